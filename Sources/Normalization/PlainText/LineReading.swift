internal import Bounds
internal import Chronology

/// What is known of the lines of a text while rules are asked, and what each line is at last.
struct LineReading {
    let lines: [TextLine]
    /// What each line is; `nil` for blank lines.
    private(set) var verdicts: [LineVerdict?]
    /// The rule that decided of each line, by its name; `nil` for text that no rule has found.
    private(set) var rules: [String?]
    var title: Int?
    var byline: Int?
    var authors: [String] = []
    var published: (day: Day, line: Int)?
    var widget: CaptureWidget.Found?
    var publication: String?
    var address: String?
    var dateline: Dateline?
    /// The line at whose beginning the dateline stands.
    var datelineLine: Int?
    /// The lines from the first paragraph to the last.
    var body = 0..<0
    /// Whether lines that follow one another without a blank line are paragraphs of their own.
    let isDense: Bool
    /// Lines of lists that a colon announces.
    let listed: Set<Int>
    /// Whether the site knows a source by a name.
    let isKnownSource: @Sendable (String) -> Bool
    private var rule: LineRule?

    /// Asks all rules.
    ///
    /// - Complexity: O(*n*).
    init(_ lines: [TextLine], isKnownSource: @escaping @Sendable (String) -> Bool = { _ in false }) {
        self.lines = lines
        self.isKnownSource = isKnownSource
        verdicts = lines.map { $0.text.isEmpty ? nil : $0.isRunningHead ? .dropped(.runningHead) : .paragraph }
        rules = lines.map { $0.isRunningHead ? "line that comes again on each page" : nil }
        isDense = Self.isDense(lines)
        listed = Self.listed(lines)
        for rule in LineRule.all {
            self.rule = rule
            rule.apply(&self)
        }
    }

    /// Decides what a line is.
    mutating func decide(_ index: Int, _ verdict: LineVerdict) {
        guard verdicts[index] != nil, !lines[index].isRunningHead else { return }
        verdicts[index] = verdict
        rules[index] = rule?.name
    }

    /// Decides that a line is text after all.
    mutating func restore(_ index: Int) {
        guard verdicts[index] != nil, !lines[index].isRunningHead else { return }
        verdicts[index] = .paragraph
        rules[index] = nil
    }

    /// Whether no rule has found a line to be anything but text.
    func isOpen(_ index: Int) -> Bool { verdicts[index] == .paragraph }

    /// Whether a line is one that sites set around articles, whatever these say.
    func isFurniture(_ index: Int) -> Bool {
        guard case .dropped(let reason)? = verdicts[index] else { return false }
        switch reason {
        case .navigation, .share, .comments, .form, .cookies, .related, .footer, .tags, .widget, .sidebar,
            .advertisement:
            return true
        default: return false
        }
    }

    /// Whether any line of the text is one that sites set around articles.
    ///
    /// Such a text is a page, copied with all that stood on it. Any other was written, or copied with care, and all of it
    /// is text. Two captions with a credit, or places of images, are as good a sign.
    var isFurnished: Bool {
        verdicts.indices.contains(where: isFurniture) || verdicts.count { $0 == .dropped(.caption) } >= 2
    }

    /// The next line after one, or the one before, that is not blank.
    func next(after index: Int) -> Int? { lines.indices[within: (index + 1)...].first { verdicts[$0] != nil } }
    func previous(before index: Int) -> Int? { lines.indices[within: ..<index].last { verdicts[$0] != nil } }

    /// Whether no blank line parts the paragraphs.
    private static func isDense(_ lines: [TextLine]) -> Bool {
        let filled = lines.filter { !$0.text.isEmpty }
        return filled.count { $0.isParagraph } > 1 && filled.count { !$0.isAlone } * 2 > filled.count
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
}
