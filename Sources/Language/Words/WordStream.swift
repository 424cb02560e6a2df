internal import Bounds

/// The words, numbers and marks of a text in the order in which they stand, with what the vocabulary knows of them.
///
/// Words of all scripts are compared by their folded letters (``Folding``): without case, accents, harakat, niqqud and
/// tatweel, digits of all scripts as numbers. A particle that is written together with a word (و, ב) is parted from it
/// where the vocabulary knows the word, and the words of a phrase are one.
public struct WordStream: Sendable {
    /// The text.
    public let bytes: [UInt8]
    /// What the words mean.
    public let vocabulary: Vocabulary
    /// The words, numbers and marks.
    public private(set) var lexemes: [Lexeme]
    /// The folded letters of all words, one after the other.
    let folded: [UInt8]

    /// Parts a text into words.
    ///
    /// - Complexity: O(*n*) in the bytes of the text.
    public init(_ bytes: [UInt8], _ vocabulary: Vocabulary) {
        var cutter = WordCutter(vocabulary)
        cutter.read(bytes.span)
        self.bytes = bytes
        self.vocabulary = vocabulary
        folded = cutter.folded
        lexemes = vocabulary.phrases.isEmpty ? cutter.lexemes : PhraseJoiner.joined(cutter.lexemes, vocabulary)
    }

    /// How many there are.
    public var count: Int { lexemes.count }

    /// The one at an index; a mark that is none of the text beyond its ends.
    public subscript(index: Int) -> Lexeme { lexemes.indices.contains(index) ? lexemes[index] : .none }

    /// The value that the word at an index has in a sense of a kind; `nil` where it has no such sense.
    public func value(_ index: Int, _ kind: Sense.Kind) -> Int? {
        for sense in vocabulary.senses(of: self[index].entry) where sense.kind == kind { return sense.value }
        return nil
    }

    /// Whether the word at an index has a sense of a kind.
    public func has(_ index: Int, _ kind: Sense.Kind) -> Bool { value(index, kind) != nil }

    /// Whether the word at an index has a sense of one of some kinds.
    public func has(_ index: Int, anyOf kinds: [Sense.Kind]) -> Bool {
        vocabulary.senses(of: self[index].entry).contains { kinds.contains($0.kind) }
    }

    /// Whether the vocabulary knows nothing of the word at an index.
    public func isUnknown(_ index: Int) -> Bool {
        self[index].form == .word && vocabulary.senses(of: self[index].entry).isEmpty
    }

    /// Whether a mark stands at an index.
    public func isMark(_ index: Int, _ mark: Character) -> Bool {
        self[index].form == .mark && self[index].value == mark.asciiValue.map(Int.init)
    }

    /// The folded letters of the word at an index.
    public func letters(_ index: Int) -> ArraySlice<UInt8> {
        let range = self[index].letters
        return folded[within: Int(range.lowerBound)..<Int(range.upperBound)]
    }

    /// How many words the vocabulary knows.
    var knownWords: Int { lexemes.count { $0.form == .word && !vocabulary.senses(of: $0.entry).isEmpty } }

    /// The kind of the longest ending or beginning by which a word that is in no entry is known.
    public func kindByForm(_ index: Int) -> Sense.Kind? {
        let word = self[index]
        guard word.form == .word, isUnknown(index), !word.traits.contains(.attached) else { return nil }
        let written = bytes[within: word.range]
        for (ending, kind) in vocabulary.endings where written.count > ending.count + 2 {
            if written.suffix(ending.count).elementsEqual(ending) { return kind }
        }
        let letters = letters(index)
        for (beginning, kind) in vocabulary.beginnings where letters.count > beginning.count + 2 {
            if letters.starts(with: beginning) { return kind }
        }
        return nil
    }
}
