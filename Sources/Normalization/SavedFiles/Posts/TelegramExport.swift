internal import Bounds

/// Reads the export of Telegram's programs as JSON (`result.json`): one channel or chat, or all of an account.
enum TelegramExport {
    /// The messages of an export; `nil` when the value is none.
    ///
    /// - Complexity: O(*n*).
    static func file(_ value: JSONValue) -> SavedFile? {
        var file = SavedFile(format: .telegram, entries: [])
        if let chats = value["chats"]?["list"]?.elements {
            for chat in chats { add(chat, to: &file) }
        } else if value["messages"] != nil, value["type"]?.text != nil || value["name"] != nil {
            add(value, to: &file)
            file.name = value["name"]?.text
        }
        return file.entries.isEmpty ? nil : file
    }

    private static func add(_ chat: JSONValue, to file: inout SavedFile) {
        let name = chat["name"]?.text
        let isChannel = chat["type"]?.text?.hasSuffix("channel") == true
        if !isChannel { file.grouping = .byDay }
        guard case .array(let messages)? = chat["messages"] else { return }
        for message in messages where message["type"]?.text != "service" {
            guard var entry = entry(message) else { continue }
            entry.metadata.publication = name
            if isChannel {
                entry.metadata.authors = message["author"]?.text.map { [$0] } ?? []
            } else {
                entry.nameAuthor()
            }
            file.entries.append(entry)
        }
    }

    private static func entry(_ message: JSONValue) -> SavedEntry? {
        let blocks = SavedText.paragraphs(of: runs(message["text"]), line: 1)
        var entry = SavedEntry(content: .blocks(blocks))
        entry.part = message["id"]?.text
        entry.metadata.authors = message["from"]?.text.map { [$0] } ?? []
        entry.moment = moment(message, "date")
        let forwarded = message["forwarded_from"]?.text ?? message["saved_from"]?.text
        entry.forwarded = forwarded.map { Run(text: Array($0.utf8)) }
        entry.heading = TelegramPage.heading(entry.moment, isEdited: false)
        if let edited = moment(message, "edited") {
            entry.heading.append(Run(text: Array(" · edited \(edited.text)".utf8)))
            if edited.day != entry.moment?.day {
                entry.notes.append(ReviewNote(text: "the message was changed on \(edited.day)", line: nil))
            }
        }
        if forwarded != nil {
            entry.notes.append(ReviewNote(text: "the message was forwarded: its words are those of another", line: nil))
        }
        for key in ["photo", "file"] {
            if let path = message[key]?.text { entry.media.append(path) }
        }
        if let poll = message["poll"], let question = poll["question"]?.text {
            let answers = poll["answers"]?.elements.compactMap { $0["text"]?.text }.joined(separator: " / ") ?? ""
            entry.media.append("poll: \(question) \(answers)")
        }
        return blocks.isEmpty && entry.media.isEmpty ? nil : entry
    }

    /// The moment of a field: the clock as it showed, and its distance from UTC by the seconds beside it.
    private static func moment(_ message: JSONValue, _ name: String) -> SavedMoment? {
        guard let text = message[name]?.text else { return nil }
        let seconds = message[name + "_unixtime"]?.text.flatMap { Int($0) }
        guard var moment = SavedMoment(text) else { return seconds.flatMap { SavedMoment(unix: $0) } }
        if moment.offset == nil, let seconds, abs(seconds) < 1 << 40 {
            let difference = (moment.clockSeconds - seconds + seconds % 60) / 60
            if abs(difference) < 1_440 { moment.offset = difference }
        }
        return moment
    }

    /// The text of a message: a string, or strings and objects with a style.
    private static func runs(_ text: JSONValue?) -> [Run] {
        guard let text else { return [] }
        return text.elements.compactMap { part in
            if let plain = part.text { return Run(text: Array(plain.utf8)) }
            guard let words = part["text"]?.text else { return nil }
            var run = Run(text: Array(words.utf8))
            switch part["type"]?.text {
            case "bold": run.style = .strong
            case "italic": run.style = .emphasis
            case "code": run.style = .code
            case "text_link": run.link = part["href"]?.text.flatMap { WebReference.resolve($0.utf8, base: nil) }
            case "link": run.link = WebReference.resolve(words.utf8, base: nil)
            default: break
            }
            return run
        }
    }
}
