internal import Bounds

extension MarkupWriter {
    /// The text of a heading on one line, without its notes and citations; what only looks like them stays: in code,
    /// in links and images, and behind a backslash.
    ///
    /// - Complexity: O(*n* · *d*), where *d* is how deep inlines stand in one another.
    mutating func headingText(_ heading: Node) -> String {
        var title: [UInt8] = []
        var brackets = 0
        scratch.removeAll()
        guard var node = heading.firstChild else { return "" }
        let end = heading.identity
        while true {
            let isPlain = Self.isPlain(node, in: end)
            switch node.kind {
            case .text where isPlain: scratch.append(bytes: node.literal)
            case .softBreak where isPlain, .lineBreak where isPlain: scratch.append("\n")
            case .text, .code:
                flushTitle(into: &title, &brackets)
                Self.append(node.literal, to: &title)
            case .softBreak, .lineBreak: Self.append(" ".utf8Span.span, to: &title)
            default:
                flushTitle(into: &title, &brackets)
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
                guard let parent = node.parent, parent.identity != end else {
                    flushTitle(into: &title, &brackets)
                    if title.last == UInt8(ascii: " ") { title.removeLast() }
                    return String(copying: title.span)
                }
                node = parent
            }
        }
    }

    /// Whether notes and citations are looked for in an inline: not in links and images.
    private static func isPlain(_ node: Node, in heading: Node.Identity) -> Bool {
        var current = node
        while let parent = current.parent, parent.identity != heading {
            if parent.kind == .link || parent.kind == .image { return false }
            current = parent
        }
        return true
    }

    /// Moves a run of text from `scratch` to a title, without its notes and citations.
    private mutating func flushTitle(into title: inout [UInt8], _ brackets: inout Int) {
        guard !scratch.isEmpty else { return }
        var run = ByteBuffer()
        swap(&run, &scratch)
        append(run: run.span, to: &title, &brackets)
        run.removeAll()
        swap(&run, &scratch)
    }

    private mutating func append(run: Span<UInt8>, to title: inout [UInt8], _ brackets: inout Int) {
        var written = 0
        var position = 0
        while let bracket = run.firstIndex(of: UInt8(ascii: "["), from: position) {
            position = bracket + 1
            guard run.hasPrefix("[^", at: bracket) || run.hasPrefix("[@", at: bracket) else { continue }
            brackets += 1
            if escapes.isEscaped(brackets, in: lines) { continue }
            let note = InlineReference.note(in: run, at: bracket)?.end
            guard let end = note ?? InlineReference.citations(in: run, at: bracket)?.end else { continue }
            Self.append(run.extracting(written..<bracket), to: &title)
            (written, position) = (end, end)
        }
        Self.append(run.extracting(written..<run.count), to: &title)
    }

    /// Appends text to a title, its white space collapsed.
    private static func append(_ text: Span<UInt8>, to title: inout [UInt8]) {
        for index in text.indices {
            if !text[index].isWhitespace {
                title.append(text[index])
            } else if let last = title.last, last != UInt8(ascii: " ") {
                title.append(UInt8(ascii: " "))
            }
        }
    }
}
