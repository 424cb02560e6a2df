internal import Bounds

/// What stands outside the article, and what the short lines in it are.
extension LineRule {
    static let outside = LineRule(name: "outside the run of paragraphs", example: "Home / Sport / …") { text in
        let isFurnished = text.isFurnished
        for index in text.lines.indices where text.isOpen(index) {
            if let title = text.title, index < title {
                text.decide(index, .dropped(.outside))
            } else if !text.body.contains(index) {
                let isBefore = index < text.body.lowerBound
                let isAfterTitle = index > text.title ?? .max
                // A sentence between the title and the text belongs to it; in a text without furniture all does.
                if isBefore, isAfterTitle, isStandfirst(index, in: text) { continue }
                if isBefore, !isFurnished, text.title == nil || isContent(index, in: text) { continue }
                text.decide(index, .dropped(isBefore ? .outside : .boilerplate))
            }
        }
    }

    /// Whether a line above the text of a text without furniture says something: it is an item or a row, stands with the
    /// title or above a list, is all capitals, or has a number or many words.
    private static func isContent(_ index: Int, in text: LineReading) -> Bool {
        let line = text.lines[index]
        if line.isRow || BulletLine.content(of: line.text) != nil || isCapitals(line.text) { return true }
        if SentenceEnd.ends(line.text) || line.text.contains(where: \.isDigit) { return true }
        if line.text.split(separator: 0x20).count > 6 { return true }
        if let title = text.title, text.lines[within: title..<index].allSatisfy({ !$0.text.isEmpty }) {
            return !isName(line.text)
        }
        return text.next(after: index).map { BulletLine.content(of: text.lines[$0].text) != nil } ?? false
    }

    private static func isStandfirst(_ index: Int, in text: LineReading) -> Bool {
        let line = text.lines[index]
        let between = text.lines.indices[within: ((text.title ?? index) + 1)..<index]
        let isParted = between.contains { other in
            [.dropped(.related), .dropped(.navigation), .dropped(.comments)].contains(text.verdicts[other])
        }
        return !isParted && line.isAlone && SentenceEnd.ends(line.text) && line.text.split(separator: 0x20).count >= 4
    }

    static let items = LineRule(name: "item of a list", example: "• Two bridges are closed.") { text in
        for index in text.lines.indices where text.isOpen(index) {
            if BulletLine.content(of: text.lines[index].text) != nil || text.listed.contains(index) {
                text.decide(index, .item)
            }
        }
    }

    static let headings = LineRule(name: "short line above a paragraph or list", example: "What the engineers did") {
        text in
        for index in text.lines.indices
        where text.isOpen(index) && !text.lines[index].isParagraph && !text.listed.contains(index) {
            if BulletLine.content(of: text.lines[index].text) == nil, isHeading(index, in: text) {
                text.decide(index, .heading)
            }
        }
    }

    /// A short line that is no sentence, alone between blank lines, with a paragraph below; or directly above a list.
    private static func isHeading(_ index: Int, in text: LineReading) -> Bool {
        let line = text.lines[index]
        guard (2...110).contains(line.weight), !SentenceEnd.ends(line.text) || isExclamation(line.text),
            !isShouted(line), startsAsHeading(line.text), !startsWithDay(line.text),
            line.text.last != UInt8(ascii: ","), !isSpeech(line.text), !isQuotedSentence(line.text)
        else { return false }
        guard let below = text.lines.indices[within: (index + 1)...].first(where: { text.isOpen($0) }) else {
            return false
        }
        let isAboveList = BulletLine.content(of: text.lines[below].text) != nil
        let startsGroup = index == 0 || text.lines[index - 1].text.isEmpty || text.isDense
        if isAboveList, startsGroup, line.text.contains(where: { $0.isLetter || $0 >= 0x80 }) { return true }
        if isCapitals(line.text), startsGroup { return true }
        return (text.isDense || line.isAlone)
            && (text.lines[below].isParagraph || text.lines[below].weight >= 40)
    }

