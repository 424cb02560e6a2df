internal import Bounds

/// Lines that give themselves away by their words.
extension LineRule {
    static let placeholders = LineRule(name: "place of an image", example: "image 12") { text in
        for index in text.lines.indices where text.isOpen(index) {
            let line = text.lines[index].text
            if Placeholders.isOne(line) || Placeholders.isCounter(line) { text.decide(index, .dropped(.caption)) }
        }
    }

    static let serviceLines = LineRule(
        name: "word of the site to its readers",
        example: "Subscribe to our newsletter to get the news before breakfast."
    ) { text in
        for index in text.lines.indices where text.isOpen(index) && ServiceWords.fill(text.lines[index].text) {
            text.decide(index, .dropped(.form))
        }
    }

    static let knownPhrases = LineRule(name: "known phrase of sites", example: "Related Articles") { text in
        for index in text.lines.indices where text.isOpen(index) {
            let line = text.lines[index]
            guard let phrase = Phrases.match(line.text) else { continue }
            let isForm = [.cookies, .comments, .form, .advertisement].contains(phrase.reason)
            if phrase.isWhole || isForm || (line.weight < 130 && !SentenceEnd.ends(line.text)) {
                text.decide(index, .dropped(phrase.reason))
            }
        }
    }

    static let captureWidget = LineRule(
        name: "weather with the day of capture", example: "24.3 C / Haifa / Friday, November 20, 2026"
    ) { text in
        let first = text.lines.firstIndex(where: \.isParagraph) ?? 0
        let last = text.lines.lastIndex(where: \.isParagraph) ?? -1
        text.widget = CaptureWidget.find(in: text.lines.map(\.text), around: first..<last + 1)
        for index in text.widget?.lines ?? [] { text.decide(index, .dropped(.widget)) }
    }

    static let namesOfStaff = LineRule(
        name: "names below a word for the staff of a site",
        example: "Editorial team / Ada Miller / Ben Fisher / Cora Lind"
    ) { text in
        for head in text.lines.indices where text.isOpen(head) && text.lines[head].weight <= 40 {
            guard staff.contains(Phrases.key(of: text.lines[head].text)) else { continue }
            let below = text.lines.indices[within: (head + 1)...].filter { !text.lines[$0].text.isEmpty }
            let names = below.prefix { text.isOpen($0) && isName(text.lines[$0].text) }
            guard names.count >= 3 else { continue }
            for index in [head] + names { text.decide(index, .dropped(.sidebar)) }
        }
    }

    private static let staff: Set<String> = [
        "people", "staff", "our staff", "team", "our team", "editorial", "editorial team", "editors", "editorial board",
        "newsroom", "masthead", "operations", "contributors", "authors", "redaktion", "impressum", "rédaction",
        "redacción",
        "redazione", "редакция",
    ]

    /// Whether a line is two or three words with capitals, as a name is.
    static func isName(_ line: [UInt8]) -> Bool {
        let words = (BulletLine.content(of: line) ?? line[...]).split(separator: 0x20)
        return (2...3).contains(words.count)
            && words.allSatisfy { word in
                // A name has initials, but is not all of them.
                let isInitial = word.count == 2 && word.last == UInt8(ascii: ".")
                let isName =
                    word.dropFirst().contains { $0.isLower || $0 >= 0x80 }
                    && word.allSatisfy {
                        $0.isLetter || $0 >= 0x80 || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "'")
                    }
                return word.first?.isUpper == true && (isInitial || isName)
            } && words.contains { $0.count > 2 }
    }
}
