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
    /// Neighbours of one style become one run.
    ///
    /// - Complexity: O(*n*).
    func collapsed() -> [Run] {
        var result: [Run] = []
        var pending: UInt8?
        for run in self {
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
                    // A space between two runs belongs to neither unless both are alike.
                    result.append(space, like: last.style == run.style && last.link == run.link ? run : nil)
                }
                pending = nil
                result.append(byte, like: run)
            }
        }
        return result
    }

    /// Appends a byte to the last run if it has the style of a model; `nil` makes it plain text.
    fileprivate mutating func append(_ byte: UInt8, like model: Run?) {
        let style = model?.style ?? []
        let link = model?.link
        if let last = indices.last, self[last].style == style, self[last].link == link {
            self[last].text.append(byte)
        } else {
            append(Run(text: [byte], style: style, link: link))
        }
    }
}
