internal import Bounds

/// The bullet or number that Word writes as text before an item when it saves a page as ‘filtered’: a glyph of a font of
/// symbols, or a number, and behind it a run of spaces in tiny type.
struct OfficeMarker {
    /// The element or run of text that is the marker.
    var nodes: [Int]

    /// Whether a paragraph has a style of lists.
    static func isItem(_ paragraph: Int, in tree: HTMLTree) -> Bool {
        tree.attribute(.class, of: paragraph).map { $0.starts(with: "MsoList".utf8) } ?? false
    }

    /// The marker of a paragraph; `nil` where it has none.
    ///
    /// - Complexity: O(1): the beginning of the paragraph is looked at.
    init?(of paragraph: Int, in tree: HTMLTree) {
        nodes = []
        var marker: [UInt8] = []
        var hasGap = false
        for node in tree.subtree(paragraph).prefix(14) where tree.tag(node) == .text {
            let text = tree.text(node).filter { !$0.isSpace && $0 != 0xC2 && $0 != 0xA0 }
            if text.isEmpty {
                // The spaces behind the marker stand in an element of their own.
                if !marker.isEmpty, tree.parent(node) != paragraph { hasGap = true }
                if !marker.isEmpty { nodes.append(node) }
                if hasGap { break }
                continue
            }
            guard marker.isEmpty else { break }
            marker = Array(tree.text(node).trimmed)
            nodes.append(node)
        }
        guard hasGap, Self.isMarker(marker) else { return nil }
    }

    private static func isMarker(_ text: [UInt8]) -> Bool {
        let label = text.dropLast(text.last == UInt8(ascii: ".") || text.last == UInt8(ascii: ")") ? 1 : 0)
        let isNumber = label.count <= 3 && label.count < text.count && label.allSatisfy { $0.isDigit || $0.isLetter }
        return isNumber || String(decoding: text, as: UTF8.self).unicodeScalars.count == 1
    }
}
