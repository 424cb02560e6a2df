/// A character reduced to what names are compared by: lower case, no diacritics, one form of each letter.
struct Folding {
    /// The folded form in UTF-8, the first byte lowest; empty when the character does not count.
    private(set) var bytes: UInt32
    /// How many bytes it has, 0 to 4.
    private(set) var count: Int
    /// Whether the character was upper case.
    private(set) var isUppercase: Bool
    /// Whether the folded form has case at all.
    private(set) var isCased: Bool

    /// Folds an ASCII character.
    @inline(__always) init(ascii byte: UInt8) {
        isUppercase = byte &- 0x41 < 26
        let lower = isUppercase ? byte | 0x20 : byte
        isCased = lower &- 0x61 < 26
        bytes = UInt32(lower)
        count = 1
    }

    /// Folds a character.
    init(_ scalar: Unicode.Scalar) {
        if scalar.isASCII {
            self.init(ascii: UInt8(truncatingIfNeeded: scalar.value))
        } else if let letters = LatinFolding.letters(of: scalar) {
            self.init(letters)
        } else {
            let properties = scalar.properties
            let isUppercase = properties.isUppercase
            let lower = isUppercase ? properties.lowercaseMapping.unicodeScalars.first ?? scalar : scalar
            self.init(lower: LetterVariants.base(of: lower), isUppercase: isUppercase, isCased: properties.isCased)
            let kind = CharacterClass(scalar)
            if kind == .mark || kind == .joiner { (bytes, count) = (0, 0) }
        }
    }

    /// What does not count in matching, such as an apostrophe inside a name.
    static let nothing = Folding("\u{AD}")

    private init(_ letters: (UInt8, UInt8)) {
        self.init(ascii: letters.0)
        guard letters.1 != 0 else { return }
        bytes |= Folding(ascii: letters.1).bytes << 8
        count = 2
    }

    private init(lower scalar: Unicode.Scalar, isUppercase: Bool, isCased: Bool) {
        self.isUppercase = isUppercase
        self.isCased = isCased
        bytes = 0
        count = 0
        for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
            bytes |= UInt32(byte) << UInt32(8 * count)
            count += 1
        }
    }
}
