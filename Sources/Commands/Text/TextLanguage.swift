internal import Language
internal import Normalization

/// The language of a text that does not say it, down to a sentence.
enum TextLanguage {
    /// The language by the letters of a text, or by its words; English and `nil` are read as English.
    ///
    /// A language other than English has two words more than that of its commonest and of those by which it is read.
    static func guess(_ text: [UInt8]) -> String? {
        if let language = LanguageGuess.language(ofLettersIn: text) { return language }
        var counts = LanguageGuess.commonWords(in: text)
        let english = counts.removeValue(forKey: "en") ?? 0
        for tag in Vocabulary.deliveredTags {
            guard let vocabulary = Vocabulary.delivered(for: tag) else { continue }
            counts[tag, default: 0] += vocabulary.knownWords(in: Array(text.prefix(4_000)))
        }
        let best = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
        guard let best, best.value >= english + 2 else { return english > 0 ? "en" : nil }
        return best.key
    }
}
