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
}
