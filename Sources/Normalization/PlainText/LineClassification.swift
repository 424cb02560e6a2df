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

    /// - Complexity: O(*n*).
    init(_ lines: [TextLine]) {
        self.lines = lines
        verdicts = Array(repeating: nil, count: lines.count)
        isDense = Self.isDense(lines)
        widget = CaptureWidget.find(in: lines)
        for index in lines.indices where !lines[index].text.isEmpty { verdicts[index] = firstVerdict(on: index) }
        for index in widget?.lines ?? [] { verdicts[index] = .dropped(.widget) }
        dropCaptions()
        let body = bodyRange()
        findTitle(before: body.lowerBound)
        readEdges(body)
        markInside(body)
        dropRepeatedTitles()
        dropEmptySections()
    }

    /// Whether no blank line parts the paragraphs.
    private static func isDense(_ lines: [TextLine]) -> Bool {
        let filled = lines.filter { !$0.text.isEmpty }
        return filled.count { $0.isParagraph } > 1 && filled.count { !$0.isAlone } * 2 > filled.count
    }

    private func firstVerdict(on index: Int) -> LineVerdict {
        let line = lines[index]
        if Placeholders.isOne(line.text) || (line.text.count <= 3 && line.text.allSatisfy(\.isDigit)) {
            return .dropped(.caption)
        }
        if let phrase = Phrases.match(line.text) {
            let isForm = [.cookies, .comments, .form, .advertisement].contains(phrase.reason)
            if phrase.isWhole || isForm || (line.weight < 130 && !SentenceEnd.ends(line.text)) {
                return .dropped(phrase.reason)
            }
        }
        return .paragraph
    }

    /// The lines from the first paragraph to the last, before any comments.
    private func bodyRange() -> Range<Int> {
        let good = lines.indices.filter { verdicts[$0] == .paragraph && lines[$0].isParagraph }
        let long = good.filter { lines[$0].weight >= 80 }
        guard let first = long.first ?? good.first, var last = good.last else { return 0..<0 }
        // A form, comments or teasers end the article when most of its text stands before.
        let total = good.reduce(0) { $0 + lines[$1].weight }
        var above = 0
        var previous = first
        for index in lines.indices where index > first {
            if case .dropped(let reason)? = verdicts[index], [.comments, .related, .form].contains(reason),
                above * 100 > total * (reason == .comments ? 40 : 75), Phrases.match(lines[index].text)?.isWhole == true
            {
                last = previous
                break
            }
            if verdicts[index] == .paragraph, lines[index].isParagraph {
                above += lines[index].weight
                previous = index
            }
        }
        last = lastOfBody(good.filter { $0 <= last }, last)
        return start(before: first)..<end(after: last) + 1
    }

    /// The last paragraph of the usual length, with the shorter ones that follow it directly.
    private func lastOfBody(_ good: [Int], _ last: Int) -> Int {
        let weights = good.map { lines[$0].weight }.sorted()
        guard weights.count >= 5, let strong = good.last(where: { lines[$0].weight * 2 >= weights[weights.count / 2] })
        else {
            return last
        }
        var end = strong
        for index in lines.indices where index > strong && index <= last && !lines[index].text.isEmpty {
            guard verdicts[index] == .paragraph, lines[index].isParagraph else { break }
            end = index
        }
        return end
    }

    /// The first line of the run of paragraphs, items and the headings above them that ends at a line.
    private func start(before first: Int) -> Int {
        var start = first
        var passed = 0
        for index in stride(from: first - 1, through: 0, by: -1) where !lines[index].text.isEmpty {
            let line = lines[index]
            guard verdicts[index] == .paragraph, DateReader.firstDay(in: line.text) == nil else { break }
            let isItem = BulletLine.content(of: line.text) != nil
            if isItem || (line.isParagraph && line.isAlone) {
                start = index
                passed = 0
            } else if line.isAlone, passed < 2 {
                passed += 1
            } else {
                break
            }
        }
        return start
    }

    /// The last of the entries with addresses that follow a line.
    private func end(after last: Int) -> Int {
        var end = last
        for index in lines.indices where index > last && !lines[index].text.isEmpty {
            let next = lines[(index + 1)...].prefix(2)
            guard verdicts[index] == .paragraph,
                lines[index].text.contains("://".utf8) || next.contains(where: { $0.text.contains("://".utf8) })
            else { break }
            end = index
        }
        return end
    }

    /// Drops descriptions and captions of images: lines with a credit, lines that stand twice, and what stands with them.
    private mutating func dropCaptions() {
        let keys = lines.map { $0.text.isEmpty ? "" : Phrases.key(of: $0.text) }
        var counts: [String: Int] = [:]
        for key in keys where key.utf8.count >= 40 { counts[key, default: 0] += 1 }
        let filled = lines.indices.filter { !lines[$0].text.isEmpty }
        for (position, index) in filled.enumerated() where verdicts[index] == .paragraph {
            let near = filled[max(0, position - 3)..<min(filled.count, position + 4)]
            let isRepeated =
                (lines[index].weight >= 20 && near.contains { $0 != index && keys[$0] == keys[index] })
                || (counts[keys[index], default: 0] > 2 && !SentenceEnd.ends(lines[index].text))
            let next = position + 1 < filled.count ? filled[position + 1] : nil
            let isContinued = next.map { isExtended(keys[index], keys[$0]) } ?? false
            guard CaptionLine.isOne(lines[index].text) || isRepeated || isContinued else { continue }
            verdicts[index] = .dropped(.caption)
            if isContinued, let next { verdicts[next] = .dropped(.caption) }
            // The description of an image stands before its caption and is no sentence.
            guard position > 0, case let before = filled[position - 1], verdicts[before] == .paragraph,
                !lines[before].isParagraph, !SentenceEnd.ends(lines[before].text), lines[before].weight < 150,
                !isRepeated,
                index - before <= 2
            else { continue }
            verdicts[before] = .dropped(.caption)
        }
    }

    /// Whether one line begins with all of another, as a caption does with the description of its image.
    private func isExtended(_ key: String, _ next: String) -> Bool {
        key.utf8.count >= 20 && key.utf8.count < 300 && next != key
            && (next.hasPrefix(key) || key.hasPrefix(next) && next.utf8.count >= 20)
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
        for index in lines.indices where verdicts[index] == .paragraph {
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

    /// Whether a line says little more than a date.
    private func isMostlyDate(_ text: [UInt8]) -> Bool {
        guard let found = DateReader.firstDay(in: text) else { return false }
        return text.count - found.range.count <= 60
    }

    /// Headings, items and captions between paragraphs.
    private mutating func markInside(_ body: Range<Int>) {
        for index in body where verdicts[index] == .paragraph && !lines[index].isParagraph {
            let text = lines[index].text
            if BulletLine.content(of: text) != nil {
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
        guard let next = lines.indices[(index + 1)...].first(where: { verdicts[$0] == .paragraph }),
            lines[next].isParagraph || lines[next].weight >= 40
        else { return false }
        return startsAsHeading(line.text)
    }

    /// Whether a long line is all capitals: so sites announce other articles.
    private func isShouted(_ line: TextLine) -> Bool {
        line.weight >= 50 && line.text.contains(where: \.isUpper) && !line.text.contains(where: \.isLower)
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
        if groupLength(around: index) > 5 { return false }
        // A line with an address, or beside one, is an entry of a list.
        return !(max(0, index - 1)...min(lines.count - 1, index + 1)).contains { lines[$0].text.contains("://".utf8) }
    }

    /// How many lines follow one another without a blank one.
    private func groupLength(around index: Int) -> Int {
        let before = lines[..<index].reversed().prefix(6).prefix { !$0.text.isEmpty }.count
        let after = lines[(index + 1)...].prefix(6).prefix { !$0.text.isEmpty }.count
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
