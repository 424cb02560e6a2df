internal import Bounds

/// Guesses the encoding of text that names none, or a wrong one, by the words and characters that it would give.
enum EncodingGuess {
    /// The encoding whose text has the most common words or characters of a language that is written in it; in doubt
    /// windows-1252.
    ///
    /// - Complexity: O(*n*): the first 40,000 bytes are looked at.
    static func encoding(of bytes: [UInt8]) -> TextEncoding {
        let sample = sample(of: bytes)
        if let encoding = multiByte(sample) { return encoding }
        let best = best(sample)
        return best.share >= 0.03 ? best.encoding : .singleByte("windows-1252")
    }

    /// Another encoding that fits far better than a single-byte one that is declared, or `nil`.
    ///
    /// - Complexity: O(*n*): the first 40,000 bytes are looked at.
    static func correction(of declared: TextEncoding, for bytes: [UInt8]) -> TextEncoding? {
        guard let words = singleBytes.first(where: { $0.encoding == declared })?.words else { return nil }
        let sample = sample(of: bytes)
        let own = share(of: words, in: sample, declared)
        if own < 0.1, let encoding = multiByte(sample) { return encoding }
        let best = best(sample)
        return best.share >= 0.05 && best.share > 3 * own && best.encoding != declared ? best.encoding : nil
    }

    private static func best(_ sample: ArraySlice<UInt8>) -> (encoding: TextEncoding, share: Double) {
        var best: (encoding: TextEncoding, share: Double) = (.singleByte("windows-1252"), 0)
        for (encoding, words) in singleBytes {
            let share = share(of: words, in: sample, encoding)
            if share > best.share { best = (encoding, share) }
        }
        return best
    }

    /// The beginning of the text behind the head of a page, up to a byte at which every encoding has a boundary.
    private static func sample(of bytes: [UInt8]) -> ArraySlice<UInt8> {
        let first = bytes.firstIndex { $0 >= 0x80 } ?? 0
        let start = bytes[within: ..<first].lastIndex { $0 == 0x0A || $0 == UInt8(ascii: ">") } ?? 0
        let part = bytes[within: start...].prefix(40_000)
        guard part.endIndex < bytes.endIndex, let end = part.lastIndex(where: { $0 < 0x30 }) else { return part }
        return part[within: ..<end]
    }

    /// The share of words outside ASCII that are common ones, less where other signs or capitals stand in words.
    private static func share(of words: Set<String>, in sample: ArraySlice<UInt8>, _ encoding: TextEncoding) -> Double {
        guard let bytes = encoding.decode(sample) else { return 0 }
        let text = String(decoding: bytes, as: UTF8.self)
        var (total, found, mixed) = (0, 0, 0)
        for word in text.split(whereSeparator: { !$0.isLetter }) {
            guard word.utf8.contains(where: { $0 >= 0x80 }) else { continue }
            total += 1
            if words.contains(String(word)) { found += 1 }
            if zip(word, word.dropFirst()).contains(where: { $0.isLowercase && $1.isUppercase }) { mixed += 1 }
        }
        var (high, odd) = (0, 0)
        for scalar in text.unicodeScalars where scalar.value >= 0x80 {
            high += 1
            if !scalar.properties.isAlphabetic, !marks.contains(scalar) { odd += 1 }
        }
        guard total >= 3 else { return 0 }
        let purity = 1 - min(1, 3 * Double(odd) / Double(max(high, 1)))
        return Double(found) / Double(total) * (1 - Double(mixed) / Double(total)) * purity
    }

    /// Signs that stand among words in any language.
    private static let marks = Set("“”„‘’‚«»‹›–—…·•€£°§©®№،؟؛\u{A0}".unicodeScalars)

    /// The encoding of East Asia in which the bytes mean something throughout and give its commonest characters.
    private static func multiByte(_ sample: ArraySlice<UInt8>) -> TextEncoding? {
        if sample.contains(0x1B), !sample.contains(where: { $0 >= 0x80 }) { return .multiByte("ISO-2022-JP") }
        var best: (encoding: TextEncoding, score: Double)?
        for (name, characters, least) in multiBytes {
            guard let text = TextEncoding.multiByte(name).decode(sample) else { continue }
            var (total, found, bad) = (0, 0, 0)
            for scalar in String(decoding: text, as: UTF8.self).unicodeScalars where scalar.value >= 0x80 {
                total += 1
                if scalar == "\u{FFFD}" { bad += 1 }
                if characters(scalar) { found += 1 }
            }
            let score = total < 4 ? 0 : Double(found) / Double(total)
            if bad * 100 <= total, score >= least, score > best?.score ?? 0 { best = (.multiByte(name), score) }
        }
        return best?.encoding
    }

    private static let multiBytes: [(String, @Sendable (Unicode.Scalar) -> Bool, Double)] = [
        ("CP932", { (0x3041...0x30FE).contains($0.value) }, 0.25),
        ("EUC-JP", { (0x3041...0x30FE).contains($0.value) }, 0.25),
        ("CP949", { (0xAC00...0xD7A3).contains($0.value) && commonSyllables.contains($0) }, 0.12),
        ("GB18030", { commonHan.contains($0) }, 0.06),
        ("BIG5-HKSCS", { commonHan.contains($0) }, 0.06),
    ]
    private static let commonSyllables = Set("이다는의에을가한고를하지로서도은사기자대시나인리해원일정".unicodeScalars)
    private static let commonHan = Set(
        "的一是不了在人有我他这這中大来來上国國个個说說们們为為和地到以时時年会會要就出也对對生能而子那得于於".unicodeScalars)

    private static let western =
        "für über müssen können während größte würde é à été même où être après más también está años según não são até já però più è perché för på från också är och når så få været på også uma há één"
    private static let cyrillic =
        "и в не на что с по как из к за от для его это но был у о а та що як із до від й є на се да за от са"
    private static let singleBytes: [(encoding: TextEncoding, words: Set<String>)] = [
        ("macintosh", western), ("windows-1252", western),
        ("windows-1251", cyrillic), ("koi8-r", cyrillic), ("iso-8859-5", cyrillic), ("ibm866", cyrillic),
        ("x-mac-cyrillic", cyrillic),
        (
            "windows-1250",
            "się że są był też może już który będzie w przez při že být byl aby který také až já však včera není és hogy nem egy is volt már több și în să că după fără a și să şi în că după što će sve više še če"
        ),
        (
            "iso-8859-2",
            "się że są był też może już który będzie při že být byl který také až však včera není és már több což être să şi în że že"
        ),
        ("windows-1253", "και να το της του την η ο με για από που στην στο τα οι δεν θα ότι"),
        (
            "windows-1254",
            "için çok olduğu gün ülke daha şu değil büyük söyledi iş şey başkanı türkiye açıklama kadın dünya"
        ),
        ("windows-1255", "של את על לא הוא עם כי גם זה היא אל או כל יותר בין אם אבל"),
        (
            "windows-1256",
            "في من على إلى أن عن التي الذي هذا هذه مع ما لا كان بعد قال در از که این را با است برای آن یک به"
        ),
        ("windows-1257", "iš į už yra už tačiau dėl šį jį kā arī būs pēc vairāk šī uz ja või see üks öö ää"),
    ].map {
        (.singleByte($0.0), Set($0.1.split(separator: " ").map(String.init).filter { $0.utf8.contains { $0 >= 0x80 } }))
    }
}
