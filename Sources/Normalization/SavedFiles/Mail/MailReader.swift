internal import Bounds
internal import Chronology

/// Reads messages: mails (RFC 5322), and pages that a browser saved as one (MHTML, RFC 2557).
enum MailReader {
    /// Whether bytes begin with the fields of a message.
    ///
    /// - Complexity: O(1).
    static func isMessage(_ bytes: [UInt8], from start: Int = 0) -> Bool {
        var lines = LineReader(bytes: bytes, range: start..<min(start + 16_384, bytes.count))
        var names: Set<String> = []
        var isFirst = true
        while let line = lines.next(), !line.isEmpty, names.count < 100 {
            defer { isFirst = false }
            if isFirst ? line.starts(with: "From ".utf8) : line.first?.isSpace == true { continue }
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex,
                line[within: ..<colon].allSatisfy({ $0 > 0x20 && $0 < 0x7F })
            else { break }
            names.insert(String(decoding: line[within: ..<colon].prefix(100), as: UTF8.self).lowercased())
        }
        if names.isSuperset(of: ["mime-version", "content-type"]) { return true }
        // Older mails say no version; three fields that all mails have are no chance.
        let known = names.intersection(["from", "date", "subject", "to", "message-id", "received", "return-path"])
        return known.count >= 3 && known.contains("from")
    }

    /// Reads a message.
    ///
    /// - Complexity: O(*n*).
    static func file(_ bytes: [UInt8], from start: Int) -> SavedFile {
        let message = MIMEPart(bytes, in: start..<bytes.count, line: 1 + bytes[within: ..<start].count { $0 == 0x0A })
        let content = MailContent(message, of: bytes)
        if let page = content.savedPage {
            return SavedFile(format: .mhtml, encoding: page.encoding, entries: [page.entry])
        }
        let mail = entry(message, content)
        let attached = content.attachedFiles.map { file in
            var file = file
            file.moment = mail.moment
            return file
        }
        return SavedFile(format: .mail, encoding: content.encoding, entries: [mail] + attached)
    }

    /// A mail as an entry.
    static func entry(_ message: MIMEPart, _ content: MailContent) -> SavedEntry {
        var entry = SavedEntry(content: content.body)
        entry.rawLines = content.rawLines
        entry.line = message.line
        entry.part = message.fields["message-id"].map { $0.filter { $0 != "<" && $0 != ">" && !$0.isWhitespace } }
        entry.metadata.title = message.fields.text("subject").map(subject)
        entry.metadata.authors = message.fields.text("from").map { [sender($0)] } ?? []
        entry.moment = message.fields["date"].flatMap { SavedMoment($0) }
        entry.notes = content.notes
        return entry
    }

    /// A subject without what programs put before it.
    private static func subject(_ text: String) -> String {
        var rest = text[...]
        while let mark = ["re:", "fw:", "fwd:", "aw:", "wg:", "tr:", "rv:", "sv:"].first(where: {
            rest.lowercased().hasPrefix($0)
        }) {
            rest = rest.dropFirst(mark.count).drop { $0 == " " }
        }
        return rest.isEmpty ? text : String(rest)
    }

    /// The name of the first sender, or the address where there is no name.
    private static func sender(_ field: String) -> String {
        guard let open = field.firstIndex(of: "<") else {
            // An older form has the name in brackets: mira@relief.example (Mira Soler).
            if let bracket = field.firstIndex(of: "("), let end = field.lastIndex(of: ")"), bracket < end {
                return TextRepair.line(String(field[..<end].suffix(from: bracket).dropFirst()))
            }
            return field
        }
        let name = TextRepair.line(field[..<open].filter { $0 != "\"" })
        if !name.isEmpty { return name }
        return String(field[field.index(after: open)...].prefix { $0 != ">" })
    }
}
