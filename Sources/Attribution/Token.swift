/// A word or a sign of a sentence.
struct Token: Sendable {
    /// What sort of sign it is.
    enum Kind: Sendable {
        case word
        case number
        /// The ending *’s*, or the apostrophe alone after an *s*.
        case possessive
        case comma
        /// What ends a sentence or a clause: full stop, semicolon, colon, dash.
        case stop
        case opening
        case closing
        case quotationMark
    }

    let kind: Kind
    /// Where it stands, in bytes.
    let range: Range<Int>
    let key: WordKey
    let traits: Traits
    /// The verb of saying that it is a form of.
    let verb: ReportingVerb?
    let isCapitalised: Bool
    /// Whether it stands between quotation marks.
    let isQuoted: Bool
    /// The last bytes of a word in lower case, the very last one lowest; they tell its form.
    let ending: UInt32

    /// Whether it consists of two or more capitals.
    let isUpperCase: Bool

    /// What stands beyond the ends of a sentence, which are like full stops.
    static let none = Token(
        kind: .stop, range: 0..<0, key: "", traits: [], verb: nil, isCapitalised: false, isQuoted: false, ending: 0,
        isUpperCase: false)

    /// Whether it is a dash between words.
    var isDash: Bool { kind == .stop && key == "-" }

    /// Whether it is a word or a number.
    var isWord: Bool { kind == .word || kind == .number }

    /// Whether a word has one of these endings.
    func ends(in suffix: StaticString) -> Bool {
        var bits: UInt32 = 0
        for byte in suffix.description.utf8 { bits = bits << 8 | UInt32(byte) }
        let mask = suffix.utf8CodeUnitCount >= 4 ? UInt32.max : UInt32(1) << UInt32(8 * suffix.utf8CodeUnitCount) - 1
        return ending & mask == bits
    }

    /// Whether it is an adverb, such as *officially*.
    var isAdverb: Bool {
        traits.contains(.adverb) && !isCapitalised
            || kind == .word && !isCapitalised && ends(in: "ly") && !Token.nounsInLy.contains(key)
    }

    /// Whether it looks like a verb in the past tense or a participle.
    var isPastForm: Bool {
        kind == .word && !isCapitalised
            && (ends(in: "ed") && !Token.adjectivesInEd.contains(key) || Token.irregularPasts.contains(key))
    }

    private static let nounsInLy: Set<WordKey> = [
        "ally", "assembly", "family", "supply", "reply", "rally", "july", "daily", "weekly", "anomaly", "early",
        "likely",
    ]
    private static let adjectivesInEd: Set<WordKey> = [
        "armed", "united", "allied", "occupied", "exiled", "red", "bed", "detained", "wounded", "retired", "displaced",
    ]
    private static let irregularPasts: Set<WordKey> = [
        "struck", "hit", "shot", "took", "sent", "began", "held", "made", "went", "came", "left", "met", "won", "lost",
        "fell", "rose", "got", "gave", "kept", "cut", "set", "led", "sought", "fought", "caught", "brought", "saw",
        "flew",
        "shook", "drew", "drove", "broke", "blew", "burned", "found", "tore", "rang", "ran",
    ]
}
