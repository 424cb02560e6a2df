internal import Bounds
internal import Language

/// Tells from the first two bytes of a word whether a name can start there, so that most words are skipped unread.
struct WordStartFilter: Sendable {
    /// A bit for each pair of ASCII bytes; the second one is 0x7F for every byte above them.
    private var pairs = [UInt64](repeating: 0, count: 128 * 2)
    /// Whether any name can start with a character outside ASCII.
    private(set) var passesOthers = false

    /// Builds the filter for folded keys and their capitals.
    init(_ keys: some Sequence<([UInt8], LetterCase)>) {
        for (key, letterCase) in keys {
            guard let first = key.first else { continue }
            // A letter outside ASCII, such as É, may fold to any letter.
            passesOthers = true
            guard first < 0x80 else { continue }
            let isUpper = letterCase.upper & 1 != 0
            let isInitial = letterCase.initials & 1 != 0
            let second = key.count > 1 ? key[1] : 0
            if isUpper || isInitial { allow(first & (first.isLetter ? 0xDF : 0xFF), then: second) }
            if !isUpper { allow(first, then: second) }
        }
    }

    /// Whether a name can start with these two bytes, the first of them ASCII.
    @inline(__always)
    func allows(_ first: UInt8, _ second: UInt8) -> Bool {
        let column = min(second, 0x7F)
        return pairs[Int(first) << 1 | Int(column >> 6)] >> UInt64(column & 63) & 1 != 0
    }

    private mutating func allow(_ first: UInt8, then second: UInt8) {
        if second < 0x80, second != UInt8(ascii: " "), second != 0 {
            insert(first, second)
            if second.isLetter { insert(first, second & 0xDF) }
        } else if second < 0x80 {
            for byte in 0..<UInt8(0x7F) where !CharacterClass.isWord(byte) { insert(first, byte) }
        }
        // After the first letter there may be a mark, an apostrophe or a letter that folds to the second.
        insert(first, UInt8(ascii: "'"))
        insert(first, UInt8(ascii: "`"))
        insert(first, 0x7F)
    }

    private mutating func insert(_ first: UInt8, _ second: UInt8) {
        pairs[Int(first) << 1 | Int(second >> 6)] |= 1 << UInt64(second & 63)
    }
}

extension UInt8 {
    /// Whether a folded byte is an ASCII letter.
    fileprivate var isLetter: Bool { self &- 0x61 < 26 }
}
