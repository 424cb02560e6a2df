internal import Bounds
internal import Chronology

/// Reads the export of a WhatsApp chat: lines that begin with a day, a time and a name.
///
/// How days are written depends on the telephone: `17/11/2026, 04:14 - Mira: …`, `[11/17/26, 4:14:09 PM] Mira: …`,
/// `17.11.26, 04:14 - …`. Whether the day or the month comes first is decided by all days of the file together.
struct WhatsAppChat {
    /// The numbers of a day as they are written, and what stands behind them.
    private struct Opening {
        var numbers: [Int]
        var isYearFirst: Bool
        var separator: UInt8
        var minute: Int
        var author: String?
        var text: ArraySlice<UInt8>
    }

    /// The messages of a chat; `nil` when the text is none.
    ///
    /// - Throws: `ImportError.notAnArticle` when the days could be read in two ways.
    /// - Complexity: O(*n*).
    static func file(_ text: [UInt8], fileName: String) throws(ImportError) -> SavedFile? {
        let lines = text.split(separator: 0x0A, omittingEmptySubsequences: false)
        let head = lines.prefix(30).compactMap(opening)
        guard head.count >= 1, let first = lines.first(where: { $0.contains { !$0.isSpace } }), opening(first) != nil,
            head.count >= 2 || head[0].author != nil
        else { return nil }
        var messages: [(opening: Opening, line: Int, text: [UInt8])] = []
        for (index, line) in lines.enumerated() {
            if let opening = opening(line) {
                messages.append((opening, index + 1, Array(opening.text)))
            } else if !messages.isEmpty {
                messages[messages.count - 1].text += [0x0A] + line.filter { $0 != 0x0D }
            }
        }
        guard messages.contains(where: { $0.opening.author != nil }) else { return nil }
        let order = order(messages.map(\.opening))
        var file = SavedFile(format: .whatsApp, name: name(of: fileName), grouping: .byDay, entries: [])
        for (index, message) in messages.enumerated() {
            guard let author = message.opening.author, index < SavedFile.entryLimit, !isOfProgram(message.text) else {
                continue
            }
            guard let entry = entry(message, author: author, order: order) else { continue }
            file.entries.append(entry)
        }
        if order == .unknown {
            file.notes.append(
                ReviewNote(
                    text:
                        "the days of the chat could be read with the day or the month first, so that no message has a day; write the year first (2026-11-17) in the raw file to say which",
                    line: 1))
        }
        let passed = messages.count { $0.opening.author == nil || isOfProgram($0.text) }
        if passed > 0 {
            file.notes.append(
                ReviewNote(
                    text: ReviewNote.counted(
                        passed, one: "line of the program was left out", many: "lines of the program were left out"),
                    line: messages.first { $0.opening.author == nil || isOfProgram($0.text) }?.line))
        }
        return file.entries.isEmpty ? nil : file
    }

    /// Whether the program tells in somebody's name that nobody else reads along: behind a mark of direction.
    private static func isOfProgram(_ text: [UInt8]) -> Bool {
        let text = String(decoding: text.prefix(400), as: UTF8.self)
        guard text.unicodeScalars.first == "\u{200E}" else { return false }
        return encryptionWords.contains { text.lowercased().contains($0) }
    }

    private static let encryptionWords = [
        "end-to-end encrypted", "ende-zu-ende", "chiffrés de bout en bout", "cifrados de extremo a extremo",
        "cifradas de ponta a ponta", "сквозным шифрованием", "наскрізн", "مشفرة تمامًا", "رمزگذاری سرتاسر",
        "מוצפנות מקצה",
    ]

    private enum Order { case dayFirst, monthFirst, yearFirst, unknown }

    /// Decides for all days together: a number above 12 is a day, dots mean the day first, and days of a chat only rise.
    private static func order(_ openings: [Opening]) -> Order {
        guard let first = openings.first else { return .unknown }
        if first.isYearFirst { return .yearFirst }
        if openings.contains(where: { $0.numbers[0] > 12 }) { return .dayFirst }
        if openings.contains(where: { $0.numbers[1] > 12 }) { return .monthFirst }
        if first.separator == UInt8(ascii: ".") { return .dayFirst }
        func rises(_ order: Order) -> Bool {
            let days = openings.compactMap { day(of: $0, order) }
            return days.count == openings.count && zip(days, days.dropFirst()).allSatisfy { $0 <= $1 }
        }
        let isSame = openings.allSatisfy { $0.numbers[0] == $0.numbers[1] }
        switch (rises(.dayFirst), rises(.monthFirst)) {
        case (true, false): return .dayFirst
        case (false, true): return .monthFirst
        default: return isSame ? .dayFirst : .unknown
        }
    }

