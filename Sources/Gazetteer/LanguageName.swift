internal import Language

extension Span<UInt8> {
    /// Whether a demonym names a language here and not a people: ‘Read in French’, ‘French-language’, ‘Russian
    /// speakers’.
    func namesLanguage(_ range: Range<Int>) -> Bool {
        if ["language", "speak"].contains(where: { isFollowed(at: range.upperBound, by: $0) }) { return true }
        guard isPrecededByIn(at: range.lowerBound) else { return false }
        switch byte(at: range.upperBound) {
        case 0x00, 0x0A, 0x0D, UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"),
            UInt8(ascii: "?"), UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "\""), UInt8(ascii: "*"):
            return true
        default:
            return false
        }
    }

    private func isFollowed(at end: Int, by word: String) -> Bool {
        guard byte(at: end) == UInt8(ascii: " ") || byte(at: end) == UInt8(ascii: "-") else { return false }
        return zip(word.utf8, (end + 1)...).allSatisfy { byte(at: $1) | 0x20 == $0 }
    }

    private func isPrecededByIn(at start: Int) -> Bool {
        guard start >= 3, self[start - 1] == UInt8(ascii: " "), self[start - 2] | 0x20 == UInt8(ascii: "n"),
            self[start - 3] | 0x20 == UInt8(ascii: "i")
        else { return false }
        return start == 3 || !CharacterClass.isWord(self[start - 4])
    }
}
