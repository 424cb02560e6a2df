/// Reads the text of a block with its emphasis, code and links.
enum InlineReader {
    /// The runs of a block of text; `notes` are the ids of notes by the elements of their marks, `nil` for what only
    /// leads back.
    ///
    /// - Complexity: O(*n* · *d*), where *d* is the depth of inline elements.
    static func runs(
        of block: TextBlock, in tree: HTMLTree, base: String?, notes: [Int: String?] = [:]
    ) -> [Run] {
        var runs: [Run] = []
        var node = block.nodes.lowerBound
        // The mark of a note may be the first that stands in the block.
        var outer = notes.isEmpty ? block.container : tree.parent(node)
        while outer > block.container {
            if notes[outer] != nil { node = outer }
            outer = tree.parent(outer)
        }
        while node < block.nodes.upperBound {
            let tag = tree.tag(node)
            if let note = notes[node] {
                if let note { runs.append(Run(text: [], note: note)) }
                node = tree.end(node)
                continue
            }
            if tag == .br {
                runs.append(Run(text: [0x0A]))
            } else if tag == .text, tree.nodes[node].concealment == nil {
                var run = Run(text: tree.text(node).map { $0.isSpace ? 0x20 : $0 })
                style(&run, of: node, upTo: block.container, in: tree, base: base)
                runs.append(run)
            } else if tag.isInvisible || tree.nodes[node].concealment != nil {
                node = tree.end(node)
                continue
            }
            node += 1
        }
        return TextRepair.repaired(runs).collapsed()
    }

    private static func style(_ run: inout Run, of node: Int, upTo container: Int, in tree: HTMLTree, base: String?) {
        var current = tree.parent(node)
        while current > container {
            switch tree.tag(current) {
            case .strong, .b: run.style.insert(.strong)
            case .em, .i, .cite, .dfn, .var: run.style.insert(.emphasis)
            case .code, .kbd, .samp, .tt: run.style.insert(.code)
            case .a:
                if run.link == nil {
                    run.link = tree.attribute(.href, of: current).flatMap { WebReference.resolve($0, base: base) }
                }
            default: break
            }
            current = tree.parent(current)
        }
        // A link around the block itself counts for all of its text.
        if run.link == nil,
            let link = tree.ancestor(of: container, where: { tree.tag($0) == .a }),
            tree.end(link) <= tree.end(container) || tree.parent(container) == link
        {
            run.link = tree.attribute(.href, of: link).flatMap { WebReference.resolve($0, base: base) }
        }
    }
}
