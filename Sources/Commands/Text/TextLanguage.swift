internal import Language
internal import Normalization

/// The language of a text that does not say it, down to a sentence.
enum TextLanguage {
    /// The language in which a request is read: that which it names, or the one that its words tell.
    static func reading(
        _ tag: String?, _ text: [UInt8], for purpose: String
    ) throws(JSONLines.Problem) -> ReadingLanguage {
        let language = ReadingLanguage(tag: tag ?? guess(text))
        if case .unread(let tag) = language { throw JSONLines.Problem(message: refusal(of: tag, for: purpose)) }
        return language
    }

    /// Why nothing is found in a text.
    static func refusal(of tag: String, for purpose: String) -> String {
        "no \(purpose) are looked for in a text in ‘\(tag)’"
    }

    /// The language by the letters of a text, or by its words; English and `nil` are read as English.
    ///
    /// A language other than English has two words more than that of its commonest and of those by which it is read.
    static func guess(_ text: [UInt8]) -> String? {
        let start = Array(text.prefix(4_000))
        var known: [String: Int] = [:]
        for tag in Vocabulary.deliveredTags { known[tag] = Vocabulary.delivered(for: tag)?.knownWords(in: start) }
        if let language = LanguageGuess.language(ofLettersIn: text) {
            // Letters that tell languages apart need not stand in a sentence; its words do.
            let best = known.filter { $0.key != "en" }.max { ($0.value, $1.key) < ($1.value, $0.key) }
            return best.map { $0.value > (known[language] ?? 0) + 1 ? $0.key : language } ?? language
        }
        var counts = LanguageGuess.commonWords(in: text).merging(known, uniquingKeysWith: +)
        let english = counts.removeValue(forKey: "en") ?? 0
        let best = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
        guard let best, best.value >= english + 2 else { return english > 0 ? "en" : nil }
        return best.key
    }
}
