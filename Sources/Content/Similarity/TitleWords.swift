/// The words of a title by which events are compared.
public enum TitleWords {
    /// The words in small letters, without endings and without the commonest words.
    public static func words(of title: String) -> Set<String> {
        let letters = withoutGenitives(title.lowercased())
        let words = letters.split { !($0.isASCII ? isASCIIWord($0) : $0.isLetter || $0.isNumber) }
        return Set(words.lazy.filter { !common.contains($0) }.map(stem))
    }

    private static func isASCIIWord(_ letter: Character) -> Bool {
        letter >= "a" && letter <= "z" || letter >= "0" && letter <= "9"
    }

    private static func withoutGenitives(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == UInt8(ascii: "'") || $0 == 0xE2 }) else { return text }
        return text.replacing("’s", with: "").replacing("'s", with: "")
    }

    private static func stem(_ word: Substring) -> String {
        let count = word.count
        for ending in ["ing", "es", "ed", "s"] where count > ending.utf8.count + 3 && word.hasSuffix(ending) {
            return String(word.dropLast(ending.utf8.count))
        }
        return count > 4 && word.hasSuffix("e") ? String(word.dropLast()) : String(word)
    }

    private static let common: Set<Substring> = [
        "a", "about", "after", "an", "and", "are", "as", "at", "be", "by", "for", "from", "had", "has", "have", "in",
        "is", "it",
        "its", "near", "of", "on", "or", "over", "reported", "reportedly", "said", "say", "says", "that", "the",
        "their", "to",
        "was", "were", "will", "with",
    ]
}
