internal import Bounds

/// Cuts a text into words, numbers and marks.
struct WordCutter {
    private let vocabulary: Vocabulary
    private(set) var lexemes: [Lexeme] = []
    /// The folded letters of all words.
    private(set) var folded: [UInt8] = []
    /// What stands before the next lexeme.
    private var traits: Lexeme.Traits = [.afterSpace, .startsSentence]

    init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

    mutating func read(_ text: Span<UInt8>) {
        var index = 0
        while index < text.count {
            let (scalar, length) = text.scalar(at: index)
            if scalar.value <= 0x20 || CharacterClass.isSpace(scalar.value) || scalar.value == 0x2028 {
                if scalar == "\n" { traits.insert(.startsSentence) }
                traits.insert(.afterSpace)
                index += length
                continue
            }
            switch CharacterClass(scalar) {
            case .word, .standalone:
                index = Self.digit(scalar) == nil ? word(in: text, from: index) : number(in: text, from: index)
            case .mark, .joiner: index += length
            case .separator:
                mark(scalar, index..<index + length)
                index += length
            }
        }
    }

    private mutating func number(in text: Span<UInt8>, from start: Int) -> Int {
        var (index, value, digits) = (start, 0, 0)
        while index < text.count {
            let (scalar, length) = text.scalar(at: index)
            guard let digit = Self.digit(scalar) else { break }
            value = digits < 9 ? value * 10 + digit : -1
            digits += 1
            index += length
        }
        append(.number, start..<index, value: value, digits: digits, letters: folded.count)
        return index
    }

    private mutating func word(in text: Span<UInt8>, from start: Int) -> Int {
        var index = start
        var hash = WordHash()
        let letters = folded.count
        var own: Lexeme.Traits = []
        var (count, capitals) = (0, 0)
        while index < text.count {
            let (scalar, length) = text.scalar(at: index)
            let kind = CharacterClass(scalar)
            if kind == .word || kind == .standalone {
                // “و4 مارس”: a particle may stand before a number.
                if Self.digit(scalar) != nil, isParticle(folded[within: letters...]) {
                    own.insert(.attached)
                    break
                }
                let unit = Folding(scalar)
                if unit.isUppercase {
                    if count == 0 { own.insert(.capitalised) }
                    capitals += 1
                }
                count += 1
                for offset in 0..<unit.count {
                    let byte = UInt8(truncatingIfNeeded: unit.bytes >> UInt32(8 * offset))
                    folded.append(byte)
                    hash.append(byte)
                }
            } else if kind == .mark || kind == .joiner {
                // They belong to the word and do not count.
            } else if let joint = Self.joint(scalar, in: text, at: index, length) {
                if vocabulary.elisions.contains(hash.value), joint == .letters {
                    index += length
                    break
                }
                own.insert(.apostrophised)
            } else {
                break
            }
            index += length
        }
        if count > 1, capitals == count { own.insert(.allCapitals) }
        traits.formUnion(own)
        append(.word, start..<index, hash: hash.value, letters: letters, in: text)
        return index
    }

    private func isParticle(_ letters: ArraySlice<UInt8>) -> Bool {
        vocabulary.names.particles.contains { $0.letters.elementsEqual(letters) }
    }

    private mutating func mark(_ scalar: Unicode.Scalar, _ range: Range<Int>) {
        let value = Self.common(scalar)
        let wasNumber = lexemes.last.map { $0.form == .number && $0.digits <= 2 } ?? false
        append(.mark, range, value: Int(value), digits: 0, letters: folded.count)
        // The full stop of an ordinal ends no sentence: “3. März”.
        let isOrdinal = value == 0x2E && wasNumber && vocabulary.order.has(.ordinalStop)
        if [0x2E, 0x21, 0x3F].contains(value), !isOrdinal { traits.insert(.startsSentence) }
    }

