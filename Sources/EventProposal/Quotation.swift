internal import Bounds

/// The words around a date that are quoted for an event.
///
/// They are the whole sentence where that is short enough, or else the part of it that holds the date and, where one is
/// near enough, a verb, and begins and ends where a clause or a phrase does.
struct Quotation {
    /// How many words are quoted at most.
    private static let limit = 12

    private let prose: Prose
    private let words: [Word]

    /// Where the quotation stands; the date alone where markup or too long a phrase stands around it.
    ///
    /// - Complexity: O(*n*) in the bytes of the sentence.
    static func range(around date: Range<Int>, in sentence: Range<Int>, of prose: Prose) -> Range<Int> {
        let quotation = Quotation(prose: prose, words: Word.words(in: sentence, of: prose))
        return quotation.best(around: date) ?? date
    }

    private func best(around date: Range<Int>) -> Range<Int>? {
        guard let first = words.firstIndex(where: { $0.bytes.upperBound > date.lowerBound }),
            let last = words.lastIndex(where: { $0.bytes.lowerBound < date.upperBound }), last - first < Self.limit
        else { return nil }
        var best: (range: Range<Int>, worth: Int)?
        for start in max(0, last - Self.limit + 1)...first {
            guard let opening = worthOfStart(start, date: first) else { continue }
            for end in last..<min(words.count, start + Self.limit) {
                guard let closing = worthOfEnd(end, date: last) else { continue }
                let range = words[start].bytes.lowerBound..<trimmed(words[end].bytes)
                guard range.upperBound >= date.upperBound, prose.isVerbatim(range), isBalanced(range) else { continue }
                let isClause = words[within: start..<end + 1].contains { WordClass.isVerb($0.key) }
                let signs = words[within: start..<end].indices.count {
                    words[$0].endsClause && !(first..<last).contains($0)
                }
                let isWhole = end - start + 1 == words.count
                let worth =
                    (isClause ? 800 : 0) + 100 * (opening + closing) - (isWhole ? 0 : 60 * signs) + (end - start)
                if best.map({ worth > $0.worth }) ?? true { best = (range, worth) }
            }
        }
        return best.map { unwrapped($0.range, around: date) }
    }

    /// What stands in the quotation marks, where all of a range stands in one pair of them: a quote has its own.
    private func unwrapped(_ range: Range<Int>, around date: Range<Int>) -> Range<Int> {
        let opening: [UInt8] = [0xE2, 0x80, 0x9C]
        let closing: [UInt8] = [0xE2, 0x80, 0x9D]
        let text = prose.bytes[range]
        guard text.starts(with: opening), text.reversed().starts(with: closing.reversed()),
            range.count > 6, !text.dropFirst(3).indices.contains(where: { text[within: $0...].starts(with: opening) })
        else { return range }
        let inner = trimmed(range.lowerBound + 3..<range.upperBound - 3)
        return inner >= date.upperBound ? range.lowerBound + 3..<inner : range
    }

    /// How good it is to begin with a word: the sentence’s first best, then a clause’s, then a verb or a phrase.
    private func worthOfStart(_ index: Int, date: Int) -> Int? {
        guard index > 0 else { return 4 }
        let (word, before) = (words[index], words[index - 1])
        if word.key.isEmpty || word.key == "of" { return nil }
        if before.endsClause { return ["and", "or", "but", "nor"].contains(word.key) ? 0 : 3 }
        if ["and", "but", "that", "which", "who", "after", "before", "while", "when", "because"].contains(before.key) {
            return WordClass.prepositions.contains(word.key) ? nil : 2
        }
        if WordClass.isVerb(word.key), !WordClass.isOpen(before.key) { return 1 }
        if WordClass.isVerb(word.key), WordClass.auxiliaries.contains(before.key) { return 0 }
        if WordClass.prepositions.contains(word.key) { return 0 }
        return index == date && !WordClass.prepositions.contains(before.key) ? 0 : nil
    }

    /// How good it is to end with a word: the sentence’s last best, then a clause’s, then a phrase’s.
    private func worthOfEnd(_ index: Int, date: Int) -> Int? {
        let word = words[index]
        if word.key.isEmpty || WordClass.isOpen(word.key) && index > date { return nil }
        guard index + 1 < words.count else { return 4 }
        if ["said", "says", "say", "told", "tells"].contains(word.key) { return 0 }
        if word.endsClause { return 3 }
        let next = words[index + 1].key
        if next.isEmpty { return 3 }
        if WordClass.conjunctions.contains(next) { return 2 }
        if index == date, WordClass.auxiliaries.contains(next) { return 1 }
        return WordClass.prepositions.contains(next) && next != "of" ? 1 : nil
    }

    /// Whether every quotation mark and bracket of a range has its partner in it.
    private func isBalanced(_ range: Range<Int>) -> Bool {
        var (marks, brackets, straight) = (0, 0, 0)
        for character in String(decoding: prose.bytes[range], as: UTF8.self) {
            switch character {
            case "“": marks += 1
            case "”": marks -= 1
            case "(", "[": brackets += 1
            case ")", "]": brackets -= 1
            case "\"": straight += 1
            default: break
            }
            if marks < 0 || brackets < 0 { return false }
        }
        return marks == 0 && brackets == 0 && straight.isMultiple(of: 2)
    }

    /// Where a word ends, without the punctuation after it; the full stop of ‘U.S.’ belongs to it.
    private func trimmed(_ word: Range<Int>) -> Int {
        var end = word.upperBound
        while end > word.lowerBound + 1, ",;:.!?".utf8.contains(prose.bytes[end - 1]) {
            if prose.bytes[end - 1] == UInt8(ascii: "."),
                prose.bytes[within: word.lowerBound..<end - 1].contains(UInt8(ascii: "."))
            {
                break
            }
            end -= 1
        }
        return end
    }
}
