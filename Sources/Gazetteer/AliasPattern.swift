internal import Bounds
internal import Language

/// A spelling of an alias as the trie holds it: folded bytes, and the case that a text must have.
struct AliasPattern {
    /// The folded bytes, the words parted by one space.
    private(set) var key: [UInt8] = []
    /// The case of the alias; bit *k* is the byte *k* of the key.
    ///
    /// Bytes from the 65th on are not compared.
    private(set) var letterCase = LetterCase()
    /// Whether it is an acronym with full stops, such as *U.S.*
    private(set) var isDotted = false
    /// Whether the alias itself ends in an apostrophe and an *s*.
    private(set) var endsInPossessive = false
    /// Where its words lie in the key; what hyphens join is one word.
    private(set) var words: [Range<Int>] = []

    /// Reads an alias as it is written.
    init(_ text: String) {
        let bytes = Array(text.utf8)
        let span = bytes.span
        var index = 0
        while index < span.count, let (unit, next) = NameReading.unit(in: span, at: index, syntax: .plain) {
            let isSpace = unit.bytes == UInt32(UInt8(ascii: " "))
            if isSpace, !key.isEmpty, span.isSpace(at: index) { beginWord(behind: key.count) }
            if !key.isEmpty || !isSpace { append(unit) }
            index = next
        }
        if key.last == UInt8(ascii: " ") { key.removeLast() }
        beginWord(behind: key.count)
        endsInPossessive = span.endsInPossessive(at: index)
    }

    /// All spellings under which an alias is found.
    ///
    /// An acronym of capitals goes with and without full stops, a demonym with a plural *s* as well, and a name in
    /// Arabic letters of several words also as one word, which is how a zero-width non-joiner is read.
    static func patterns(of alias: Alias) -> [AliasPattern] {
        var plain = AliasPattern(alias.text)
        switch alias.kind {
        case .acronym:
            if let letters = plain.lettersBetweenFullStops { plain = letters }
            guard plain.isOfCapitals, 2...6 ~= plain.key.count else { return [plain] }
            let dotted = plain.dotted
            var withoutLast = dotted
            withoutLast.key.removeLast()
            return [plain, dotted, withoutLast]
        case .demonym:
            guard let last = plain.key.last, last &- 0x61 < 26, !"shez".utf8.contains(last) else { return [plain] }
            var plural = plain
            plural.append(Folding(ascii: UInt8(ascii: "s")))
            return [plain, plural]
        default:
            guard plain.isArabic, plain.key.contains(UInt8(ascii: " ")) else { return [plain] }
            var joined = plain
            joined.key.removeAll { $0 == UInt8(ascii: " ") }
            return [plain, joined]
        }
    }

    /// Ends a word; what follows after a space is the next one.
    private mutating func beginWord(behind end: Int) {
        let start = words.last.map { $0.upperBound + 1 } ?? 0
        if start < end { words.append(start..<end) }
    }

    /// The pattern with other letters in place of the first of some of its words.
    ///
    /// - Parameter openings: For each word how many of its first letters go, and what takes their place.
    func opened(_ openings: [(dropped: Int, letters: [UInt8])]) -> AliasPattern {
        var pattern = AliasPattern()
        for (word, opening) in zip(words, openings) {
            if !pattern.key.isEmpty { pattern.key.append(UInt8(ascii: " ")) }
            let start = pattern.key.count
            pattern.key += opening.letters
            pattern.copy(word.lowerBound + opening.dropped..<word.upperBound, of: self)
            pattern.words.append(start..<pattern.key.count)
        }
        return pattern
    }

    /// The pattern whose words may have any of the endings that they take; `nil` where none takes others than its own.
    func inflected(by forms: NameForms, _ tag: String, _ endings: inout EndingTable) -> AliasPattern? {
        var pattern = AliasPattern()
        var isInflected = false
        for word in words {
            if !pattern.key.isEmpty { pattern.key.append(UInt8(ascii: " ")) }
            let start = pattern.key.count
            let last = key[within: word].lastIndex(of: UInt8(ascii: " ")).map { $0 + 1 } ?? word.lowerBound
            if let change = forms.change(
                of: key[within: last..<word.upperBound], isSmall: !letterCase.isUpper(at: last)),
                change.stem >= 2, let number = endings.number(of: change, by: forms, tag)
            {
                pattern.copy(word.lowerBound..<last + change.stem, of: self)
                pattern.key += [EndingTable.mark, number]
                isInflected = true
            } else {
                pattern.copy(word, of: self)
            }
            pattern.words.append(start..<pattern.key.count)
        }
        return isInflected ? pattern : nil
    }

    private mutating func copy(_ range: Range<Int>, of other: AliasPattern) {
        for position in range {
            letterCase.copy(position, of: other.letterCase, to: key.count)
            key.append(other.key[at: position])
        }
    }

    private mutating func append(_ unit: Folding) {
        let isFirstOfWord = key.isEmpty || key.last == UInt8(ascii: " ")
        letterCase.append(unit, at: key.count, isFirstOfWord: isFirstOfWord)
        for offset in 0..<unit.count { key.append(UInt8(truncatingIfNeeded: unit.bytes >> UInt32(8 * offset))) }
    }

    private init() {}

    private var isOfCapitals: Bool {
        key.allSatisfy { $0 &- 0x61 < 26 } && letterCase.upper == letterCase.cased
    }

    private var isArabic: Bool {
        key.allSatisfy { $0 == UInt8(ascii: " ") || $0 >= 0x80 } && key.contains { 0xD8...0xDB ~= $0 }
    }

    /// The letters of an acronym that is written with full stops throughout.
    private var lettersBetweenFullStops: AliasPattern? {
        guard key.count >= 4 else { return nil }
        var letters = AliasPattern()
        for (index, byte) in key.enumerated() {
            if index % 2 == 1 {
                guard byte == UInt8(ascii: ".") else { return nil }
            } else {
                guard byte &- 0x61 < 26 else { return nil }
                letters.append(Folding(ascii: byte & 0xDF))
            }
        }
        return letters
    }

    private var dotted: AliasPattern {
        var pattern = AliasPattern()
        pattern.isDotted = true
        for byte in key {
            pattern.append(Folding(ascii: byte & 0xDF))
            pattern.append(Folding(ascii: UInt8(ascii: ".")))
        }
        return pattern
    }
}
