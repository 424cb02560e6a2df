import CommonMark

@testable import Normalization

/// Counts which headings, items, quotations and links of a gold structure an article has.
///
/// A found element counts against precision only where its block is a line of the gold text.
struct StructureFigures {
    /// What is counted; the raw value is its name in the gold structure.
    enum Kind: String, CaseIterable {
        case heading, item, quote, link
    }

    private var right: [Kind: Int] = [:]
    private var found: [Kind: Int] = [:]
    private var wanted: [Kind: Int] = [:]

    /// The harmonic mean of precision and recall.
    func score(of kind: Kind) -> Double {
        let (right, found, wanted) = (right[kind] ?? 0, found[kind] ?? 0, wanted[kind] ?? 0)
        return found + wanted == 0 ? 1 : Double(2 * right) / Double(found + wanted)
    }

    /// Adds the counts of one page.
    mutating func add(_ body: [UInt8], gold: JSONValue) throws {
        let lines = Set((gold["lines"]?.elements ?? []).compactMap(\.text))
        let elements = try Self.elements(of: body)
        for kind in Kind.allCases {
            var wanted: [String: Int] = [:]
            if case .object(let members)? = gold["gold"]?[kind.rawValue] {
                for member in members { wanted[member.name] = member.value.text.flatMap { Int($0) } ?? 0 }
            }
            var counted: [String: Int] = [:]
            var free: [String: Int] = [:]
            for element in elements where element.kind == kind {
                if lines.contains(element.block) {
                    counted[element.key, default: 0] += 1
                } else {
                    free[element.key, default: 0] += 1
                }
            }
            for (key, count) in wanted {
                counted[key, default: 0] += min(max(0, count - (counted[key] ?? 0)), free[key] ?? 0)
            }
            right[kind, default: 0] += wanted.reduce(0) { $0 + min($1.value, counted[$1.key] ?? 0) }
            found[kind, default: 0] += counted.values.reduce(0, +)
            self.wanted[kind, default: 0] += wanted.values.reduce(0, +)
        }
    }

    private struct Element {
        var kind: Kind
        var key: String
        /// The key of the block that it stands in.
        var block: String
    }

    private static func elements(of body: [UInt8]) throws -> [Element] {
        let tree = try HTMLParser.tree(of: html(of: body))
        var elements: [Element] = []
        for node in tree.nodes.indices {
            var kinds: [Kind] = []
            switch tree.tag(node) {
            case .h1, .h2, .h3, .h4, .h5, .h6: kinds = [.heading]
            case .li: kinds = [.item]
            case .a where tree.attribute(.href, of: node) != nil: kinds = [.link]
            default: break
            }
            if tree.tag(node) == .p, tree.ancestor(of: node, where: { tree.tag($0) == .blockquote }) != nil {
                kinds.append(.quote)
            }
            for kind in kinds {
                let key = key(of: node, in: tree)
                let block = tree.ancestor(of: node) { blocks.contains(tree.tag($0)) }
                let blockKey = kind == .link ? block.map { Self.key(of: $0, in: tree) } ?? "" : key
                if !key.isEmpty { elements.append(Element(kind: kind, key: key, block: blockKey)) }
            }
        }
        return elements
    }

    private static let blocks: [Tag] = [
        .p, .li, .h1, .h2, .h3, .h4, .h5, .h6, .blockquote, .td, .th, .div, .figcaption, .dd, .dt, .pre,
    ]

    /// The words of an element in lower case; lists in an item and figures are left out.
    private static func key(of node: Int, in tree: HTMLTree) -> String {
        var text = ""
        var index = node
        while index < tree.end(node) {
            let isInner = tree.tag(index) == .figure || (tree.tag(node) == .li && [.ul, .ol].contains(tree.tag(index)))
            if isInner, index != node {
                index = tree.end(index)
                continue
            }
            text += String(decoding: tree.text(index), as: UTF8.self)
            index += 1
        }
        return text.lowercased().unicodeScalars.split { !isWord($0) }.map { String($0) }.joined(separator: " ")
    }

    /// Whether a scalar is a letter or a figure; marks part words, as they do in the gold structure.
    private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
            .letterNumber, .otherNumber, .connectorPunctuation:
            true
        default: false
        }
    }
}
