internal import Bounds

/// A paragraph that Word shows as the item of a list: `style='mso-list: l0 level2 lfo1'`.
struct WordItem {
    /// How deep the item stands, from 1.
    var level: Int
    /// The number before it; `nil` for a bullet.
    var number: Int?

    /// The item that a paragraph is, if it is one.
    init?(_ paragraph: Int, in tree: HTMLTree) {
        guard tree.tag(paragraph) == .p, let style = tree.attribute(.style, of: paragraph) else { return nil }
        let declaration = style.split(separator: UInt8(ascii: ";")).first {
            $0.trimmed.hasPrefix(ignoringCase: "mso-list:") && Array($0.map(\.lowercased)).contains("level".utf8)
        }
        guard let declaration else { return nil }
        let words = String(decoding: declaration.map(\.lowercased), as: UTF8.self).split { $0 == " " || $0 == ":" }
        level = words.first { $0.hasPrefix("level") }.flatMap { Int($0.dropFirst(5)) }.map { min(max($0, 1), 9) } ?? 1
        let marker = tree.subtree(paragraph).first { tree.tag($0) != .text && tree.nodes[$0].concealment == .hidden }
        let digits = marker.map { tree.allText($0).prefix { $0.isDigit } } ?? []
        number = digits.isEmpty ? nil : Int(String(decoding: digits, as: UTF8.self))
    }
}

extension WordItem {
    /// Lists of items with their paragraphs: deeper items stand in the one above them.
    static func lists(_ items: ArraySlice<(item: WordItem, block: Block)>) -> [Block] {
        var lists: [Block] = []
        var index = items.startIndex
        while index < items.endIndex {
            let (first, block) = items[index]
            var entries: [[Block]] = []
            var next = first.number
            while index < items.endIndex, items[index].item.level <= first.level, items[index].item.number == next {
                var end = index + 1
                while end < items.endIndex, items[end].item.level > first.level { end += 1 }
                entries.append([items[index].block] + self.lists(items[within: index + 1..<end]))
                index = end
                next = next.map { $0 + 1 }
            }
            lists.append(
                Block(
                    content: .list(isOrdered: first.number != nil, start: first.number ?? 1, items: entries),
                    line: block.line))
        }
        return lists
    }
}
