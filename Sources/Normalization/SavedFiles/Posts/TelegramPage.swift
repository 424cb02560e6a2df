internal import Bounds

/// Reads pages of messages that Telegram shows or writes: a channel in the browser (`t.me/s/…`), and the export of its
/// programs as HTML.
enum TelegramPage {
    /// The messages of a page; `nil` when it is none of these.
    ///
    /// - Complexity: O(*n* log *n*).
    static func file(_ page: [UInt8]) throws(ImportError) -> SavedFile? {
        let isWeb = page.firstRange(of: Array("tgme_widget_message".utf8)) != nil
        let isExport =
            page.firstRange(of: Array("page_wrap".utf8)) != nil && page.firstRange(of: Array("from_name".utf8)) != nil
        guard isWeb || isExport else { return nil }
        let tree = SavedTree(try HTMLParser.tree(of: page))
        let file = isWeb ? TelegramChannelPage(tree).file : TelegramExportPage(tree).file
        guard let file, !file.entries.isEmpty else { return nil }
        return file
    }

    /// What stands above a message: when it was written, and that it was changed.
    static func heading(_ moment: SavedMoment?, isEdited: Bool) -> [Run] {
        var runs = moment.map { [Run(text: Array($0.text.utf8))] } ?? []
        if isEdited { runs.append(Run(text: Array(" · edited".utf8))) }
        return runs
    }
}
