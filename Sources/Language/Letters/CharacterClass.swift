/// What a character is to the bounds of a word.
public enum CharacterClass: UInt8, Sendable {
    /// White space, punctuation and symbols: no part of a word.
    case separator
    /// Letters and digits.
    case word
    /// Combining marks and invisible characters: they belong to the word they follow and do not count in matching.
    case mark
    /// The zero-width non-joiner, which is invisible inside a name and may part it from a suffix.
    case joiner
    /// Characters of scripts that are written without spaces: each is bounded on both sides.
    case standalone

    /// The class of a character.
    public init(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: self = .word
        case 0x00...0x7F: self = .separator
        case 0xAD, 0x200D, 0x200E, 0x200F, 0x0640: self = .mark
        case 0x200C: self = .joiner
        case 0x2010...0x206F, 0x200B: self = .separator
        case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
            0xF900...0xFAFF, 0x20000...0x3FFFF:
            self = .standalone
        case 0xC0...0x24F where scalar.value != 0xD7 && scalar.value != 0xF7: self = .word
        case 0x2B0...0x2FF: self = Self.isApostrophe(scalar.value) ? .separator : .word
        case 0x300..<0x700: self = Self.known[Int(scalar.value) - 0x300]
        default: self.init(scalar.properties.generalCategory)
        }
    }

    /// The classes of combining marks and of Greek, Cyrillic, Armenian, Hebrew and Arabic characters, looked up instead of
    /// computed: most letters of texts in these scripts.
    private static let known: [CharacterClass] = (0x300..<0x700).map { (value: UInt32) in
        Unicode.Scalar(value).map { CharacterClass($0.properties.generalCategory) } ?? .separator
    }

    private init(_ category: Unicode.GeneralCategory) {
        switch category {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .decimalNumber, .letterNumber, .otherNumber:
            self = .word
        case .nonspacingMark, .spacingMark, .enclosingMark, .format:
            self = .mark
        default:
            self = .separator
        }
    }

    /// Whether a character is an apostrophe or one of the signs that transliterations use for hamza and ʿayn.
    public static func isApostrophe(_ value: UInt32) -> Bool {
        switch value {
        case 0x27, 0x60, 0xB4, 0x2B9, 0x2BB, 0x2BC, 0x2BE, 0x2BF, 0x2018, 0x2019, 0x201B: true
        default: false
        }
    }

    /// Whether a character is a hyphen or a dash that joins words.
    public static func isHyphen(_ value: UInt32) -> Bool {
        switch value {
        case 0x2D, 0x58A, 0x5BE, 0x2010...0x2013, 0x2212: true
        default: false
        }
    }

    /// Whether a character is white space between words, line ends left out.
    public static func isSpace(_ value: UInt32) -> Bool {
        switch value {
        case 0x20, 0x09, 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }

    /// Whether an ASCII byte is a letter or a digit.
    @inlinable
    @inline(__always)
    public static func isWord(_ byte: UInt8) -> Bool {
        byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
    }
}
