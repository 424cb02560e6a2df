extension Transliteration {
    /// A Korean syllable, by its place in the block (Revised Romanization, each syllable by itself).
    static func hangul(_ scalar: Unicode.Scalar) -> String {
        let place = Int(scalar.value) - 0xAC00
        guard (0..<11_172).contains(place) else { return "" }
        return initials[place / 588] + vowels[place % 588 / 28] + finals[place % 28]
    }

    private static let initials = list("g kk n d tt r m b pp s ss - j jj ch k t p h")
    private static let vowels = list("a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i")
    private static let finals = list("- k k k n n n t l k m l l l p l m p p t t ng t t k t p t")

    private static func list(_ text: String) -> [String] {
        text.split(separator: " ").map { $0 == "-" ? "" : String($0) }
    }

    /// Japanese syllables (Hepburn, long vowels as they are written).
    static func kana(_ word: [Unicode.Scalar]) -> String {
        var latin = ""
        var doubles = false
        for scalar in word {
            // Katakana lie 96 places behind Hiragana.
            let value = (0x30A1...0x30F6).contains(scalar.value) ? scalar.value - 0x60 : scalar.value
            guard let letter = Unicode.Scalar(value) else { continue }
            if letter == "っ" {
                doubles = true
                continue
            }
            if let small = smallKana["\(letter)"] {
                if latin.hasSuffix("i") { latin.removeLast() }
                let isSoft = ["sh", "ch", "j"].contains { latin.hasSuffix($0) }
                latin += isSoft ? String(small.dropFirst()) : small
                continue
            }
            let syllable = kanaSyllables["\(letter)"] ?? ""
            if doubles, let first = syllable.first { latin.append(first == "c" ? "t" : first) }
            doubles = false
            latin += syllable
        }
        return latin
    }

    private static let smallKana = Dictionary(pairs: "ゃ ya ゅ yu ょ yo")

    private static let kanaSyllables = Dictionary(
        pairs: """
            あ a い i う u え e お o か ka き ki く ku け ke こ ko さ sa し shi す su せ se そ so た ta ち chi つ tsu て te と to
            な na に ni ぬ nu ね ne の no は ha ひ hi ふ fu へ he ほ ho ま ma み mi む mu め me も mo や ya ゆ yu よ yo
            ら ra り ri る ru れ re ろ ro わ wa ゐ i ゑ e を o ん n が ga ぎ gi ぐ gu げ ge ご go ざ za じ ji ず zu ぜ ze ぞ zo
            だ da ぢ ji づ zu で de ど do ば ba び bi ぶ bu べ be ぼ bo ぱ pa ぴ pi ぷ pu ぺ pe ぽ po ゔ vu
            ぁ a ぃ i ぅ u ぇ e ぉ o
            """)
}
