internal import Bounds

/// The text of a message, and what lies beside it.
struct MailContent {
    private let message: MIMEPart
    private let bytes: [UInt8]
    private var texts: [MIMEPart] = []
    private var files: [MIMEPart] = []
    /// The text: markup where there is any, else plain text.
    private(set) var body = SavedEntry.Content.text([])
    private(set) var rawLines: [Int] = []
    private(set) var encoding = "UTF-8"
    private var decodingNote: String?

    /// Chooses the text of a message.
    ///
    /// - Complexity: O(*n*).
    init(_ message: MIMEPart, of bytes: [UInt8]) {
        self.message = message
        self.bytes = bytes
        sort(message)
        read()
    }

    /// Sorts the parts into the text and the files beside it.
    ///
    /// Of alternatives the richest that can be read counts: they
    /// come in rising order (RFC 2046, section 5.1.4), and a text for machines only is none.
    private mutating func sort(_ part: MIMEPart) {
        switch part.type {
        case "multipart/alternative":
            let best =
                part.parts.last { Self.holds("text/html", $0) } ?? part.parts.last { Self.holds("text/plain", $0) }
            for inner in part.parts {
                if inner.line == best?.line { sort(inner) } else { files += Self.files(in: inner) }
            }
        case let type where type.hasPrefix("multipart/"): for inner in part.parts { sort(inner) }
        case "text/html", "text/plain", "application/xhtml+xml":
            let isText = !part.isAttachment && (part.fileName == nil || texts.isEmpty)
            if isText { texts.append(part) } else { files.append(part) }
        default: files.append(part)
        }
    }

    private static func holds(_ type: String, _ part: MIMEPart) -> Bool {
        part.type == type && !part.isAttachment
            || part.type.hasPrefix("multipart/") && part.parts.contains { holds(type, $0) }
    }

    private static func files(in part: MIMEPart) -> [MIMEPart] {
        if part.type.hasPrefix("multipart/") { return part.parts.flatMap { files(in: $0) } }
        return part.isAttachment || !part.type.hasPrefix("text/") ? [part] : []
    }

    /// Joins the parts of the text; plain text between markup becomes markup.
    private mutating func read() {
        let hasMarkup = texts.contains { $0.type != "text/plain" }
        var joined: [UInt8] = []
        for part in texts {
            let (raw, lines) = part.decoded(bytes)
            guard let text = decode(raw, of: part) else { continue }
            if hasMarkup, part.type == "text/plain" {
                // The footer that a list puts behind the text.
                joined += Self.markup(of: text)
            } else {
                joined += text
            }
            if joined.last != 0x0A { joined.append(0x0A) }
            rawLines += lines
        }
        if texts.count > 1 { rawLines = [] }
        body = hasMarkup ? .markup(joined) : .text(Self.flowed(joined, texts.first))
    }

    private mutating func decode(_ raw: [UInt8], of part: MIMEPart) -> [UInt8]? {
        let label = part.fields.parameter("charset", of: "content-type")
        let declared = label.flatMap { EncodingLabels.encoding(for: $0.utf8) }
        guard let text = try? TextDecoder.decode(raw, declared: declared) else { return nil }
        encoding = text.encoding
        decodingNote = decodingNote ?? text.note
        return text.bytes
    }

    private static func markup(of text: [UInt8]) -> [UInt8] {
        var markup: [UInt8] = []
        for line in text.split(separator: 0x0A) { markup += MarkupWriter.paragraph(line) }
        return markup
    }

    /// Text of which lines that end in a space go on in the next (RFC 3676).
    private static func flowed(_ text: [UInt8], _ part: MIMEPart?) -> [UInt8] {
        guard part?.fields.parameter("format", of: "content-type")?.lowercased() == "flowed" else { return text }
        var result: [UInt8] = []
        for line in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
            let isFlowing = line.last == 0x20 && !line.elementsEqual("-- ".utf8)
            result += isFlowing ? Array(line) : line + [0x0A]
        }
        return result
    }

    /// What an editor should know: which files the message carries that are not in the text.
    var notes: [ReviewNote] {
        var notes = decodingNote.map { [ReviewNote(text: $0, line: nil)] } ?? []
        for file in files.prefix(50) {
            let size = file.decoded(bytes).bytes.count
            let name =
                file.fileName.map { "‘\($0)’ (\(file.type), \(size) bytes)" } ?? "of type \(file.type), \(size) bytes,"
            notes.append(ReviewNote(text: "attachment \(name) is not in this text", line: file.line))
        }
        return notes
    }

    /// The attached files that may hold texts of their own: documents, pages and messages, no pictures or tables.
    var attachedFiles: [SavedEntry] {
        var entries: [SavedEntry] = []
        for (index, file) in files.enumerated() where Self.mayHoldText(file) {
            let name =
                file.fileName
                ?? (file.type == "message/rfc822" ? "message-\(index + 1).eml" : "attachment-\(index + 1)")
            let content = file.parts.isEmpty ? file.decoded(bytes).bytes : Array(bytes[within: file.body])
            var entry = SavedEntry(part: "attachment \(name)", content: .file(content, name: name))
            entry.line = file.line
            entries.append(entry)
        }
        return entries
    }

    private static func mayHoldText(_ part: MIMEPart) -> Bool {
        if part.type == "message/rfc822" { return true }
        guard part.isAttachment || part.fileName != nil, let name = part.fileName?.lowercased() else { return false }
        return [".docx", ".odt", ".pdf", ".eml", ".html", ".htm", ".txt", ".md"].contains { name.hasSuffix($0) }
    }

    /// The page that a browser saved as this message, or `nil` when it is a mail.
    var savedPage: (entry: SavedEntry, encoding: String)? {
        let location = message.fields["snapshot-content-location"]
        let from = message.fields["from"]?.lowercased() ?? ""
        let page = Self.firstPage(in: message)
        let address = page?.fields["content-location"] ?? message.fields["content-location"]
        let isSent =
            message.fields.text("from")?.contains("@") == true
            || ["to", "message-id", "received", "return-path"].contains { message.fields[$0] != nil }
        let isSaved = location != nil || from.contains("saved by") || (!isSent && page != nil)
        guard isSaved, let page else { return nil }
        let (raw, lines) = page.decoded(bytes)
        let label = page.fields.parameter("charset", of: "content-type")
        let declared = label.flatMap { EncodingLabels.encoding(for: $0.utf8) }
        guard let text = try? TextDecoder.decode(raw, declared: declared) else { return nil }
        var entry = SavedEntry(content: .page(text.bytes))
        entry.rawLines = lines
        entry.metadata.address = [address, location].compactMap { $0 }.first { $0.hasPrefix("http") }
        entry.metadata.retrieved = message.fields["date"].flatMap { SavedMoment($0) }?.day
        entry.notes = text.note.map { [ReviewNote(text: $0, line: nil)] } ?? []
        return (entry, text.encoding)
    }

    private static func firstPage(in part: MIMEPart) -> MIMEPart? {
        if part.type == "text/html" { return part }
        for inner in part.parts {
            if let page = firstPage(in: inner) { return page }
        }
        return nil
    }
}
