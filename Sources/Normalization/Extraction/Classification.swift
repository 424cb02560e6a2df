internal import Bounds
internal import Language

/// Decides of every block of a page whether it is part of the article, and why not.
struct Classification {
    /// What the page's metadata tell of the article.
    struct Hints {
        /// Titles of the article, with or without the site's name.
        var titles: [String] = []
        /// What the page says the article is about: the sentence under the title often repeats it.
        var summaries: [String] = []
        /// The address against which links are resolved.
        var base: String?
        /// The blocks of the widget that shows the weather and the day of capture.
        var widget: [Int] = []
        /// Whether the page is a document of a word processor, of which all is the author's.
        var isDocument = false
        /// The entries of a running report.
        var entries = LiveEntries.none
    }

    /// For each block why it is dropped; `nil` when it is kept.
    private(set) var verdicts: [DropReason?]
    /// The element that holds the article.
    let root: Int
    /// The marks of notes, and the notes.
    let notes: NoteMarks
    private let tree: HTMLTree
    private let blocks: [TextBlock]
    private let pruning: Pruning
    private let title: Int?
    private let base: String?
    private let site: String?
    /// For each block the list and the heading that it stands in.
    private let lists: [Int?]
    private let headings: [Int?]
    /// For each block the table of data that it stands in.
    private let tables: [Int?]

    /// - Complexity: O(*n*).
    init(tree: HTMLTree, blocks: [TextBlock], hints: Hints) {
        self.tree = tree
        self.blocks = blocks
        base = hints.base
        site = hints.base.flatMap(WebReference.site)
        notes = NoteMarks(in: tree)
        let titles = Set(hints.titles.map { Phrases.key(of: $0.utf8) })
        title = TitleFinder.title(in: tree, blocks: blocks, titles: titles)
        let weights = MainContent.goodWeights(tree: tree, blocks: blocks)
        pruning = Pruning(tree: tree, goodWeights: weights, title: title.map { blocks[$0].container })
        let list = hints.isDocument ? nil : MainContent.list(of: tree, blocks: blocks)
        root =
            hints.isDocument
            ? 0
            : list
                ?? MainContent.root(
                    of: tree, blocks: blocks, pruning: pruning, title: title.map { blocks[$0].container })
        lists = blocks.map { block in
            tree.ancestor(of: block.container) { tree.tag($0) == .ul || tree.tag($0) == .ol }
        }
        headings = blocks.map { block in tree.ancestor(of: block.container) { tree.tag($0).headingLevel != nil } }
        tables = DataTables.tables(around: blocks, in: tree)
        verdicts = []
        verdicts = blocks.indices.map { self.firstVerdict(on: $0) }
        let comments = Set(notes.comments.values)
        if !comments.isEmpty {
            for index in blocks.indices
            where tree.ancestor(of: blocks[index].container, where: comments.contains) != nil {
                verdicts[index] = .comments
            }
        }
        if hints.isDocument {
            for index in blocks.indices where ![.hidden, .struck, .comments].contains(verdicts[index]) {
                verdicts[index] = nil
            }
            dropTitles(titles)
            keepNotes()
            return
        }
        for index in hints.widget { verdicts[index] = .widget }
        if list != nil {
            dropTitles(titles)
            return
        }
        keepContinuations()
        dropLinks()
        dropBelowHeadings()
        dropTeasers(root: weights[root], weights: weights)
        dropEdges(titles: titles)
        dropAuthorNotes()
        keepSummary(Set(hints.summaries.map { Phrases.key(of: $0.utf8) }))
        dropTitles(titles)
        dropRepetitions()
        keepSources()
        keepNotes()
        keepTimes(of: hints.entries)
        dropEmptySections()
    }

    /// The blocks that are part of the article.
    var keptBlocks: [TextBlock] { blocks.indices.filter { verdicts[$0] == nil }.map { blocks[$0] } }

    /// The position of the block that shows the title.
    var titleIndex: Int? { title }

    /// The block that shows the title.
    var shownTitle: TextBlock? { title.map { blocks[$0] } }

