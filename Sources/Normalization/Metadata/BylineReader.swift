internal import Bounds

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
        for block in blocks.prefix(40) where block.text.count <= 160 {
            if let found = Self.names(inList: block.text) { return found }
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
        // ‘in Velmar’ says where they were, and ‘on Monday’ when.
        for end in [" in ", " on ", " at "] { if let cut = rest.firstRange(of: end) { rest = rest[..<cut.lowerBound] } }
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

    /// The names in a line of nothing but names, such as `Anna Petrov, Sam Lowe and Jon Field`; `nil` for all others, and
    /// for a single name, which may be anything.
    static func names(inList line: [UInt8]) -> [String]? {
        guard line.count <= 160, !SentenceEnd.ends(line) else { return nil }
        let text = String(decoding: line, as: UTF8.self)
        guard text.contains(" and ") || text.contains(" und ") || text.contains(" et ") || text.contains(" y ") else {
            return nil
        }
        let names = AuthorNames.names(in: text)
        let words = text.split { $0 == " " || $0 == "," }.filter { !["and", "und", "et", "y"].contains($0) }
        guard names.count >= 2, names.reduce(0, { $0 + $1.split(separator: " ").count }) == words.count,
            names.allSatisfy({ (2...4).contains($0.split(separator: " ").count) }),
            words.allSatisfy({ $0.first?.isUppercase == true })
        else { return nil }
        return names
    }

    /// Whether a text holds hours and minutes: `14:07`.
    static func hasTimeOfDay(_ text: [UInt8]) -> Bool {
        guard text.count >= 5 else { return false }
        return (2..<text.count - 2).contains {
            text[$0] == UInt8(ascii: ":") && text[$0 - 1].isDigit && text[$0 + 1].isDigit && text[$0 + 2].isDigit
        }
    }
}
