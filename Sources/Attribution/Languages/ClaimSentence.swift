internal import Bounds
internal import Language

/// A sentence of any language that has a vocabulary, with what its claims are read by.
struct ClaimSentence {
    let stream: WordStream
    /// How many words and marks are read.
    let count: Int
    /// Whether each stands in a quotation that is speech, and no name in quotation marks.
    private let isSpoken: [Bool]

    /// Words and marks after these are not read.
    private static let limit = 256
    /// A quotation of so many words is a name.
    private static let longestName = 4

    init(_ text: Span<UInt8>, _ vocabulary: Vocabulary) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count)
        for index in text.indices { bytes.append(text[index]) }
        let stream = WordStream(bytes, vocabulary)
        let count = min(stream.count, Self.limit)
        var isSpoken = [Bool](repeating: false, count: count)
        var open: Int?
        for index in 0..<count where stream.isMark(index, "\"") {
            guard let start = open else {
                open = index
                continue
            }
            let words = (start..<index).count { stream[$0].form != .mark }
            if words > Self.longestName { for quoted in start...index { isSpoken[quoted] = true } }
            open = nil
        }
        (self.stream, self.count, self.isSpoken) = (stream, count, isSpoken)
    }

    func isSpoken(_ index: Int) -> Bool { isSpoken.indices.contains(index) && isSpoken[index] }

    func has(_ index: Int, _ kinds: Sense.Kind...) -> Bool {
        index >= 0 && index < count && stream.has(index, anyOf: kinds)
    }

    /// Whether any word of the sentence has a sense of a kind.
    func contains(_ kind: Sense.Kind) -> Bool { (0..<count).contains { stream.has($0, kind) } }

    /// Whether a clause ends at a mark: a comma, a colon, a dash, a quotation mark of speech.
    func endsClause(_ index: Int) -> Bool {
        guard index >= 0, index < count else { return true }
        guard stream[index].form == .mark else { return false }
        if stream.isMark(index, "-") { return stream[index].traits.contains(.afterSpace) }
        if stream.isMark(index, "\"") { return isSpoken(index) }
        return ![0x27, 0x2F, 0x28, 0x29, 0x26].contains(stream[index].value)
    }

    /// Whether a word names a day or time.
    func isTime(_ index: Int) -> Bool {
        has(
            index, .weekday, .day, .part, .month, .jalaliMonth, .hijriMonth, .relation, .nextDay, .eve, .unit, .units)
    }

    /// Whether a word is a verb, as far as the vocabulary or its ending tells.
    func isVerb(_ index: Int) -> Bool {
        has(index, .says, .past, .future, .passive, .claimsTo, .hearsay)
    }

    /// The bytes of some words and marks, without a quotation mark that has no partner among them.
    func bytes(of range: Range<Int>) -> Range<Int> {
        stream[range.lowerBound].start..<stream[range.upperBound - 1].end
    }
}
