/// A stretch of text of one style, with the address that it links to.
struct Run: Sendable, Hashable {
    /// How a run is set apart from the text around it.
    struct Style: OptionSet, Sendable, Hashable {
        let rawValue: UInt8
        static let strong = Style(rawValue: 1)
        static let emphasis = Style(rawValue: 2)
        static let code = Style(rawValue: 4)
    }

    /// UTF-8 with single spaces; a line feed is a break that the author set.
    var text: [UInt8]
    var style: Style = []
    /// The absolute address of the link that the run belongs to.
    var link: String?
    /// The id of the note whose mark the run is; its text is empty then.
    var note: String?
}

extension [Run] {
    /// The text of the runs, one after the other.
    var text: [UInt8] { flatMap(\.text) }

    /// The runs with white space collapsed as a browser does, without space at the ends and beside line breaks.
    ///
    /// Neighbours of one style become one run. A space between two runs has what both have in common: a link, a style.
    ///
    /// - Complexity: O(*n*).
    func collapsed() -> [Run] {
        var result: [Run] = []
        result.reserveCapacity(count)
        var open = Run(text: [])
        func extend(with byte: UInt8, style: Run.Style, link: String?) {
            if open.style != style || open.link != link {
                if !open.text.isEmpty { result.append(open) }
                open = Run(text: [], style: style, link: link)
            }
            open.text.append(byte)
        }
        var pending: UInt8?
        for run in self {
            if run.note != nil {
                if !open.text.isEmpty { result.append(open) }
                open = Run(text: [])
                result.append(run)
                continue
            }
            // What stands between two spaces of a run is of one style: only its first byte is looked at.
            var isOpen = false
            for byte in run.text {
                if byte == 0x0A {
                    pending = 0x0A
                    continue
                }
                if byte.isSpace {
                    pending = pending ?? 0x20
                    continue
                }
                if let space = pending, !open.text.isEmpty || !result.isEmpty {
                    let style =
                        open.style == run.style ? run.style : open.style.intersection(run.style).subtracting(.code)
                    extend(with: space, style: style, link: open.link == run.link ? run.link : nil)
                    isOpen = false
                }
                pending = nil
                if isOpen {
                    open.text.append(byte)
                } else {
                    extend(with: byte, style: run.style, link: run.link)
                    isOpen = true
                }
            }
        }
        if !open.text.isEmpty { result.append(open) }
        return result
    }
}
