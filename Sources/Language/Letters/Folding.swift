/// A character reduced to what words are compared by: lower case, no diacritics, one form of each letter.
public struct Folding: Sendable {
    /// The folded form in UTF-8, the first byte lowest; empty when the character does not count.
    public let bytes: UInt32
    /// How many bytes it has, 0 to 4.
    public let count: Int
    /// Whether the character was upper case.
    public let isUppercase: Bool
    /// Whether the folded form has case at all.
    public let isCased: Bool

    @inlinable
    @inline(__always)
    init(bytes: UInt32, count: Int, isUppercase: Bool, isCased: Bool) {
        self.bytes = bytes
        self.count = count
        self.isUppercase = isUppercase
        self.isCased = isCased
    }

    /// Folds an ASCII character.
    @inlinable
    @inline(__always)
    public init(ascii byte: UInt8) {
        let isUppercase = byte &- 0x41 < 26
        let lower = isUppercase ? byte | 0x20 : byte
        self.init(bytes: UInt32(lower), count: 1, isUppercase: isUppercase, isCased: lower &- 0x61 < 26)
    }

    /// Folds a character.
    public init(_ scalar: Unicode.Scalar) {
        if scalar.isASCII {
            self.init(ascii: UInt8(truncatingIfNeeded: scalar.value))
        } else if let letters = LatinFolding.letters(of: scalar) {
            self.init(letters)
        } else if 0x300..<0x700 ~= scalar.value {
            self = Self.known[Int(scalar.value) - 0x300]
        } else {
            self.init(computing: scalar)
        }
    }

    /// The foldings of combining marks and of Greek, Cyrillic, Armenian, Hebrew and Arabic characters, looked up instead of
    /// computed.
    private static let known: [Folding] = (0x300..<0x700).map { (value: UInt32) in
        Folding(computing: Unicode.Scalar(value) ?? "\u{FFFD}")
    }

    private init(computing scalar: Unicode.Scalar) {
        let properties = scalar.properties
        let isUppercase = properties.isUppercase
        let lower = isUppercase ? properties.lowercaseMapping.unicodeScalars.first ?? scalar : scalar
        let kind = CharacterClass(scalar)
        let counts = kind != .mark && kind != .joiner
        self.init(
            lower: counts ? LetterVariants.base(of: lower) : nil, isUppercase: isUppercase,
            isCased: properties.isCased)
    }

    /// What does not count in matching, such as an apostrophe inside a name.
    public static let nothing = Folding("\u{AD}")

    private init(_ letters: (UInt8, UInt8)) {
        let first = Folding(ascii: letters.0)
        let second = letters.1 == 0 ? 0 : Folding(ascii: letters.1).bytes << 8
        self.init(
            bytes: first.bytes | second, count: second == 0 ? 1 : 2, isUppercase: first.isUppercase,
            isCased: first.isCased)
    }

    /// A folded character, or one that does not count.
    private init(lower scalar: Unicode.Scalar?, isUppercase: Bool, isCased: Bool) {
        var (bytes, count): (UInt32, Int) = (0, 0)
        if let scalar {
            for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
                bytes |= UInt32(byte) << UInt32(8 * count)
                count += 1
            }
        }
        self.init(bytes: bytes, count: count, isUppercase: isUppercase, isCased: isCased)
    }
}
