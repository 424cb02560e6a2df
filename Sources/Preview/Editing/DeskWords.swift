internal import DeliveredFiles

/// The words of the pages on which editors write, in one language.
struct DeskWords: Sendable {
    /// The language as a BCP 47 tag.
    let language: String
    /// `ltr` or `rtl`.
    let direction: String
    private let texts: [String: String]

    /// The languages in which there are words.
    static let languages = ["en", "ar", "fa", "fr", "he"]

    /// The words in a language; those in English where there are none.
    init(language tag: String) {
        let name = String(tag.prefix { $0 != "-" }).lowercased()
        language = Self.languages.contains(name) ? name : "en"
        direction = ["ar", "fa", "he"].contains(language) ? "rtl" : "ltr"
        let file = DeliveredFile.preview.first { [language] in $0.name == "words-\(language).txt" }
        texts = Self.read(file?.bytes ?? [])
    }

    /// A text, with its `{}` filled in.
    subscript(_ word: DeskWord, _ part: String = "") -> String {
        (texts[word.rawValue] ?? word.rawValue).replacing("{}", with: part)
    }

    /// The keys of a file of words.
    static func keys(of bytes: [UInt8]) -> Set<String> { Set(read(bytes).keys) }

    /// Reads a line for each word: the key, a colon and the text.
    private static func read(_ bytes: [UInt8]) -> [String: String] {
        var texts: [String: String] = [:]
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
            guard let colon = line.firstIndex(of: ":") else { continue }
            texts[String(line[..<colon])] = String(line[line.index(after: colon)...].drop { $0 == " " })
        }
        return texts
    }
}
