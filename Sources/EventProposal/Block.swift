internal import Bounds
internal import Language

/// A paragraph, heading, list item or table row of a text.
struct Block {
    /// Where its text stands, without the mark of a heading or an item.
    var bytes: Range<Int>
    /// Whether it is running text: neither a heading nor a row of a table, nor an item that only names another text.
    var isRunning: Bool

    /// The blocks of a text, in order: what stands between blank lines; in Markdown also each heading, item and row.
    ///
    /// - Complexity: O(*n*) in the bytes of the text.
    static func blocks(of text: [UInt8], isMarkdown: Bool) -> [Block] {
        var blocks: [Block] = []
        var open: Block?
        var isAboveSources = false
        func close() {
            if let block = open { blocks.append(block) }
            open = nil
        }
        var line = 0
        while line < text.count {
            let end = text[within: line...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count
            defer { line = end + 1 }
            guard let first = text[within: line..<end].firstIndex(where: { $0 > UInt8(ascii: " ") }) else {
                close()
                continue
            }
            let mark = isMarkdown ? Mark(of: text[within: first..<end]) : .none
            switch mark {
            case .none:
                if isMarkdown, isHead(text[within: first..<end]) {
                    close()
                    blocks.append(Block(bytes: first..<end, isRunning: false))
                    continue
                }
                let start = open?.bytes.lowerBound ?? first
                let isGoingOn = open?.isRunning == false
                if isMarkdown, !isGoingOn { isAboveSources = SourceHeading.isOne(text[within: first..<end]) }
                open = Block(bytes: start..<end, isRunning: !isGoingOn)
            case .item(let length):
                close()
                let isReference = isAboveSources || isLink(text[within: first + length..<end])
                open = Block(bytes: first + length..<end, isRunning: !isReference)
            case .heading(let length):
                close()
                isAboveSources = SourceHeading.isOne(text[within: first + length..<end])
                blocks.append(Block(bytes: first + length..<end, isRunning: false))
            case .row:
                close()
                blocks.append(Block(bytes: first..<end, isRunning: false))
            }
        }
        close()
        return blocks
    }

    /// Whether an item is a link and little more: the headline of another text, and where and when it stood.
    private static func isLink(_ item: ArraySlice<UInt8>) -> Bool {
        let item = item.drop { $0 <= UInt8(ascii: " ") || $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "_") }
        guard item.first == UInt8(ascii: "["), let middle = item.firstRange(of: Array("](".utf8)),
            let end = item[middle.upperBound...].firstIndex(of: UInt8(ascii: ")"))
        else { return false }
        return item[within: (end + 1)...].split { $0 <= UInt8(ascii: " ") }.count <= wordLimit
    }

    /// How many words stand behind such a link at most.
    private static let wordLimit = 6

    /// How long the line above a message is at most, in bytes.
    private static let headLimit = 160

    /// Whether a line is all set apart and holds a moment, as imports write it above a message: `_2026-11-14 21:10 UTC_`,
    /// `**Lina Haddad, 2026-11-14 21:10**`.
    private static func isHead(_ line: ArraySlice<UInt8>) -> Bool {
        guard let sign = line.first, sign == UInt8(ascii: "_") || sign == UInt8(ascii: "*"), line.count <= headLimit,
            let last = line.last(where: { $0 > UInt8(ascii: " ") && $0 != UInt8(ascii: "\\") }), last == sign
        else { return false }
        let shape = line.map { (0x30...0x39).contains($0) ? UInt8(ascii: "0") : $0 }
        return shape.firstRange(of: Array("0000-00-00 00:00".utf8)) != nil
    }

    /// What a line of Markdown begins with.
    private enum Mark {
        case none
        case item(length: Int)
        case heading(length: Int)
        case row

        init(of line: ArraySlice<UInt8>) {
            self = .none
            guard let first = line.first else { return }
            switch first {
            case UInt8(ascii: "|"): self = .row
            case UInt8(ascii: "#"):
                let length = line.prefix { $0 == UInt8(ascii: "#") }.count
                if length <= 6, Self.isSpace(line.dropFirst(length).first) { self = .heading(length: length) }
            case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
                if Self.isSpace(line.dropFirst().first) { self = .item(length: 1) }
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                let digits = line.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
                let rest = line.dropFirst(digits)
                guard digits <= 9, rest.first == UInt8(ascii: ".") || rest.first == UInt8(ascii: ")") else { return }
                if Self.isSpace(rest.dropFirst().first) { self = .item(length: digits + 1) }
            default: break
            }
        }

        private static func isSpace(_ byte: UInt8?) -> Bool {
            byte.map { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") } ?? true
        }
    }
}