    /// The figures between the first and the last block of the article.
    var figures: [Int] {
        guard let first = verdicts.firstIndex(where: { $0 == nil }), let last = verdicts.lastIndex(where: { $0 == nil })
        else { return [] }
        let start = blocks[first].nodes.lowerBound
        // Below the title an image that says what it shows may stand before the first paragraph.
        let top = title.map { blocks[$0].nodes.upperBound }.flatMap { $0 < start ? $0 : nil } ?? start
        // What is shown elsewhere may be the last of the article.
        let end = max(blocks[last].nodes.upperBound, tree.end(root))
        let shown = (top..<end).filter { node in
            guard tree.subtree(root).contains(node) else { return false }
            if EmbedReader.isOne(node, in: tree) { return isShown(embed: node) }
            guard node < blocks[last].nodes.upperBound, (pruning.reasons[node] ?? .caption) == .caption else {
                return false
            }
            if tree.tag(node) == .figure { return node >= start || isCaptioned(node) }
            return tree.tag(node) == .img && isShown(image: node)
        }
        // What stands in a figure is shown with it.
        var outer = 0
        return shown.filter { node in
            guard node >= outer else { return false }
            outer = tree.end(node)
            return true
        }
    }

    /// Whether a figure says what it shows.
    private func isCaptioned(_ figure: Int) -> Bool {
        tree.subtree(figure).contains { tree.tag($0) == .figcaption && !tree.visibleText($0).isEmpty }
    }

    /// Whether a frame, a video or a sound is part of the article: nothing that counts visits or sells.
    private func isShown(embed: Int) -> Bool {
        let reason = pruning.reasons[embed]
        guard reason == nil || reason == .caption || reason == .widget, !EmbedReader.isUnseen(embed, in: tree) else {
            return false
        }
        return tree.ancestor(of: tree.parent(embed)) { [.figure, .blockquote].contains(tree.tag($0)) } == nil
    }

    /// Whether an image outside a figure is part of the article: one that says what it shows, of some size, and leads to
    /// no other text.
    private func isShown(image: Int) -> Bool {
        guard
            tree.attribute(.alt, of: image).map({ $0.trimmed.count >= 3 }) == true
                || FigureReader.captionBeside(image, in: tree) != nil,
            tree.ancestor(of: image, where: { tree.tag($0) == .figure || tree.tag($0).headingLevel != nil }) == nil
        else { return false }
        for size in [tree.attribute(.width, of: image), tree.attribute(.height, of: image)] {
            if let size, let pixels = Int(String(decoding: size.prefix { $0.isDigit }, as: UTF8.self)), pixels < 120 {
                return false
            }
        }
        return tree.ancestor(of: image) { tree.tag($0) == .a } == nil
    }

    private func firstVerdict(on index: Int) -> DropReason? {
        let block = blocks[index]
        if let reason = block.concealment ?? prunedReason(block) {
            // A cell stands or falls with its table, unless it is hidden.
            let isPartOfTable = tables[index].map { pruning.reasons[$0] == nil } ?? false
            guard isPartOfTable, reason != .hidden, reason != .struck else { return reason }
        }
        guard tree.subtree(root).contains(block.nodes.lowerBound) else { return .outside }
        if block.text.first == UInt8(ascii: "<"), block.text.last == UInt8(ascii: ">") { return .hidden }
        if tables[index] != nil { return nil }
        if lists[index] == nil, ServiceWords.fill(block.text) { return .form }
        guard let phrase = Phrases.match(block.text) else { return nil }
        let isForm = phrase.reason == .cookies || phrase.reason == .comments || phrase.reason == .form
        // A sentence may begin as bylines do: ‘Posted on …, the note says …’.
        let isLinked =
            block.linkDensity > 0.3 && (phrase.reason != .byline || !block.endsSentence || block.weight < 100)
        return phrase.isWhole || isForm || isLinked || (block.weight < 100 && !block.endsSentence)
            ? phrase.reason : nil
    }

    /// Why a block is left out with the elements that hold it, or that hold most of its text.
    private func prunedReason(_ block: TextBlock) -> DropReason? {
        if let reason = pruning.reasons[block.container] { return reason }
        guard let reason = pruning.reasons[block.nodes.lowerBound] else { return nil }
        var pruned = 0
        var total = 0
        for node in block.nodes where tree.tag(node) == .text {
            let count = tree.text(node).count
            total += count
            if pruning.reasons[node] != nil { pruned += count }
        }
        return 2 * pruned >= total ? reason : nil
    }

