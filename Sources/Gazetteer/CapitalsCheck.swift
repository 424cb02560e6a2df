internal import Bounds
internal import Language

/// Whether an acronym that is also an English word stands among capitals, where nothing tells the two apart.
struct CapitalsCheck {
    private var line = 0..<0
    private var isLineOfCapitals = false

    /// Whether the whole line, or the words on both sides, are in capitals.
    ///
    /// The last line is remembered, so that a text costs time in proportion to its length.
    mutating func surround(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
        if !(line.contains(range.lowerBound)) { readLine(around: range, in: text) }
        return isLineOfCapitals || Self.hasCapitals(before: range.lowerBound, after: range.upperBound, in: text)
    }

    private mutating func readLine(around range: Range<Int>, in text: Span<UInt8>) {
        var start = range.lowerBound
        while start > 0, text[start - 1] != UInt8(ascii: "\n") { start -= 1 }
        var end = range.upperBound
        while end < text.count, text[end] != UInt8(ascii: "\n") { end += 1 }
        line = start..<max(end, start + 1)
        var capitals = 0
        for index in start..<end {
            if isLowercase(text[index]) {
                isLineOfCapitals = false
                return
            }
            if isUppercase(text[index]) { capitals += 1 }
        }
        isLineOfCapitals = capitals > range.count
    }

    /// Whether the words next to a passage, parted from it by a space, are in capitals; one of them may be missing.
    private static func hasCapitals(before start: Int, after end: Int, in text: Span<UInt8>) -> Bool {
        var neighbours = 0
        if start > 1, text[start - 1] == UInt8(ascii: " "), CharacterClass.isWord(text[start - 2]) {
            guard start > 2, isUppercase(text[start - 2]), isUppercase(text[start - 3]) else { return false }
            neighbours += 1
        }
        if text.byte(at: end) == UInt8(ascii: " "), CharacterClass.isWord(text.byte(at: end + 1)) {
            guard isUppercase(text.byte(at: end + 1)), isUppercase(text.byte(at: end + 2)) else { return false }
            neighbours += 1
        }
        return neighbours > 0
    }
}
