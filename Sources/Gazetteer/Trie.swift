internal import Bounds
internal import Language

/// A prefix tree over bytes, whose nodes lie in an array, the children of a node beside one another.
struct Trie: Sendable {
    /// The node of the empty prefix.
    static let root = 0
    /// What stands for ‘no node’ and ‘no key ends here’.
    static let none = -1

    private var nodes: [Node]
    private var rootChildren = [Int32](repeating: Int32(Trie.none), count: 256)

    private struct Node {
        let label: UInt8
        var childCount: UInt8 = 0
        /// Whether an ending may stand here.
        var takesEndings = false
        var firstChild: Int32 = 0
        var value = Int32(Trie.none)

        init(_ label: UInt8) { self.label = label }
    }

    /// Builds the tree of keys that are distinct and in lexicographic order.
    ///
    /// The value of a key is its index.
    ///
    /// - Complexity: O(*n*), where *n* is the sum of the lengths of the keys.
    init(sorted keys: [[UInt8]]) {
        nodes = [Node(0)]
        var ranges: [(keys: Range<Int>, depth: Int)] = [(0..<keys.count, 0)]
        var index = 0
        while index < nodes.count {
            var (range, depth) = ranges[index]
            if let first = range.first, keys[first].count == depth {
                nodes[index].value = Int32(first)
                range = (first + 1)..<range.upperBound
            }
            nodes[index].firstChild = Int32(nodes.count)
            var start = range.lowerBound
            while start < range.upperBound {
                let label = keys[start][depth]
                var end = start + 1
                while end < range.upperBound, keys[end][depth] == label { end += 1 }
                if index == Trie.root { rootChildren[Int(label)] = Int32(nodes.count) }
                nodes.append(Node(label))
                if label == EndingTable.mark { nodes[index].takesEndings = true }
                ranges.append((start..<end, depth + 1))
                nodes[index].childCount += 1
                start = end
            }
            index += 1
        }
    }

    /// The node that a byte leads to, or `none`.
    @inline(__always)
    func child(of node: Int, by byte: UInt8) -> Int {
        if node == Trie.root { return Int(rootChildren[Int(byte)]) }
        let first = Int(nodes[node].firstChild)
        for child in first..<(first + Int(nodes[node].childCount)) where nodes[child].label == byte { return child }
        return Trie.none
    }

    /// Whether an ending of ``EndingTable`` may stand at a node.
    @inline(__always)
    func takesEndings(_ node: Int) -> Bool { nodes[node].takesEndings }

    /// The nodes behind the endings that may stand at a node.
    func endings(at node: Int) -> Range<Int> {
        let mark = child(of: node, by: EndingTable.mark)
        guard mark != Trie.none else { return 0..<0 }
        let first = Int(nodes[mark].firstChild)
        return first..<first + Int(nodes[mark].childCount)
    }

    /// The byte that leads to a node; of one behind an ending, its number.
    func label(of node: Int) -> UInt8 { nodes[node].label }

    /// Whether keys go on behind a node.
    func goesOn(from node: Int) -> Bool { nodes[node].childCount > 0 }

    /// The node that a character leads to, or `none`.
    func child(of node: Int, by unit: Folding) -> Int {
        var node = node
        for offset in 0..<unit.count where node != Trie.none {
            node = child(of: node, by: UInt8(truncatingIfNeeded: unit.bytes >> UInt32(8 * offset)))
        }
        return node
    }

    /// The index of the key that ends at a node, or `none`.
    @inline(__always)
    func value(of node: Int) -> Int { Int(nodes[node].value) }
}
