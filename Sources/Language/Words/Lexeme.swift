/// A word, a number or a mark of a text.
public struct Lexeme: Sendable {
    /// What it is.
    public enum Form: Sendable {
        case word, number, mark
    }

    /// How it is written, and what stands before it.
    public struct Traits: OptionSet, Sendable {
        /// The bits.
        public let rawValue: UInt8
        /// Traits by their bits.
        public init(rawValue: UInt8) { self.rawValue = rawValue }

        /// White space, or the beginning of the text, stands before it.
        public static let afterSpace = Traits(rawValue: 1)
        /// A sentence begins with it.
        public static let startsSentence = Traits(rawValue: 2)
        /// Its first letter is a capital.
        public static let capitalised = Traits(rawValue: 4)
        /// It has an article that is written together with it.
        public static let definite = Traits(rawValue: 8)
        /// It is a particle that is written together with the word after it.
        public static let attached = Traits(rawValue: 16)
        /// It has an apostrophe or quotation marks within, as Hebrew numerals and acronyms do.
        public static let apostrophised = Traits(rawValue: 32)
        /// It has two or more letters, all of them capitals.
        public static let allCapitals = Traits(rawValue: 64)
        /// It consists of several words that make a phrase.
        public static let phrase = Traits(rawValue: 128)
    }

    /// What it is.
    public let form: Form
    /// Where it stands, in bytes.
    public internal(set) var start: Int
    /// Where it ends, in bytes.
    public internal(set) var end: Int
    /// The value of a number of at most nine digits, else −1; of a mark the character that stands for all of its kind:
    /// `-` for dashes, `"` for quotation marks, `,` for commas.
    public let value: Int
    /// How many digits a number has.
    public let digits: Int
    /// How it is written.
    public internal(set) var traits: Traits
    /// The hash of its folded letters.
    public let hash: UInt64
    /// Its entry in the vocabulary; −1 where it has none.
    public internal(set) var entry: Int32
    /// Where its folded letters stand among those of the stream.
    let letters: Range<Int32>

    /// Where it stands, in bytes.
    public var range: Range<Int> { Range(uncheckedBounds: (start, Swift.max(start, end))) }

    /// What stands outside the text.
    static let none = Lexeme(
        form: .mark, start: 0, end: 0, value: 0, digits: 0, traits: [.afterSpace, .startsSentence], hash: 0, entry: -1,
        letters: 0..<0)
}
