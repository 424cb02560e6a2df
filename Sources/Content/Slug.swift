/// The name of a document in its address: small letters, digits and single hyphens.
public enum Slug {
    /// Whether a text can stand as a file name in an address on every server and file system.
    ///
    /// `a`–`z`, `0`–`9`, and single hyphens between them; at most 120 bytes; not a name that Windows keeps for
    /// devices, and not `index`, which every folder has.
    public static func isSafe(_ text: String) -> Bool {
        let bytes = text.utf8
        guard !bytes.isEmpty, bytes.count <= lengthLimit, !reserved.contains(text) else { return false }
        var joined = true
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): joined = false
            case UInt8(ascii: "-"):
                guard !joined else { return false }
                joined = true
            default: return false
            }
        }
        return !joined
    }

    /// A safe slug made of a text: Latin letters without their marks, other letters dropped, the rest to hyphens.
    ///
    /// - Returns: an empty text where nothing is left.
    public static func make(from text: String) -> String {
        var slug = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "a"..."z", "0"..."9": slug.unicodeScalars.append(scalar)
            case "A"..."Z": slug += scalar.properties.lowercaseMapping
            case "’", "'": continue
            default:
                let base = baseLetter(of: scalar)
                if !base.isEmpty { slug += base } else if !slug.isEmpty, !slug.hasSuffix("-") { slug += "-" }
            }
            if slug.utf8.count >= 100 { break }
        }
        while slug.hasSuffix("-") { slug.removeLast() }
        return slug
    }

    /// The rule that a text breaks which is not safe, as a headline.
    static func ruleBroken(by text: String) -> String {
        if reserved.contains(text) { return "‘\(text)’ is a name that servers and file systems keep for themselves" }
        if text.utf8.count > lengthLimit { return "a name in an address has at most \(lengthLimit) letters" }
        return "‘\(text)’ cannot stand in an address: use a–z, 0–9 and single hyphens"
    }

    /// A safe name to use instead; `nil` where none can be made.
    static func replacement(for text: String) -> String? {
        let slug = make(from: text)
        return isSafe(slug) ? slug : nil
    }

    private static let lengthLimit = 120
    private static let reserved: Set<String> = ["index", "con", "prn", "aux", "nul"]

    /// The plain small letters of an accented Latin letter, by its Unicode name: `é` → `e`, `ß` → `ss`.
    private static func baseLetter(of scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "ß": return "ss"
        case "æ", "Æ": return "ae"
        case "œ", "Œ": return "oe"
        case "ø", "Ø": return "o"
        case "ł", "Ł": return "l"
        case "đ", "Đ", "ð", "Ð": return "d"
        case "þ", "Þ": return "th"
        case "ı": return "i"
        default: break
        }
        guard (0xC0...0x24F).contains(scalar.value), let name = scalar.properties.name else { return "" }
        let words = name.split(separator: " ")
        guard words.count > 4, words[0] == "LATIN", words[2] == "LETTER", words[3].count == 1, words[4] == "WITH" else {
            return ""
        }
        return words[3].lowercased()
    }
}
