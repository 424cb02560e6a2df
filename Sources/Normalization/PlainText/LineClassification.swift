internal import Bounds
internal import Chronology

/// Decides of every line of a text as scraped what it is.
struct LineClassification {
    let lines: [TextLine]
    /// What each line is; `nil` for blank lines.
    private(set) var verdicts: [LineVerdict?]
    private(set) var title: Int?
    private(set) var byline: Int?
    private(set) var authors: [String] = []
    private(set) var published: (day: Day, line: Int)?
    private(set) var widget: CaptureWidget.Found?
    /// Whether lines that follow one another without a blank line are paragraphs of their own.
    private let isDense: Bool
    /// Lines of lists that a colon announces.
    private let listed: Set<Int>

    /// - Complexity: O(*n*).
    init(_ lines: [TextLine]) {
        self.lines = lines
        verdicts = Array(repeating: nil, count: lines.count)
        isDense = Self.isDense(lines)
        listed = Self.listed(lines)
        widget = CaptureWidget.find(in: lines.map(\.text), around: Self.paragraphs(lines))
        for index in lines.indices where !lines[index].text.isEmpty { verdicts[index] = firstVerdict(on: index) }
        for index in widget?.lines ?? [] { verdicts[index] = .dropped(.widget) }
        dropCaptions()
        dropRefrains()
        dropAnnouncements()
        dropGroups()
        dropListsOfTeasers()
        let body = BodyRange(lines: lines, verdicts: verdicts, listed: listed).range()
        findTitle(before: body.lowerBound)
        readEdges(body)
        markInside(body)
        dropRepeatedTitles()
        dropEmptySections()
    }

    /// The lines from the first paragraph to the last.
    private static func paragraphs(_ lines: [TextLine]) -> Range<Int> {
        guard let first = lines.firstIndex(where: \.isParagraph), let last = lines.lastIndex(where: \.isParagraph)
        else {
            return 0..<0
        }
        return first..<last + 1
    }

    /// Whether no blank line parts the paragraphs.
    private static func isDense(_ lines: [TextLine]) -> Bool {
        let filled = lines.filter { !$0.text.isEmpty }
        return filled.count { $0.isParagraph } > 1 && filled.count { !$0.isAlone } * 2 > filled.count
    }

    private func firstVerdict(on index: Int) -> LineVerdict {
        let line = lines[index]
        if Placeholders.isOne(line.text) || Placeholders.isCounter(line.text) {
            return .dropped(.caption)
        }
        if ServiceWords.fill(line.text) { return .dropped(.form) }
        if let phrase = Phrases.match(line.text) {
            let isForm = [.cookies, .comments, .form, .advertisement].contains(phrase.reason)
            if phrase.isWhole || isForm || (line.weight < 130 && !SentenceEnd.ends(line.text)) {
                return .dropped(phrase.reason)
            }
        }
        return .paragraph
    }

    /// The lines of lists: three to 199 short ones that follow a line with a colon at its end directly.
    private static func listed(_ lines: [TextLine]) -> Set<Int> {
        var listed: Set<Int> = []
        for index in lines.indices where lines[index].text.last == UInt8(ascii: ":") && lines[index].weight >= 20 {
            let entries = lines[within: (index + 1)...].prefix(200).prefix { !$0.text.isEmpty && $0.weight < 160 }
            let isWhole = entries.endIndex == lines.endIndex || lines[entries.endIndex].text.isEmpty
            if entries.count >= 3, isWhole { listed.formUnion(entries.indices) }
        }
        return listed
    }

