internal import Bounds

/// Finds the element that holds the article, by how much running text stands where.
enum MainContent {
    /// How much running text each node of a tree holds.
    ///
    /// - Complexity: O(*n*).
    static func goodWeights(tree: HTMLTree, blocks: [TextBlock]) -> [Int] {
        sums(in: tree, blocks: blocks) { goodness($0) }
    }

    /// How much of a block is running text: its weight without its links, when it is long enough to be a sentence.
    static func goodness(_ block: TextBlock) -> Int {
        let plain = block.weight - 2 * block.linkWeight
        guard block.linkDensity < 0.5, plain > 0 else { return 0 }
        if block.weight >= 80 { return plain }
        return block.weight >= 30 && block.endsSentence ? plain : 0
    }

    /// The blocks from the first paragraph of some length to the last.
    static func paragraphs(_ blocks: [TextBlock]) -> Range<Int> {
        let isParagraph = { (block: TextBlock) in block.weight >= 140 && goodness(block) > 0 }
        guard let first = blocks.firstIndex(where: isParagraph), let last = blocks.lastIndex(where: isParagraph) else {
            return 0..<0
        }
        return first..<last + 1
    }

    /// The element in which running text outweighs everything else the most; of equal ones the innermost.
    ///
    /// - Complexity: O(*n*).
    static func root(of tree: HTMLTree, blocks: [TextBlock], pruning: Pruning, title: Int?) -> Int {
        if let wiki = tree.nodes.indices.first(where: {
            pruning.words[$0].contains(.wiki) && pruning.reasons[$0] == nil
        }) {
            return wiki
        }
        let sums = sums(in: tree, blocks: blocks) { block in
            guard pruning.reasons[block.container] == nil else { return 0 }
            let good = goodness(block)
            if good > 0 { return good }
            let isCell = tree.tag(block.container) == .td || tree.tag(block.container) == .th
            return isCell && block.linkWeight == 0 ? 0 : -min(block.linkWeight, 100) - 1
        }
        var root = 0
        var best = Int.min
        for node in tree.nodes.indices where tree.tag(node) != .text && pruning.reasons[node] == nil {
            let bonus = pruning.words[node].contains(.body) || tree.tag(node) == .article ? 1.1 : 1
            let sum = sums[node] > 0 ? Int(Double(sums[node]) * bonus) : sums[node]
            if sum > best || (sum == best && tree.end(node) <= tree.end(root)) {
                best = sum
                root = node
            }
        }
        return narrowed(root, in: tree, sums: sums, pruning: pruning, title: title)
    }

    /// The element of an article that is a list of links and no running text; `nil` where there is running text, or no
    /// element that calls itself the article or the main part.
    static func list(of tree: HTMLTree, blocks: [TextBlock]) -> Int? {
        guard blocks.allSatisfy({ goodness($0) == 0 }) else { return nil }
        for tag in [Tag.article, .main] {
            let elements = tree.nodes.indices.filter { tree.tag($0) == tag }
            guard elements.count == 1, let element = elements.first else { continue }
            let items = blocks.filter { block in
                guard tree.subtree(element).contains(block.nodes.lowerBound), block.weight >= 10 else { return false }
                return tree.ancestor(of: block.container) { tree.tag($0) == .li } != nil
            }
            if items.count >= 3 { return element }
        }
        return nil
    }

    /// The article among several, or the element that names itself its text, when it holds most of what counts.
    private static func narrowed(_ root: Int, in tree: HTMLTree, sums: [Int], pruning: Pruning, title: Int?) -> Int {
        if let title, let article = tree.ancestor(of: title, where: { tree.tag($0) == .article }), article > root,
            sums[article] * 3 > sums[root], tree.subtree(root).contains(article),
            !goesOn(article, in: root, of: tree, sums: sums, pruning: pruning)
        {
            return article
        }
        for node in tree.subtree(root).dropFirst() where pruning.words[node].contains(.body) {
            if pruning.reasons[node] == nil, sums[node] * 10 > sums[root] * 7 { return node }
        }
        return root
    }

    /// Whether an article goes on in elements beside it that are called articles but have no heading and no link of
    /// their own to tell them apart.
    private static func goesOn(
        _ article: Int, in root: Int, of tree: HTMLTree, sums: [Int], pruning: Pruning
    ) -> Bool {
        var rest = 0
        for sibling in tree.children(tree.parent(article)) where sibling > article && tree.tag(sibling) == .article {
            let isPart = !tree.subtree(sibling).contains { tree.tag($0).headingLevel != nil }
            if isPart, pruning.reasons[sibling] == nil { rest += max(0, sums[sibling]) }
        }
        return rest * 5 > sums[article]
    }

    private static func sums(in tree: HTMLTree, blocks: [TextBlock], value: (TextBlock) -> Int) -> [Int] {
        var sums = Array(repeating: 0, count: tree.nodes.count)
        for block in blocks { sums[block.container] += value(block) }
        // A child comes after its parent, so that one pass from the end adds everything up.
        for node in sums.indices.reversed() where tree.parent(node) >= 0 { sums[tree.parent(node)] += sums[node] }
        return sums
    }
}
