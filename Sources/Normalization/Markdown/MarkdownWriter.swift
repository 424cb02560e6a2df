internal import Bounds

/// Writes blocks as CommonMark with pipe tables.
struct MarkdownWriter {
    private var output: [UInt8] = []

    /// The Markdown of an article's body; it ends in a line feed unless it is empty.
    ///
    /// - Complexity: O(*n*).
    static func markdown(of blocks: [Block]) -> [UInt8] {
        var writer = MarkdownWriter()
        writer.write(blocks, prefix: [])
        return writer.output
    }

    private mutating func write(_ blocks: [Block], prefix: [UInt8]) {
        var previousList: Bool?
        var marker = UInt8(ascii: "-")
        for (index, block) in blocks.enumerated() {
            if index > 0 { output += trimmedPrefix(prefix) + [0x0A] }
            // Two lists in a row would become one: the second takes another marker.
            if case .list(let isOrdered, _, _) = block.content {
                marker =
                    previousList == isOrdered && marker == UInt8(ascii: "-") ? UInt8(ascii: "+") : UInt8(ascii: "-")
                previousList = isOrdered
            } else {
                previousList = nil
                marker = UInt8(ascii: "-")
            }
            write(block, prefix: prefix, isFirst: index == 0, marker: marker)
        }
    }

    /// Writes one block.
    ///
    /// The prefix of its first line stands there already where a list item begins.
    private mutating func write(_ block: Block, prefix: [UInt8], isFirst: Bool, marker: UInt8) {
        if !(isFirst && startsItem) { output += prefix }
        startsItem = false
        switch block.content {
        case .paragraph(let runs):
            output += InlineWriter.markdown(of: runs, linePrefix: prefix) + [0x0A]
        case .heading(let level, let runs):
            writeHeading(runs, level: level)
        case .list(let isOrdered, let start, let items):
            writeList(items, isOrdered: isOrdered, start: start, prefix: prefix, marker: marker)
        case .quote(let blocks):
            output += Array("> ".utf8)
            startsItem = true
            write(blocks, prefix: prefix + Array("> ".utf8))
        case .code(let text):
            writeCode(text, prefix: prefix)
        case .markdown(let text):
            output += text + [0x0A]
        case .table(let rows):
            writeTable(rows, prefix: prefix)
        case .figure(let address, let alternative, let caption):
            writeFigure(address, alternative, caption)
        case .note(let id, let runs):
            let indent = prefix + Array("    ".utf8)
            output += Array("[^\(id)]: ".utf8) + InlineWriter.markdown(of: runs, linePrefix: indent) + [0x0A]
        }
    }

    /// Whether the prefix of the next line has been written.
    private var startsItem = false

    private mutating func writeHeading(_ runs: [Run], level: Int) {
        let line = runs.map { run in
            var run = run
            run.text = run.text.map { $0 == 0x0A ? 0x20 : $0 }
            return run
        }
        output += [UInt8](repeating: UInt8(ascii: "#"), count: max(1, min(level, 6))) + [0x20]
        var text = InlineWriter.markdown(of: line, atLineStart: false)
        // A closing sequence of number signs would be dropped.
        if text.last == UInt8(ascii: "#") { text.insert(UInt8(ascii: "\\"), at: text.count - 1) }
        output += text + [0x0A]
    }

    private mutating func writeList(
        _ items: [[Block]], isOrdered: Bool, start: Int, prefix: [UInt8], marker: UInt8
    ) {
        for (index, item) in items.enumerated() {
            let number = min(max(start + index, 0), 999_999_999)
            let bullet: [UInt8] =
                isOrdered
                ? Array("\(number)".utf8) + [marker == UInt8(ascii: "-") ? UInt8(ascii: ".") : UInt8(ascii: ")"), 0x20]
                : [marker, 0x20]
            let isLoose = item.count > 1 && items.contains { $0.count > 1 && !isTight($0) }
            if index > 0 {
                if isLoose { output += trimmedPrefix(prefix) + [0x0A] }
                output += prefix
            }
            output += bullet
            startsItem = true
            write(item, prefix: prefix + [UInt8](repeating: 0x20, count: bullet.count))
        }
    }

    private func isTight(_ item: [Block]) -> Bool {
        guard item.count == 2, case .paragraph = item[0].content, case .list = item[1].content else {
            return item.count < 2
        }
        return true
    }

    private mutating func writeCode(_ text: [UInt8], prefix: [UInt8]) {
        var longest = 0
        var length = 0
        for byte in text {
            length = byte == UInt8(ascii: "`") ? length + 1 : 0
            longest = max(longest, length)
        }
        let fence = [UInt8](repeating: UInt8(ascii: "`"), count: max(3, longest + 1))
        output += fence + [0x0A]
        for line in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
            output += (line.isEmpty ? trimmedPrefix(prefix) : prefix + line) + [0x0A]
        }
        output += prefix + fence + [0x0A]
    }

    private mutating func writeTable(_ rows: [[[Run]]], prefix: [UInt8]) {
        let width = rows.map(\.count).max() ?? 0
        for (index, row) in rows.enumerated() {
            if index > 0 { output += prefix }
            output.append(UInt8(ascii: "|"))
            for column in 0..<width {
                output.append(0x20)
                if column < row.count {
                    output += InlineWriter.markdown(of: row[column], inTable: true, atLineStart: false)
                }
                output += Array(" |".utf8)
            }
            output.append(0x0A)
            if index == 0 {
                output += prefix + Array("|".utf8) + [UInt8](String(repeating: " --- |", count: width).utf8) + [0x0A]
            }
        }
    }

    private mutating func writeFigure(_ address: String, _ alternative: [UInt8], _ caption: [UInt8]) {
        output += Array("![".utf8)
        MarkdownEscaping.append(alternative, to: &output, atLineStart: false)
        output += Array("](".utf8) + InlineWriter.destination(address)
        if !caption.isEmpty {
            output += Array(" \"".utf8)
            for byte in caption {
                if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "&") {
                    output.append(UInt8(ascii: "\\"))
                }
                output.append(byte)
            }
            output.append(UInt8(ascii: "\""))
        }
        output += Array(")\n".utf8)
    }

    private func trimmedPrefix(_ prefix: [UInt8]) -> [UInt8] {
        var prefix = prefix
        while prefix.last == 0x20 { prefix.removeLast() }
        return prefix
    }
}
