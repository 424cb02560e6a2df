internal import Bounds
internal import Chronology

/// What stands above the article and around it: the title, who wrote it, when and where it came out.
extension LineRule {
    static let bodyRange = LineRule(name: "run of paragraphs with the best sum", example: "…") { text in
        text.body = BodyRange(text).range()
    }

    static let title = LineRule(name: "title", example: "Drone strike closes the port of Haifa for a day") { text in
        let first = text.body.lowerBound
        let head = (0..<first).filter { text.isOpen($0) }
        let candidates = head.filter { couldBeTitle($0, in: text) }
        // The line nearest to the text, or the longest that is repeated, is the title.
        for index in candidates where text.lines[index].weight >= 15 {
            let isBetter = text.title.map {
                text.lines[$0].text == text.lines[index].text || (text.lines[index].isAlone && !text.lines[$0].isAlone)
            }
            if isBetter ?? true { text.title = index }
        }
        // Few titles are that short: one must stand alone, the first of all or directly above the text.
        if text.title == nil, let short = candidates.last(where: { text.lines[$0].isAlone || $0 == head.first }),
            !text.isFurnished || text.lines[short].isAlone
        {
            text.title = text.isFurnished ? short : candidates.first
        }
        if let title = text.title { text.decide(title, .metadata("title")) }
    }

    /// Whether a line can be a title: of some length, no sentence, neither a byline nor a date.
    private static func couldBeTitle(_ index: Int, in text: LineReading) -> Bool {
        let line = text.lines[index]
        guard (4...220).contains(line.weight), !SentenceEnd.ends(line.text) || isExclamation(line.text),
            BulletLine.content(of: line.text) == nil, line.text.last != UInt8(ascii: ","),
            line.text.contains(0x20) || line.weight > line.text.count / 2 || !text.isFurnished
        else { return false }
        return BylineReader.names(inByline: line.text) == nil && loneNames(at: index, in: text) == nil
            && DateReader.firstDay(in: line.text) == nil
    }

    /// Whether a line ends as a title may end, though sentences do so too: in a question, a call or a quotation.
    static func isExclamation(_ line: [UInt8]) -> Bool {
        line.last == UInt8(ascii: "?") || line.last == UInt8(ascii: "!") || line.last == UInt8(ascii: "\"")
            || line.suffix(3).elementsEqual("”".utf8) || line.suffix(3).elementsEqual("’".utf8)
    }

    static let publishedLines = LineRule(
        name: "line that calls its day one of publication", example: "Published: March 3, 2024"
    ) { text in
        for index in text.lines.indices.prefix(text.body.lowerBound + 3)
        where text.verdicts[index] == .dropped(.byline) && text.lines[index].weight <= 90 && text.published == nil {
            let key = Phrases.key(of: text.lines[index].text)
            guard ["published", "posted", "first published"].contains(where: { key.hasPrefix($0 + " ") }),
                let day = DateReader.firstDay(in: text.lines[index].text)?.day
            else { continue }
            text.published = (day, index)
            text.decide(index, .metadata("source.published"))
        }
    }

    static let originLines = LineRule(
        name: "line that says where the text came out",
        example: "Originally published on 18 November 2026 by Harbour News"
    ) { text in
        let open = text.lines.indices.filter { text.isOpen($0) && $0 != text.title }
        for index in open.prefix(5) + open.dropFirst(5).suffix(4) {
            guard let origin = OriginLine(text.lines[index].text) else { continue }
            var keys: [String] = []
            if let publication = origin.publication, text.publication == nil {
                text.publication = publication
                keys.append("source.publication")
            }
            if let address = origin.address, text.address == nil {
                text.address = address
                keys.append("source.url")
            }
            if let day = origin.day, text.published == nil {
                text.published = (day, index)
                keys.append("source.published")
            }
            if !keys.isEmpty { text.decide(index, .metadata(keys.joined(separator: ", "))) }
        }
    }

    static let bylines = LineRule(name: "byline", example: "By Ada Miller and Ben Fisher in Haifa") { text in
        let end = text.body.lowerBound + 3
        for index in text.lines.indices.prefix(end) where text.isOpen(index) && !text.listed.contains(index) {
            let line = text.lines[index].text
            guard let names = BylineReader.names(inByline: line) ?? loneNames(at: index, in: text) else { continue }
            guard text.byline == nil else {
                text.decide(index, .dropped(.byline))
                continue
            }
            text.byline = index
            text.authors = names
            text.decide(index, .metadata("source.author"))
            if text.published == nil, let found = DateReader.firstDay(in: line), !saysUpdated(line) {
                text.published = (found.day, index)
            }
        }
    }