    /// Drops descriptions and captions of images: lines with a credit, lines that stand twice, and what stands with them.
    private mutating func dropCaptions() {
        // Captions are shorter; of longer lines the beginning tells them apart.
        let keys = lines.map { $0.text.isEmpty ? "" : Phrases.key(of: $0.text.prefix(2_000)) }
        let isCaption = lines.map { CaptionLine.isOne($0.text) }
        let filled = lines.indices.filter { !lines[$0].text.isEmpty }
        for (position, index) in filled.enumerated()
        where verdicts[index] == .paragraph || verdicts[index] == .dropped(.caption) {
            let near = filled[within: max(0, position - 3)..<min(filled.count, position + 4)]
            let isRepeated =
                lines[index].weight >= 20 && near.contains { $0 != index && keys[$0] == keys[index] }
            let next = position + 1 < filled.count ? filled[position + 1] : nil
            let isContinued = next.map { isExtended(keys[index], keys[$0]) } ?? false
            let isCredited = next.map { isCaption[$0] } ?? false
            if isRepeated, !isCredited, !isCaption[index], lines[index].isParagraph,
                !near.contains(where: { $0 > index && keys[$0] == keys[index] })
            {
                continue
            }
            guard isCaption[index] || isRepeated || isContinued else { continue }
            verdicts[index] = .dropped(isRepeated ? .repeated : .caption)
            if isContinued, let next { verdicts[next] = .dropped(.caption) }
            // The description of an image stands before its caption and is no sentence.
            guard position > 0, case let before = filled[position - 1], verdicts[before] == .paragraph,
                !isRepeated, isDescription(before, of: index)
            else { continue }
            verdicts[before] = .dropped(.caption)
        }
    }

    /// Whether a line describes the image that another credits: it stands directly above, or is no sentence.
    private func isDescription(_ before: Int, of index: Int) -> Bool {
        if !isDense, index == before + 1, lines[before].weight < 250, lines[index].weight < 80 { return true }
        return !lines[before].isParagraph && !SentenceEnd.ends(lines[before].text) && lines[before].weight < 150
            && index - before <= 2
    }

    /// Whether one line begins with all of another, as a caption does with the description of its image.
    private func isExtended(_ key: String, _ next: String) -> Bool {
        guard key.utf8.count >= 20, key.utf8.count < 400, next != key else { return false }
        let shared = zip(key.utf8, next.utf8).prefix { $0 == $1 }.count
        let shorter = min(key.utf8.count, next.utf8.count)
        return shared == shorter && shorter >= 20 || shared >= 80 && shared * 10 >= shorter * 9
    }

    /// Drops groups of two or three short lines among paragraphs that blank lines part: an image's description and caption.
    private mutating func dropGroups() {
        let paragraphs = lines.indices.filter { lines[$0].isParagraph && lines[$0].weight >= 100 }
        guard paragraphs.count >= 4, paragraphs.count(where: { lines[$0].isAlone }) * 5 >= paragraphs.count * 4 else {
            return
        }
        for start in lines.indices where !lines[start].text.isEmpty && (start == 0 || lines[start - 1].text.isEmpty) {
            let group = lines[within: start...].prefix { !$0.text.isEmpty }
            guard (2...3).contains(group.count), !SentenceEnd.ends(lines[start].text),
                group.allSatisfy({ $0.weight < 220 && !$0.isRow && BulletLine.content(of: $0.text) == nil }),
                group.indices.allSatisfy({ !listed.contains($0) }),
                !group.contains(where: { $0.text.contains("://".utf8) })
            else { continue }
            for index in group.indices where verdicts[index] == .paragraph { verdicts[index] = .dropped(.caption) }
        }
    }

    /// Drops the items of lists that stand under `Related` and its like.
    private mutating func dropListsOfTeasers() {
        var reason: DropReason?
        for index in lines.indices where !lines[index].text.isEmpty {
            if case .dropped(let why)? = verdicts[index], [.related, .share, .tags, .navigation].contains(why) {
                reason = why
            } else if let why = reason, verdicts[index] == .paragraph, BulletLine.content(of: lines[index].text) != nil,
                !SentenceEnd.ends(lines[index].text)
            {
                verdicts[index] = .dropped(why)
            } else {
                reason = nil
            }
        }
    }

