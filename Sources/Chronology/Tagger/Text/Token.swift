/// A word, number or mark of a text, with what the lexicon knows about it.
struct Token {
    /// What stands before a token, and how it is written.
    struct Traits: OptionSet {
        let rawValue: UInt8

        /// White space or the beginning of the text stands before it.
        static let afterSpace = Traits(rawValue: 1)
        /// A line ended before it.
        static let afterLine = Traits(rawValue: 2)
        /// Its first letter is an ASCII capital.
        static let capitalised = Traits(rawValue: 4)
        /// A blank line, or the beginning of the text, stands before it.
        static let afterParagraph = Traits(rawValue: 8)
    }

    /// Offsets of its first byte and of the byte after its last.
    var start, end: Int32
    /// The value of a number of at most nine digits, else −1.
    var value: Int32
    /// How many digits a number has.
    var digits: UInt8
    var traits: Traits
    var meaning: Meaning

    /// What stands outside the text.
    static let none = Token(
        start: 0, end: 0, value: -1, digits: 0, traits: [.afterSpace, .afterLine], meaning: .mark(0))
}
