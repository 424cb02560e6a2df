/// The words of which sentences in the news are put together, each with the number by which an input names it.
public enum Vocabulary {
    /// Up to 255 words and signs; the last one is the full stop.
    public static let words: [String] =
        speakers + verbs + frames + signs.dropLast() + clauses + times + [signs[signs.count - 1]]

    static let speakers = [
        "He", "she", "they", "we", "I", "it", "you", "who", "the president", "the ministry", "Iran", "Israel",
        "the IDF",
        "Hezbollah", "Reuters", "Al Arabiya", "the army", "a spokesman", "officials", "people", "the group", "nobody",
        "the U.N.", "Mr. Smith", "Iranian state media", "two witnesses", "residents of Erbil", "an Iranian general",
        "the minister, Yoav Gallant,", "sources", "Theresa May", "its commander",
    ]
    static let verbs = [
        "said", "says", "say", "told", "tells", "warned", "vowed", "denied", "confirmed", "claimed", "reported",
        "added",
        "announced", "threatened", "pledged", "swore", "admitted", "blamed", "accused", "insisted", "acknowledged",
        "rejected", "stated", "tweeted", "quoted", "cited", "estimated", "ruled out", "noted", "asked", "accepted",
        "according to", "saying", "telling", "adding", "warning", "denying", "citing", "was told",
        "were quoted as saying",
        "was said to", "is reported to", "did not say", "has said", "had not confirmed", "will say", "to say",
        "called it", "pointed out", "described", "expects", "plans", "planned to", "intends to",
    ]
    static let frames = [
        "that", "which", "if", "when", "unless", "until", "after", "before", "as", "and", "or", "but", "because",
        "than",
        "whether", "while", "not", "no", "never", "none", "nothing", "there", "any", "whoever", "neither", "nor", "of",
        "to", "in", "on", "at", "by", "from", "with", "for", "against", "about", "would", "will", "shall", "could",
        "may",
        "must", "be", "been", "is", "was", "were", "had", "have", "has", "do", "did", "the", "a", "this", "its",
        "their",
        "his", "our", "all",
    ]
    static let signs = [
        ",", ";", ":", "-", "–", "—", "\"", "“", "”", "‘", "’", "'", "(", ")", "[", "]", "’s", "'s", "...", "…", "?",
        "!",
        "\n", "\n\n", "/", "%", "#", ".",
    ]
    static let clauses = [
        "attack", "the attack", "attacked", "strike", "a strike on Tel Aviv", "struck", "killed", "were killed", "hit",
        "respond with force", "retaliate", "revenge", "close the strait", "missiles", "a heavy price", "peace", "talks",
        "open", "the right", "reserves", "verified", "response", "war", "hand in it", "troops", "part", "hesitate",
        "back", "down", "be met", "met", "go", "return", "hold", "sent", "behind", "responsible", "know", "yet", "true",
        "untrue", "false", "safe", "survive", "civilians", "harm",
    ]
    static let times = [
        "on Monday", "Tuesday", "late on", "yesterday", "tomorrow", "last week", "next month", "in the coming days",
        "3 May 2024", "May", "on 7 October", "2024", "2023-10-07", "October 7, 2023", "3 days ago", "two", "12",
        "1990s",
        "Friday night", "at 10:30", "the 5th", "early", "two weeks later", "since", "between", "Ramadan", "0",
    ]

    /// The number of the full stop.
    static let fullStop = UInt8(words.count - 1)

    /// The text that an input names: words with spaces between them, signs that close right after their word.
    static func text(of bytes: [UInt8]) -> [UInt8] {
        var text: [UInt8] = []
        for byte in bytes {
            let word = encoded[Int(byte) % encoded.count]
            if !text.isEmpty, !word.isClosing { text.append(UInt8(ascii: " ")) }
            text += word.bytes
        }
        return text
    }

    private static let encoded = words.map { word in
        (bytes: Array(word.utf8), isClosing: signs.contains(word) && !["“", "‘", "(", "["].contains(word))
    }
}
