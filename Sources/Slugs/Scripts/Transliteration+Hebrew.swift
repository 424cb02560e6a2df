extension Transliteration {
    /// A word of Hebrew letters: *vav* and *yod* are vowels, but at the beginning of a word and beside another vowel.
    static func hebrew(_ word: [Unicode.Scalar]) -> String {
        var latin = ""
        var followsVowel = false
        for (position, letter) in word.enumerated() {
            let next = position + 1 < word.count ? word[position + 1] : nil
            let beforeVowel = next == "ו" || next == "י"
            switch letter {
            case "א", "ע": latin += followsVowel || beforeVowel ? "" : "a"
            case "ה" where next == nil && !followsVowel: latin += "a"
            case "ו" where next == "ו": continue
            case "ו":
                let isDouble = position > 0 && word[position - 1] == "ו"
                let isFirst = position == 0
                latin += isFirst || isDouble || followsVowel ? "v" : "o"
            case "י": latin += position == 0 || followsVowel ? "y" : "i"
            default: latin += hebrewLetters["\(letter)"] ?? ""
            }
            followsVowel = latin.last.map { "aio".contains($0) } ?? false && letter != "א" && letter != "ע"
        }
        return latin
    }

    private static let hebrewLetters = Dictionary(
        pairs: """
            ב b ג g ד d ה h ז z ח h ט t כ k ך k ל l מ m ם m נ n ן n ס s פ p ף f צ ts ץ ts ק k ר r ש sh ת t
            """)
}