    /// Drops lists and paragraphs that are mostly links to other pages of the site.
    private mutating func dropLinks() {
        var sums: [Int: (weight: Int, linkWeight: Int, inner: Int)] = [:]
        let open = blocks.indices.filter { verdicts[$0] == nil && blocks[$0].linkWeight > 0 }
        let leadsOut = Dictionary(uniqueKeysWithValues: open.map { ($0, self.leadsOut(blocks[$0])) })
        for index in blocks.indices where verdicts[index] == nil {
            guard let list = lists[index] else { continue }
            sums[list, default: (0, 0, 0)].weight += blocks[index].weight
            sums[list, default: (0, 0, 0)].linkWeight += blocks[index].linkWeight
            if leadsOut[index] == false { sums[list, default: (0, 0, 0)].inner += blocks[index].linkWeight }
        }
        dropLinkTables(leadsOut)
        for index in open where tables[index] == nil {
            let block = blocks[index]
            if let list = lists[index], let sums = sums[list] {
                if Double(sums.inner) > 0.7 * Double(sums.weight) { verdicts[index] = .related }
            } else if headings[index] == nil, block.linkDensity > 0.55, !block.endsSentence, leadsOut[index] == false {
                verdicts[index] = .related
            }
        }
    }

    /// Drops tables that hold nothing but links to other pages of the site: a menu.
    ///
    /// Cells of data are never teasers.
    private mutating func dropLinkTables(_ leadsOut: [Int: Bool]) {
        var sums: [Int: (weight: Int, inner: Int, hasHead: Bool)] = [:]
        for index in blocks.indices where verdicts[index] == nil {
            guard let table = tables[index] else { continue }
            let isHead = tree.ancestor(of: blocks[index].container) { tree.tag($0) == .th } != nil
            sums[table, default: (0, 0, false)].weight += blocks[index].weight
            if leadsOut[index] == false { sums[table, default: (0, 0, false)].inner += blocks[index].linkWeight }
            if isHead { sums[table, default: (0, 0, false)].hasHead = true }
        }
        for index in blocks.indices where verdicts[index] == nil {
            guard let table = tables[index], let sum = sums[table], !sum.hasHead, sum.inner * 10 > sum.weight * 9 else {
                continue
            }
            verdicts[index] = .related
        }
    }

    /// Whether the first link of a block leads to another site.
    private func leadsOut(_ block: TextBlock) -> Bool {
        guard let site else { return false }
        for node in block.nodes where tree.tag(node) == .text {
            guard let link = tree.ancestor(of: node, where: { tree.tag($0) == .a }) else { continue }
            guard let address = tree.attribute(.href, of: link).flatMap({ WebReference.resolve($0, base: base) }) else {
                return false
            }
            return WebReference.site(of: address) != site
        }
        return false
    }

    /// Drops what stands below a heading such as ‘Related articles’, when the article stands above it.
    private mutating func dropBelowHeadings() {
        var above = 0
        // What was dropped below one heading need not be looked at below the next.
        var done = 0
        // The elements in which paragraphs of the article stand directly: behind teasers beside them it may go on.
        var paragraphsBeside: Set<Int> = []
        for index in blocks.indices {
            if verdicts[index] == nil { above += MainContent.goodness(blocks[index]) }
            let outer = tree.parent(blocks[index].container)
            if isParagraph(index, beside: outer) { paragraphsBeside.insert(outer) }
            guard let heading = headings[index], above > 300,
                verdicts[index] == .related || verdicts[index] == .comments,
                tree.subtree(root).contains(heading), let phrase = Phrases.match(blocks[index].text), phrase.isWhole
            else { continue }
            let parent = tree.parent(heading)
            let range = tree.subtree(parent)
            let mayGoOn = phrase.reason == .related && paragraphsBeside.contains(parent)
            for other in max(index + 1, done)..<max(index + 1, done, blocks.count) {
                guard range.contains(blocks[other].nodes.lowerBound) else { break }
                if mayGoOn, isParagraph(other, beside: parent) { break }
                verdicts[other] = verdicts[other] ?? phrase.reason
                done = other + 1
            }
        }
    }

    /// Whether a block that is not dropped is a paragraph directly in an element.
    private func isParagraph(_ index: Int, beside parent: Int) -> Bool {
        verdicts[index] == nil && isParagraph(blocks[index]) && tree.parent(blocks[index].container) == parent
    }

