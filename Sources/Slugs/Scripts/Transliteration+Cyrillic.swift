extension Transliteration {
    /// A word of Cyrillic letters.
    static func cyrillic(_ word: [Unicode.Scalar], isUkrainian: Bool) -> String {
        word.map(\.properties.lowercaseMapping).map { letter in
            if isUkrainian, let own = ukrainian[letter] { return own }
            return russian[letter] ?? ""
        }.joined()
    }

    private static let ukrainian = Dictionary(pairs: "г h и y й i щ shch")

    /// Russian letters, and those that Ukrainian, Belarusian, Serbian, Macedonian and Kazakh have besides.
    private static let russian = Dictionary(
        pairs: """
            а a б b в v г g д d е e ё yo ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh
            щ shch ъ - ы y ь - э e ю yu я ya
            і i ї yi є ye ґ g ў u ђ dj ј j љ lj њ nj ћ c џ dz ѓ gj ѕ dz ќ kj ѐ e ѝ i
            ә a ғ gh қ q ң ng ө o ұ u ү u һ h
            """)
}
