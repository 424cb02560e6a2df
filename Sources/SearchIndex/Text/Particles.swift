internal import Bounds

/// The conjunctions, prepositions and articles of one letter that Arabic and Hebrew write together with a word:
/// و ف ب ل ك, and ו ה ב ל מ ש כ.
///
/// Whether a letter is one only the other words can tell: `بيروت` is a city, `ببيروت` is “in” it. So a word stands for
/// what is left of it where texts have that as a word, too.
enum Particles {
    /// Whether texts in a language have them.
    static func areWritten(in language: String) -> Bool {
        let primary = language.prefix { $0 != "-" }.lowercased()
        return primary == "ar" || primary == "he"
    }

    /// What may be left of a folded word: without its first letter, its first two, and so on, as long as they are
    /// particles and three letters stay.
    static func rests(of word: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        var rests: [ArraySlice<UInt8>] = []
        var rest = word
        // Four in a row are the most that are written: ולכשה….
        while rests.count < 4, rest.count >= 8, isParticle(rest[rest.startIndex], rest[rest.startIndex + 1]) {
            rest = rest.dropFirst(2)
            guard rest.count(where: { $0 & 0xC0 != 0x80 }) >= 3 else { break }
            rest = rest.dropFirst(ArabicArticle.length(in: rest))
            rests.append(rest)
        }
        return rests
    }

    private static func isParticle(_ first: UInt8, _ second: UInt8) -> Bool {
        switch UInt16(first) << 8 | UInt16(second) {
        case 0xD988, 0xD981, 0xD8A8, 0xD984, 0xD983: true
        case 0xD795, 0xD794, 0xD791, 0xD79C, 0xD79E, 0xD7A9, 0xD79B: true
        default: false
        }
    }
}
