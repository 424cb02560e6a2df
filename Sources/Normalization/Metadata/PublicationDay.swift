internal import Bounds
internal import Chronology

/// Decides on which day an article came out.
///
/// It is the article's own day: never that of a teaser, a comment or a change, of software that knew none, or after the
/// import. In doubt there is none, and a review line.
struct PublicationDay {
    /// Where on a page its article stands.
    struct Place {
        /// The blocks above the first paragraph that belong to the article, and those below its last.
        fileprivate var head: [Int] = []
        fileprivate var tail: [Int] = []
        /// The days that the text itself names in full.
        fileprivate var daysOfText: [Day] = []
        fileprivate let tree: HTMLTree
        fileprivate let blocks: [TextBlock]
        /// The blocks of a widget with the day of capture.
        fileprivate let widget: [Int]

        /// How far above the title the day of an article stands, in blocks.
        private static let reach = 8

        init(_ classification: Classification, _ blocks: [TextBlock], tree: HTMLTree, widget: [Int]) {
            (self.tree, self.blocks, self.widget) = (tree, blocks, widget)
            let kept = blocks.indices.filter { classification.verdicts[$0] == nil }
            let running = kept.filter { MainContent.goodness(blocks[$0]) > 0 }
            daysOfText = kept.flatMap { DateReader.days(in: blocks[$0].text).map(\.day) }
            let first = running.first ?? kept.first ?? blocks.count
            let title = classification.titleIndex
            let scope =
                title.map { Self.scope(of: blocks[$0].container, in: tree) } ?? tree.subtree(classification.root)
            for index in blocks.indices where !kept.contains(index) || index < first {
                guard Self.mayTell(classification.verdicts[index]) else { continue }
                let isInside = scope.contains(blocks[index].nodes.lowerBound)
                if index < first, let title, index > title || isInside && index >= title - Self.reach {
                    head.append(index)
                } else if index < first, title == nil, isInside {
                    head.append(index)
                } else if let last = running.last, index > last,
                    tree.subtree(classification.root).contains(blocks[index].nodes.lowerBound) || isInside
                {
                    tail.append(index)
                }
            }
        }

        /// The element of the article around its title: the nearest that calls itself one, or the one around its header.
        private static func scope(of title: Int, in tree: HTMLTree) -> Range<Int> {
            let article = tree.ancestor(of: title) { [.article, .main, .section].contains(tree.tag($0)) }
            var outer = title
            for _ in 0..<2 where tree.parent(outer) > 0 && tree.tag(tree.parent(outer)) != .body {
                outer = tree.parent(outer)
            }
            return tree.subtree(article ?? outer)
        }

        private static func mayTell(_ verdict: DropReason?) -> Bool {
            switch verdict {
            case nil, .byline, .outside, .boilerplate, .title, .caption, .share, .tags: true
            default: false
            }
        }
    }

    /// What is decided.
    struct Decision {
        var published: Day?
        var updated: Day?
        var doubts: [ReviewNote] = []
    }

    private let place: Place
    /// The last day on which an article that is at hand can have come out.
    private let limit: Day?

    init(place: Place, limit: Day?) {
        self.place = place
        self.limit = limit
    }

    private var tree: HTMLTree { place.tree }
    private var blocks: [TextBlock] { place.blocks }

    /// The day of publication.
    ///
    /// - Parameter marked: The days that the page gives in its markup, the likeliest first.
    func decide(marked: [Day]) -> Decision {
        var decision = Decision()
        let shown = days(in: place.head, needsLabel: false)
        let below = days(in: place.tail, needsLabel: true)
        let visible = (shown + below).first { !$0.isChange && isPossible($0.day) }
        decision.updated = (shown + below).first { $0.isChange && isPossible($0.day) }?.day
        var refused: Day?
        for day in marked {
            guard isPossible(day) else {
                refused = refused ?? day
                continue
            }
            decision.published = day
            if let visible, abs(visible.day.daysSinceEpoch - day.daysSinceEpoch) > 1, visible.isLabelled {
                decision.doubts.append(
                    ReviewNote(
                        text: "the page shows \(visible.day) as its day and gives \(day) in its markup",
                        line: visible.line))
            }
            return decision
        }
        decision.published = visible?.day
        if let refused, decision.published == nil {
            decision.doubts.append(
                ReviewNote(text: "the page gives \(refused) as its day of publication, which cannot be", line: nil))
        }
        if decision.published == nil, let updated = decision.updated {
            decision.doubts.append(ReviewNote(text: "only a day of change is shown: \(updated)", line: nil))
        }
        return decision
    }

    /// How many days the texts may be younger than their article at least, all of them.
    private static let year = 366

