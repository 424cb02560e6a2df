/// Words of any script in the small Latin letters `a`–`z` and digits, as far as its letters can be told one by one.
///
/// The tables follow what ICU and the libraries' standards write, without diacritics: BGN/PCGN for Cyrillic, ISO 259 and
/// ISO 233 in their simple forms for Hebrew and Arabic, Hepburn, Revised Romanization and Pinyin. Vowels that are not
/// written are not made up.
enum Transliteration {
    /// How many characters of a text count.
    private static let textLimit = 400

    /// The words of a text; those of which no letter is known are left out.
    static func words(of text: String) -> [String] {
        let language = Language(of: text.unicodeScalars.prefix(textLimit))
        var words: [String] = []
        var word: [Unicode.Scalar] = []
        for scalar in text.unicodeScalars.prefix(textLimit) {
            if isPart(scalar) {
                word.append(scalar)
            } else if !isJoiner(scalar) {
                words += latin(word, language)
                word = []
            }
        }
        return words + latin(word, language)
    }

    /// Whether a character is part of a word: a letter, or a digit.
    private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber: true
        default: false
        }
    }

    /// Whether a character within a word has no sound of its own: an apostrophe, a mark above or below, a joiner.
    private static func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .spacingMark, .format: true
        default: "'’ʼ׳״".unicodeScalars.contains(scalar)
        }
    }

    /// A word in Latin letters; Chinese characters are words of their own.
    private static func latin(_ word: [Unicode.Scalar], _ language: Language) -> [String] {
        var parts = [""]
        var rest = word[...]
        while let first = rest.first {
            let script = Script(of: first)
            let run = rest.prefix { Script(of: $0) == script }
            rest = rest[run.endIndex...]
            switch script {
            case .han: parts += run.map { Pinyin.syllable(of: $0) } + [""]
            case .arabic: parts[parts.count - 1] += arabic(Array(run), isPersian: language.isPersian)
            case .hebrew: parts[parts.count - 1] += hebrew(Array(run))
            case .kana: parts[parts.count - 1] += kana(Array(run))
            case .cyrillic: parts[parts.count - 1] += cyrillic(Array(run), isUkrainian: language.isUkrainian)
            case .hangul: parts[parts.count - 1] += run.map(hangul).joined()
            case .alphabet: parts[parts.count - 1] += run.map(alphabetic).joined()
            }
        }
        return parts.filter { !$0.isEmpty }
    }

    /// What the letters of a text tell of its language, where languages read the same letters differently.
    private struct Language {
        /// Whether it has letters that Persian or Urdu has, and Arabic has not.
        let isPersian: Bool
        /// Whether it has letters that Ukrainian has, and Russian has not.
        let isUkrainian: Bool

        init(of text: some Sequence<Unicode.Scalar>) {
            isPersian = text.contains { "پچژگکیہےٹڈڑ".unicodeScalars.contains($0) }
            isUkrainian = text.contains { "іїєґІЇЄҐ".unicodeScalars.contains($0) }
        }
    }

    /// What decides how letters are read.
    private enum Script {
        case alphabet, cyrillic, arabic, hebrew, han, kana, hangul

        init(of scalar: Unicode.Scalar) {
            switch scalar.value {
            case 0x400...0x52F: self = .cyrillic
            case 0x590...0x5FF: self = .hebrew
            case 0x660...0x669, 0x6F0...0x6F9: self = .alphabet
            case 0x600...0x6FF, 0x750...0x77F: self = .arabic
            case 0x3040...0x30FF: self = .kana
            case 0x3400...0x9FFF: self = .han
            case 0xAC00...0xD7A3: self = .hangul
            default: self = .alphabet
            }
        }
    }
}