    /// Whether a block is a paragraph of some length with few links.
    private func isParagraph(_ block: TextBlock) -> Bool {
        tree.tag(block.container) == .p && block.weight >= 80 && block.endsSentence && block.linkDensity < 0.3
    }

    /// Keeps paragraphs behind the element of the article that are set as those in it: pages part a long text into
    /// several elements to put others between them.
    private mutating func keepContinuations() {
        guard let article = tree.ancestor(of: root, where: { tree.tag($0) == .article }), article < root else { return }
        let inside = blocks.filter { tree.subtree(root).contains($0.nodes.lowerBound) && isParagraph($0) }
        guard inside.count >= 3, let last = inside.last, let setting = setting(of: last) else { return }
        guard inside.count(where: { self.setting(of: $0) == setting }) * 3 >= inside.count * 2 else { return }
        for index in blocks.indices where verdicts[index] == .outside {
            let block = blocks[index]
            guard block.nodes.lowerBound >= tree.end(root), tree.subtree(article).contains(block.nodes.lowerBound),
                isParagraph(block), self.setting(of: block) == setting
            else { continue }
            verdicts[index] = nil
        }
    }

    /// The class names of the three innermost elements around a block; `nil` where one of them has none.
    private func setting(of block: TextBlock) -> [ArraySlice<UInt8>]? {
        var names: [ArraySlice<UInt8>] = []
        var node = block.container
        while names.count < 3 {
            guard node > 0, let name = tree.attribute(.class, of: node), !name.isEmpty else { return nil }
            names.append(name)
            node = tree.parent(node)
        }
        return names
    }

    /// Drops parts of the article that only announce others: a heading that is a link, and what stands with it.
    private mutating func dropTeasers(root weight: Int, weights: [Int]) {
        for (index, block) in blocks.enumerated() {
            guard verdicts[index] == nil, let heading = headings[index], block.linkDensity > 0.9, !leadsOut(block),
                let scope = teaser(around: heading), weights[scope] * 5 < weight
            else { continue }
            // Blocks stand in document order: those of the scope are neighbours.
            let range = tree.subtree(scope)
            var first = index
            while first > 0, range.contains(blocks[first - 1].nodes.lowerBound) { first -= 1 }
            for other in first..<blocks.count {
                guard range.contains(blocks[other].nodes.lowerBound) else { break }
                verdicts[other] = verdicts[other] ?? .related
            }
        }
    }

    /// The smallest container below the root that holds a heading and more, or only the heading.
    private func teaser(around heading: Int) -> Int? {
        var node = tree.parent(heading)
        var last: Int?
        while node > root {
            switch tree.tag(node) {
            case .li, .article, .section, .div:
                last = node
                if tree.end(node) > tree.end(heading) + 2 || node < heading - 6 { return node }
            default: break
            }
            node = tree.parent(node)
        }
        return last
    }

    /// Drops what is no running text before the first paragraph and after the last, and lines of dates and names.
    private mutating func dropEdges(titles: Set<String>) {
        // On the page of a wiki everything in the element of its text is the text.
        if pruning.words[root].contains(.wiki) { return }
        let good = blocks.indices.filter { verdicts[$0] == nil && MainContent.goodness(blocks[$0]) > 0 }
        guard let first = good.first, let last = good.last else { return }
        let counters = Counters.indices(in: blocks[within: (title ?? -1) + 1..<first])
        for index in blocks.indices
        where verdicts[index] == nil && !counters.contains(index) && !(tables[index] != nil && index > title ?? -1) {
            let block = blocks[index]
            if headings[index] == nil, block.weight <= 90, !isQuoted(block), isByline(block, isHead: index <= first) {
                verdicts[index] = .byline
                continue
            }
            if headings[index] != nil, index <= first + 1, repeatsTitle(block, titles) { verdicts[index] = .title }
            guard index < first || index > last else { continue }
            let isSentence =
                block.endsSentence && block.weight >= 15 && block.linkDensity < (block.weight > 150 ? 0.8 : 0.3)
            if isSentence, tree.tag(block.container) == .p || headings[index] != nil { continue }
            if index > first, isQuoted(block) || isListed(index) { continue }
            if index < first, headings[index] != nil, index > title ?? -1 { continue }
            if stands(block, beside: blocks[index < first ? first : last]), index > title ?? -1 { continue }
            verdicts[index] = index < first ? .byline : .boilerplate
        }
    }