    private static func day(of opening: Opening, _ order: Order) -> Day? {
        let numbers = opening.numbers
        switch order {
        case .yearFirst: return Day(year: numbers[0], month: numbers[1], day: numbers[2])
        case .dayFirst: return Day(year: numbers[2], month: numbers[1], day: numbers[0])
        case .monthFirst: return Day(year: numbers[2], month: numbers[0], day: numbers[1])
        case .unknown: return nil
        }
    }

    private static func entry(
        _ message: (opening: Opening, line: Int, text: [UInt8]), author: String, order: Order
    ) -> SavedEntry? {
        let clock = SavedMoment.clock(message.opening.minute)
        var entry = SavedEntry(content: .blocks([]))
        entry.line = message.line
        entry.part = "line \(message.line)"
        entry.metadata.authors = [author]
        if let day = day(of: message.opening, order) {
            entry.moment = SavedMoment(day: day, minute: message.opening.minute)
        }
        entry.heading = [Run(text: Array((entry.moment?.text ?? clock).utf8))]
        entry.nameAuthor()
        var text = String(decoding: message.text, as: UTF8.self).replacing("\u{200E}", with: "")
        for mark in edits where text.hasSuffix(mark) {
            text.removeLast(mark.count)
            entry.heading.append(Run(text: Array(" · edited".utf8)))
        }
        let trimmed = text.utf8.trimmed
        if let file = attachment(String(decoding: trimmed, as: UTF8.self)) {
            entry.media = [file.name]
            text = file.rest
        }
        let blocks = SavedText.paragraphs(of: [Run(text: Array(text.utf8.trimmed))], line: message.line)
        entry.content = .blocks(blocks)
        return blocks.isEmpty && entry.media.isEmpty ? nil : entry
    }

    private static let edits = [
        "<This message was edited>", "<Ce message a été modifié>", "<Diese Nachricht wurde bearbeitet.>",
        "<Se editó este mensaje.>", "<تم تعديل هذه الرسالة>", "<Сообщение изменено>",
    ]

    /// The name of a file that a message carries: `IMG-20261117-WA0001.jpg (file attached)`, `<attached: …>`.
    private static func attachment(_ text: String) -> (name: String, rest: String)? {
        let lines = text.split(separator: "\n", maxSplits: 1)
        guard let first = lines.first else { return nil }
        let rest = lines.count > 1 ? String(lines[1]) : ""
        if first.hasPrefix("<"), first.hasSuffix(">"), first.utf8.count < 200 {
            let inner = first.dropFirst().dropLast()
            return (inner.firstRange(of: ": ").map { String(inner[$0.upperBound...]) } ?? String(inner), rest)
        }
        let isNamed =
            first.hasPrefix("IMG-") || first.hasPrefix("VID-") || first.hasPrefix("PTT-") || first.hasPrefix("DOC-")
            || first.hasPrefix("AUD-") || first.hasPrefix("STK-")
        guard first.hasSuffix(")"), let open = first.lastIndex(of: "("), isNamed || first[..<open].contains(".") else {
            return nil
        }
        let name = first[..<open].utf8.trimmed
        let isFile = [
            "attached", "joint", "angehängt", "adjunto", "allegato", "anexado", "مرفق", "پیوست", "מצורף", "прикреплен",
            "ekli", "dosya",
        ].contains { first[open...].lowercased().contains($0) }
        return isFile ? (String(decoding: name, as: UTF8.self), rest) : nil
    }

    /// The chat's name out of the name of its file: `WhatsApp Chat with River desk.txt`.
    private static func name(of file: String) -> String {
        let stem = file.lastIndex(of: ".").map { String(file.prefix(upTo: $0)) } ?? file
        for words in [
            "WhatsApp Chat with ", "WhatsApp Chat - ", "WhatsApp Chat mit ", "Discussion WhatsApp avec ",
            "Chat de WhatsApp con ",
        ]
        where stem.hasPrefix(words) {
            return String(stem.dropFirst(words.count))
        }
        return stem
    }

