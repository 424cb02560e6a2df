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
        var pending: UInt8?
        for run in self {
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
                if let space = pending, let last = result.last {
                    let style =
                        last.style == run.style ? run.style : last.style.intersection(run.style).subtracting(.code)
                    result.extend(with: space, style: style, link: last.link == run.link ? run.link : nil)
                    isOpen = false
                }
                pending = nil
                if isOpen {
                    result[result.count - 1].text.append(byte)
                } else {
                    result.extend(with: byte, style: run.style, link: run.link)
                    isOpen = true
                }
            }
        }
        return result
    }

    /// Appends a byte to the last run if it is of the same style, else in a run of its own.
    private mutating func extend(with byte: UInt8, style: Run.Style, link: String?) {
        if let last = indices.last, self[last].style == style, self[last].link == link {
            self[last].text.append(byte)
        } else {
            append(Run(text: [byte], style: style, link: link))
        }
    }
}
