/// Lines of a text that was made of another, each with the number of the line that it comes from.
struct NumberedText {
    var lines: [(number: Int, text: [UInt8])]

    /// An empty text that begins on a line.
    init(line: Int) { lines = [(line, [])] }

    /// Whether nothing stands on the last line but space and marks of quotations.
    var isAtLineStart: Bool { lines.last?.text.allSatisfy { $0.isSpace || $0 == UInt8(ascii: ">") } ?? true }

    var isEmpty: Bool { lines.allSatisfy { $0.text.allSatisfy(\.isSpace) } }

    /// The last byte that is no space on the last line.
    var lastByte: UInt8? { lines.last?.text.last }

    /// Appends what is written as it was: each line end is one of the raw file.
    mutating func append(_ text: some Sequence<UInt8>, from line: Int) {
        var number = line
        for byte in text {
            if byte == 0x0A {
                number += 1
                lines.append((number, []))
            } else {
                lines[lines.count - 1].text.append(byte)
            }
        }
    }

    /// Appends what stands for something on one line of the raw file.
    mutating func append(_ text: String, at line: Int) {
        for byte in text.utf8 {
            if byte == 0x0A { lines.append((line, [])) } else { lines[lines.count - 1].text.append(byte) }
        }
    }

    /// Appends another text: its first line goes on from the last one.
    mutating func append(_ other: NumberedText) {
        guard let first = other.lines.first, !lines.isEmpty else { return }
        lines[lines.count - 1].text += first.text
        lines += other.lines.dropFirst()
    }

    /// Begins a line with an empty one before it, unless that is so.
    mutating func beginBlock(at line: Int) {
        if !isAtLineStart { lines.append((line, [])) }
        if lines.count > 1, !lines[lines.count - 2].text.allSatisfy(\.isSpace) { lines.append((line, [])) }
    }

    /// Ends a line and adds an empty one.
    mutating func endBlock(at line: Int) { lines += [(line, []), (line, [])] }

    /// Takes out the item `* TOC` above, which kramdown replaces with a table of contents.
    mutating func removeContentsItem() {
        guard let index = lines.suffix(2).lastIndex(where: { !$0.text.allSatisfy(\.isSpace) }) else { return }
        let item = String(decoding: lines[index].text.trimmed, as: UTF8.self).lowercased()
        if ["* toc", "- toc", "1. toc", "+ toc"].contains(item) { lines[index].text = [] }
    }

    /// Without empty lines at both ends.
    var trimmed: NumberedText {
        var text = self
        while text.lines.count > 1, text.lines.last?.text.allSatisfy(\.isSpace) == true { text.lines.removeLast() }
        let empty = text.lines.prefix { $0.text.allSatisfy(\.isSpace) }.count
        text.lines.removeFirst(min(empty, text.lines.count - 1))
        return text
    }
}
