internal import Bounds

/// What the first line of a block quote makes of it: `[!graphic]`, the name of an alert such as `[!WARNING]`, or a card:
/// `[!video](…)`, `[!data](…)`.
enum QuotationMarker: Equatable {
    /// A passage that stays closed until a reader opens it.
    case graphic
    /// A passage that is set off under a heading of its own.
    case alert(Alert)
    /// A film, or what leads to one.
    case film
    /// A table of the site, and a drawing of it where one is asked for.
    case table(TableDrawing?)

    /// The longest marker, `[!important]`, in bytes.
    fileprivate static let maximumLength = 12

    /// The marker that a link makes by its words: `!video`, `!data`, `!data bars`.
    fileprivate init?(ofCard words: String) {
        switch words.lowercased() {
        case "!video": self = .film
        case "!data": self = .table(nil)
        case "!data bars": self = .table(.bars)
        case "!data line": self = .table(.line)
        default: return nil
        }
    }

    /// The marker of a name; its letters may be of either case.
    fileprivate init?(named name: String) {
        let name = name.lowercased()
        if name == "graphic" {
            self = .graphic
        } else if let alert = Alert(rawValue: name) {
            self = .alert(alert)
        } else {
            return nil
        }
    }
}

extension MarkupWriter {
    /// The marker that a block quote begins with; `nil` for any other quotation.
    func marker(of quote: Node) -> QuotationMarker? {
        guard !options.followsSpecificationOnly, let paragraph = quote.firstChild, paragraph.kind == .paragraph else {
            return nil
        }
        if let link = paragraph.firstChild, link.kind == .link { return QuotationMarker(ofCard: Self.words(of: link)) }
        let start = Self.leadingText(of: paragraph, atMost: QuotationMarker.maximumLength)
        guard start.starts(with: "[!".utf8), let end = start.firstIndex(of: UInt8(ascii: "]")) else { return nil }
        return QuotationMarker(named: String(decoding: start[within: 2..<end], as: UTF8.self))
    }

    /// The words of a link that may be a marker.
    private static func words(of link: Node) -> String {
        String(decoding: leadingText(of: link, atMost: QuotationMarker.maximumLength), as: UTF8.self)
    }

    /// Whether a paragraph is the first of a block quote with a marker, and which.
    func marker(before paragraph: Node) -> QuotationMarker? {
        guard let quote = paragraph.parent, quote.kind == .blockQuote,
            quote.firstChild?.identity == paragraph.identity
        else { return nil }
        return marker(of: quote)
    }

    /// The text that a paragraph begins with, up to its first line end or markup.
    static func leadingText(of paragraph: Node, atMost limit: Int) -> [UInt8] {
        var start: [UInt8] = []
        guard var node = paragraph.firstChild else { return start }
        while node.kind == .text, start.count < limit {
            let literal = node.literal
            start.append(bytes: literal.extracting(first: limit - start.count))
            guard let next = node.next else { break }
            node = next
        }
        return start
    }

    /// What stands behind the marker in the text of the paragraph that begins with it.
    func textAfterMarker(_ text: Span<UInt8>) -> String {
        guard let end = text.firstIndex(of: UInt8(ascii: "]"), from: 0) else { return "" }
        var start = end + 1
        while start < text.count, text[start].isWhitespace { start += 1 }
        return String(copying: text.extracting(start..<text.count))
    }
}
