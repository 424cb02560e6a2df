/// The words of a title by which events are compared.
public enum TitleWords {
    /// The words in small letters, without endings and without the commonest words.
    public static func words(of title: String) -> Set<String> {
        let letters = title.lowercased().replacing("’s", with: "").replacing("'s", with: "")
        let words = letters.split { !$0.isLetter && !$0.isNumber }
        return Set(words.map(String.init).filter { !common.contains($0) }.map(stem))
    }

    private static func stem(_ word: String) -> String {
        for ending in ["ing", "es", "ed", "s"] where word.hasSuffix(ending) && word.count > ending.count + 3 {
            return String(word.dropLast(ending.count))
        }
        return word.hasSuffix("e") && word.count > 4 ? String(word.dropLast()) : word
    }

    private static let common: Set<String> = [
        "a", "about", "after", "an", "and", "are", "as", "at", "be", "by", "for", "from", "had", "has", "have", "in",
        "is", "it",
        "its", "near", "of", "on", "or", "over", "reported", "reportedly", "said", "say", "says", "that", "the",
        "their", "to",
        "was", "were", "will", "with",
    ]
}
