/// Guesses the language of a text by its script and its commonest words.
public enum LanguageGuess {
    /// The language as a tag of two letters, or `nil` when nothing stands out.
    ///
    /// - Complexity: O(*n*): the first 20,000 bytes are looked at.
    static func language(of lines: [[UInt8]]) -> String? {
        var scripts: [String: Int] = [:]
        var words: [String: Int] = [:]
        var total = 0
        var left = 20_000
        for line in lines where left > 0 {
            left -= line.count
            let text = String(decoding: line.prefix(20_000), as: UTF8.self)
            for scalar in text.unicodeScalars {
                if let script = script(of: scalar) { scripts[script, default: 0] += 1 }
            }
            for word in text.lowercased().split(whereSeparator: { !$0.isLetter }) {
                total += 1
                for language in languages[String(word)] ?? [] { words[language, default: 0] += 1 }
            }
        }
        if let script = scripts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }), script.value > 50 {
            if script.key == "zh", (scripts["ja"] ?? 0) * 10 > script.value { return "ja" }
            return script.key
        }
        if total < 20, let language = languageOfFewWords(in: lines) { return language }
        let ranked = words.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
        guard let first = ranked.first, total >= 20, first.value * 10 >= total else {
            return total >= 20 ? languageOfLatinLetters(in: lines) : nil
        }
        if ranked.count > 1, ranked[1].value * 10 > first.value * 9 { return nil }
        return first.key
    }

    /// The language of a text that its words contradict the declared one with: they are three times as many; `nil` where
    /// they do not, or where the declared language is not known.
    ///
    /// - Complexity: O(*n*): the first 20,000 bytes are looked at.
    static func language(of lines: [[UInt8]], not declared: String) -> String? {
        let base = String(declared.lowercased().prefix { $0 != "-" })
        guard table.contains(where: { $0.0 == base }), let guess = language(of: lines), guess != base else {
            return nil
        }
        let counts = commonWords(in: Array(lines.joined(separator: [0x20]).prefix(4_000)))
        let own = counts[guess] ?? 0
        return own >= 8 && own >= 3 * (counts[base] ?? 0) ? guess : nil
    }

    /// The language of a text by letters that few languages of the Latin script have: those of many endings have too few
    /// short words that come again.
    private static func languageOfLatinLetters(in lines: [[UInt8]]) -> String? {
        var counts: [String: Int] = [:]
        var azeri = false
        for scalar in String(decoding: lines.joined().prefix(8_000), as: UTF8.self).lowercased().unicodeScalars {
            if scalar == "ə" { azeri = true }
            for (language, letters) in latinLetters where letters.contains(scalar) { counts[language, default: 0] += 1 }
        }
        let ranked = counts.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
        guard let first = ranked.first, first.value >= 6, !azeri || first.key != "tr",
            ranked.dropFirst().allSatisfy({ $0.value * 2 <= first.value })
        else { return nil }
        return first.key
    }

    private static let latinLetters: [(String, Set<Unicode.Scalar>)] = [
        ("tr", "ğışçö"), ("pl", "łążśęćń"), ("cs", "řěůčšž"), ("sk", "ľĺŕôčšž"), ("ro", "șțăâî"),
        ("hu", "őűáéíó"), ("lt", "ėęįųūčš"), ("lv", "āēīūļņķģ"), ("vi", "ơưđạảấầ"),
    ].map { ($0, Set($1.unicodeScalars)) }

    /// The language of a text of any length by its letters, where they are not Latin; `nil` where words must tell.
    ///
    /// - Complexity: O(1): the first 4,000 bytes are looked at.
    public static func language(ofLettersIn text: [UInt8]) -> String? {
        let line = Array(text.prefix(4_000))
        let letters = String(decoding: line, as: UTF8.self).unicodeScalars.filter(\.properties.isAlphabetic)
        func isMostly(_ range: ClosedRange<UInt32>) -> Bool {
            letters.count { range.contains($0.value) } * 2 > letters.count
        }
        if isMostly(0x0620...0x06FF) { return LetterScript.arabic.language(of: [line]) ?? "ar" }
        if isMostly(0x0400...0x04FF) { return LetterScript.cyrillic.language(of: [line]) ?? "ru" }
        let others = letters.compactMap { script(of: $0) }
        return others.count * 2 > letters.count ? others.first : nil
    }

    /// How many words of a text are among the commonest of each language.
    ///
    /// - Complexity: O(1): the first 4,000 bytes are looked at.
    public static func commonWords(in text: [UInt8]) -> [String: Int] {
        var counts: [String: Int] = [:]
        let line = String(decoding: text.prefix(4_000), as: UTF8.self).lowercased()
        for word in line.split(whereSeparator: { !$0.isLetter }) {
            for language in languages[String(word)] ?? [] { counts[language, default: 0] += 1 }
        }
        return counts
    }

    /// The language of a few words by letters that others written in the same script lack.
    private static func languageOfFewWords(in lines: [[UInt8]]) -> String? {
        let letters = lines.prefix(20).flatMap {
            Array(String(decoding: $0.prefix(2_000), as: UTF8.self).unicodeScalars)
        }
        let arabic = letters.count { (0x0620...0x06FF).contains($0.value) && $0.properties.isAlphabetic }
        if arabic >= 20, arabic * 2 > letters.count {
            return letters.contains { "پچژگکی".unicodeScalars.contains($0) } ? "fa" : "ar"
        }
        let cyrillic = letters.count { (0x0400...0x04FF).contains($0.value) }
        guard cyrillic >= 20, cyrillic * 2 > letters.count else { return nil }
        if letters.contains(where: { "іїєґ".unicodeScalars.contains($0) }) { return "uk" }
        return letters.contains { "ыэё".unicodeScalars.contains($0) } ? "ru" : nil
    }

    private static func script(of scalar: Unicode.Scalar) -> String? {
        switch scalar.value {
        case 0x3040...0x30FF: "ja"
        case 0xAC00...0xD7A3: "ko"
        case 0x4E00...0x9FFF: "zh"
        case 0x0370...0x03FF: "el"
        case 0x0590...0x05FF: "he"
        case 0x0900...0x097F: "hi"
        case 0x0E00...0x0E7F: "th"
        default: nil
        }
    }

    private static let languages: [String: [String]] = {
        var languages: [String: [String]] = [:]
        for (language, words) in table {
            for word in words.split(separator: " ") { languages[String(word), default: []].append(language) }
        }
        return languages
    }()

    private static let table = [
        ("en", "the of and to in is that for with was on as by at from has have are this said were which it not an"),
        (
            "de",
            "der die und das in den von zu mit ist des im für auf nicht dem ein eine sich auch als hat bei nach wird"
        ),
        ("fr", "le la les de des et en un une du que dans pour qui est sur par au plus pas avec ce il sont a été"),
        ("es", "el la los de las y en un una del que por con para se es al lo como más su ha fue pero este"),
        ("it", "il la di che e un una del per in con non è si da della le dei i alla sono nel anche ha gli"),
        ("pt", "o a de que e do da em um uma para com não os as no na por se mais dos como foi ao das"),
        ("nl", "de het een van en in is dat op te zijn met voor niet aan er om ook als bij door naar werd"),
        ("da", "og i at det er en af på til for med den der har ikke som de om et fra var kan han"),
        ("sv", "och i att det är en av på för med den som har inte till om ett han var de från kan vi"),
        ("no", "og i det er en av på til for med den som har ikke at de om et fra var kan han seg"),
        ("pl", "i w na z do że się nie jest to o jak za od po przez dla który są ale był oraz"),
        ("tr", "ve bir bu da de için ile olarak olan çok daha gibi kadar sonra ancak en ne var"),
        ("id", "yang dan di dengan untuk dari pada ini dalam tidak itu akan juga telah oleh ke adalah para"),
        ("ru", "и в на не что с по как это из за к от для его но он был было также"),
        ("uk", "і в на не що з як це до за від для його але він був було також та"),
        ("ar", "في من على إلى أن عن مع التي هذا الذي ما لا كان بعد هذه بين"),
        ("fa", "در و به از که این را با است برای آن یک خود تا شد"),
    ]
}
