extension Node {
    /// Appends the text in the node as a reader hears it: alternative text for images, no markup, no raw HTML.
    ///
    /// - Complexity: O(*n*), where *n* is the number of nodes below; takes no stack.
    func appendPlainText(to text: inout ByteBuffer) {
        guard var node = firstChild else { return }
        let end = identity
        while true {
            switch node.kind {
            case .text, .code, .codeBlock: text.append(bytes: node.literal)
            case .softBreak, .lineBreak: text.append(" ")
            default:
                if let child = node.firstChild {
                    node = child
                    continue
                }
            }
            while true {
                if let next = node.next {
                    node = next
                    break
                }
                guard let parent = node.parent, parent.identity != end else { return }
                node = parent
            }
        }
    }
}

extension Document {
    /// Appends the text of the document, a line for a block, for search and word counts.
    ///
    /// What raw HTML holds is left out, and so are addresses; images give their alternative text.
    ///
    /// - Complexity: O(*n*).
    public func appendPlainText(to text: inout [UInt8]) {
        var buffer = ByteBuffer()
        walk { event, node in
            switch (event, node.kind) {
            case (.enter, .paragraph), (.enter, .heading):
                node.appendPlainText(to: &buffer)
                buffer.append("\n")
            case (.enter, .codeBlock): buffer.append(bytes: node.literal)
            default: break
            }
        }
        text.append(bytes: buffer.span)
    }
}
