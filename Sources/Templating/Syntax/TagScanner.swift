internal import Bounds

/// Finds the tags of a template: `{{ … }}`, `{% … %}` and `{# … #}`, with what `-` trims.
struct TagScanner {
    enum Kind {
        case value, statement, comment

        /// The byte before the brace that closes the tag.
        var closer: UInt8 {
            switch self {
            case .value: UInt8(ascii: "}")
            case .statement: UInt8(ascii: "%")
            case .comment: UInt8(ascii: "#")
            }
        }
    }

    /// A tag, and the literal text before it.
    struct Tag {
        let kind: Kind
        /// The text before the tag, without what the tag before it or this one trims.
        let literal: Range<Int>
        /// The whole tag.
        let range: Range<Int>
        /// What stands between the delimiters.
        let content: Range<Int>
        let isClosed: Bool
    }

    private let bytes: [UInt8]
    private var position: Int
    private var trimsNext = false

    init(_ bytes: [UInt8], from start: Int) {
        self.bytes = bytes
        position = start
    }

    /// The next tag; `nil` after the last one, when ``rest`` is what follows it.
    ///
    /// A tag that is not closed ends with its line, or where the next one begins.
    mutating func next() -> Tag? {
        let start = position
        guard let (open, kind) = nextOpener(from: start) else { return nil }
        var contentStart = open + 2
        var literal = trimmed(start..<open)
        if contentStart < bytes.count, bytes[contentStart] == UInt8(ascii: "-") {
            contentStart += 1
            literal = literal.lowerBound..<trimmedEnd(of: literal)
        }
        let closer = endOfContent(from: contentStart, kind)
        var contentEnd = closer.offset
        position = closer.isFound ? contentEnd + 2 : contentEnd
        trimsNext = false
        if closer.isFound, contentEnd > contentStart, bytes[contentEnd - 1] == UInt8(ascii: "-") {
            contentEnd -= 1
            trimsNext = true
        }
        return Tag(
            kind: kind, literal: literal, range: open..<position, content: contentStart..<contentEnd,
            isClosed: closer.isFound)
    }

    /// The text after the last tag.
    var rest: Range<Int> { trimmed(position..<bytes.count) }

    private func trimmed(_ literal: Range<Int>) -> Range<Int> {
        guard trimsNext else { return literal }
        let start = bytes[literal].firstIndex { !$0.isSpace } ?? literal.upperBound
        return start..<literal.upperBound
    }

    private func trimmedEnd(of literal: Range<Int>) -> Int {
        bytes[literal].lastIndex { !$0.isSpace }.map { $0 + 1 } ?? literal.lowerBound
    }

    private func nextOpener(from start: Int) -> (Int, Kind)? {
        var offset = start
        while let brace = bytes[within: offset...].firstIndex(of: UInt8(ascii: "{")) {
            if let kind = opener(at: brace) { return (brace, kind) }
            offset = brace + 1
        }
        return nil
    }

    private func opener(at offset: Int) -> Kind? {
        guard offset + 1 < bytes.count, bytes[offset] == UInt8(ascii: "{") else { return nil }
        switch bytes[offset + 1] {
        case UInt8(ascii: "{"): return .value
        case UInt8(ascii: "%"): return .statement
        case UInt8(ascii: "#"): return .comment
        default: return nil
        }
    }

    private func closer(at offset: Int, _ kind: Kind) -> Bool {
        offset + 1 < bytes.count && bytes[offset] == kind.closer && bytes[offset + 1] == UInt8(ascii: "}")
    }

    private func endOfContent(from start: Int, _ kind: Kind) -> (offset: Int, isFound: Bool) {
        var quote: UInt8?
        var lineEnd: Int?
        var offset = start
        while offset < bytes.count {
            let byte = bytes[offset]
            if quote == nil || byte == UInt8(ascii: "\n") {
                if closer(at: offset, kind) { return (offset, true) }
                if kind != .comment, opener(at: offset) != nil { break }
            }
            if byte == UInt8(ascii: "\n") {
                lineEnd = lineEnd ?? offset
                quote = nil
            } else if byte == quote {
                quote = nil
            } else if quote == nil, kind != .comment, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            }
            offset += 1
        }
        return (kind == .comment ? bytes.count : lineEnd ?? offset, false)
    }
}
