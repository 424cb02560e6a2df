/// A part of a sentence.
public struct Passage: Sendable, Hashable {
    /// Its words.
    ///
    /// A common word that has a capital only because it begins the sentence is in lower case.
    public var text: String
    /// Where it stands, in UTF-8 bytes from the start of the sentence.
    public var bytes: Range<Int>
    /// Where it stands, in Unicode scalars from the start of the sentence.
    public var scalars: Range<Int>

    /// Creates a passage.
    public init(text: String, bytes: Range<Int>, scalars: Range<Int>) {
        self.text = text
        self.bytes = bytes
        self.scalars = scalars
    }

    /// Whether it is a pronoun and nothing else.
    var isPronoun: Bool { Lexicon.word(WordKey(text.utf8)).traits.contains(.pronoun) }
}