    /// Whether a line is an entry of a chronology: it begins with a day and goes on behind it.
    private static func startsWithDay(_ line: [UInt8]) -> Bool {
        let words = line.prefix(60).split(separator: 0x20).prefix(3).map { String(decoding: $0, as: UTF8.self) }
        guard words.count > 2, line.split(separator: 0x20).count > 4 else { return false }
        let isDay = { (word: String) in Int(word.filter(\.isNumber)).map { (1...31).contains($0) } ?? false }
        let isMonth = { (word: String) in MonthNames.month(word.lowercased().filter { $0.isLetter }) != nil }
        return isDay(words[0]) && isMonth(words[1]) || isMonth(words[0]) && isDay(words[1])
    }

    /// Whether a line gives the words of somebody in a conversation, as `ANCHOR: And then?` does.
    private static func isSpeech(_ line: [UInt8]) -> Bool {
        guard let colon = line.prefix(40).firstIndex(of: UInt8(ascii: ":")) else { return false }
        return colon > 0 && line[at: colon + 1] == 0x20 && isExclamation(line)
    }

    /// Whether a line is what somebody said, from mark to mark, with a stop before the last one.
    private static func isQuotedSentence(_ line: [UInt8]) -> Bool {
        let text = String(decoding: line, as: UTF8.self)
        guard let first = text.first, "“\"«„‘".contains(first), let last = text.last, "”\"»“’".contains(last) else {
            return false
        }
        return text.dropLast().last.map { ".!?…".contains($0) } ?? false
    }

    /// Whether a line is all capitals, as headings of reports are.
    private static func isCapitals(_ line: [UInt8]) -> Bool {
        line.count(where: \.isUpper) >= 4 && !line.contains(where: \.isLower)
    }

    /// Whether a long line is all capitals: so sites announce other articles.
    private static func isShouted(_ line: TextLine) -> Bool {
        let capitals = line.text.count(where: \.isUpper)
        return line.weight >= 45 && capitals > 0 && line.text.count(where: \.isLower) * 8 < capitals
    }

    private static func startsAsHeading(_ line: [UInt8]) -> Bool {
        guard let first = line.first else { return false }
        return first.isUpper || first.isDigit || first >= 0xC2 || first == UInt8(ascii: "\"")
            || first == UInt8(ascii: "(")
    }

    static let strays = LineRule(
        name: "short line among others that are no sentences, on a page", example: "STREAM BIG"
    ) { text in
        guard text.isFurnished else { return }
        for index in text.body where text.isOpen(index) && !text.lines[index].isParagraph && isStray(index, in: text) {
            text.decide(index, .dropped(.caption))
        }
    }

    private static func isStray(_ index: Int, in text: LineReading) -> Bool {
        let line = text.lines[index]
        if isShouted(line) { return true }
        guard !text.isDense, !line.isAlone, !SentenceEnd.ends(line.text), line.weight < 120 else { return false }
        let digits = line.text.contains(where: \.isDigit)
        if line.isRow || groupLength(around: index, in: text.lines) > (digits ? 3 : 5) { return false }
        // A line with an address, or beside one, is an entry of a list.
        return !text.lines[within: (index - 1)..<(index + 2)].contains { $0.text.contains("://".utf8) }
    }

    /// How many lines follow one another without a blank one.
    private static func groupLength(around index: Int, in lines: [TextLine]) -> Int {
        let before = lines[within: ..<index].reversed().prefix(6).prefix { !$0.text.isEmpty }.count
        let after = lines[within: (index + 1)...].prefix(6).prefix { !$0.text.isEmpty }.count
        return before + 1 + after
    }

    static let repeatedTitles = LineRule(name: "repetition of the title", example: "Flood reaches the lower town") {
        text in
        guard let title = text.title else { return }
        let key = Phrases.key(of: text.lines[title].text)
        for index in text.lines.indices
        where index != title && text.lines[index].weight < 250 && !text.lines[index].text.isEmpty {
            if Phrases.key(of: text.lines[index].text) == key { text.decide(index, .metadata("title")) }
        }
    }

    static let emptySections = LineRule(name: "heading with nothing below", example: "Latest articles") { text in
        let isFurnished = text.isFurnished
        for index in text.lines.indices.reversed() {
            switch text.verdicts[index] {
            case .heading: if isFurnished { text.decide(index, .dropped(.boilerplate)) } else { text.restore(index) }
            case .paragraph, .item: return
            default: break
            }
        }
    }
}
