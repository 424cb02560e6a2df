internal import Bounds
internal import Language

/// Words after which, or before which, an alias means something else.
struct Exclusion: Sendable {
    /// Where the words stand.
    let place: Place
    /// The folded bytes of the words.
    let key: [UInt8]
    /// How many words there are.
    let wordCount: Int

    enum Place {
        case before
        case behind
        /// Written together with the alias: a particle.
        case attached
        /// At the end of the word before.
        case endingBefore
    }

    /// Reads the words of a `not_after` entry, or of a `not_before` entry, which stand behind the alias.
    init(_ words: String, isBehind: Bool = false) {
        func joins(_ scalar: Unicode.Scalar?) -> Bool {
            scalar.map { $0 == "\u{640}" || CharacterClass.isHyphen($0.value) } ?? false
        }
        let isAttached = joins(words.unicodeScalars.last)
        let isEnding = joins(words.unicodeScalars.first)
        place = isBehind ? .behind : isAttached ? .attached : isEnding ? .endingBefore : .before
        key = AliasPattern(words).key
        wordCount = key.count { $0 == UInt8(ascii: " ") } + 1
    }

    /// Whether these words stand where they change the meaning of the alias in a range.
    ///
    /// - Parameter word: Where the word begins, which particles before the alias are part of.
    /// - Complexity: O(*k*), where *k* is the length of the words.
    func stands(beside alias: Range<Int>, inWordAt word: Int, in text: Span<UInt8>, syntax: TextSyntax) -> Bool {
        switch place {
        case .behind: stands(after: alias.upperBound, in: text, syntax: syntax)
        case .before: word == alias.lowerBound && stands(before: alias.lowerBound, in: text, syntax: syntax)
        case .attached: word < alias.lowerBound && Self.folded(word..<alias.lowerBound, in: text).hasSuffix(key)
        case .endingBefore:
            word == alias.lowerBound
                && start(before: word, in: text).map { Self.folded($0..<word, in: text).hasSuffix(key) } ?? false
        }
    }

    /// The folded letters of a passage, without the space at its end.
    private static func folded(_ range: Range<Int>, in text: Span<UInt8>) -> [UInt8] {
        AliasPattern(String(decoding: range.map { text[$0] }, as: UTF8.self)).key
    }

    /// Whether these words stand just behind a byte and a space.
    private func stands(after start: Int, in text: Span<UInt8>, syntax: TextSyntax) -> Bool {
        guard start < text.count, let (space, first) = NameReading.unit(in: text, at: start, syntax: syntax),
            space.bytes == UInt32(UInt8(ascii: " "))
        else { return false }
        var index = first
        var position = 0
        while position < key.count {
            guard index < text.count, let (unit, next) = NameReading.unit(in: text, at: index, syntax: syntax) else {
                return false
            }
            for offset in 0..<unit.count {
                guard position < key.count, key[position] == UInt8(truncatingIfNeeded: unit.bytes >> UInt32(8 * offset))
                else { return false }
                position += 1
            }
            index = next
        }
        return text.isBoundary(at: index, isDotted: false)
    }

    /// Whether these words stand just before a byte.
    ///
    /// - Complexity: O(*k*), where *k* is the length of the words.
    private func stands(before end: Int, in text: Span<UInt8>, syntax: TextSyntax) -> Bool {
        guard var index = start(before: end, in: text) else { return false }
        var position = 0
        while index < end {
            guard let (unit, next) = NameReading.unit(in: text, at: index, syntax: syntax) else { return false }
            if position == key.count { return next == end && unit.bytes == UInt32(UInt8(ascii: " ")) }
            for offset in 0..<unit.count {
                guard position < key.count, key[position] == UInt8(truncatingIfNeeded: unit.bytes >> UInt32(8 * offset))
                else { return false }
                position += 1
            }
            index = next
        }
        return false
    }

    /// Where as many words before a byte begin as the exclusion has.
    private func start(before end: Int, in text: Span<UInt8>) -> Int? {
        var index = end
        for _ in 0..<wordCount {
            index = skip(back: index, in: text) {
                CharacterClass.isSpace($0) || CharacterClass.isHyphen($0) || $0 == 10
            }
            let start = skip(back: index, in: text) {
                !(CharacterClass.isSpace($0) || CharacterClass.isHyphen($0) || $0 == 10)
            }
            guard start < index else { return nil }
            index = start
        }
        // Opening punctuation is no part of the word.
        while index < end, case let (scalar, length) = text.scalar(at: index), CharacterClass(scalar) == .separator {
            index += length
        }
        return index
    }

    private func skip(back end: Int, in text: Span<UInt8>, while belongs: (UInt32) -> Bool) -> Int {
        var index = end
        while end - index < 128, let (scalar, length) = text.scalar(before: index), belongs(scalar.value) {
            index -= length
        }
        return index
    }
}

extension [UInt8] {
    fileprivate func hasSuffix(_ other: [UInt8]) -> Bool { suffix(other.count).elementsEqual(other) }
}
