internal import Bounds

/// Finds the elements that hold no part of an article, by what they are and what they are called.
struct Pruning {
    /// Why each node is left out, for all nodes of the tree; `nil` for those that may be part of the article.
    private(set) var reasons: [DropReason?]
    /// What the class names of each element say.
    let words: [ClassWords]
    private let tree: HTMLTree
    private let isProtected: [Bool]
    /// For each node the first quotation and the first heading without a link, in it or after it.
    private let nextQuotation: [Int]
    private let nextHeading: [Int]
    /// Whether what is named as comments is all the running text that there is: the entries of a running report.
    private var commentsArePage = false
    /// Behind the last node of the part of an article that is read at the moment.
    private var passageEnd = 0

    /// - Parameters:
    ///   - goodWeights: For every node, how much running text stands in it.
    ///   - title: The element that shows the article's title; what it stands in is never left out for its name.
    /// - Complexity: O(*n*).
    init(tree: HTMLTree, goodWeights: [Int], title: Int?) {
        self.tree = tree
        reasons = Array(repeating: nil, count: tree.nodes.count)
        words = tree.nodes.map(\.words)
        var isProtected = Array(repeating: false, count: tree.nodes.count)
        var ancestor = title.map(tree.parent) ?? -1
        while ancestor >= 0 {
            isProtected[ancestor] = true
            ancestor = tree.parent(ancestor)
        }
        self.isProtected = isProtected
        nextQuotation = Self.next(in: tree) { tree.tag($0) == .blockquote }
        nextHeading = Self.next(in: tree) { node in
            tree.tag(node).headingLevel != nil && tree.tag(tree.parent(node)) != .a
                && !tree.subtree(node).prefix(Self.headingSize).contains { tree.tag($0) == .a }
        }
        let total = max(1, goodWeights.first ?? 0)
        commentsArePage = Self.commentsArePage(tree, words, goodWeights, total)
        var index = 0
        while index < tree.nodes.count {
            let weight = goodWeights[index]
            if tree.tag(index) != .text, let reason = reason(index, weight: weight, of: total) {
                for node in tree.subtree(index) { reasons[node] = reason }
                index = tree.end(index)
            } else {
                index += 1
            }
        }
    }

    /// How much running text an article has at least beside its comments.
    private static let leastArticle = 150

    private static func commentsArePage(
        _ tree: HTMLTree, _ words: [ClassWords], _ weights: [Int], _ total: Int
    ) -> Bool {
        var weight = 0
        var node = 0
        while node < tree.nodes.count {
            if words[node].contains(.comments), tree.tag(node).isBlock, tree.tag(node) != .body {
                weight += weights[node]
                node = tree.end(node)
            } else {
                node += 1
            }
        }
        return weight * 2 > total && total - weight < leastArticle
    }

    /// How many nodes of a heading are looked at.
    private static let headingSize = 16

    private static func next(in tree: HTMLTree, where condition: (Int) -> Bool) -> [Int] {
        var next = tree.nodes.count
        var result = Array(repeating: next, count: next)
        for node in tree.nodes.indices.reversed() {
            if condition(node) { next = node }
            result[node] = next
        }
        return result
    }

    /// Why an element is left out.
    ///
    /// What holds most of the page's running text, or the title and some of it, stays.
    private mutating func reason(_ node: Int, weight: Int, of total: Int) -> DropReason? {
        let tag = tree.tag(node)
        let share = Double(weight) / Double(total)
        guard share < 0.75, !(isProtected[node] && share > 0.1) else { return nil }
        let isUnread = tree.attribute(.ariaHidden, of: node).map { $0.elementsEqual("true".utf8) } == true
        if let reason = tree.nodes[node].concealment ?? (isUnread ? .hidden : nil) { return share < 0.5 ? reason : nil }
        switch tag {
        case .html, .body, .main: return nil
        case .nav: return .navigation
        case .footer: return isProtected[node] ? nil : .footer
        case .aside: return .sidebar
        case .form, .fieldset: if share < 0.3 { return .form }
        case .button, .label, .legend, .option: return .form
        case .figcaption: return .caption
        case .figure: return holdsContent(node) ? nil : .caption
        case .blockquote: return nil
        default: break
        }
        switch tree.attribute(.role, of: node).map({ String(decoding: $0, as: UTF8.self) }) {
        case "navigation", "menu", "menubar": return .navigation
        case "complementary", "search": return .sidebar
        case "contentinfo": return .footer
        case "dialog", "alertdialog": return .hidden
        default: break
        }
        return isProtected[node] ? nil : nameReason(node, weight: weight, share: share)
    }