    /// Adds a lexeme; a word with the particles before it parted from it.
    private mutating func append(
        _ form: Lexeme.Form, _ range: Range<Int>, value: Int = 0, digits: Int = 0, hash: UInt64 = 0, letters: Int,
        in text: Span<UInt8>? = nil
    ) {
        func lexeme(_ range: Range<Int>, _ hash: UInt64, _ traits: Lexeme.Traits, _ entry: Int32, _ letters: Range<Int>)
            -> Lexeme
        {
            Lexeme(
                form: form, start: range.lowerBound, end: range.upperBound, value: value, digits: digits,
                traits: traits,
                hash: hash, entry: entry,
                letters: Int32(truncatingIfNeeded: letters.lowerBound)..<Int32(truncatingIfNeeded: letters.upperBound))
        }
        // A full stop ends no sentence where a small letter or a digit follows.
        if form == .number
            || form == .word && !traits.contains(.capitalised) && Folding.hasCase(folded[within: letters...])
        {
            if lexemes.last?.value == 0x2E, lexemes.last?.form == .mark { traits.remove(.startsSentence) }
        }
        defer { traits = form == .mark ? traits.intersection(.startsSentence) : [] }
        guard form == .word, let text else {
            lexemes.append(lexeme(range, hash, traits, -1, letters..<folded.count))
            return
        }
        let isNumeral = traits.contains(.apostrophised)
        let split = WordSplitting(vocabulary).split(folded[within: letters...], hash, isNumeral: isNumeral)
        var start = range.lowerBound
        var first = letters
        var own = traits
        for particle in split.particles {
            let end = text.index(after: particle.count, foldedFrom: start, upTo: range.upperBound)
            let particleHash = WordHash(particle).value
            let entry = vocabulary.words[particleHash] ?? -1
            lexemes.append(
                lexeme(start..<end, particleHash, own.union(.attached), entry, first..<first + particle.count))
            own.subtract([.afterSpace, .startsSentence, .capitalised])
            start = end
            first += particle.count
        }
        if split.isDefinite { own.insert(.definite) }
        lexemes.append(lexeme(start..<range.upperBound, split.hash, own, split.entry, first..<folded.count))
    }
}

extension WordCutter {
    private enum Neighbours { case letters, hebrew }

    /// The value of a digit: ASCII, Arabic or Persian.
    private static func digit(_ scalar: Unicode.Scalar) -> Int? {
        switch scalar.value {
        case 0x30...0x39, 0x660...0x669, 0x6F0...0x6F9: Int(scalar.value & 0xF)
        default: nil
        }
    }

    /// Whether an apostrophe, or in Hebrew a quotation mark, stands within a word or ends a Hebrew one.
    private static func joint(_ scalar: Unicode.Scalar, in text: Span<UInt8>, at index: Int, _ length: Int)
        -> Neighbours?
    {
        let isQuotation = scalar == "\"" || scalar == "\u{201D}" || scalar == "״"
        guard isQuotation || CharacterClass.isApostrophe(scalar.value) || scalar == "׳" else { return nil }
        guard let before = text.scalar(before: index)?.scalar else { return nil }
        let next = index + length < text.count ? text.scalar(at: index + length).scalar : " "
        let isHebrew = 0x5D0...0x5EA ~= before.value
        if isQuotation { return isHebrew && 0x5D0...0x5EA ~= next.value ? .hebrew : nil }
        if isHebrew { return .hebrew }
        return CharacterClass(before) == .word && CharacterClass(next) == .word ? .letters : nil
    }

    /// The mark that stands for all of its kind.
    private static func common(_ scalar: Unicode.Scalar) -> UInt32 {
        if CharacterClass.isHyphen(scalar.value) || 0x2014...0x2015 ~= scalar.value { return 0x2D }
        return switch scalar {
        case "،": 0x2C
        case "؛": 0x3B
        case "؟": 0x3F
        case "…", "۔": 0x2E
        case "«", "»", "“", "”", "„", "\"": 0x22
        default: scalar.value
        }
    }
}

extension Span<UInt8> {
    /// Where so many bytes of folded letters end, and the marks on the last of them.
    fileprivate func index(after count: Int, foldedFrom start: Int, upTo end: Int) -> Int {
        var (index, left) = (start, count)
        while index < end {
            let (scalar, length) = scalar(at: index)
            let unit = Folding(scalar)
            if left <= 0, unit.count > 0 { break }
            left -= unit.count
            index += length
        }
        return index
    }
}

extension Folding {
    /// Whether folded letters are of a script that has capitals: Latin, Greek or Cyrillic.
    fileprivate static func hasCase(_ letters: ArraySlice<UInt8>) -> Bool {
        letters.first.map { $0 < 0x80 || 0xC3...0xD4 ~= $0 } ?? false
    }
}