    /// The name that is a line between the title and the text, beside a date or behind a lone `By`.
    private static func loneNames(at index: Int, in text: LineReading) -> [String]? {
        let line = text.lines[index].text
        guard index > text.title ?? -1, index < text.body.lowerBound, line.count <= 80 else { return nil }
        let isBeside = [text.previous(before: index), text.next(after: index)].contains { other in
            guard let other else { return false }
            return text.verdicts[other] == .dropped(.byline) || text.published?.line == other
                || isDateLine(other, in: text)
        }
        let name = line.split(separator: UInt8(ascii: ",")).first ?? []
        guard isBeside, isName(Array(name.trimmed)) else { return nil }
        return [String(decoding: name.trimmed, as: UTF8.self)]
    }

    static let dateLines = LineRule(name: "date line", example: "Harbour News, November 18, 2026") { text in
        // The date may stand below a first paragraph that sums up.
        // In a text of several days each stands above what happened on it.
        let days = text.lines.indices.prefix(text.body.upperBound).filter {
            text.isOpen($0) && !text.listed.contains($0) && isDay(text.lines[$0])
        }
        if days.count >= 2, !text.isFurnished {
            for index in days where DayLine(text.lines[index].text).isAlone { text.decide(index, .heading) }
            return
        }
        let paragraphs = text.body.filter { text.isOpen($0) && text.lines[$0].isParagraph }
        let headEnd = max(text.body.lowerBound + 3, paragraphs.dropFirst().first ?? 0)
        for index in text.lines.indices where text.isOpen(index) && !text.listed.contains(index) {
            let isHead = index < headEnd
            guard isHead || text.isFurnished, isDateLine(index, in: text),
                let found = DateReader.firstDay(in: text.lines[index].text)
            else { continue }
            let rest = otherWords(in: text.lines[index].text, than: found.range)
            // Between paragraphs a date with words is a line of its own.
            if index >= text.body.lowerBound, !rest.isEmpty, !text.isFurnished { continue }
            if isHead, text.published == nil, !saysUpdated(text.lines[index].text) {
                text.published = (found.day, index)
                text.decide(index, .metadata("source.published"))
                let name = rest.joined(separator: " ")
                if text.publication == nil, text.isKnownSource(name) { text.publication = name }
            } else {
                text.decide(index, .dropped(.byline))
            }
        }
    }

    /// Whether a line is a day, or begins with one and what happened on it.
    private static func isDay(_ line: TextLine) -> Bool {
        let day = DayLine(line.text)
        return day.isAlone || day.opens
    }

    /// Whether a line says little more than a day: up to four words beside it, none of them of a period.
    private static func isDateLine(_ index: Int, in text: LineReading) -> Bool {
        let line = text.lines[index]
        guard line.weight <= 90, BulletLine.content(of: line.text) == nil,
            !SentenceEnd.ends(line.text) || index < text.body.lowerBound,
            let found = DateReader.firstDay(in: line.text)
        else { return false }
        // ‘1–7 November 2026’ and ‘Reporting period’ are spans, and no days of publication.
        let before = line.text[within: ..<found.range.lowerBound]
        if let last = before.last, last == UInt8(ascii: "-") || last >= 0x80 { return false }
        let rest = otherWords(in: line.text, than: found.range)
        return rest.count <= 4 && !rest.contains { ["period", "from", "until", "since"].contains($0.lowercased()) }
    }

    /// The words of a line besides its day, the hour and what calls it a day of publication.
    private static func otherWords(in line: [UInt8], than day: Range<Int>) -> [String] {
        let rest = line[within: ..<day.lowerBound] + [0x20] + line[within: day.upperBound...]
        return rest.split(whereSeparator: { $0.isSpace || [0x2C, 0x7C, 0x3A].contains($0) }).compactMap { word in
            guard word.contains(where: { $0.isLetter || $0 >= 0x80 }), !word.contains(where: \.isDigit) else {
                return nil
            }
            let text = String(decoding: word, as: UTF8.self)
            return timeWords.contains(text.lowercased()) ? nil : text
        }
    }

    private static func saysUpdated(_ line: [UInt8]) -> Bool {
        let words = Phrases.key(of: line).split(separator: " ")
        return words.contains { updates.contains(String($0)) }
            && !words.contains { publications.contains(String($0)) }
    }

    private static let updates: Set<String> = [
        "updated", "modified", "aktualisiert", "modifié", "mis", "actualizado", "aggiornato", "uppdaterad", "обновлено",
    ]
    private static let publications: Set<String> = [
        "published", "posted", "publié", "veröffentlicht", "publicado", "pubblicato", "publicerad", "опубликовано",
    ]
    private static let timeWords = Set(
        """
        published posted on at am pm a.m. p.m. et est edt gmt utc cet cest ist bst pst pdt uhr um le el il monday tuesday
        wednesday thursday friday saturday sunday mon tue wed thu fri sat sun as of – — • date dated
        publié publiée modifié mis mise à jour publicerad uppdaterad offentliggjort veröffentlicht aktualisiert stand
        publicado actualizado pubblicato aggiornato alle online güncelleme опубликовано обновлено
        """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
