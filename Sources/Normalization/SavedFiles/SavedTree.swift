internal import Bounds

/// A parsed page and its blocks of text, of which parts are read one by one.
struct SavedTree {
    let tree: HTMLTree
    /// The marks of notes, and the notes.
    let notes: NoteMarks
    private let texts: [TextBlock]

    /// Reads a page as its readers do: figures do not run together, and what is hidden or struck out is marked.
    init(_ page: HTMLTree) {
        let tree = Presentation.presented(page)
        self.tree = tree
        notes = NoteMarks(in: tree)
        texts = Segmentation.blocks(of: tree)
    }

    /// The blocks of text that begin in a part of the tree.
    ///
    /// - Complexity: O(log *n*).
    func texts(in part: Range<Int>) -> ArraySlice<TextBlock> {
        texts[within: position(of: part.lowerBound)..<position(of: part.upperBound)]
    }

    /// How many blocks begin before a node.
    private func position(of node: Int) -> Int {
        var (low, high) = (0, texts.count)
        while low < high {
            let middle = (low + high) / 2
            if texts[middle].nodes.lowerBound < node { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Whether an element has a class, as a whole word.
    func has(_ name: StaticString, _ node: Int) -> Bool {
        guard let classes = tree.attribute(.class, of: node) else { return false }
        return classes.split(whereSeparator: \.isSpace).contains { word in
            name.withUTF8Buffer { unsafe word.elementsEqual($0) }
        }
    }

    /// The first node of a part with a class.
    func first(_ name: StaticString, in part: Range<Int>) -> Int? { part.first { has(name, $0) } }

    /// The visible text of the first node of a part with a class.
    func text(_ name: StaticString, in part: Range<Int>) -> String? {
        first(name, in: part).map { string(tree.visibleText($0)) }.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// The value of an attribute as text.
    func string(_ name: AttributeName, _ node: Int) -> String? {
        tree.attribute(name, of: node).map { string($0.trimmed) }.flatMap { $0.isEmpty ? nil : $0 }
    }

    private func string(_ bytes: some Collection<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
}
