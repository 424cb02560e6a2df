/// The language in which a text is read for dates and claims, or that it is read in none.
public enum ReadingLanguage: Sendable {
    /// English, whose words are in the readers themselves.
    case english
    /// A language that has a word file.
    case vocabulary(Vocabulary)
    /// A language that is not read, by its tag.
    case unread(String)

    /// The language of a text by its BCP 47 tag; English where it says none.
    public init(tag: String?) {
        guard let tag else {
            self = .english
            return
        }
        let primary = tag.lowercased().prefix { $0 != "-" && $0 != "_" }
        if primary == "en" || primary == "eng" {
            self = .english
        } else {
            self = Vocabulary.delivered(for: tag).map(ReadingLanguage.vocabulary) ?? .unread(tag)
        }
    }

    /// The words of the language; `nil` for English and for what is not read.
    public var vocabulary: Vocabulary? {
        if case .vocabulary(let vocabulary) = self { vocabulary } else { nil }
    }

    /// The languages that are read, for messages: “ar, de, en, …”.
    public static let names = Vocabulary.deliveredTags.joined(separator: ", ")
}
