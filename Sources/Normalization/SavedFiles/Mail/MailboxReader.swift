internal import Bounds

/// Reads a mailbox: messages one after the other, each behind a line that begins with `From ` (RFC 4155).
enum MailboxReader {
    /// Whether bytes begin as a mailbox does.
    static func isMailbox(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: "From ".utf8) && MailReader.isMessage(bytes)
    }

    /// Reads a mailbox.
    ///
    /// - Throws: `ImportError.tooManyEntries`.
    /// - Complexity: O(*n*).
    static func file(_ bytes: [UInt8]) throws(ImportError) -> SavedFile {
        var file = SavedFile(format: .mailbox, entries: [])
        for (index, (range, line)) in messages(in: bytes).enumerated() {
            guard index < SavedFile.entryLimit else { throw .tooManyEntries(limit: SavedFile.entryLimit) }
            let message = MIMEPart(bytes, in: range, line: line)
            let content = MailContent(message, of: bytes)
            var entry = MailReader.entry(message, content)
            entry.part = entry.part ?? "message \(index + 1)"
            if case .text(let text) = entry.content { entry.content = .text(unquoted(text)) }
            file.encoding = content.encoding
            file.entries.append(entry)
            file.entries += content.attachedFiles.map { attached in
                var attached = attached
                attached.part = "\(entry.part ?? "") \(attached.part ?? "")"
                attached.moment = entry.moment
                return attached
            }
        }
        return file
    }

    /// The messages without the lines that part them, and the lines on which they start.
    private static func messages(in bytes: [UInt8]) -> [(Range<Int>, line: Int)] {
        var messages: [(Range<Int>, line: Int)] = []
        var lines = LineReader(bytes: bytes, range: 0..<bytes.count)
        var start: (position: Int, line: Int)?
        var isFree = true
        while let line = lines.next() {
            if isFree, line.starts(with: "From ".utf8), MailReader.isMessage(bytes, from: lines.position) {
                if let start { messages.append((start.position..<line.startIndex, start.line)) }
                start = (lines.position, lines.number + 1)
            }
            isFree = line.isEmpty
        }
        if let start { messages.append((start.position..<bytes.count, start.line)) }
        return messages
    }

    /// Text without the mark that keeps its lines from looking like the start of a message.
    private static func unquoted(_ text: [UInt8]) -> [UInt8] {
        guard text.firstRange(of: Array(">From ".utf8)) != nil else { return text }
        var result: [UInt8] = []
        for line in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
            if !result.isEmpty { result.append(0x0A) }
            result += line.starts(with: ">From ".utf8) ? line.dropFirst() : line
        }
        return result
    }
}