    /// The day, time, name and text that a line begins with, or `nil`.
    private static func opening(_ raw: ArraySlice<UInt8>) -> Opening? {
        guard raw.prefix(8).contains(where: { $0.isDigit || $0 >= 0x80 }) else { return nil }
        // Marks of direction stand about, and times of America have a narrow space before AM and PM.
        let head = NativeDigits.inASCII(Array(raw.prefix(300)))
        var text = String(decoding: head, as: UTF8.self).unicodeScalars.filter { !marks.contains($0) }
            .map { $0 == "\u{202F}" || $0 == "\u{A0}" ? " " : $0 == "،" ? "," : $0 }[...]
        let isBracketed = text.first == "["
        if isBracketed { text = text.dropFirst() }
        func number() -> (value: Int, digits: Int)? {
            let digits = text.prefix { ("0"..."9").contains($0) }
            guard (1...4).contains(digits.count) else { return nil }
            text = text.dropFirst(digits.count)
            return (digits.reduce(0) { $0 * 10 + Int($1.value - 48) }, digits.count)
        }
        func take(_ scalars: [Unicode.Scalar]) -> Unicode.Scalar? {
            guard let first = text.first, scalars.contains(first) else { return nil }
            text = text.dropFirst()
            return first
        }
        guard let one = number(), let separator = take(["/", ".", "-"]), let two = number(), take([separator]) != nil,
            var three = number()
        else { return nil }
        while take([",", " ", ".", "à", "u", "m"]) != nil {}
        guard let hour = number(), take([":", "."]) != nil, let minute = number(), minute.digits == 2 else {
            return nil
        }
        if take([":", "."]) != nil { _ = number() }
        while take([" "]) != nil {}
        let half = String(String.UnicodeScalarView(text.prefix(6))).lowercased()
        var hours = hour.value
        for (word, isAfternoon) in halves where half.hasPrefix(word) {
            if isAfternoon, hours < 12 { hours += 12 } else if !isAfternoon, hours == 12 { hours = 0 }
            text = text.dropFirst(word.unicodeScalars.count)
            break
        }
        while take([" "]) != nil {}
        guard take(isBracketed ? ["]"] : ["-", "–"]) != nil, hours < 24, minute.value < 60 else { return nil }
        while take([" "]) != nil {}
        let isYearFirst = one.digits == 4
        if !isYearFirst, three.digits == 2 { three.value += 2_000 }
        guard isYearFirst || three.digits != 1, (1...31).contains(two.value) else { return nil }
        let rest = text
        let name = rest.prefix { $0 != ":" }
        let isNamed = name.count < rest.count && !name.isEmpty && name.count < 80
        // The text is taken from the raw line, with its own digits and marks.
        let author = isNamed ? TextRepair.line(String(String.UnicodeScalarView(name))) : nil
        let body = isNamed ? Self.afterColon(raw, isBracketed: isBracketed) : raw[within: raw.endIndex...]
        return Opening(
            numbers: [one.value, two.value, three.value], isYearFirst: isYearFirst,
            separator: UInt8(truncatingIfNeeded: separator.value), minute: hours * 60 + minute.value, author: author,
            text: body)
    }

    /// What stands behind the colon that follows the name.
    private static func afterColon(_ line: ArraySlice<UInt8>, isBracketed: Bool) -> ArraySlice<UInt8> {
        let end: Int?
        if isBracketed {
            end = line.firstIndex(of: UInt8(ascii: "]"))
        } else {
            end =
                line.firstRange(of: Array(" - ".utf8))?.upperBound ?? line.firstRange(of: Array(" – ".utf8))?.upperBound
        }
        guard let end, let colon = line[within: end...].firstIndex(of: UInt8(ascii: ":")) else { return [] }
        let rest = line[within: (colon + 1)...]
        return rest.last == 0x0D ? rest.dropLast() : rest
    }

    private static let marks: Set<Unicode.Scalar> = [
        "\u{200E}", "\u{200F}", "\u{202A}", "\u{202B}", "\u{202C}", "\u{FEFF}",
    ]
    /// Words for the halves of a day, the longer first.
    private static let halves: [(String, isAfternoon: Bool)] = [
        ("a.m.", false), ("p.m.", true), ("a. m.", false), ("p. m.", true), ("am", false), ("pm", true), ("ص", false),
        ("م", true), ("ق.ظ", false), ("ب.ظ", true), ("上午", false), ("下午", true), ("öö", false), ("ös", true),
    ]
}
