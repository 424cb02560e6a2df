internal import Bounds

/// Reads files of JSON that hold texts, and refuses those that hold other data.
enum DataFile {
    /// Refuses tables and other data that are text, by their names and how they begin.
    ///
    /// - Throws: `ImportError.notAnArticle`.
    static func check(_ text: [UInt8], fileName: String) throws(ImportError) {
        let name = fileName.lowercased()
        let start = text[within: (text.firstIndex { !$0.isSpace } ?? 0)...].prefix(200)
        if start.starts(with: "BEGIN:VCALENDAR".utf8) {
            throw .notAnArticle(kind: "a calendar", remedy: "write its events into content/events")
        }
        if start.starts(with: "BEGIN:VCARD".utf8) {
            throw .notAnArticle(kind: "an address card", remedy: "import a page, a mail or a text")
        }
        if name.hasSuffix(".csv") || name.hasSuffix(".tsv") {
            throw .notAnArticle(
                kind: "a table of data (CSV)", remedy: "copy it to content/assets, or write its rows into an article")
        }
        if name.hasSuffix(".css") || name.hasSuffix(".js") || name.hasSuffix(".mjs") {
            throw .notAnArticle(
                kind: "a part of a page (\(name.hasSuffix(".css") ? "CSS" : "a script"))", remedy: "import the page")
        }
    }

    /// How many values a file has at most, near enough: each takes room in memory.
    private static let valueLimit = 3_000_000

    /// The entries of a file of JSON; `nil` when the text is not JSON, though it begins so.
    ///
    /// - Throws: `ImportError.notAnArticle` when it holds no texts; `.tooComplex`.
    /// - Complexity: O(*n*).
    static func file(_ text: [UInt8]) throws(ImportError) -> SavedFile? {
        let values = text.count { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "{") }
        guard values < valueLimit else { throw .tooComplex }
        guard let value = JSONValue(text.trimmed) else { return nil }
        switch value {
        case .object, .array: break
        default: return nil
        }
        if let file = TelegramExport.file(value) ?? JSONFeed.file(value) { return file }
        if case .array(let elements) = value, elements.allSatisfy({ if case .object = $0 { false } else { true } }) {
            // Text may begin with a word in brackets.
            guard text.trimmed.last == UInt8(ascii: "]") else { return nil }
        }
        throw .notAnArticle(kind: "data (JSON)", remedy: "import a page, a feed or the export of a chat")
    }
}