    /// Drops short lines that come again and again above headings, as the names of reporters do in running coverage.
    private mutating func dropRefrains() {
        let filled = lines.indices.filter { !lines[$0].text.isEmpty }
        guard filled.count(where: { lines[$0].isParagraph }) * 3 > filled.count else { return }
        var refrains: [[UInt8]: [Int]] = [:]
        for (position, index) in filled.enumerated() where verdicts[index] == .paragraph && lines[index].weight <= 40 {
            let isAbove = position + 1 < filled.count && !lines[filled[position + 1]].isParagraph
            guard !SentenceEnd.ends(lines[index].text), !Phrases.key(of: lines[index].text).isEmpty else { continue }
            refrains[lines[index].text, default: []].append(isAbove ? index : -1)
        }
        for places in refrains.values
        where places.count >= 3 && places.count(where: { $0 >= 0 }) * 4 >= places.count * 3 {
            for index in places where index >= 0 { verdicts[index] = .dropped(.repeated) }
        }
    }

    /// Drops lines that announce other articles with the same words before a stroke each: `READ THIS | Lake freezes over`.
    private mutating func dropAnnouncements() {
        var places: [ArraySlice<UInt8>: [Int]] = [:]
        for index in lines.indices where verdicts[index] == .paragraph && !lines[index].isRow {
            let text = lines[index].text
            guard text.count <= 250, !SentenceEnd.ends(text), let stroke = text.firstIndex(of: UInt8(ascii: "|")),
                stroke >= 6, text[stroke - 1] == 0x20
            else { continue }
            places[text[within: ..<stroke], default: []].append(index)
        }
        for indices in places.values where indices.count >= 3 {
            for index in indices { verdicts[index] = .dropped(.repeated) }
        }
    }

    private mutating func findTitle(before first: Int) {
        for index in 0..<first where verdicts[index] == .paragraph {
            let line = lines[index]
            guard (15...220).contains(line.weight),
                !SentenceEnd.ends(line.text) || line.text.last == UInt8(ascii: "?")
                    || line.text.last == UInt8(ascii: "!") || isQuoteEnd(line.text),
                line.text.contains(0x20) || line.weight > line.text.count / 2,
                BylineReader.names(inByline: line.text) == nil, DateReader.firstDay(in: line.text) == nil
            else { continue }
            // The line nearest to the text, or the longest that is repeated, is the title.
            if title.map({ lines[$0].text == line.text || isBetterTitle(index, than: $0) }) ?? true { title = index }
        }
    }

    private func isQuoteEnd(_ text: [UInt8]) -> Bool {
        text.suffix(3).elementsEqual("”".utf8) || text.suffix(3).elementsEqual("’".utf8)
            || text.last == UInt8(ascii: "\"")
    }

    private func isBetterTitle(_ index: Int, than other: Int) -> Bool {
        lines[index].isAlone && !lines[other].isAlone
    }

    /// Bylines, dates and everything else around the body.
    private mutating func readEdges(_ body: Range<Int>) {
        for index in lines.indices.prefix(body.lowerBound + 3) where verdicts[index] == .dropped(.byline) {
            guard published == nil, lines[index].weight <= 90, saysPublished(lines[index].text),
                let day = DateReader.firstDay(in: lines[index].text)?.day
            else { continue }
            published = (day, index)
            verdicts[index] = .byline
        }
        for index in lines.indices where verdicts[index] == .paragraph && !listed.contains(index) {
            let text = lines[index].text
            let isHead = index < body.lowerBound + 3
            if isHead, let names = BylineReader.names(inByline: text) {
                if byline == nil {
                    byline = index
                    authors = names
                }
                verdicts[index] = .byline
            } else if lines[index].weight <= 90, !SentenceEnd.ends(text) || index < body.lowerBound,
                let day = DateReader.firstDay(in: text)?.day, isMostlyDate(text)
            {
                if isHead, published == nil { published = (day, index) }
                verdicts[index] = .byline
            } else if index == title {
                verdicts[index] = .title
            } else if let title, index < title {
                verdicts[index] = .dropped(.outside)
            } else if !body.contains(index) {
                let isStandfirst =
                    index < body.lowerBound && index > title ?? Int.max && lines[index].isAlone
                    && lines[index].weight >= 50 && SentenceEnd.ends(text)
                if !isStandfirst { verdicts[index] = .dropped(index < body.lowerBound ? .outside : .boilerplate) }
            }
        }
    }

