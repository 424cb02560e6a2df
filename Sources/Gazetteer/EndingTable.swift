internal import Bounds
internal import Language

/// The endings that words of names take, by numbers.
///
/// In the key of a name a ``mark`` and a number stand for the ending of a word, so that all its cases are one path of the
/// trie («Саудовск·ая Арави·я»).
struct EndingTable: Sendable {
    /// The byte before the number of an ending, which stands in no text.
    static let mark: UInt8 = 1

    /// The endings of each number, in folded letters, the longest first.
    private var endings: [[[UInt8]]] = []
    private var numbers: [Key: UInt8] = [:]

    private struct Key: Hashable {
        let tag: String
        let rules: [Int]
    }

    /// Where the one of the endings with a number ends that stands at a byte and ends its word; `nil` where none does.
    ///
    /// - Parameter isAtEnd: Whether no letter stands there, but the end of the word, a mark or a joiner.
    func end(of number: UInt8, in text: Span<UInt8>, at index: Int, isAtEnd: Bool) -> Int? {
        guard endings.indices.contains(Int(number)) else { return nil }
        if isAtEnd, !text.isInsideWord(at: index) { return endings[Int(number)].last?.isEmpty == true ? index : nil }
        for ending in endings[Int(number)] {
            guard let end = text.end(of: ending, at: index), !text.isWord(at: text.endOfMarks(from: end)) else {
                continue
            }
            return end
        }
        return nil
    }

    /// The number of the endings of a word in a language; `nil` where all numbers are taken.
    mutating func number(of change: NameForms.Change, by forms: NameForms, _ tag: String) -> UInt8? {
        let key = Key(tag: tag, rules: change.rules)
        if let number = numbers[key] { return number }
        guard let number = UInt8(exactly: endings.count) else { return nil }
        endings.append(forms.endings(by: change.rules))
        numbers[key] = number
        return number
    }
}