    /// Whether a paragraph or list stands directly beside a paragraph of the article.
    private func stands(_ block: TextBlock, beside paragraph: TextBlock) -> Bool {
        var outer = block.container
        if tree.tag(outer) == .li { outer = tree.parent(outer) }
        guard tree.tag(outer) == .p || tree.tag(outer) == .ul || tree.tag(outer) == .ol,
            tree.tag(paragraph.container) == .p, block.weight >= 15, block.linkDensity < 0.6
        else { return false }
        return tree.parent(outer) == tree.parent(paragraph.container)
    }

    /// Whether a block without links is a heading or an item of a list in the element that names itself the text of the
    /// article: results, ingredients or addresses that stand below the last paragraph.
    private func isListed(_ index: Int) -> Bool {
        guard blocks[index].linkWeight == 0, headings[index] != nil || lists[index] != nil else { return false }
        return tree.ancestor(of: blocks[index].container) { pruning.words[$0].contains(.body) } != nil
    }

    private func isByline(_ block: TextBlock, isHead: Bool) -> Bool {
        if BylineReader.names(inByline: block.text) != nil { return true }
        if isHead, BylineReader.names(inList: block.text) != nil { return true }
        if block.weight <= 60, !block.endsSentence, isNamedAuthor(block) { return true }
        if let time = tree.ancestor(of: block.nodes.lowerBound, where: { tree.tag($0) == .time }), block.weight <= 60 {
            if tree.subtree(time).contains(block.nodes.upperBound - 1) { return true }
            // The time and the author of an entry in a running report.
            let isCell = tree.ancestor(of: time) { [.li, .td, .th, .p].contains(tree.tag($0)) } != nil
            if !isCell, !block.endsSentence { return true }
        }
        let days = DateReader.days(in: block.text)
        guard let first = days.first else { return false }
        let rest = block.text.count - days.prefix(isHead ? 2 : 1).reduce(0) { $0 + $1.range.count }
        if block.endsSentence {
            // `3.4.2024 - 15:48, 2 Min.`
            return isHead && first.range.lowerBound == 0 && rest <= 40 && BylineReader.hasTimeOfDay(block.text)
        }
        return rest <= (isHead ? 70 : 45)
    }

    /// Whether a line stands in an element that is named as that of the author and shows names alone.
    private func isNamedAuthor(_ block: TextBlock) -> Bool {
        let isNamed = [tree.parent(block.nodes.lowerBound), block.container].contains {
            $0 >= 0 && pruning.words[$0].contains(.author)
        }
        return isNamed && !AuthorNames.names(in: String(decoding: block.text, as: UTF8.self)).isEmpty
    }

    private func isQuoted(_ block: TextBlock) -> Bool {
        tree.ancestor(of: block.container) { tree.tag($0) == .blockquote } != nil
    }

    private func repeatsTitle(_ block: TextBlock, _ titles: Set<String>) -> Bool {
        let key = Phrases.key(of: block.text)
        return titles.contains { TitleCleaning.agree($0, key) }
    }

    /// Drops the last paragraphs where they present the author.
    private mutating func dropAuthorNotes() {
        let kept = blocks.indices.filter { verdicts[$0] == nil }
        let notes = kept.reversed().prefix(4).prefix { headings[$0] == nil && AuthorNotes.isOne(blocks[$0].text) }
        guard notes.count * 2 < kept.count else { return }
        for index in notes { verdicts[index] = .byline }
    }

    /// Keeps the sentence under the title that stands outside the element of the article.
    private mutating func keepSummary(_ summaries: Set<String>) {
        guard let first = verdicts.firstIndex(where: { $0 == nil }) else { return }
        let start = title ?? max(0, first - 12)
        guard start < first else { return }
        for index in start..<first {
            let block = blocks[index]
            guard verdicts[index] == .outside || verdicts[index] == .byline || verdicts[index] == .related,
                index != title, block.weight >= 30, block.linkDensity < 0.3
            else { continue }
            let followsTitle = title.map { index <= $0 + 3 } ?? false && MainContent.goodness(block) > 0
            if summaries.contains(Phrases.key(of: block.text)) || isNamedSummary(block)
                || (followsTitle && verdicts[index] == .outside)
            {
                verdicts[index] = nil
            }
        }
    }

