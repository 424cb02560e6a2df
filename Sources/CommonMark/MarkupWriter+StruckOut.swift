internal import Bounds

/// Struck-out text (GitHub Flavored Markdown, section 6.5): `~~text~~`, of two tildes.
///
/// A page shows it struck out. It is no part of the plain text, so that nobody finds or quotes what was taken back.
extension MarkupWriter {
    /// Where struck-out text ends that has begun.
    struct StruckOut {
        /// The node around it.
        var parent: Node.Identity?
        /// The text node in which it ends, and the place of the tildes there.
        var end: Node.Identity
        var place: Int
    }

    /// Appends the text of a node from `start` on to the run, with the ends of struck-out text in it.
    mutating func appendStruckOut(_ node: Node, from start: Int, _ resolver: inout some MarkupResolver) {
        let text = node.literal
        var written = start
        var position = start
        while let tildes = Self.tildes(in: text, from: position) {
            position = tildes + 2
            if let last = struckOut.last, last.end == node.identity, last.place == tildes {
                run.append(bytes: text.extracting(written..<tildes))
                flushRun(&resolver)
                html.append("</del>")
                struckOut.removeLast()
            } else if !isStruckOut(in: node.parent), Self.opens(at: tildes, in: text, of: node),
                let (end, place) = closing(after: tildes + 2, in: node)
            {
                run.append(bytes: text.extracting(written..<tildes))
                flushRun(&resolver)
                html.append("<del>")
                struckOut.append(StruckOut(parent: node.parent?.identity, end: end, place: place))
            } else {
                continue
            }
            written = position
        }
        run.append(bytes: text.extracting(written..<text.count))
    }

    /// Whether struck-out text has begun in a node itself.
    private func isStruckOut(in parent: Node?) -> Bool {
        guard let last = struckOut.last else { return false }
        return last.parent == parent?.identity
    }

    /// The next place in a text where there are just two tildes.
    private static func tildes(in text: Span<UInt8>, from start: Int) -> Int? {
        var position = start
        while let first = text.firstIndex(of: UInt8(ascii: "~"), from: position) {
            var end = first
            while end < text.count, text[end] == UInt8(ascii: "~") { end += 1 }
            if end - first == 2 { return first }
            position = end
        }
        return nil
    }

    /// Whether two tildes stand before something other than white space.
    private static func opens(at tildes: Int, in text: Span<UInt8>, of node: Node) -> Bool {
        if tildes + 2 < text.count { return !text[tildes + 2].isWhitespace }
        guard let next = node.next else { return false }
        return next.kind != .softBreak && next.kind != .lineBreak
    }

    /// Where the text ends that two tildes before `start` begin: in the same node around it, behind something other
    /// than white space.
    ///
    /// What was looked for in vain once is not looked for again in the same parent, which keeps the time linear.
    private mutating func closing(after start: Int, in node: Node) -> (node: Node.Identity, place: Int)? {
        let parent = node.parent?.identity
        if let unclosed = unclosedParent, unclosed == parent { return nil }
        var node = node
        var position = start
        var isAfterSpace = false
        while true {
            if node.kind == .text {
                let text = node.literal
                while let tildes = Self.tildes(in: text, from: position) {
                    let isSpaced = tildes == 0 ? isAfterSpace : text[tildes - 1].isWhitespace
                    if !isSpaced { return (node.identity, tildes) }
                    position = tildes + 2
                }
            }
            isAfterSpace = node.kind == .softBreak || node.kind == .lineBreak
            guard let next = node.next else { break }
            node = next
            position = 0
        }
        unclosedParent = parent
        return nil
    }
}
