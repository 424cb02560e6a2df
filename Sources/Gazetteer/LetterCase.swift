internal import Language

/// The case of the letters of a name, a bit for each byte of its folded form.
///
/// Only the first 64 bytes are compared.
struct LetterCase: Sendable, Hashable {
    /// The letters that are upper case.
    private(set) var upper: UInt64 = 0
    /// The letters that have case.
    private(set) var cased: UInt64 = 0
    /// The lower-case letters at the start of a word: in a title they may be upper case.
    private(set) var initials: UInt64 = 0

    /// Adds the next character.
    @inline(__always)
    mutating func append(_ unit: Folding, at position: Int, isFirstOfWord: Bool = false) {
        let bits = ((UInt64(1) << UInt64(unit.count)) - 1) << UInt64(position)
        if unit.isUppercase { upper |= bits }
        if unit.isCased { cased |= bits }
        if isFirstOfWord && unit.isCased && !unit.isUppercase { initials |= bits }
    }

    /// Whether the letter at a byte is upper case.
    func isUpper(at position: Int) -> Bool { upper & (UInt64(1) << UInt64(position)) != 0 }

    /// Takes over the case of a byte of another name.
    mutating func copy(_ position: Int, of other: LetterCase, to place: Int) {
        let (from, to) = (UInt64(1) << UInt64(position), UInt64(1) << UInt64(place))
        if other.upper & from != 0 { upper |= to }
        if other.cased & from != 0 { cased |= to }
        if other.initials & from != 0 { initials |= to }
    }

    /// Whether a text with these capitals may be this name: written alike, or all in capitals.
    ///
    /// - Parameter isExact: nothing but the very same capitals will do, as for acronyms.
    @inline(__always)
    func matches(_ textUpper: UInt64, isExact: Bool) -> Bool {
        if isExact { return textUpper == upper }
        return (textUpper ^ upper) & ~initials == 0 || textUpper & cased == cased
    }
}
