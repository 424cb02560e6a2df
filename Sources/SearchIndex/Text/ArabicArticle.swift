/// The Arabic article, alone or with what is written together with it: `ال`, `وال`, `بال`, `لل`….
///
/// It is taken from words and queries alike (Larkey, Ballesteros and Connell 2002, “light stemming”), where three letters
/// stay; a single letter that is written together with a word is not, since it may be the word’s own (``Particles``).
enum ArabicArticle {
    /// How many bytes a word has at least that has the article.
    static let shortestWord = 7

    private static let (alef, lam, beh, kaf, waw, feh): (UInt16, UInt16, UInt16, UInt16, UInt16, UInt16) = (
        0xD8A7, 0xD984, 0xD8A8, 0xD983, 0xD988, 0xD981
    )

    /// How many bytes of a folded word the article takes; 0 where it has none.
    static func length(in word: ArraySlice<UInt8>) -> Int {
        guard word.first == 0xD8 || word.first == 0xD9 else { return 0 }
        func letter(_ place: Int) -> UInt16 {
            let start = word.startIndex + place * 2
            guard start + 1 < word.endIndex else { return 0 }
            return UInt16(word[start]) << 8 | UInt16(word[start + 1])
        }
        func end(from place: Int) -> Int? {
            switch (letter(place), letter(place + 1), letter(place + 2)) {
            case (alef, lam, _), (lam, lam, _): place + 2
            case (beh, alef, lam), (kaf, alef, lam): place + 3
            default: nil
            }
        }
        let isLinked = letter(0) == waw || letter(0) == feh
        guard let count = (isLinked ? end(from: 1) : nil) ?? end(from: 0) else { return 0 }
        let rest = word.dropFirst(count * 2)
        return rest.count { $0 & 0xC0 != 0x80 } >= 3 ? count * 2 : 0
    }
}
