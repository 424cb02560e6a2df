internal import Bounds

/// A paragraph that Word shows as the item of a list: `style='mso-list: l0 level2 lfo1'`.
struct WordItem {
    /// How deep the item stands, from 1.
    var level: Int
    /// The number before it; `nil` for a bullet.
    var number: Int?

    private init(level: Int, number: Int?) { (self.level, self.number) = (level, number) }

    /// The item that a paragraph is, if it is one: one that says so, or, on pages that Word saved as ‘filtered’, one that
    /// has a style of lists and a marker.
    init?(_ paragraph: Int, in tree: HTMLTree) {
        guard tree.tag(paragraph) == .p, let level = Self.level(of: paragraph, in: tree) else { return nil }
        self.init(level: level, number: Self.number(before: paragraph, in: tree))
    }

    private static func level(of paragraph: Int, in tree: HTMLTree) -> Int? {
        let style = tree.attribute(.style, of: paragraph) ?? []
        let declarations = style.split(separator: UInt8(ascii: ";")).map(\.trimmed)
        let list = declarations.first {
            $0.hasPrefix(ignoringCase: "mso-list:") && Array($0.map(\.lowercased)).contains("level".utf8)
        }
        if let list {
            let words = String(decoding: list.map(\.lowercased), as: UTF8.self).split { $0 == " " || $0 == ":" }
            let level = words.first { $0.hasPrefix("level") }.flatMap { Int($0.dropFirst(5)) } ?? 1
            return min(max(level, 1), 9)
        }
        guard OfficeMarker.isItem(paragraph, in: tree), OfficeMarker(of: paragraph, in: tree) != nil else { return nil }
        // How far it stands in tells how deep it is.
        let inset = declarations.first { $0.hasPrefix(ignoringCase: "margin-left:") }
        guard let value = inset?.split(separator: UInt8(ascii: ":")).last?.trimmed,
            let length = Double(String(decoding: value.prefix { $0.isDigit || $0 == UInt8(ascii: ".") }, as: UTF8.self))
        else { return 1 }
        let step = value.suffix(2).elementsEqual("in".utf8) ? 0.5 : value.suffix(2).elementsEqual("cm".utf8) ? 1.27 : 36
        return min(max(Int(min((length / step).rounded(), 9)), 1), 9)
    }

    private static func number(before paragraph: Int, in tree: HTMLTree) -> Int? {
        let marker = tree.subtree(paragraph).first { tree.nodes[$0].concealment == .hidden }
        let digits = marker.map { (tree.tag($0) == .text ? Array(tree.text($0).trimmed) : tree.allText($0)) }?
            .prefix { $0.isDigit }
        return digits.flatMap { $0.isEmpty ? nil : Int(String(decoding: $0, as: UTF8.self)) }
    }

    /// The item of a list of Google Docs, which writes each level as a list of its own: `lst-kix_ab12-1`.
    ///
    /// - Parameter number: The number before the item where the list is ordered.
    init?(of list: Int, number: Int?, in tree: HTMLTree) {
        guard tree.tag(list) == .ul || tree.tag(list) == .ol, let names = tree.attribute(.class, of: list),
            let name = names.split(whereSeparator: \.isSpace).first(where: { $0.starts(with: "lst-kix".utf8) }),
            let dash = name.lastIndex(of: UInt8(ascii: "-")),
            let level = Int(String(decoding: name[within: (dash + 1)...], as: UTF8.self)), (0...8).contains(level)
        else { return nil }
        self.init(level: level + 1, number: tree.tag(list) == .ol ? number : nil)
    }
}

extension WordItem {
    /// Lists of items with their paragraphs: deeper items stand in the one above them.
    static func lists(_ items: ArraySlice<(item: WordItem, blocks: [Block])>) -> [Block] {
        var lists: [Block] = []
        var index = items.startIndex
        while index < items.endIndex {
            let (first, blocks) = items[index]
            var entries: [[Block]] = []
            var next = first.number
            while index < items.endIndex, items[index].item.level <= first.level, items[index].item.number == next {
                var end = index + 1
                while end < items.endIndex, items[end].item.level > first.level { end += 1 }
                entries.append(items[index].blocks + self.lists(items[within: index + 1..<end]))
                index = end
                next = next.map { $0 + 1 }
            }
            lists.append(
                Block(
                    content: .list(isOrdered: first.number != nil, start: first.number ?? 1, items: entries),
                    line: blocks.first?.line ?? 0))
        }
        return lists
    }
}