    private func isNamedSummary(_ block: TextBlock) -> Bool {
        tree.ancestor(of: block.container) { node in
            pruning.words[node].contains(.summary) && tree.end(node) - node < 40
        } != nil
    }

    private mutating func dropTitles(_ titles: Set<String>) {
        if let title, verdicts[title] == .byline || verdicts[title] == .outside { verdicts[title] = .title }
        for index in blocks.indices where verdicts[index] == nil && tables[index] == nil {
            if index == title
                || (blocks[index].text.count < 400 && titles.contains(Phrases.key(of: blocks[index].text)))
            {
                verdicts[index] = .title
            }
        }
    }

    /// Keeps the lines with day and time of the entries that are kept.
    private mutating func keepTimes(of entries: LiveEntries) {
        for entry in entries.entries {
            let element = tree.subtree(entry.element)
            guard let first = blocks.firstIndex(where: { element.contains($0.nodes.lowerBound) }) else { continue }
            var time: Int?
            var isKept = false
            for index in first..<blocks.count {
                guard element.contains(blocks[index].nodes.lowerBound) else { break }
                if blocks[index].container == entry.time {
                    time = index
                } else if verdicts[index] == nil {
                    isKept = true
                }
            }
            if isKept, let time { verdicts[time] = nil }
        }
    }

    /// Keeps the notes whose marks stand in the article, wherever they stand, and drops the heading above nothing but
    /// notes: a page gives them one of its own.
    private mutating func keepNotes() {
        guard !notes.targets.isEmpty else { return }
        var wanted: Set<Int> = []
        for index in blocks.indices where verdicts[index] == nil && notes.note(around: blocks[index].container) == nil {
            for node in blocks[index].nodes { if let note = notes.targets[node] { wanted.insert(note) } }
        }
        guard !wanted.isEmpty else { return }
        var isBelowNotes = false
        for index in blocks.indices.reversed() {
            let note = notes.note(around: blocks[index].container)
            if let note, wanted.contains(note) {
                if verdicts[index] != .hidden, verdicts[index] != .struck { verdicts[index] = nil }
                isBelowNotes = true
            } else if headings[index] != nil, isBelowNotes, verdicts[index] == nil, index != title {
                verdicts[index] = .boilerplate
            } else if verdicts[index] == nil {
                isBelowNotes = false
            }
        }
    }

    /// Keeps the list of sources with which an article ends, below a heading that calls it one.
    private mutating func keepSources() {
        guard let first = verdicts.firstIndex(where: { $0 == nil }) else { return }
        var index = first
        while index < blocks.count {
            defer { index += 1 }
            guard SourceHeading.isOne(blocks[index].text), isBeside(index) else { continue }
            var next = index + 1
            while next < blocks.count, lists[next] != nil, headings[next] == nil, isBeside(next) {
                verdicts[next] = nil
                next += 1
            }
            if next > index + 1 { verdicts[index] = nil }
            index = max(index, next - 1)
        }
    }

    /// Whether a block stands in the article, kept or left out only for what it looks like.
    private func isBeside(_ index: Int) -> Bool {
        guard tree.subtree(root).contains(blocks[index].nodes.lowerBound) else { return false }
        switch verdicts[index] {
        case nil, .byline, .boilerplate, .related: return pruning.reasons[blocks[index].container] == nil
        default: return false
        }
    }

    /// Drops what repeats the sentence under the title, word for word.
    private mutating func dropRepetitions() {
        var seen: Set<[UInt8]> = []
        guard let first = verdicts.firstIndex(where: { $0 == nil }) else { return }
        for index in blocks.indices
        where verdicts[index] == nil && blocks[index].weight >= 50 && tables[index] == nil {
            if index > first + 1, seen.contains(blocks[index].text) { verdicts[index] = .repeated }
            if index <= first + 1 { seen.insert(blocks[index].text) }
        }
    }

    /// Drops headings below which nothing is left.
    private mutating func dropEmptySections() {
        var nothingBelow = true
        for index in blocks.indices.reversed() where verdicts[index] == nil {
            if headings[index] == nil {
                nothingBelow = false
            } else if nothingBelow {
                verdicts[index] = .boilerplate
            }
        }
    }
}
