/// The commonest words of the languages that single-byte encodings are used for, to tell which encoding gives words.
enum CommonWords {
    /// The encoding whose text has the greatest share of common words.
    ///
    /// - Complexity: O(*n*) in the bytes, for each of sixteen encodings.
    static func best(of sample: [UInt8]) -> (encoding: TextEncoding, share: Double) {
        var best: (encoding: TextEncoding, share: Double) = (.singleByte("windows-1252"), 0)
        for encoding in candidates {
            let share = share(in: sample, encoding)
            if share > best.share { best = (encoding, share) }
        }
        return best
    }

    /// The share of words outside ASCII that are common ones, less where other signs or capitals stand in words.
    ///
    /// Words of one letter say little: every encoding gives some.
    static func share(in sample: [UInt8], _ encoding: TextEncoding) -> Double {
        guard let bytes = encoding.decode(sample[...]) else { return 0 }
        let text = String(decoding: bytes, as: UTF8.self)
        var (total, found, mixed) = (0, 0, 0)
        for word in text.split(whereSeparator: { !$0.isLetter }) {
            guard word.utf8.contains(where: { $0 >= 0x80 }) else { continue }
            total += 1
            if words.contains(String(word)) { found += 1 }
            if zip(word, word.dropFirst()).contains(where: { $0.isLowercase && $1.isUppercase }) { mixed += 1 }
        }
        var (high, odd) = (0, 0)
        var isInWord = false
        for scalar in text.unicodeScalars {
            let isLetter = scalar.properties.isAlphabetic
            if scalar.value >= 0x80 {
                high += 1
                let isOdd = !marks.contains(scalar) || (isInWord && currencies.contains(scalar))
                if !isLetter, scalar.properties.generalCategory != .nonspacingMark, isOdd { odd += 1 }
            }
            isInWord = isLetter
        }
        guard total >= 3 else { return 0 }
        let purity = 1 - min(1, 3 * Double(odd) / Double(max(high, 1)))
        return Double(found) / Double(total) * (1 - Double(mixed) / Double(total)) * purity
    }

    /// Whether an encoding is one of the Cyrillic script.
    static func isCyrillic(_ encoding: TextEncoding) -> Bool { cyrillic.contains(encoding) }

    /// Whether an encoding is one of the Latin script.
    static func isLatin(_ encoding: TextEncoding) -> Bool { latin.contains(encoding) }

    private static let cyrillic = encodings("windows-1251 x-mac-cyrillic koi8-r koi8-u iso-8859-5 ibm866")
        .union([.multiByte("IBM855")])
    private static let latin = encodings(
        """
        windows-1252 windows-1250 windows-1254 windows-1257 windows-1258 macintosh iso-8859-2 iso-8859-3 iso-8859-4 \
        iso-8859-10 iso-8859-13 iso-8859-15
        """)
    private static let candidates: [TextEncoding] =
        """
        windows-1252 macintosh windows-1251 koi8-u iso-8859-5 ibm866 x-mac-cyrillic windows-1250 iso-8859-2 \
        windows-1253 iso-8859-7 windows-1254 windows-1255 windows-1256 iso-8859-6 windows-1257
        """.split(separator: " ").map { .singleByte(String($0)) }

    private static func encodings(_ names: String) -> Set<TextEncoding> {
        Set(names.split(separator: " ").map { .singleByte(String($0)) })
    }

    /// Signs that stand among words in any language.
    private static let marks = Set("“”„‘’‚«»‹›–—…·•€£°§©®№،؟؛\u{A0}".unicodeScalars)
    /// Those of them that never follow a letter.
    private static let currencies = Set("€£°§©®№".unicodeScalars)

    /// Words of two and more letters, at least one outside ASCII: articles, prepositions, conjunctions and their like.
    private static let words: Set<String> = Set(
        """
        für über müssen können während größte würde été à même où être après más también está años según não são até já \
        però più perché för på från också är och när så få været også há één
        на не что по как из от для его это но был та що як із до від за са се да је це
        się że są był też może już który będzie při že být byl který také až však včera není és már több și în să că \
        după fără şi în că što više še če
        και να το της του την για με που στην στο τα οι δεν θα ότι
        için çok olduğu gün ülke daha şu değil büyük söyledi iş şey başkanı türkiye açıklama kadın dünya
        של את על לא הוא עם כי גם זה היא אל או כל יותר בין אם אבל
        في من على إلى أن عن التي الذي هذا هذه مع ما لا كان بعد قال در از که این را با است برای آن یک به
        iš į už yra tačiau dėl šį jį kā arī būs pēc vairāk šī või see üks öö ää
        """.split { $0 == " " || $0 == "\n" }.map(String.init).filter { word in
            word.unicodeScalars.count > 1 && word.utf8.contains { $0 >= 0x80 }
        })
}
