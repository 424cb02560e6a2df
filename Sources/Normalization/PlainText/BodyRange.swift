internal import Bounds

/// Finds where the article in a text begins and ends.
struct BodyRange {
    private let text: LineReading
    private var lines: [TextLine] { text.lines }
    private var verdicts: [LineVerdict?] { text.verdicts }
    private let isFurnished: Bool

    /// Looks at the lines that words and neighbours have told apart.
    init(_ text: LineReading) {
        self.text = text
        isFurnished = text.isFurnished
    }

    /// The lines from the first paragraph to the last, before any comments.
    ///
    /// - Complexity: O(*n*).
    func range() -> Range<Int> {
        let good = lines.indices.filter { verdicts[$0] == .paragraph && lines[$0].isParagraph }
        let long = good.filter { lines[$0].weight >= 80 }
        guard let first = long.first ?? good.first else { return withoutParagraphs() }
        if !isFurnished {
            let last = lines.indices.last { text.isOpen($0) } ?? first
            return start(before: first)..<beforeNotes(last, after: first) + 1
        }
        let cut = cut(after: first, good)
        let last = beforeNotes(lastOfBody(good.filter { $0 <= cut }, bestEnd(from: first, to: cut)), after: first)
        return start(before: first)..<afterSentences(end(after: endOfData(after: last))) + 1
    }

    /// The lines of a text of short ones, such as a post, a transcript or a list.
    ///
    /// On a page they are those from the first sentence to the last.
    private func withoutParagraphs() -> Range<Int> {
        let open = lines.indices.filter { text.isOpen($0) }
        guard let first = open.first, let last = open.last else { return 0..<0 }
        guard isFurnished else {
            let opensWithTitle =
                open.count > 1 && !SentenceEnd.ends(lines[first].text)
                && BulletLine.content(of: lines[first].text) == nil
            return (opensWithTitle ? open[1] : first)..<last + 1
        }
        let sentences = open.filter {
            SentenceEnd.ends(lines[$0].text) && lines[$0].text.split(separator: 0x20).count > 3
        }
        guard let start = sentences.first, let end = sentences.last else { return 0..<0 }
        return start..<end + 1
    }

    /// The last of the sentences that follow a line, whatever their length, with no more between them than
    /// advertisements and images.
    private func afterSentences(_ last: Int) -> Int {
        var end = last
        for index in lines.indices where index > last && !lines[index].text.isEmpty {
            guard text.isOpen(index) else {
                switch verdicts[index] {
                case .dropped(.advertisement), .dropped(.caption), .dropped(.runningHead): continue
                default: return end
                }
            }
            let line = lines[index].text
            guard SentenceEnd.ends(line), line.last != UInt8(ascii: ":"),
                !AuthorNotes.isOne(line)
            else { return end }
            end = index
        }
        return end
    }

    /// The last paragraph before comments, teasers or another article; the last of all where there are none.
    private func cut(after first: Int, _ good: [Int]) -> Int {
        let next = NextArticle.start(in: lines, verdicts, after: first) ?? lines.endIndex
        let total = good.reduce(0) { $0 + ($1 < next ? lines[$1].weight : 0) }
        var above = lines[first].weight
        var previous = first
        for index in lines.indices[within: ..<next] where index > first {
            let share = verdicts[index] == .dropped(.related) ? 75 : above > 600 ? 25 : 40
            if [.dropped(.comments), .dropped(.related)].contains(verdicts[index]), above * 100 > total * share,
                Phrases.match(lines[index].text)?.isWhole == true
            {
                return previous
            }
            if verdicts[index] == .paragraph, lines[index].isParagraph {
                above += lines[index].weight
                previous = index
            }
        }
        return previous
    }

    /// The end up to which the sum of what the lines are worth is the largest: paragraphs gain, scraps cost.
    private func bestEnd(from first: Int, to cut: Int) -> Int {
        var sum = 0
        var best = (sum: 0, end: first)
        for index in first...cut where !lines[index].text.isEmpty {
            sum += worth(of: index)
            if sum > best.sum, lines[index].isParagraph, verdicts[index] == .paragraph { best = (sum, index) }
        }
        return best.end
    }

    /// What a line adds to an article, in hundredths of the worth of a sentence of a hundred characters.
    private func worth(of index: Int) -> Int {
        let line = lines[index]
        guard case .dropped(let reason)? = verdicts[index] else {
            if text.listed.contains(index) { return 10 }
            if line.isParagraph { return min(line.weight, 400) }
            if SentenceEnd.ends(line.text) { return line.weight }
            if line.isAlone { return -15 }
            return line.isRow || line.weight > 45 ? -5 : line.weight < 25 ? -50 : -25
        }
        switch reason {
        case .caption, .advertisement, .repeated, .title: return -20
        case .comments, .footer: return -300
        case .related: return Phrases.match(line.text)?.isWhole == true ? -500 : -150
        case .form, .tags, .share: return -150
        default: return -100
        }
    }

    /// The last line before those at the end that present the author.
    private func beforeNotes(_ last: Int, after first: Int) -> Int {
        guard first < last else { return last }
        let open = (first...last).filter { text.isOpen($0) && (lines[$0].isParagraph || !isFurnished) }
        let notes = open.reversed().prefix(4).prefix { AuthorNotes.isOne(lines[$0].text) }.count
        return notes < open.count ? open.dropLast(notes).last ?? last : last
    }

    /// The last paragraph of the usual length, with the shorter ones that follow it directly.
    private func lastOfBody(_ good: [Int], _ last: Int) -> Int {
        let good = good.filter { $0 <= last }
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

    /// The end of a run of four or more lines with figures that follows a line, with at most a heading between.
    private func endOfData(after last: Int) -> Int {
        var run: [Int] = []
        var isRun = false
        var passed = 0
        for index in lines.indices where index > last {
            if lines[index].text.isEmpty {
                if isRun { break }
                run = []
                continue
            }
            guard verdicts[index] == .paragraph, lines[index].weight < 160 else { break }
            run.append(index)
            isRun = run.count > 2
            passed += run.count == 1 ? 1 : 0
            if passed > 2 { return last }
        }
        let figures = run.count { lines[$0].text.contains(where: \.isDigit) }
        guard let end = run.last, run.count >= 4, figures * 5 >= run.count * 4 else { return last }
        return end
    }

    /// The last of the entries of a list, or with addresses, that follow a line.
    private func end(after last: Int) -> Int {
        var end = last
        for index in lines.indices where index > last && !lines[index].text.isEmpty {
            let next = lines[within: (index + 1)...].prefix(2)
            guard verdicts[index] == .paragraph,
                text.listed.contains(index) || lines[index].text.contains("://".utf8)
                    || next.contains(where: { $0.text.contains("://".utf8) })
            else { break }
            end = index
        }
        return end
    }
}
