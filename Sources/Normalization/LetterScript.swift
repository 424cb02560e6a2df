/// The script in which most letters of a text are written, as far as it tells languages apart.
enum LetterScript: String {
    case latin = "Latin"
    case arabic = "Arabic"
    case hebrew = "Hebrew"
    case cyrillic = "Cyrillic"
    case greek = "Greek"
    case eastAsian = "East Asian"
    case other = "of another script"

    /// How many letters are looked at.
    private static let limit = 4_000

    /// The script of four fifths of a text's letters; `nil` where the text is mixed, or has fewer letters than asked for.
    static func commonest(in lines: some Sequence<[UInt8]>, atLeast minimum: Int) -> LetterScript? {
        var counts: [LetterScript: Int] = [:]
        var total = 0
        for line in lines {
            for scalar in String(decoding: line.prefix(4 * limit), as: UTF8.self).unicodeScalars {
                guard let script = LetterScript(of: scalar) else { continue }
                counts[script, default: 0] += 1
                total += 1
            }
            if total >= limit { break }
        }
        guard total >= minimum else { return nil }
        return counts.first { $0.value * 5 >= total * 4 }?.key
    }

    private init?(of scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x1E00...0x1EFF: self = .latin
        case 0x370...0x3FF: self = .greek
        case 0x400...0x52F: self = .cyrillic
        case 0x5D0...0x5EA: self = .hebrew
        case 0x620...0x64A, 0x66E...0x6D3, 0x6FA...0x6FF, 0x750...0x77F: self = .arabic
        case 0x3040...0x30FF, 0x3400...0x9FFF, 0xAC00...0xD7A3: self = .eastAsian
        case 0x530...0x58F, 0x900...0x10FF: self = .other
        default: return nil
        }
    }

    /// Whether a language is written in this script; of languages that are not known to have one, `true`.
    func writes(_ tag: String) -> Bool {
        let parts = tag.lowercased().split(separator: "-")
        guard let language = parts.first.map(String.init) else { return true }
        if let script = parts.dropFirst().first(where: { $0.utf8.count == 4 }) {
            return script == "latn" ? self == .latin : script == "cyrl" ? self == .cyrillic : self != .latin
        }
        return Self.scripts[language].map { $0.contains(self) } ?? true
    }

    /// Whether a language is written from right to left.
    static func isRightToLeft(_ tag: String) -> Bool {
        let parts = tag.lowercased().split(separator: "-")
        guard let language = parts.first, !parts.contains("latn"), !parts.contains("cyrl") else { return false }
        return ["ar", "fa", "he", "iw", "ur", "ckb", "ps", "sd", "ug", "yi", "dv", "arc", "azb", "prs"].contains(
            language)
    }

    private static let scripts: [String: Set<LetterScript>] = {
        var scripts: [String: Set<LetterScript>] = [:]
        for (languages, own) in [
            (
                "en de fr es it pt nl da sv no nb nn fi pl tr id cs sk sl hr ro hu et lv lt sq vi ca eu gl is ga cy mt",
                [LetterScript.latin]
            ),
            ("az uz", [.latin, .cyrillic, .arabic]), ("sr bs", [.latin, .cyrillic]), ("ku", [.latin, .arabic]),
            ("ru uk be bg mk", [.cyrillic]), ("kk ky mn tg", [.cyrillic, .arabic, .latin]), ("el", [.greek]),
            ("ar fa ur ps ckb ug sd", [.arabic]), ("he yi iw", [.hebrew]), ("zh ja ko", [.eastAsian]),
            ("hi bn ta te ka hy th my km am ti", [.other]),
        ] {
            for language in languages.split(separator: " ") { scripts[String(language)] = Set(own) }
        }
        return scripts
    }()

    /// The language of a text in a script of which letters tell its languages apart; `nil` where words must tell.
    func language(of lines: some Sequence<[UInt8]>) -> String? {
        switch self {
        case .hebrew: return "he"
        case .greek: return "el"
        case .arabic, .cyrillic: break
        default: return nil
        }
        var counts: [String: Int] = [:]
        var left = Self.limit
        for line in lines where left > 0 {
            for scalar in String(decoding: line.prefix(4 * Self.limit), as: UTF8.self).unicodeScalars {
                for language in Self.letters[scalar] ?? [] { counts[language, default: 0] += 1 }
                left -= 1
            }
        }
        // Of equals the first counts.
        let order = self == .arabic ? ["fa", "ar", "ur", "ckb", "ps"] : ["ru", "uk", "be", "bg", "kk", "sr"]
        return order.max { (counts[$0] ?? 0) < (counts[$1] ?? 0) }.flatMap { (counts[$0] ?? 0) > 0 ? $0 : nil }
    }

    /// Letters that only some of the languages have which share a script.
    private static let letters: [Unicode.Scalar: [String]] = {
        var letters: [Unicode.Scalar: [String]] = [:]
        for (language, own) in [
            // Arabic shares ي and ك with old Persian pages, and has none of پ, چ, ژ and گ.
            ("fa", "پچژگکی"), ("ar", "ةىإ"), ("ur", "پچژگکیٹڈڑےںہ"), ("ckb", "پچژگکیۆێڕڵە"), ("ps", "پچژگکیښځټډړڼېۍ"),
            ("ru", "ыэё"), ("uk", "іїєґ"), ("be", "ыэёўі"), ("bg", "ъ"), ("kk", "ыэіәғқңөұү"), ("sr", "ђјљњћџ"),
        ] {
            for scalar in own.unicodeScalars { letters[scalar, default: []].append(language) }
        }
        return letters
    }()
}
