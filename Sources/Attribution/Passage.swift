internal import Bounds

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

    /// Some bytes of a sentence.
    init(_ bytes: Range<Int>, of sentence: Span<UInt8>) {
        var words: [UInt8] = []
        var (scalar, start) = (0, 0)
        for index in 0..<min(bytes.upperBound, sentence.count) {
            if index == bytes.lowerBound { start = scalar }
            if index >= bytes.lowerBound { words.append(sentence[index]) }
            if sentence[index] & 0xC0 != 0x80 { scalar += 1 }
        }
        self.init(text: String(decoding: words, as: UTF8.self), bytes: bytes, scalars: start..<scalar)
    }

    /// Whether it is a pronoun and nothing else.
    var isPronoun: Bool { Lexicon.word(WordKey(text.utf8)).traits.contains(.pronoun) }
}
