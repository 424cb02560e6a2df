internal import Bounds
public import Chronology

/// Reads what headers of other tools say: texts that may hold markup, and moments in many forms.
public enum HeaderText {
    /// A text on one line, without tags, links and references of characters.
    ///
    /// - Complexity: O(*n*).
    public static func plain(_ text: String) -> String {
        var tags = TemplateTags(Array(text.utf8), line: 1)
        let converted = InlineMarkup.converted(Array(tags.converted().lines.map(\.text).joined(separator: [0x20])))
        return CharacterReferences.resolved(resolved(withoutSigns(String(decoding: converted.text, as: UTF8.self))))
    }

    /// A text whose references are resolved, by all the names that HTML has for them.
    private static func resolved(_ text: String) -> String {
        guard text.contains("&"), text.contains(";") else { return text }
        let markup = text.replacing("<", with: "&lt;")
        guard let tree = try? HTMLParser.tree(of: Array(markup.utf8)) else { return text }
        return String(decoding: tree.visibleText(0), as: UTF8.self)
    }

    /// A text without the signs of Markdown for links, pictures and emphasis.
    private static func withoutSigns(_ text: String) -> String {
        var bytes: [UInt8] = []
        let source = Array(text.utf8)
        var index = 0
        while index < source.count {
            let byte = source[index]
            if byte == UInt8(ascii: "\\"),
                source[at: index + 1].isPunctuation || source[at: index + 1] == InlineMarkup.lineBreak
            {
                bytes.append(source[index + 1] == InlineMarkup.lineBreak ? 0x20 : source[index + 1])
                index += 2
            } else if byte == UInt8(ascii: "]"), source[at: index + 1] == UInt8(ascii: "("),
                let end = source[within: index...].prefix(2_000).firstIndex(of: UInt8(ascii: ")")),
                let open = bytes.lastIndex(of: UInt8(ascii: "["))
            {
                bytes.remove(at: open)
                if open > 0, bytes[at: open - 1] == UInt8(ascii: "!") { bytes.remove(at: open - 1) }
                index = end + 1
            } else if byte == UInt8(ascii: "*"), source[at: index + 1] == UInt8(ascii: "*") {
                index += 2
            } else if byte == UInt8(ascii: "*") || byte == UInt8(ascii: "`") {
                index += 1
            } else {
                bytes.append(byte)
                index += 1
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A moment, in ISO 8601, the form of mails or one near them: `2021-07-08 15:55:00 -0500`, `5 Jan 2015`.
    ///
    /// What is midnight without an offset is a day alone.
    public static func moment(_ text: String) -> Moment? {
        let text = text.split { $0 == " " || $0 == "\t" }.joined(separator: " ")
        if let moment = try? Moment(parsing: text) { return moment }
        // `2021-07-08 15:55:00 -0500`, `2021-07-08 15:55:00 UTC`
        var joined = text
        for (apart, together) in [(" UTC", "Z"), (" GMT", "Z"), (" Z", "Z"), (" +", "+"), (" -", "-")] {
            joined = joined.replacing(apart, with: together)
        }
        if let moment = try? Moment(parsing: joined) { return moment }
        if let seconds = Int64(text), (100_000_000...9_999_999_999_999).contains(seconds) {
            return Moment(unixTime: seconds > 99_999_999_999 ? seconds / 1_000 : seconds)
        }
        guard let saved = SavedMoment(text) else { return nil }
        let time = saved.minute.flatMap { minute in
            minute == 0 && saved.offset == nil
                ? nil : try? Moment(parsing: "\(saved.day)T\(SavedMoment.clock(minute)):00").time
        }
        return Moment(
            day: saved.day, time: time, offset: time == nil ? nil : saved.offset.flatMap { UTCOffset(minutes: $0) })
    }
}
