internal import Bounds

/// Joins the notes at the end of a text without markup to their marks: `… west of the town.[1]`, and `[1] Its post of
/// noon` below the text.
enum EndNotes {
    /// How many notes are read.
    private static let limit = 2_000

    /// Makes notes of the last paragraphs where each begins with a number in brackets that stands as a mark in the text.
    ///
    /// - Complexity: O(*n*).
    static func join(_ blocks: inout [Block]) {
        var notes: [(index: Int, label: String)] = []
        for index in blocks.indices.reversed() {
            guard notes.count < limit, case .paragraph(let runs) = blocks[index].content,
                let label = label(of: runs.text)
            else { break }
            notes.append((index, label))
        }
        guard let first = notes.last?.index, first > 0, Set(notes.map(\.label)).count == notes.count else { return }
        let wanted = Set(notes.map(\.label))
        var found: Set<String> = []
        var marked = Array(blocks[within: ..<first])
        for index in marked.indices {
            marked[index].content = content(marked[index].content, wanted, &found)
        }
        guard found == wanted else { return }
        let texts = notes.reversed().map { note -> Block in
            guard case .paragraph(let runs) = blocks[note.index].content else { return blocks[note.index] }
            return Block(content: .note(id: note.label, withoutLabel(runs)), line: blocks[note.index].line)
        }
        // The heading above the notes has nothing below it any more.
        if let last = marked.last, isHeading(last) { marked.removeLast() }
        blocks = marked + texts
    }

    private static func isHeading(_ block: Block) -> Bool {
        let words = ["notes", "endnotes", "footnotes", "references", "sources", "anmerkungen", "notas", "примечания"]
        return block.lines.count == 1 && words.contains(Phrases.key(of: block.lines[0]))
    }

    /// The number between brackets with which a paragraph begins.
    private static func label(of text: [UInt8]) -> String? {
        guard text.first == UInt8(ascii: "[") else { return nil }
        let digits = text.dropFirst().prefix { $0.isDigit }
        guard (1...3).contains(digits.count), digits.endIndex + 1 < text.count,
            text[digits.endIndex] == UInt8(ascii: "]")
        else { return nil }
        return String(decoding: digits, as: UTF8.self)
    }

    private static func withoutLabel(_ runs: [Run]) -> [Run] {
        var runs = runs
        guard let first = runs.first, let end = first.text.firstIndex(of: UInt8(ascii: "]")) else { return runs }
        runs[0].text = Array(first.text[within: (end + 1)...].drop { $0.isSpace })
        return runs.filter { !$0.text.isEmpty }
    }

    private static func content(
        _ content: Block.Content, _ wanted: Set<String>, _ found: inout Set<String>
    ) -> Block.Content {
        switch content {
        case .paragraph(let runs): return .paragraph(self.runs(runs, wanted, &found))
        case .heading(let level, let runs): return .heading(level: level, self.runs(runs, wanted, &found))
        case .list(let isOrdered, let start, let items):
            let items = items.map { item in
                item.map { Block(content: self.content($0.content, wanted, &found), line: $0.line) }
            }
            return .list(isOrdered: isOrdered, start: start, items: items)
        case .quote(let blocks):
            return .quote(blocks.map { Block(content: self.content($0.content, wanted, &found), line: $0.line) })
        default: return content
        }
    }

    /// Runs in which the numbers in brackets are marks, without the space before them.
    private static func runs(_ runs: [Run], _ wanted: Set<String>, _ found: inout Set<String>) -> [Run] {
        var result: [Run] = []
        for run in runs {
            guard run.note == nil, run.link == nil, !run.style.contains(.code) else {
                result.append(run)
                continue
            }
            var start = 0
            var index = 0
            while index < run.text.count {
                guard run.text[index] == UInt8(ascii: "["),
                    let label = label(of: Array(run.text[within: index...].prefix(6)) + [0x20]),
                    wanted.contains(label)
                else {
                    index += 1
                    continue
                }
                var before = run
                before.text = Array(run.text[within: start..<index])
                while before.text.last == 0x20 { before.text.removeLast() }
                if !before.text.isEmpty { result.append(before) }
                result.append(Run(text: [], note: label))
                found.insert(label)
                index += label.utf8.count + 2
                start = index
            }
            var rest = run
            rest.text = Array(run.text[within: start...])
            if !rest.text.isEmpty { result.append(rest) }
        }
        return result
    }
}
