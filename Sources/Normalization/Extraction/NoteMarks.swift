internal import Bounds

/// The marks of notes in the text of a page, and the notes that they lead to.
///
/// A mark is a short link to a place further down (`<a href="#fn1">1</a>`), or a figure, letter or sign above the line
/// with which a later paragraph begins, too.
struct NoteMarks {
    /// For each mark, by its outermost element, the element of its note.
    private(set) var targets: [Int: Int] = [:]
    /// For each note, by its element, its id in the article.
    private(set) var identifiers: [Int: String] = [:]
    /// Comments of editors, by the elements of their marks.
    private(set) var comments: [Int: Int] = [:]
    /// Elements in notes that only repeat the mark or lead back to it.
    private(set) var returns: Set<Int> = []

    private let tree: HTMLTree

    /// How much text a note has at most, in bytes.
    private static let sizeLimit = 4_000
    /// How many marks are read.
    private static let markLimit = 2_000

    /// - Complexity: O(*n* · *d*).
    init(in tree: HTMLTree) {
        self.tree = tree
        findLinked()
        findUnlinked()
        name()
    }

    /// The note in which a node stands, if any.
    func note(around node: Int) -> Int? {
        identifiers.isEmpty ? nil : tree.ancestor(of: node) { identifiers[$0] != nil }
    }

    // MARK: Linked marks

    private mutating func findLinked() {
        var links: [(node: Int, name: [UInt8])] = []
        for node in tree.nodes.indices where tree.tag(node) == .a && tree.end(node) - node <= 12 {
            guard links.count < Self.markLimit, let href = tree.attribute(.href, of: node),
                let sign = href.lastIndex(of: UInt8(ascii: "#")), sign + 1 < href.endIndex,
                label(of: node) != nil || isReturn(node)
            else { continue }
            links.append((node, Self.decoded(href[within: (sign + 1)...])))
        }
        guard !links.isEmpty else { return }
        let wanted = Set(links.map(\.name))
        var places: [[UInt8]: Int] = [:]
        for node in tree.nodes.indices where tree.tag(node) != .text {
            for name in [tree.attribute(.id, of: node), tree.tag(node) == .a ? tree.attribute(.name, of: node) : nil] {
                guard let name, wanted.contains(Array(name)), places[Array(name)] == nil else { continue }
                places[Array(name)] = node
            }
        }
        // Several marks may lead to one note, but one element is not several notes.
        var names: [Int: Set<[UInt8]>] = [:]
        var found: [(mark: Int, note: Int)] = []
        for (node, name) in links {
            guard let place = places[name], place > node, label(of: node) != nil, let note = note(at: place, of: node)
            else { continue }
            names[note, default: []].insert(name)
            found.append((outermost(node), note))
        }
        for (mark, note) in found {
            guard let name = names[note]?.first, names[note]?.count == 1 else { continue }
            // Comments on a document of Google Docs look like notes.
            if name.starts(with: "cmnt".utf8) {
                comments[mark] = note
            } else {
                targets[mark] = note
            }
        }
        let notes = Set(targets.values)
        for (node, name) in links where targets[outermost(node)] == nil {
            let leadsBack = places[name].map { $0 < node } ?? (tree.ancestor(of: node) { notes.contains($0) } != nil)
            if leadsBack { returns.insert(outermost(node)) }
        }
    }

    /// The element of the note at a place: a block of text below its mark.
    private func note(at place: Int, of mark: Int) -> Int? {
        guard let block = tree.ancestor(of: place, where: { tree.tag($0).isBlock }) else { return nil }
        let item = tree.ancestor(of: block) { [.li, .dd, .td].contains(tree.tag($0)) }
        var note = block
        if let item, tree.visibleSize(item, upTo: Self.sizeLimit) <= Self.sizeLimit, item > mark { note = item }
        switch tree.tag(note) {
        case .p, .li, .div, .dd, .td, .aside, .section, .footer: break
        default: return nil
        }
        guard note > mark, !tree.subtree(note).contains(where: { tree.tag($0).headingLevel != nil }),
            tree.visibleSize(note, upTo: Self.sizeLimit) <= Self.sizeLimit, !tree.visibleText(note).isEmpty
        else { return nil }
        return note
    }

    // MARK: Marks without links

    private mutating func findUnlinked() {
        var marks: [(node: Int, label: [UInt8])] = []
        for node in tree.nodes.indices {
            guard marks.count < Self.markLimit else { break }
            guard tree.tag(node) == .sup || tree.nodes[node].words.contains(.note) || isBracketed(node),
                !tree.tag(node).isBlock, tree.end(node) - node <= 12, targets[outermost(node)] == nil,
                let label = label(of: node), !isExponent(node)
            else { continue }
            marks.append((node, label))
        }
        guard !marks.isEmpty else { return }
        var notes: [[UInt8]: (node: Int, mark: Int?)] = [:]
        for mark in marks {
            guard let block = tree.ancestor(of: mark.node, where: { tree.tag($0).isBlock }),
                [.p, .li, .div, .dd, .td].contains(tree.tag(block)), firstText(in: block) == firstText(in: mark.node),
                tree.visibleSize(block, upTo: Self.sizeLimit) <= Self.sizeLimit
            else { continue }
            notes[mark.label] = (block, mark.node)
        }
        for node in tree.nodes.indices where tree.tag(node) == .ol && tree.nodes[node].words.contains(.note) {
            let numbers = ListNumbers(of: node, in: tree)
            for item in tree.children(node) where tree.tag(item) == .li {
                // A number that the text of a note begins with is the one that its mark shows.
                let label = writtenNumber(of: item) ?? numbers.number(of: item).map { Array("\($0)".utf8) }
                if let label, notes[label] == nil { notes[label] = (item, nil) }
            }
        }
        for mark in marks {
            guard let note = notes[mark.label], note.node > mark.node, identifiers[note.node] == nil else { continue }
            targets[mark.node] = note.node
            if let own = note.mark { returns.insert(own) }
        }
    }