    private mutating func nameReason(_ node: Int, weight: Int, share: Double) -> DropReason? {
        let words = words[node]
        if words.isEmpty || isPartOfText(node) || isQuoted(node) { return nil }
        for (word, reason) in Self.strongWords where words.contains(word) {
            if reason == .comments, commentsArePage || isInReport(node) { continue }
            if share < 0.6, tree.tag(node) != .article || share < 0.2 { return holdsQuotation(node) ? nil : reason }
        }
        // Words that also name parts of articles count only where little running text stands.
        guard share < 0.25, tree.tag(node) != .article, !words.contains(.body) else { return nil }
        for (word, reason, limit) in Self.weakWords where words.contains(word) && weight <= limit {
            if reason == .widget || reason == .caption {
                if isPassage(node) { passageEnd = max(passageEnd, tree.end(node)) }
                if node < passageEnd { continue }
            }
            return holdsQuotation(node) ? nil : reason
        }
        return nil
    }

    /// Whether an element is or stands in a running report, whose entries some sites call comments.
    private func isInReport(_ node: Int) -> Bool {
        tree.ancestor(of: node) { words[$0].contains(.live) && tree.tag($0) != .body && tree.tag($0) != .html } != nil
    }

    private func isQuoted(_ node: Int) -> Bool {
        tree.ancestor(of: node) { tree.tag($0) == .blockquote } != nil
    }

    /// Whether the element is a word of a sentence or a part of a table, which stand or fall with the whole.
    private func isPartOfText(_ node: Int) -> Bool {
        switch tree.tag(node) {
        case .tr, .td, .th, .tbody, .thead, .tfoot: return true
        case let tag where tag.isBlock: return false
        default: break
        }
        let block = tree.ancestor(of: node) { tree.tag($0).isBlock }
        return block.map { tree.tag($0) == .p || tree.tag($0) == .li || tree.tag($0).headingLevel != nil } ?? false
    }

    /// Whether the element only sets a quoted message apart, as pages do with posts of social networks.
    private func holdsQuotation(_ node: Int) -> Bool {
        nextQuotation[node] < tree.end(node)
    }

    /// Whether an element of an article is a part of it with a heading of its own, such as a rating with its grounds.
    private func isPassage(_ node: Int) -> Bool {
        guard nextHeading[node] < tree.end(node) else { return false }
        return tree.ancestor(of: node, where: { tree.tag($0) == .article || words[$0].contains(.body) }) != nil
    }

    /// Whether a figure shows text itself: a quotation, a table or code.
    private func holdsContent(_ node: Int) -> Bool {
        tree.subtree(node).contains {
            tree.tag($0) == .blockquote || tree.tag($0) == .table || tree.tag($0) == .pre || tree.tag($0) == .ul
        }
    }

    private static let strongWords: [(ClassWords, DropReason)] = [
        (.comments, .comments), (.advertisement, .advertisement), (.related, .related), (.cookies, .cookies),
        (.form, .form), (.navigation, .navigation), (.footer, .footer),
    ]
    /// With how much running text an element may hold at most and still be left out.
    private static let weakWords: [(ClassWords, DropReason, Int)] = [
        (.hidden, .hidden, 400), (.share, .share, 200), (.byline, .byline, 400), (.caption, .caption, 250),
        (.tags, .tags, 0), (.sidebar, .sidebar, 500), (.widget, .widget, 400), (.boilerplate, .boilerplate, 200),
    ]
}

extension Collection where Element: Equatable {
    /// Whether the elements of another collection stand in this one, one after the other.
    ///
    /// - Complexity: O(*n* · *m*).
    func contains(_ other: some Collection<Element>) -> Bool {
        guard let first = other.first else { return true }
        return indices.contains { self[$0] == first && self[$0...].starts(with: other) }
    }
}
