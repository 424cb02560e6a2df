/// The words around a date that are quoted for an event.
enum Quotation {
    /// How many words are quoted at most.
    private static let limit = 12

    /// The clause that holds the date, or as much of it as may be quoted; the date alone where markup stands in it.
    static func range(around date: Range<Int>, in sentence: Range<Int>, of prose: Prose) -> Range<Int> {
        let words = words(in: sentence, of: prose)
        guard let first = words.firstIndex(where: { $0.upperBound > date.lowerBound }),
            let last = words.lastIndex(where: { $0.lowerBound < date.upperBound })
        else { return date }
        var start = first
        while start > 0, last - start + 1 < limit, !endsClause(words[start - 1], in: prose) { start -= 1 }
        var end = last
        while end + 1 < words.count, end - start + 1 < limit, !endsClause(words[end], in: prose) || end < last {
            end += 1
        }
        guard end - start < limit else { return date }
        let range = words[start].lowerBound..<trimmed(words[end], in: prose)
        return range.upperBound >= date.upperBound && prose.isVerbatim(range) ? range : date
    }

    /// The words of a sentence: what stands between white space.
    private static func words(in sentence: Range<Int>, of prose: Prose) -> [Range<Int>] {
        var words: [Range<Int>] = []
        var start: Int?
        for offset in sentence {
            if prose.bytes[offset] > UInt8(ascii: " ") {
                if start == nil { start = offset }
            } else if let first = start {
                words.append(first..<offset)
                start = nil
            }
        }
        if let first = start { words.append(first..<sentence.upperBound) }
        return words
    }

    private static func endsClause(_ word: Range<Int>, in prose: Prose) -> Bool {
        guard let last = prose.bytes[word].last else { return false }
        return ",;:.!?".utf8.contains(last)
    }

    /// Where a word ends, without the punctuation after it.
    private static func trimmed(_ word: Range<Int>, in prose: Prose) -> Int {
        var end = word.upperBound
        while end > word.lowerBound + 1, ",;:.!?".utf8.contains(prose.bytes[end - 1]) { end -= 1 }
        return end
    }
}
