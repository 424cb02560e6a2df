internal import Bounds

/// Cuts a page into its blocks of text.
enum Segmentation {
    /// The blocks of text of a page, in document order.
    ///
    /// Every visible character stands in exactly one.
    ///
    /// - Complexity: O(*n*).
    static func blocks(of tree: HTMLTree) -> [TextBlock] {
        var builder = Builder(tree: tree)
        builder.run()
        return builder.blocks
    }

    private struct Builder {
        let tree: HTMLTree
        var blocks: [TextBlock] = []
        private var current: TextBlock?
        /// The block element and whether a link is open, for every node passed so far.
        private var containers: [Int32]
        private var linked: [Bool]
        private var breaks = 0
        /// Where the text of a wiki ends: there a link marks a name and announces nothing.
        private var wikiEnd = 0
        /// What is concealed in the current block.
        private var concealed: [TextBlock] = []

        init(tree: HTMLTree) {
            self.tree = tree
            containers = Array(repeating: 0, count: tree.nodes.count)
            linked = Array(repeating: false, count: tree.nodes.count)
        }

        mutating func run() {
            var index = 0
            while index < tree.nodes.count {
                let tag = tree.tag(index)
                let parent = tree.parent(index)
                containers[index] = tag.isBlock ? Int32(index) : parent < 0 ? 0 : containers[parent]
                linked[index] = parent >= 0 && linked[parent] || tag == .a && index >= wikiEnd
                if tree.nodes[index].words.contains(.wiki) { wikiEnd = max(wikiEnd, tree.end(index)) }
                switch tag {
                case .text: if tree.nodes[index].concealment == nil { add(index) }
                case .br:
                    breaks += 1
                    if breaks > 1 { close() } else { space() }
                case let tag where tree.nodes[index].concealment != nil && !tag.isBlock && isLine(index):
                    addConcealed(index)
                    index = tree.end(index)
                    continue
                case let tag where tag.isInvisible:
                    index = tree.end(index)
                    continue
                case let tag where tag.isBlock: close()
                default: break
                }
                index += 1
            }
            close()
        }

        private mutating func add(_ node: Int) {
            let text = tree.text(node)
            guard text.contains(where: { !$0.isSpace }) else {
                space()
                return
            }
            breaks = 0
            let container = Int(containers[node])
            if let current, current.container != container { close() }
            if current == nil { flush() }
            var block =
                current
                ?? TextBlock(
                    nodes: node..<node + 1, container: container, text: [], weight: 0, linkWeight: 0,
                    line: Int(tree.nodes[node].line) + text.prefix { $0.isSpace }.count { $0 == 0x0A })
            current = nil
            let isLinked = linked[node]
            for byte in text {
                if byte.isSpace {
                    if let last = block.text.last, last != 0x20 { block.text.append(0x20) }
                    continue
                }
                block.text.append(byte)
                guard !byte.isContinuation else { continue }
                // Lead bytes from 0xE2 with a high second byte on are scripts of East Asia, near enough.
                let weight = byte >= 0xE3 && byte < 0xF0 ? 2 : 1
                block.weight += weight
                if isLinked { block.linkWeight += weight }
            }
            block.nodes = block.nodes.lowerBound..<node + 1
            current = block
        }

        /// Whether an element holds no block.
        private func isLine(_ node: Int) -> Bool { !tree.subtree(node).contains { tree.tag($0).isBlock } }

        /// Makes what is concealed within a line a block of its own, that it may be accounted for.
        private mutating func addConcealed(_ node: Int) {
            let text = tree.allText(node)
            guard !text.isEmpty else { return }
            concealed.append(
                TextBlock(
                    nodes: tree.subtree(node), container: Int(containers[node]), text: text, weight: 0, linkWeight: 0,
                    line: Int(tree.nodes[node].line), concealment: tree.nodes[node].concealment))
            if current == nil { flush() }
        }

        private mutating func flush() {
            blocks += concealed
            concealed = []
        }

        private mutating func space() {
            if let last = current?.text.last, last != 0x20 { current?.text.append(0x20) }
        }

        private mutating func close() {
            if var block = current {
                if block.text.last == 0x20 { block.text.removeLast() }
                blocks.append(block)
            }
            flush()
            current = nil
            breaks = 0
        }
    }
}