    /// Whether an element within a line shows a number in brackets and nothing else, as what stands above the line does
    /// when it is set apart: `[4]`.
    private func isBracketed(_ node: Int) -> Bool {
        guard tree.tag(node) == .span || tree.tag(node) == .font || tree.tag(node) == .small else { return false }
        let text = tree.visibleText(node).trimmed
        return text.count <= 5 && text.first == UInt8(ascii: "[") && text.last == UInt8(ascii: "]")
            && text.dropFirst().dropLast().allSatisfy(\.isDigit)
    }

    /// The number with which the text of a note begins: `2. Statement of the council`, `[2] …`.
    private func writtenNumber(of note: Int) -> [UInt8]? {
        let text = tree.visibleText(note)
        let rest = text.drop { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "(") }
        let digits = rest.prefix { $0.isDigit }
        guard (1...3).contains(digits.count), ".])".utf8.contains(rest[at: digits.endIndex]),
            !rest[at: digits.endIndex + 1].isDigit
        else { return nil }
        return Array(digits)
    }

    /// Whether figures have been written as an exponent.
    private func isExponent(_ node: Int) -> Bool {
        String(decoding: tree.visibleText(node), as: UTF8.self).unicodeScalars.contains {
            "⁰¹²³⁴⁵⁶⁷⁸⁹".unicodeScalars.contains($0)
        }
    }

    // MARK: Helpers

    /// Numbers and letters are their own ids; signs get the next free number.
    private mutating func name() {
        var used: Set<String> = []
        var next = 1
        for mark in targets.keys.sorted() {
            guard let note = targets[mark], identifiers[note] == nil else { continue }
            var id = label(of: mark).map { String(decoding: $0, as: UTF8.self) } ?? ""
            if id.isEmpty || !id.utf8.allSatisfy({ $0.isDigit || $0.isLetter }) || used.contains(id) {
                while used.contains("\(next)") { next += 1 }
                id = "\(next)"
            }
            used.insert(id)
            identifiers[note] = id
        }
    }

    /// The figure, letter or sign that an element shows, without brackets; `nil` where it shows more.
    private func label(of node: Int) -> [UInt8]? {
        let text = String(decoding: tree.visibleText(node).prefix(40), as: UTF8.self)
        var label = ""
        for scalar in text.lowercased().replacing("note", with: "").unicodeScalars {
            switch scalar {
            case "[", "]", "(", ")", " ", "\u{A0}", "⁽", "⁾", ".", ":", "^": continue
            case "¹": label += "1"
            case "²", "³": label += "\(scalar.value - 0xB0)"
            case "⁰", "⁴"..."⁹": label += "\(scalar.value - 0x2070)"
            default: label.unicodeScalars.append(letters[scalar] ?? scalar)
            }
        }
        let isFigure = label.utf8.count <= 3 && label.utf8.allSatisfy(\.isDigit)
        let isRoman = label.utf8.count <= 5 && label.utf8.allSatisfy { "ivx".utf8.contains($0) }
        let isLetter = label.utf8.count == 1 && label.utf8.allSatisfy(\.isLetter)
        let isSign = label.count <= 3 && label.allSatisfy { "*†‡§¶".contains($0) }
        return !label.isEmpty && (isFigure || isRoman || isLetter || isSign) ? Array(label.utf8) : nil
    }

    private let letters: [Unicode.Scalar: Unicode.Scalar] = [
        "ᵃ": "a", "ᵇ": "b", "ᶜ": "c", "ᵈ": "d", "ᵉ": "e", "ᶠ": "f", "ᵍ": "g", "ʰ": "h", "ⁱ": "i", "ⁿ": "n",
    ]

    /// Whether a link shows an arrow or a word for the way back.
    private func isReturn(_ node: Int) -> Bool {
        let text = String(decoding: tree.visibleText(node).prefix(40), as: UTF8.self).lowercased()
        return ["↩", "↩︎", "↑", "^", "⏎", "⤴", "←", "back", "jump up", "return", "zurück", "retour", "↵"].contains(text)
    }

    /// The element around a mark that shows nothing else: the `sup` around its link.
    private func outermost(_ node: Int) -> Int {
        var outer = node
        while tree.parent(outer) > 0, !tree.tag(tree.parent(outer)).isBlock, tree.end(tree.parent(outer)) - outer <= 14,
            label(of: tree.parent(outer)) != nil, label(of: tree.parent(outer)) == label(of: node)
        {
            outer = tree.parent(outer)
        }
        return outer
    }

    private func firstText(in node: Int) -> Int? {
        tree.subtree(node).first { tree.tag($0) == .text && !tree.text($0).trimmed.isEmpty }
    }

    /// A fragment with its percent-encoded bytes decoded.
    private static func decoded(_ fragment: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        var rest = fragment
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), rest.count >= 2, let high = rest[rest.startIndex].hexValue,
                let low = rest[rest.startIndex + 1].hexValue
            {
                result.append(high << 4 | low)
                rest = rest.dropFirst(2)
            } else {
                result.append(byte)
            }
        }
        return result
    }
}
