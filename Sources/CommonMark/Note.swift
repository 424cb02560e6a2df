internal import Bounds

/// A footnote: `[^id]: text`.
struct Note {
    /// What references call it.
    var id: String
    /// The line of the prepared source on which its text starts, from 1.
    var line: Int
    /// The line of the source that defines it, from 1.
    var definition: Int
    /// Whether a note before it has the same id.
    var isDuplicate = false

    /// The `[^id]:` that starts a note on a line indented by no more than three spaces.
    static func definition(on line: Range<Int>, of source: Span<UInt8>) -> (id: Range<Int>, text: Int)? {
        var position = line.lowerBound
        while position < line.upperBound, source[position] == UInt8(ascii: " ") { position += 1 }
        guard position - line.lowerBound <= 3, source.hasPrefix("[^", at: position) else { return nil }
        guard let (_, end) = InlineReference.note(in: source, at: position) else { return nil }
        guard end < line.upperBound, source[end] == UInt8(ascii: ":") else { return nil }
        return (position..<end, source.skippingBlanks(from: end + 1, to: line.upperBound))
    }

    /// The id of a note that a line defines within a quotation or an item of a list, where it is none.
    static func nestedID(on line: Range<Int>, of source: Span<UInt8>) -> Range<Int>? {
        var position = line.lowerBound
        while position < line.upperBound, source[position] == UInt8(ascii: " ") { position += 1 }
        guard position - line.lowerBound <= 3 else { return nil }
        let first = position
        while position < line.upperBound {
            switch source[position] {
            case UInt8(ascii: ">"), UInt8(ascii: " "), UInt8(ascii: "\t"): position += 1
            case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
                guard position + 1 < line.upperBound, source[position + 1].isBlank else { return nil }
                position += 2
            case let digit where digit.isDigit:
                while position < line.upperBound, source[position].isDigit { position += 1 }
                guard position + 1 < line.upperBound, source[position + 1].isBlank,
                    source[position] == UInt8(ascii: ".") || source[position] == UInt8(ascii: ")")
                else { return nil }
                position += 2
            case UInt8(ascii: "["):
                guard position > first, source.hasPrefix("[^", at: position),
                    let (_, end) = InlineReference.note(in: source, at: position), end < line.upperBound,
                    source[end] == UInt8(ascii: ":")
                else { return nil }
                return position + 2..<end - 1
            default: return nil
            }
        }
        return nil
    }

    /// Whether a line defines a note within a quotation or an item of a list.
    static func isNested(on line: Range<Int>, of source: Span<UInt8>) -> Bool { nestedID(on: line, of: source) != nil }
}
