internal import Bounds

/// A parsed page as flat arrays in document order: what stands in an element follows it directly.
///
/// A subtree is a range of indices, so that every pass over the page is a loop and none recurses.
struct HTMLTree: Sendable {
    /// An element or a run of text.
    struct Node: Sendable {
        var tag: Tag
        /// The index of the parent; −1 for the root.
        var parent: Int32
        /// The index after the last node of the subtree.
        var end: Int32
        /// The line on which the node starts in the text that was parsed, from 1.
        var line: Int32
        /// Where the bytes of a run of text stand in `bytes`, or the attributes of an element in `attributes`.
        var content: Range<Int32>
        /// Why readers do not read the element, where its style or its name says so.
        var concealment: DropReason?
        /// What the class names of the element say.
        var words: ClassWords = []
    }

    /// An attribute and where its value stands in `bytes`.
    struct Attribute: Sendable {
        var name: AttributeName
        var value: Range<Int32>
    }

    var nodes: [Node] = []
    var attributes: [Attribute] = []
    /// The text and the attribute values, as UTF-8 with character references resolved.
    var bytes: [UInt8] = []
    /// The rules of its style sheets.
    var sheet = StyleSheet()

    /// The text of a run.
    func text(_ node: Int) -> ArraySlice<UInt8> {
        let range = nodes[node].content
        return nodes[node].tag == .text ? bytes[within: Int(range.lowerBound)..<Int(range.upperBound)] : []
    }

    /// The value of an attribute, or `nil` when the element does not have it.
    func attribute(_ name: AttributeName, of node: Int) -> ArraySlice<UInt8>? {
        guard nodes[node].tag != .text else { return nil }
        for index in nodes[node].content where attributes[Int(index)].name == name {
            let value = attributes[Int(index)].value
            return bytes[within: Int(value.lowerBound)..<Int(value.upperBound)]
        }
        return nil
    }

    /// Writes another text into a run.
    mutating func setText(_ text: [UInt8], of node: Int) {
        let start = Int32(bytes.count)
        bytes += text
        nodes[node].content = start..<Int32(bytes.count)
    }

    func tag(_ node: Int) -> Tag { nodes[node].tag }
    func parent(_ node: Int) -> Int { Int(nodes[node].parent) }
    func end(_ node: Int) -> Int { Int(nodes[node].end) }

    /// The node and all that stands in it.
    func subtree(_ node: Int) -> Range<Int> { node..<Int(nodes[node].end) }

    /// The indices of the nodes that stand directly in an element.
    func children(_ node: Int) -> some Sequence<Int> {
        sequence(state: node + 1) { next in
            guard next < Int(nodes[node].end) else { return nil }
            let child = next
            next = Int(nodes[child].end)
            return child
        }
    }

    /// The nearest of a node and what it stands in that meets a condition.
    func ancestor(of node: Int, where condition: (Int) -> Bool) -> Int? {
        var current = node
        while current >= 0 {
            if condition(current) { return current }
            current = parent(current)
        }
        return nil
    }

    /// For each node the nearest of it and what it stands in that meets a condition.
    ///
    /// - Complexity: O(*n*).
    func ancestors(where condition: (Int) -> Bool) -> [Int?] {
        var found: [Int?] = []
        found.reserveCapacity(nodes.count)
        for node in nodes.indices {
            let parent = parent(node)
            found.append(condition(node) ? node : found.indices.contains(parent) ? found[parent] : nil)
        }
        return found
    }

    /// All text of a subtree with white space collapsed, without what a reader never sees.
    ///
    /// - Complexity: O(*n*) in the size of the subtree.
    func visibleText(_ node: Int) -> [UInt8] { text(in: node) { $0.isInvisible || nodes[$1].concealment != nil } }

    /// All text of a subtree with white space collapsed, what is concealed included.
    func allText(_ node: Int) -> [UInt8] { text(in: node) { tag, _ in tag.isInvisible } }

    /// How many bytes of text a subtree has; a number above the limit for more.
    func visibleSize(_ node: Int, upTo limit: Int) -> Int {
        var size = 0
        for index in subtree(node) where tag(index) == .text {
            size += text(index).count
            if size > limit { break }
        }
        return size
    }

    private func text(in node: Int, without isLeftOut: (Tag, Int) -> Bool) -> [UInt8] {
        var text: [UInt8] = []
        var index = node
        while index < end(node) {
            let tag = tag(index)
            if tag != .text, index != node, isLeftOut(tag, index) {
                index = end(index)
                continue
            }
            if tag == .text {
                for byte in self.text(index) {
                    if byte.isSpace {
                        if let last = text.last, last != 0x20 { text.append(0x20) }
                    } else {
                        text.append(byte)
                    }
                }
            } else if tag.isBlock || tag == .br, let last = text.last, last != 0x20 {
                text.append(0x20)
            }
            index += 1
        }
        if text.last == 0x20 { text.removeLast() }
        return text
    }
}