    /// Whether an article can have come out on a day: no placeholder of software, not after the import, and not years
    /// before every day that its text names.
    private func isPossible(_ day: Day) -> Bool {
        if day.year < 1990 || Self.placeholders.contains("\(day)") { return false }
        if let limit, day > limit { return false }
        guard let first = place.daysOfText.min() else { return true }
        return first.daysSinceEpoch - day.daysSinceEpoch <= Self.year || limit.map { first > $0 } == true
    }

    private static let placeholders: Set<String> = ["2000-01-01", "1999-12-31", "2001-01-01"]

    private struct Found {
        var day: Day
        var isChange: Bool
        var isLabelled: Bool
        var line: Int
    }

    private func days(in indices: [Int], needsLabel: Bool) -> [Found] {
        var found: [Found] = []
        for index in indices where blocks[index].text.count < 200 && !place.widget.contains(index) {
            let block = blocks[index]
            let label = Label(of: block.text)
            // An element that is made for days, a line with a time of day, one that says what its day is, or a day alone.
            let marked = markedDay(in: block)
            let days = DateReader.days(in: block.text)
            if let marked, days.isEmpty {
                found.append(
                    Found(
                        day: marked.day, isChange: marked.isChange || label.isChange, isLabelled: true, line: block.line
                    ))
                continue
            }
            var start = 0
            for (position, day) in days.prefix(3).enumerated() {
                let before = Label(of: Array(block.text[within: start..<day.range.lowerBound]))
                start = day.range.upperBound
                let rest = block.text.count - day.range.count
                let isCalled = before.isPublication || before.isChange || marked != nil
                let isNamed = isNamed(block) || BylineReader.hasTimeOfDay(block.text) && !block.endsSentence
                let isAlone = rest <= 12 && block.linkWeight == 0
                guard isCalled || !needsLabel && (isNamed || isAlone) else { continue }
                let isChange = before.isChange && !before.isPublication || position == 0 && marked?.isChange == true
                found.append(
                    Found(day: day.day, isChange: isChange, isLabelled: isCalled || isNamed, line: block.line))
            }
        }
        return found
    }

    /// What the words before a day call it.
    private struct Label {
        let isChange: Bool
        let isPublication: Bool

        init(of text: [UInt8]) {
            let words = Set(Phrases.key(of: text).split(separator: " ").map(String.init))
            isChange = !words.isDisjoint(with: Self.changes)
            isPublication = !words.isDisjoint(with: Self.publications)
        }

        private static let changes = Set(
            """
            updated update modified edited corrected amended aktualisiert geändert stand modifié màj actualizado
            actualizada aggiornato atualizado bijgewerkt uppdaterad opdateret güncelleme güncellendi modificato zaktualizowano обновлено оновлено изменено تحديث محدث عودكن
            """.split { $0 == " " || $0 == "\n" }.map(String.init))
        private static let publications = Set(
            """
            published publication posted filed issued released veröffentlicht erschienen publié publiée publicado
            publicada pubblicato gepubliceerd publicerad опубликовано опубліковано نشر نشرت منتشر פורסם
            """.split { $0 == " " || $0 == "\n" }.map(String.init))
    }

    /// The day of a `time` element or of `datePublished` in a block.
    private func markedDay(in block: TextBlock) -> (day: Day, isChange: Bool)? {
        var node = block.nodes.lowerBound
        while node > 0, node >= block.container {
            defer { node = tree.parent(node) }
            guard tree.tag(node) == .time || tree.attribute(.itemprop, of: node) != nil else { continue }
            let property = tree.attribute(.itemprop, of: node).map { String(decoding: $0, as: UTF8.self) } ?? ""
            let value = tree.attribute(.datetime, of: node) ?? tree.attribute(.content, of: node)
            let names = String(decoding: tree.attribute(.class, of: node) ?? [], as: UTF8.self).lowercased()
            guard tree.tag(node) == .time || property == "datePublished" || property == "dateModified",
                let day = value.flatMap({ DateReader.machineDay(String(decoding: $0, as: UTF8.self)) })
                    ?? DateReader.firstDay(in: tree.visibleText(node))?.day
            else { continue }
            let isChange = property == "dateModified" || names.contains("updated") && !names.contains("published")
            return (day, isChange)
        }
        return nil
    }

    private func isNamed(_ block: TextBlock) -> Bool {
        var node = block.nodes.lowerBound
        for _ in 0..<4 where node > 0 {
            if !tree.nodes[node].words.isDisjoint(with: [.date, .byline]) { return true }
            node = tree.parent(node)
        }
        return false
    }
}
