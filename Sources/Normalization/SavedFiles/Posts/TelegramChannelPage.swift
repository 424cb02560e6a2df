internal import Bounds

/// A page of a channel in the browser: `t.me/s/…`, or one message of it.
struct TelegramChannelPage {
    private let page: SavedTree
    private let tree: HTMLTree

    init(_ page: SavedTree) {
        self.page = page
        tree = page.tree
    }

    /// The messages of the page.
    var file: SavedFile? {
        let name =
            page.text("tgme_header_title", in: tree.nodes.indices)
            ?? page.text("tgme_channel_info_header_title", in: tree.nodes.indices)
        var file = SavedFile(format: .telegram, name: name, entries: [])
        var node = 0
        while node < tree.nodes.count {
            guard page.has("tgme_widget_message", node) else {
                node += 1
                continue
            }
            if let entry = entry(tree.subtree(node), channel: name) { file.entries.append(entry) }
            node = tree.end(node)
        }
        return file
    }

    private func entry(_ part: Range<Int>, channel: String?) -> SavedEntry? {
        let post = page.string(.dataPost, part.lowerBound)
        let isReply = { (node: Int) in page.has("tgme_widget_message_reply", node) }
        func isQuoted(_ node: Int) -> Bool { tree.ancestor(of: node, where: isReply) != nil }
        var entry = SavedEntry(content: .blocks([]))
        entry.line = Int(tree.nodes[part.lowerBound].line)
        entry.part = post.map { String($0.split(separator: "/").last ?? "") }
        entry.metadata.publication = page.text("tgme_widget_message_owner_name", in: part) ?? channel
        entry.metadata.authors = page.text("tgme_widget_message_from_author", in: part).map { [$0] } ?? []
        entry.metadata.address = address(part) ?? post.map { "https://t.me/\($0)" }
        let time = part.last { tree.tag($0) == .time && page.string(.datetime, $0) != nil && !isQuoted($0) }
        entry.moment = time.flatMap { page.string(.datetime, $0) }.flatMap { SavedMoment($0) }
        let origin = page.first("tgme_widget_message_forwarded_from_name", in: part)
        entry.forwarded = origin.map { node in
            Run(
                text: tree.visibleText(node),
                link: tree.attribute(.href, of: node).flatMap { WebReference.resolve($0, base: "https://t.me/") })
        }
        let meta = page.text("tgme_widget_message_meta", in: part)?.lowercased() ?? ""
        entry.heading = TelegramPage.heading(entry.moment, isEdited: meta.contains("edited"))
        if entry.forwarded != nil {
            entry.notes.append(
                ReviewNote(text: "the message was forwarded: its words are those of another", line: entry.line))
        }
        var blocks: [Block] = []
        for node in part where page.has("tgme_widget_message_text", node) || page.has("tgme_widget_message_poll", node)
        {
            guard !isQuoted(node), !isWithinText(node, from: part.lowerBound) else { continue }
            blocks += SavedText.blocks(of: page, in: tree.subtree(node), base: "https://t.me/").blocks
        }
        entry.content = .blocks(blocks)
        entry.media = media(part)
        return blocks.isEmpty && entry.media.isEmpty ? nil : entry
    }

    /// Whether a text stands in another: older pages nest them.
    private func isWithinText(_ node: Int, from start: Int) -> Bool {
        tree.ancestor(of: tree.parent(node)) { $0 > start && page.has("tgme_widget_message_text", $0) } != nil
    }

    private func address(_ part: Range<Int>) -> String? {
        page.first("tgme_widget_message_date", in: part).flatMap { page.string(.href, $0) }
            .flatMap { WebReference.resolve($0.utf8, base: "https://t.me/") }
    }

    private func media(_ part: Range<Int>) -> [String] {
        var media: [String] = []
        for node in part {
            if page.has("tgme_widget_message_photo_wrap", node) { media.append("photo") }
            if page.has("tgme_widget_message_video_player", node)
                || page.has("tgme_widget_message_roundvideo_player", node)
            {
                media.append("video")
            }
            if page.has("tgme_widget_message_voice_player", node) { media.append("voice message") }
            if page.has("tgme_widget_message_document_title", node) {
                media.append("file: " + String(decoding: tree.visibleText(node), as: UTF8.self))
            }
        }
        return media
    }
}
