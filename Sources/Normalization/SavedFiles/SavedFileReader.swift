internal import Bounds

/// Tells by its content what a file is that holds entries, and reads it.
enum SavedFileReader {
    /// The entries of a file that is a message or not text; `nil` when it is text of another kind.
    ///
    /// - Throws: `ImportError` when the file is of a kind that holds no article, or is too large for its kind.
    /// - Complexity: O(*n*).
    static func file(_ bytes: [UInt8], fileName: String, hints: ImportHints) throws(ImportError) -> SavedFile? {
        if MailboxReader.isMailbox(bytes) { return try MailboxReader.file(bytes) }
        let start = bytes.firstIndex { !$0.isSpace } ?? 0
        if MailReader.isMessage(bytes, from: start) { return MailReader.file(bytes, from: start) }
        if bytes.starts(with: "PK".utf8) { return try OfficeReader.file(bytes) }
        if bytes.starts(with: "%PDF-".utf8) { return try PDFText.file(bytes, hints: hints) }
        return nil
    }

    /// The entries of a text; `nil` when it is a page or a text, of which the article is looked for.
    ///
    /// - Throws: `ImportError` when the text is of a kind that holds no article, or is too large for its kind.
    /// - Complexity: O(*n* log *n*).
    static func file(
        _ text: DecodedText, format: InputFormat, fileName: String
    ) throws(ImportError) -> SavedFile? {
        var file: SavedFile?
        switch format {
        case .html, .plainText:
            file = try FeedReader.file(text.bytes)
            if file == nil { file = format == .html ? try page(text) : try plain(text.bytes, fileName: fileName) }
        default: return nil
        }
        file?.encoding = text.encoding
        if let note = text.note { file?.notes.insert(ReviewNote(text: note, line: nil), at: 0) }
        return file
    }

    private static func page(_ text: DecodedText) throws(ImportError) -> SavedFile? {
        if let file = try TelegramPage.file(text.bytes) { return file }
        return try PostThread.file(text.bytes)
    }

    private static func plain(_ text: [UInt8], fileName: String) throws(ImportError) -> SavedFile? {
        try DataFile.check(text, fileName: fileName)
        if let file = SubtitleReader.file(text) { return file }
        if let first = text.first(where: { !$0.isSpace }), first == UInt8(ascii: "{") || first == UInt8(ascii: "[") {
            if let file = try DataFile.file(text) { return file }
        }
        return try WhatsAppChat.file(text, fileName: fileName)
    }
}
