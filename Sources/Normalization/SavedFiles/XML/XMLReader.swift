internal import Bounds

/// Reads XML 1.0, as leniently as feeds write it: a stray `&` is a character, an element that is not closed ends with the
/// one around it.
///
/// No entity is expanded but those of XML and the characters that HTML names, nothing outside the bytes is read, and a
/// document type says nothing: so no input grows.
struct XMLReader {
    private let bytes: ArraySlice<UInt8>
    private var position: Int
    private var line: Int32 = 1
    private var tree = XMLTree()
    private var open: [Int] = []

    /// How deep elements may stand in one another, and how many nodes there may be.
    private static let depthLimit = 256
    private static let nodeLimit = 2_000_000

    /// The tree of a document.
    ///
    /// - Throws: `ImportError.tooDeep` or `.tooComplex`.
    /// - Complexity: O(*n*).
    static func tree(of bytes: ArraySlice<UInt8>) throws(ImportError) -> XMLTree {
        var reader = XMLReader(bytes)
        try reader.run()
        return reader.tree
    }

    private init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        position = bytes.startIndex
    }

    private mutating func run() throws(ImportError) {
        while position < bytes.endIndex {
            guard tree.nodes.count < Self.nodeLimit else { throw .tooComplex }
            if bytes[position] != UInt8(ascii: "<") {
                addText(upTo: bytes[within: position...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.endIndex)
                continue
            }
            let rest = bytes[within: (position + 1)...]
            if rest.starts(with: "!--".utf8) {
                skip(past: "-->")
            } else if rest.starts(with: "![CDATA[".utf8) {
                let start = position + 9
                let end = find("]]>", from: start) ?? bytes.endIndex
                add(Array(bytes[within: start..<end]))
                advance(to: min(end + 3, bytes.endIndex))
            } else if rest.first == UInt8(ascii: "?") {
                skip(past: "?>")
            } else if rest.first == UInt8(ascii: "!") {
                skipDeclaration()
            } else if rest.first == UInt8(ascii: "/") {
                closeElement()
            } else if rest.first.map({ $0.isLetter || $0 == UInt8(ascii: "_") || $0 >= 0x80 }) == true {
                try openElement()
            } else {
                addText(upTo: position + 1)
            }
        }
        while !open.isEmpty { closeLast() }
    }

    private mutating func advance(to end: Int) {
        line += Int32(truncatingIfNeeded: bytes[within: position..<end].count { $0 == 0x0A })
        position = end
    }

    private func find(_ mark: StaticString, from start: Int) -> Int? {
        var index = start
        while index < bytes.endIndex {
            if bytes[within: index...].hasPrefix(ignoringCase: mark) { return index }
            index += 1
        }
        return nil
    }

    private mutating func skip(past mark: StaticString) {
        let end = find(mark, from: position).map { $0 + mark.utf8CodeUnitCount } ?? bytes.endIndex
        advance(to: min(end, bytes.endIndex))
    }

    /// Passes over a document type with all that it declares.
    private mutating func skipDeclaration() {
        var depth = 0
        var quote: UInt8?
        var index = position
        while index < bytes.endIndex {
            let byte = bytes[index]
            index += 1
            if let open = quote {
                if byte == open { quote = nil }
                continue
            }
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = depth > 0 ? byte : nil
            case UInt8(ascii: "<"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: ">"), UInt8(ascii: "]"): depth -= 1
            default: break
            }
            if depth <= 0 { break }
        }
        advance(to: index)
    }

    private mutating func addText(upTo end: Int) {
        add(CharacterReferences.resolvedOnce(Array(bytes[within: position..<end])))
        advance(to: end)
    }

    private mutating func add(_ text: [UInt8]) {
        guard let parent = open.last, !text.isEmpty else { return }
        let count = Int32(truncatingIfNeeded: tree.nodes.count)
        tree.nodes.append(
            .init(name: "", text: text, parent: Int32(truncatingIfNeeded: parent), end: count + 1, line: line))
    }

    private mutating func openElement() throws(ImportError) {
        guard open.count < Self.depthLimit else { throw .tooDeep(limit: Self.depthLimit) }
        let start = position + 1
        let name = bytes[within: start...].prefix { !$0.isSpace && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
        var node = XMLTree.Node(
            name: String(decoding: name.prefix(200), as: UTF8.self),
            parent: Int32(truncatingIfNeeded: open.last ?? -1),
            end: Int32(truncatingIfNeeded: tree.nodes.count + 1), line: line)
        var index = name.endIndex
        var isEmpty = false
        while index < bytes.endIndex, bytes[index] != UInt8(ascii: ">") {
            let byte = bytes[index]
            guard !byte.isSpace, byte != UInt8(ascii: "/") else {
                isEmpty = byte == UInt8(ascii: "/")
                index += 1
                continue
            }
            isEmpty = false
            let key = bytes[within: index...].prefix {
                !$0.isSpace && $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: ">")
            }
            index = key.endIndex
            while index < bytes.endIndex, bytes[index].isSpace { index += 1 }
            guard bytes[at: index] == UInt8(ascii: "=") else {
                if key.isEmpty { index += 1 }
                continue
            }
            index += 1
            while index < bytes.endIndex, bytes[index].isSpace { index += 1 }
            let quote = bytes[at: index]
            guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { continue }
            let end = bytes[within: (index + 1)...].firstIndex(of: quote) ?? bytes.endIndex
            let value = CharacterReferences.resolvedOnce(Array(bytes[within: (index + 1)..<end]))
            if node.attributes.count < 64 {
                node.attributes.append(
                    (String(decoding: key.prefix(200), as: UTF8.self), String(decoding: value, as: UTF8.self)))
            }
            index = min(end + 1, bytes.endIndex)
        }
        tree.nodes.append(node)
        open.append(tree.nodes.count - 1)
        advance(to: min(index + 1, bytes.endIndex))
        if isEmpty { closeLast() }
    }

    /// Closes the nearest element of a name, with those in it that were not closed; a name that is not open says nothing.
    private mutating func closeElement() {
        let start = position + 2
        let end = bytes[within: start...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.endIndex
        let name = String(decoding: bytes[within: start..<end].trimmed.prefix(200), as: UTF8.self)
        if let index = open.lastIndex(where: { tree.nodes[$0].name == name }) {
            while open.count > index { closeLast() }
        }
        advance(to: min(end + 1, bytes.endIndex))
    }

    private mutating func closeLast() {
        guard let last = open.popLast() else { return }
        tree.nodes[last].end = Int32(truncatingIfNeeded: tree.nodes.count)
    }
}
