internal import Bounds
internal import Chronology

/// Reads authors and days from what a page shows around its title.
enum BylineReader {
    /// The names in the elements that the page marks as author.
    ///
    /// - Complexity: O(*n*).
    static func authors(in tree: HTMLTree, blocks: [TextBlock]) -> [String] {
        var names: [String] = []
        var end = 0
        for node in tree.nodes.indices where node >= end && tree.tag(node) != .text {
            guard isAuthor(node, in: tree) else { continue }
            end = tree.end(node)
            let text = tree.visibleText(node)
            guard text.count >= 4, text.count <= 120 else { continue }
            for name in AuthorNames.names(in: String(decoding: text, as: UTF8.self)) where !names.contains(name) {
                names.append(name)
            }
            if !names.isEmpty, tree.tag(node) != .a { break }
            if names.count >= 4 { break }
        }
        if !names.isEmpty { return names }
        for block in blocks where block.text.count < 100 {
            if let found = Self.names(inByline: block.text) { return found }
        }
        return []
    }

    private static func isAuthor(_ node: Int, in tree: HTMLTree) -> Bool {
        if tree.attribute(.rel, of: node).map({ $0.elementsEqual("author".utf8) }) == true { return true }
        if tree.attribute(.itemprop, of: node).map({ $0.elementsEqual("author".utf8) }) == true { return true }
        guard let name = tree.attribute(.class, of: node) else { return false }
        return ClassWords(in: name).contains(.author) && tree.end(node) - node < 30
    }

    /// The names in a line such as `By Jane Roe` or `Edited by: John Doe`; `nil` when it is no byline.
    static func names(inByline line: [UInt8]) -> [String]? {
        guard line.count <= 120, !SentenceEnd.ends(line) else { return nil }
        let text = String(decoding: line, as: UTF8.self)
        guard let opening = openings.first(where: { text.lowercased().hasPrefix($0) }) else { return nil }
        var rest = text.dropFirst(opening.count).drop { $0 == " " || $0 == ":" }
        if let cut = rest.firstIndex(where: { $0 == "|" || $0 == "•" || $0 == "·" }) { rest = rest[..<cut] }
        guard rest.first?.isUppercase == true, rest.split(separator: " ").count <= 12 else { return nil }
        let names = AuthorNames.names(in: String(rest)).filter { name in
            name.split(separator: " ").allSatisfy { $0.first?.isUppercase == true || $0.count <= 3 }
                && !name.contains(where: \.isNumber)
        }
        return names.isEmpty ? nil : names
    }

    private static let openings = [
        "by ", "by:", "written by", "edited by", "reported by", "story by", "posted by", "author:", "von ", "par ",
        "por ",
        "autor:", "текст:",
    ]

    /// The day of the first `time` element from the title on, or of a line at the top that is called a date or has a time.
    ///
    /// - Parameter widget: The blocks of a widget with the day of capture: they tell nothing of the article.
    /// - Complexity: O(*n*).
    static func published(in tree: HTMLTree, blocks: [TextBlock], besides widget: [Int]) -> Day? {
        let title = tree.nodes.indices.first { tree.tag($0) == .h1 } ?? 0
        for node in tree.nodes.indices where tree.tag(node) != .text {
            let isMarked = tree.attribute(.itemprop, of: node).map { $0.elementsEqual("datePublished".utf8) } == true
            guard isMarked || (tree.tag(node) == .time && node > title && !isAside(node, in: tree)) else { continue }
            if widget.contains(where: { blocks[$0].nodes.overlaps(tree.subtree(node)) }) { continue }
            if let value = tree.attribute(.datetime, of: node) ?? tree.attribute(.content, of: node),
                let day = DateReader.machineDay(String(decoding: value, as: UTF8.self))
            {
                return day
            }
            if let day = DateReader.firstDay(in: tree.visibleText(node))?.day { return day }
        }
        for (index, block) in blocks.enumerated()
        where block.text.count < 120 && !widget.contains(index) && !isAside(block.container, in: tree) {
            guard let found = DateReader.firstDay(in: block.text),
                isNamedDate(block, in: tree)
                    || (hasTimeOfDay(block.text) && block.linkWeight == 0 && !block.endsSentence)
            else { continue }
            return found.day
        }
        return nil
    }

    /// Whether a node stands where pages show other things than the article.
    private static func isAside(_ node: Int, in tree: HTMLTree) -> Bool {
        tree.ancestor(of: node) { tree.tag($0) == .nav || tree.tag($0) == .aside || tree.tag($0) == .footer } != nil
    }

    /// Whether a text holds hours and minutes: `14:07`.
    static func hasTimeOfDay(_ text: [UInt8]) -> Bool {
        guard text.count >= 5 else { return false }
        return (2..<text.count - 2).contains {
            text[$0] == UInt8(ascii: ":") && text[$0 - 1].isDigit && text[$0 + 1].isDigit && text[$0 + 2].isDigit
        }
    }

    private static func isNamedDate(_ block: TextBlock, in tree: HTMLTree) -> Bool {
        var node = block.nodes.lowerBound
        for _ in 0..<4 where node > 0 {
            if let name = tree.attribute(.class, of: node) ?? tree.attribute(.id, of: node),
                !ClassWords(in: name).isDisjoint(with: [.date, .byline])
            {
                return true
            }
            node = tree.parent(node)
        }
        return false
    }
}