    /// Whether a line calls its first day that of publication: `Published: March 3, 2024`.
    private func saysPublished(_ text: [UInt8]) -> Bool {
        let key = Phrases.key(of: text)
        return ["published", "posted", "first published"].contains { key.hasPrefix($0 + " ") }
    }

    /// Whether a line says little more than a date.
    private func isMostlyDate(_ text: [UInt8]) -> Bool {
        guard let found = DateReader.firstDay(in: text) else { return false }
        return text.count - found.range.count <= 60
    }

    /// Headings, items and captions between paragraphs.
    private mutating func markInside(_ body: Range<Int>) {
        for index in body where verdicts[index] == .paragraph && !lines[index].isParagraph {
            let text = lines[index].text
            if BulletLine.content(of: text) != nil || listed.contains(index) {
                verdicts[index] = .item
            } else if isHeading(index, in: body) {
                verdicts[index] = .heading
            } else if isStray(index) {
                verdicts[index] = .dropped(.caption)
            }
        }
    }

    /// A short line that is no sentence, alone between blank lines, with a paragraph below.
    private func isHeading(_ index: Int, in body: Range<Int>) -> Bool {
        let line = lines[index]
        guard isDense || line.isAlone, (2...110).contains(line.weight),
            !SentenceEnd.ends(line.text) || isQuestion(line.text),
            !isShouted(line)
        else { return false }
        guard let next = lines.indices[within: (index + 1)...].first(where: { verdicts[$0] == .paragraph }),
            lines[next].isParagraph || lines[next].weight >= 40
        else { return false }
        return startsAsHeading(line.text)
    }

    /// Whether a long line is all capitals: so sites announce other articles.
    private func isShouted(_ line: TextLine) -> Bool {
        let capitals = line.text.count(where: \.isUpper)
        return line.weight >= 45 && capitals > 0 && line.text.count(where: \.isLower) * 8 < capitals
    }

    private func isQuestion(_ text: [UInt8]) -> Bool {
        text.last == UInt8(ascii: "?") || text.last == UInt8(ascii: "!") || isQuoteEnd(text)
    }

    private func startsAsHeading(_ text: [UInt8]) -> Bool {
        guard let first = text.first else { return false }
        return first.isUpper || first.isDigit || first >= 0xC2 || first == UInt8(ascii: "\"")
            || first == UInt8(ascii: "(")
    }

    /// A short line that is no sentence and stands with others of its kind.
    private func isStray(_ index: Int) -> Bool {
        let line = lines[index]
        if isShouted(line) { return true }
        guard !isDense, !line.isAlone, !SentenceEnd.ends(line.text), line.weight < 120 else { return false }
        if line.isRow || groupLength(around: index) > (line.text.contains(where: \.isDigit) ? 3 : 5) { return false }
        // A line with an address, or beside one, is an entry of a list.
        return !(max(0, index - 1)...min(lines.count - 1, index + 1)).contains { lines[$0].text.contains("://".utf8) }
    }

    /// How many lines follow one another without a blank one.
    private func groupLength(around index: Int) -> Int {
        let before = lines[within: ..<index].reversed().prefix(6).prefix { !$0.text.isEmpty }.count
        let after = lines[within: (index + 1)...].prefix(6).prefix { !$0.text.isEmpty }.count
        return before + 1 + after
    }

    private mutating func dropRepeatedTitles() {
        guard let title else { return }
        let key = Phrases.key(of: lines[title].text)
        for index in lines.indices where index != title && lines[index].weight < 250 && !lines[index].text.isEmpty {
            if Phrases.key(of: lines[index].text) == key { verdicts[index] = .title }
        }
    }

    private mutating func dropEmptySections() {
        for index in lines.indices.reversed() {
            switch verdicts[index] {
            case .heading: verdicts[index] = .dropped(.boilerplate)
            case .paragraph, .item: return
            default: break
            }
        }
    }
}
