internal import Bounds

/// The marks with which a language quotes, for `<q>` (HTML Standard, section 15.3.5; CLDR, delimiters).
enum QuotationMarks {
    /// The marks around a quotation that stands in so many others.
    static func around(depth: Int, language: ArraySlice<UInt8>?) -> (open: String, close: String) {
        let tag = language.map { String(decoding: $0.prefix { $0.isLetter }.map(\.lowercased), as: UTF8.self) } ?? "en"
        let marks = table[tag] ?? table["en"] ?? []
        guard marks.count == 4 else { return ("“", "”") }
        return depth % 2 == 0 ? (marks[0], marks[1]) : (marks[2], marks[3])
    }

    /// Whether a text begins or ends with a mark already.
    static func isMarked(_ text: [UInt8]) -> Bool {
        let scalars = String(decoding: text, as: UTF8.self).unicodeScalars
        return [scalars.first, scalars.last].contains { $0.map(all.contains) ?? false }
    }

    private static let all = Set("\"“”„‟«»「」『』".unicodeScalars)
    private static let table: [String: [String]] = [
        "en": ["“", "”", "‘", "’"], "de": ["„", "“", "‚", "‘"], "fr": ["« ", " »", "“", "”"],
        "es": ["«", "»", "“", "”"], "it": ["«", "»", "“", "”"], "ru": ["«", "»", "„", "“"],
        "uk": ["«", "»", "„", "“"], "be": ["«", "»", "„", "“"], "bg": ["„", "“", "‚", "‘"],
        "pl": ["„", "”", "«", "»"], "cs": ["„", "“", "‚", "‘"], "sk": ["„", "“", "‚", "‘"],
        "hu": ["„", "”", "»", "«"], "ro": ["„", "”", "«", "»"], "el": ["«", "»", "“", "”"],
        "sv": ["”", "”", "’", "’"], "fi": ["”", "”", "’", "’"], "da": ["“", "”", "‘", "’"],
        "nb": ["«", "»", "‘", "’"], "no": ["«", "»", "‘", "’"], "fa": ["«", "»", "‹", "›"],
        "he": ["”", "”", "’", "’"], "ja": ["「", "」", "『", "』"], "sr": ["„", "”", "’", "’"],
        "hr": ["„", "”", "‚", "’"], "lt": ["„", "“", "„", "“"], "lv": ["“", "”", "‘", "’"],
        "et": ["„", "“", "«", "»"], "hy": ["«", "»", "«", "»"], "ka": ["„", "“", "«", "»"],
    ]
}
