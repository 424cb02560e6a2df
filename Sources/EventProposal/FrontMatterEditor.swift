internal import Bounds
internal import Content
internal import Diagnostics

/// Adds items to lists of a document’s front matter, and takes them out, by editing its bytes; everything else stays as
/// it is.
struct FrontMatterEditor {
    /// The whole file.
    private(set) var bytes: [UInt8]
    private var frontMatter: Range<Int>
    private let lineEnd: [UInt8]

    init(_ document: MarkdownDocument) {
        bytes = document.file.bytes
        frontMatter = document.frontMatter
        let isWindows =
            bytes[within: ..<frontMatter.lowerBound].last(where: { $0 != UInt8(ascii: "\n") }) == UInt8(ascii: "\r")
        lineEnd = Array((isWindows ? "\r\n" : "\n").utf8)
    }

    /// The items of a block sequence: the bytes of the lines of each, and what they say without the indentation of the
    /// list; none where the value is written otherwise.
    func items(of key: String) -> [(bytes: Range<Int>, lines: [String])] {
        guard let line = line(of: key), value(in: line, after: key).isEmpty else { return [] }
        var items: [(bytes: Range<Int>, lines: [String])] = []
        var indentation: Int?
        var start = end(of: line)
        while start < frontMatter.upperBound {
            let next = end(of: start)
            defer { start = next }
            let spaces = bytes[within: start..<next].prefix { $0 == UInt8(ascii: " ") }.count
            guard let first = bytes[within: start + spaces..<next].first(where: { $0 > UInt8(ascii: " ") }) else {
                continue
            }
            if first == UInt8(ascii: "#"), spaces <= indentation ?? spaces { continue }
            let isItem = first == UInt8(ascii: "-") && spaces == indentation ?? spaces
            guard isItem || spaces > indentation ?? .max else { break }
            let text = String(decoding: bytes[within: start + (indentation ?? spaces)..<next], as: UTF8.self)
            let said = String(text.prefix { !$0.isNewline })
            if isItem {
                items.append((start..<next, [said]))
            } else if let last = items.indices.last {
                items[last] = (items[last].bytes.lowerBound..<next, items[last].lines + [said])
            }
            indentation = indentation ?? spaces
        }
        return items
    }

    /// Takes bytes of the front matter out.
    mutating func remove(_ range: Range<Int>) {
        bytes.removeSubrange(range)
        frontMatter = frontMatter.lowerBound..<frontMatter.upperBound - range.count
    }

    /// Adds items at the end of a list, which is begun where there is none.
    ///
    /// - Parameters:
    ///   - items: Each as the lines of a block sequence’s entry, without indentation; the first starts with `- `.
    ///   - key: The list’s key, on the top level.
    /// - Returns: whether the list is one to which lines can be added: a block sequence, an empty list, or none.
    mutating func add(_ items: [[String]], to key: String) -> Bool {
        guard let line = line(of: key) else {
            insert(["\(key):"] + Self.indented(items, by: 2), at: frontMatter.upperBound)
            return true
        }
        let value = value(in: line, after: key)
        let next = end(of: line)
        switch String(decoding: bytes[value], as: UTF8.self) {
        case "": return addToBlock(items, after: next)
        case "[]", "[ ]", "~", "null":
            insert(Self.indented(items, by: 2), at: next)
            let start =
                bytes[within: ..<value.lowerBound].lastIndex { $0 == UInt8(ascii: ":") }.map { $0 + 1 }
                ?? value.lowerBound
            bytes.removeSubrange(start..<value.upperBound)
            frontMatter = frontMatter.lowerBound..<frontMatter.upperBound - (value.upperBound - start)
            return true
        default: return false
        }
    }

    /// Adds items to the block sequence whose entries start at an offset, behind its last line that says something.
    private mutating func addToBlock(_ items: [[String]], after start: Int) -> Bool {
        var indentation: Int?
        var place = start
        var line = start
        while line < frontMatter.upperBound {
            let next = end(of: line)
            defer { line = next }
            let spaces = bytes[within: line..<next].prefix { $0 == UInt8(ascii: " ") }.count
            guard let first = bytes[within: line + spaces..<next].first(where: { $0 > UInt8(ascii: " ") }) else {
                continue
            }
            if indentation == nil {
                if first == UInt8(ascii: "#") { continue }
                guard first == UInt8(ascii: "-") else { break }
                indentation = spaces
            } else if spaces == 0, first != UInt8(ascii: "-") || indentation != 0 {
                if first == UInt8(ascii: "#") { continue }
                break
            }
            place = next
        }
        insert(Self.indented(items, by: indentation ?? 2), at: place)
        return true
    }

    /// Where the line of a key of the top level starts.
    private func line(of key: String) -> Int? {
        let name = Array("\(key):".utf8)
        var line = frontMatter.lowerBound
        while line < frontMatter.upperBound {
            let next = end(of: line)
            if bytes[within: line..<next].starts(with: name),
                line + name.count == next || bytes[line + name.count] <= UInt8(ascii: " ")
            {
                return line
            }
            line = next
        }
        return nil
    }

    /// Where the value stands on the line of a key, without the comment after it.
    private func value(in line: Int, after key: String) -> Range<Int> {
        var start = line + key.utf8.count + 1
        var end = end(of: line)
        while start < end, bytes[start] <= UInt8(ascii: " ") { start += 1 }
        if let comment = (start..<end).first(where: {
            bytes[$0] == UInt8(ascii: "#") && bytes[$0 - 1] <= UInt8(ascii: " ")
        }) {
            end = comment
        }
        while end > start, bytes[end - 1] <= UInt8(ascii: " ") { end -= 1 }
        return start..<end
    }

    private func end(of line: Int) -> Int {
        (bytes[within: line..<frontMatter.upperBound].firstIndex(of: UInt8(ascii: "\n")) ?? frontMatter.upperBound - 1)
            + 1
    }

    private mutating func insert(_ lines: [String], at place: Int) {
        let new = lines.flatMap { Array($0.utf8) + lineEnd }
        bytes.insert(contentsOf: new, at: place)
        frontMatter = frontMatter.lowerBound..<frontMatter.upperBound + new.count
    }

    private static func indented(_ items: [[String]], by count: Int) -> [String] {
        let spaces = String(repeating: " ", count: count)
        return items.flatMap { item in item.map { spaces + $0 } }
    }
}
