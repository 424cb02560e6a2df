internal import Language

/// Where a name may end in a text, and what around it makes it something else than a name.
extension Span<UInt8> {
    /// The end of a name together with the marks that belong to its last letter.
    @inline(__always)
    func endOfMarks(from index: Int) -> Int {
        index < count && self[index] >= 0x80 ? endOfOtherMarks(from: index) : index
    }

    private func endOfOtherMarks(from start: Int) -> Int {
        var index = start
        while index < count {
            let (scalar, length) = scalar(at: index)
            guard CharacterClass(scalar) == .mark else { break }
            index += length
        }
        return index
    }

    /// Whether a name may end just before a byte.
    ///
    /// Not before a letter or a digit, and not before a full stop and a small letter, as in the name of a host. An
    /// acronym with full stops may touch the next sentence (*the U.S.The attack*) but not another capital (*U.S.A.*).
    @inline(__always)
    func isBoundary(at index: Int, isDotted: Bool) -> Bool {
        guard index < count else { return true }
        let byte = self[index]
        guard byte < 0x80 else {
            let (scalar, _) = scalar(at: index)
            return CharacterClass(scalar) != .word
        }
        if byte == UInt8(ascii: ".") {
            let next = self.byte(at: index + 1)
            return !(isLowercase(next) || isDotted && isUppercase(next))
        }
        if isDotted && isUppercase(byte) && self[index - 1] == UInt8(ascii: ".") {
            return isLowercase(self.byte(at: index + 1))
        }
        return !CharacterClass.isWord(byte)
    }

    /// Whether the text up to a byte ends in an apostrophe and an *s*.
    func endsInPossessive(at end: Int) -> Bool {
        guard end > 1, self[end - 1] | 0x20 == UInt8(ascii: "s"), let (scalar, _) = scalar(before: end - 1) else {
            return false
        }
        return CharacterClass.isApostrophe(scalar.value)
    }

    /// Whether an acronym with full stops begins further left, so that what starts here is but the end of it.
    func continuesAcronym(at start: Int) -> Bool {
        start > 1 && self[start - 1] == UInt8(ascii: ".") && isUppercase(self[start - 2])
    }
}
