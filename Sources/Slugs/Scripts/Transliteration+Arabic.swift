extension Transliteration {
    /// A word of Arabic letters.
    ///
    /// Short vowels are not written, and so not made up. *Waw* and *yeh* are vowels, but at the beginning of a word and
    /// beside another vowel.
    static func arabic(_ word: [Unicode.Scalar], isPersian: Bool) -> String {
        var latin = ""
        var followsVowel = false
        for (position, letter) in word.enumerated() {
            let next = position + 1 < word.count ? word[position + 1] : nil
            let beforeAlef = next.map { "اآأى".unicodeScalars.contains($0) } ?? false
            switch letter {
            case "ا" where position == 0 && next.map(isSemivowel) ?? false: break
            case "ا" where followsVowel, "ى" where followsVowel, "ع" where beforeAlef || followsVowel: break
            case "ا", "آ", "أ", "ى", "ة", "ع", "ٱ": latin += "a"
            case "إ": latin += "i"
            case "ئ", "ء": latin += followsVowel || position == 0 ? "" : "a"
            case "ؤ": latin += followsVowel ? "" : "u"
            case "و":
                let isConsonant = beforeAlef || followsVowel || position == 0
                latin += isConsonant ? (isPersian ? "v" : "w") : "u"
            case "ي", "ی":
                let isConsonant = beforeAlef || followsVowel && next != nil || position == 0
                latin += latin.last == "i" && !isConsonant ? "" : isConsonant ? "y" : "i"
            case "ه" where isPersian && next == nil && !followsVowel: latin += "eh"
            default: latin += (isPersian ? persianLetters["\(letter)"] : nil) ?? arabicLetters["\(letter)"] ?? ""
            }
            // A consonant that is not heard still parts two vowels.
            followsVowel = latin.last.map { "aiu".contains($0) } ?? false && !"ئءؤع".unicodeScalars.contains(letter)
        }
        return latin
    }

    private static func isSemivowel(_ letter: Unicode.Scalar) -> Bool { "ويی".unicodeScalars.contains(letter) }

    private static let persianLetters = Dictionary(pairs: "ث s ذ z ض z ظ z ق gh")

    private static let arabicLetters = Dictionary(
        pairs: """
            ب b ت t ث th ج j ح h خ kh د d ذ dh ر r ز z س s ش sh ص s ض d ط t ظ z غ gh ف f ق q ك k ل l م m ن n ه h
            پ p چ ch ژ zh گ g ک k ہ h ھ h ے e ٹ t ڈ d ڑ r ں n ۀ eh ڤ v ڭ ng ە e ڕ r ڵ l ۆ o ێ e
            """)
}
