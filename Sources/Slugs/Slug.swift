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

    /// A safe name made of a text in any script: its words in Latin letters, as many of them as 60 bytes hold.
    ///
    /// - Returns: an empty text where nothing is left, or only what servers and file systems keep for themselves.
    /// - Complexity: O(*n*) in the length of the text, of which the first 400 characters count.
    public static func make(from text: String) -> String {
        var slug = ""
        for word in Transliteration.words(of: text) {
            guard !slug.isEmpty else {
                slug = String(word.prefix(madeLength))
                continue
            }
            guard slug.utf8.count + 1 + word.utf8.count <= madeLength else { break }
            slug += "-" + word
        }
        return isSafe(slug) ? slug : ""
    }

    /// The rule that a text breaks which is not safe, as a headline.
    public static func ruleBroken(by text: String) -> String {
        if reserved.contains(text) { return "‘\(text)’ is a name that servers and file systems keep for themselves" }
        if text.utf8.count > lengthLimit { return "a name in an address has at most \(lengthLimit) letters" }
        return "‘\(text)’ cannot stand in an address: use a–z, 0–9 and single hyphens"
    }

    /// A safe name to use instead; `nil` where none can be made.
    public static func replacement(for text: String) -> String? {
        let slug = make(from: text)
        return slug.isEmpty ? nil : slug
    }

    private static let lengthLimit = 120
    private static let madeLength = 60
    private static let reserved: Set<String> = ["index", "con", "prn", "aux", "nul"]
}
