internal import Bounds

/// A parsed document of XML as a flat array in document order: what stands in an element follows it directly.
struct XMLTree {
    /// An element or a run of text.
    struct Node {
        /// The name with its prefix; empty for text.
        var name: String
        var attributes: [(name: String, value: String)] = []
        /// The text of a run, its references resolved.
        var text: [UInt8] = []
        var parent: Int32
        /// The index after the last node of the subtree.
        var end: Int32
        /// The line on which the node starts, from 1.
        var line: Int32
    }

    var nodes: [Node] = []

    /// The element that holds all others; `nil` in an empty document.
    var root: Int? { nodes.indices.first { !nodes[$0].name.isEmpty } }

    /// The name of an element without its prefix.
    func localName(_ node: Int) -> Substring {
        let name = nodes[node].name
        return name.utf8.firstIndex(of: UInt8(ascii: ":")).map { name[name.index(after: $0)...] } ?? name[...]
    }

    func name(_ node: Int) -> String { nodes[node].name }

    /// The node and all that stands in it.
    func subtree(_ node: Int) -> Range<Int> { node..<Int(nodes[node].end) }

    /// The elements that stand directly in an element.
    func children(_ node: Int) -> some Sequence<Int> {
        sequence(state: node + 1) { next in
            while next < Int(nodes[node].end) {
                let child = next
                next = Int(nodes[child].end)
                if !nodes[child].name.isEmpty { return child }
            }
            return nil
        }
    }

    /// The first child with one of some names, with or without a prefix as they say.
    func child(_ names: String..., of node: Int) -> Int? {
        for name in names {
            if let child = children(node).first(where: { nodes[$0].name == name }) { return child }
        }
        return nil
    }

    /// All text of an element, as it stands there.
    func text(_ node: Int) -> [UInt8] {
        subtree(node).reduce(into: []) { $0 += nodes[$1].text }
    }

    /// The text of the first child with one of some names, on one line; `nil` when there is none.
    func line(_ names: String..., of node: Int) -> String? {
        for name in names {
            for child in children(node) where nodes[child].name == name {
                let line = TextRepair.line(String(decoding: text(child), as: UTF8.self))
                if !line.isEmpty { return line }
            }
        }
        return nil
    }

    /// The value of an attribute by its name with its prefix.
    func attribute(_ name: String, of node: Int) -> String? {
        nodes[node].attributes.first { $0.name == name }?.value
    }

    /// The elements in an element as markup.
    func markup(_ node: Int) -> [UInt8] {
        var output: [UInt8] = []
        var open: [Int] = []
        for index in subtree(node).dropFirst() {
            while let last = open.last, Int(nodes[last].end) <= index {
                output += Array("</\(localName(last))>".utf8)
                open.removeLast()
            }
            if name(index).isEmpty {
                output += MarkupWriter.escaped(nodes[index].text)
                continue
            }
            output += Array("<\(localName(index))".utf8)
            for (name, value) in nodes[index].attributes {
                output += Array(" \(name)=\"".utf8) + MarkupWriter.escaped(value.utf8) + Array("\"".utf8)
            }
            output.append(UInt8(ascii: ">"))
            if subtree(index).count > 1 || !["br", "img", "hr"].contains(localName(index)) {
                open.append(index)
            }
        }
        for last in open.reversed() { output += Array("</\(localName(last))>".utf8) }
        return output
    }
}
