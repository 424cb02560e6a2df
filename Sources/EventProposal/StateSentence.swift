internal import Bounds

/// Tells English sentences that report no event: states, conditions, and what nobody did.
enum StateSentence {
    /// Whether a sentence says how something is, under which condition it would be, or that nothing was.
    ///
    /// - Complexity: O(*n*).
    static func isOne(_ words: [Word]) -> Bool {
        guard let first = words.first else { return true }
        if ["if", "unless", "whether", "none", "nobody"].contains(first.key) { return true }
        if first.key == "no", words.count > 1, words[1].key == "one" { return true }
        guard let verb = words.firstIndex(where: { WordClass.isVerb($0.key) }), copulas.contains(words[verb].key) else {
            return false
        }
        guard let next = words[within: (verb + 1)...].first(where: { !isAdverb($0.key) }) else { return true }
        if next.key.first?.isNumber == true { return isLast(next, words) }
        if having.contains(words[verb].key) {
            return ["a", "an", "no", "enough", "money", "little"].contains(next.key)
        }
        return complements.contains(next.key)
    }

    /// Whether nothing but a noun follows, as in ‘the figure was 960’.
    private static func isLast(_ word: Word, _ words: [Word]) -> Bool {
        guard let index = words.firstIndex(where: { $0.bytes == word.bytes }) else { return false }
        return !words[within: (index + 1)...].contains { WordClass.isVerb($0.key) }
    }

    private static func isAdverb(_ word: String) -> Bool {
        word == "also" || word == "only" || word == "just" || word == "then" || word == "now"
            || word.hasSuffix("ly") && word.utf8.count > 4
    }

    private static let copulas: Set<String> = ["is", "are", "was", "were", "has", "have", "had", "remains", "remained"]
    private static let having: Set<String> = ["has", "have", "had"]
    private static let complements: Set<String> = ["the", "among", "still", "one", "home", "missing", "worth", "part"]
}
