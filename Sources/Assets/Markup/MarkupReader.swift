internal import Bounds

/// Reads the tags, texts and comments of XML or HTML, strictly: what browsers would have to guess at is an error.
struct MarkupReader {
    enum Token {
        case text(Range<Int>)
        /// The characters between `<![CDATA[` and `]]>`.
        case data(Range<Int>)
        case comment
        case instruction(Range<Int>)
        case documentType(Range<Int>)
        case open(Tag)
        case close(name: String, range: Range<Int>)
    }

    struct Tag {
        var name: String
        var nameRange: Range<Int>
        var attributes: [Attribute]
        var isEmpty: Bool
        var range: Range<Int>
    }

    struct Attribute {
        var name: String
        var nameRange: Range<Int>
        /// The bytes of its value, without quotation marks and with references as they are.
        var value: Range<Int>
        /// All of it, quotation marks too.
        var range: Range<Int>
    }

    let bytes: [UInt8]
    let isHTML: Bool
    private var position: Int
    /// More attributes than this are an attack, not a page.
    private static let attributeLimit = 1_000

    init(_ bytes: [UInt8], isHTML: Bool) {
        self.bytes = bytes
        self.isHTML = isHTML
        position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    /// The next token; `nil` at the end.
    ///
    /// - Throws: where the markup is broken.
    mutating func next() throws(AssetProblem) -> Token? {
        guard position < bytes.count else { return nil }
        guard bytes[position] == UInt8(ascii: "<"), position + 1 < bytes.count else { return .text(text()) }
        let start = position
        switch bytes[position + 1] {
        case UInt8(ascii: "!"):
            if bytes.has("<!--", at: start) {
                // `<!-->` is a comment in HTML and none in XML.
                guard !bytes.has("<!-->", at: start), !bytes.has("<!--->", at: start) else { throw broken(start) }
                let end = try find("--", from: start + 4)
                guard bytes.has("-->", at: end) else { throw broken(end) }
                position = end + 3
                return .comment
            }
            if bytes.has("<![CDATA[", at: start), !isHTML {
                let end = try find("]]>", from: start + 9)
                position = end + 3
                return .data(start + 9..<end)
            }
            let end = try find(">", from: start)
            guard let word = bytes.slice(start + 2, count: 7),
                String(decoding: word, as: UTF8.self).uppercased() == "DOCTYPE",
                !bytes[within: start..<end].contains(UInt8(ascii: "["))
            else {
                throw .unsafe([UnsafePassage(start..<start + 2, "a declaration of entities can load or hide anything")])
            }
            position = end + 1
            return .documentType(start..<end + 1)
        case UInt8(ascii: "?"):
            guard !isHTML || start < 4 else { throw broken(start) }
            let end = try find("?>", from: start)
            position = end + 2
            return .instruction(start..<end + 2)
        case UInt8(ascii: "/"):
            position += 2
            let name = try readName()
            skipSpace()
            guard position < bytes.count, bytes[position] == UInt8(ascii: ">") else { throw broken(start) }
            position += 1
            return .close(name: text(name), range: start..<position)
        case let byte where Self.isNameStart(byte): return .open(try tag())
        default:
            // HTML takes a lone ‘<’ for text.
            guard isHTML else { throw broken(start) }
            position += 1
            let rest = text()
            return .text(start..<rest.upperBound)
        }
    }

    /// Reads everything up to the end tag of an element whose content is no markup.
    mutating func rawText(until name: String) throws(AssetProblem) -> Range<Int> {
        let start = position
        while position < bytes.count {
            let end = try find("</", from: position)
            let word = bytes.slice(end + 2, count: name.utf8.count).map {
                String(decoding: $0, as: UTF8.self).lowercased()
            }
            position = end
            if word == name { return start..<end }
            position += 2
        }
        throw broken(start)
    }

    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    private mutating func text() -> Range<Int> {
        let start = position
        while position < bytes.count, bytes[position] != UInt8(ascii: "<") { position += 1 }
        if position == start { position += 1 }
        return start..<position
    }

    private mutating func tag() throws(AssetProblem) -> Tag {
        let start = position
        position += 1
        let name = try readName()
        var attributes: [Attribute] = []
        while true {
            skipSpace()
            guard position < bytes.count, attributes.count < Self.attributeLimit else { throw broken(start) }
            if bytes[position] == UInt8(ascii: ">") || bytes.has("/>", at: position) {
                let isEmpty = bytes[position] == UInt8(ascii: "/")
                position += isEmpty ? 2 : 1
                return Tag(
                    name: text(name), nameRange: name, attributes: attributes, isEmpty: isEmpty, range: start..<position
                )
            }
            attributes.append(try attribute())
        }
    }

    private mutating func attribute() throws(AssetProblem) -> Attribute {
        let name = try readName()
        skipSpace()
        guard position < bytes.count, bytes[position] == UInt8(ascii: "=") else {
            guard isHTML else { throw broken(name.lowerBound) }
            return Attribute(name: text(name), nameRange: name, value: name.upperBound..<name.upperBound, range: name)
        }
        position += 1
        skipSpace()
        guard position < bytes.count else { throw broken(name.lowerBound) }
        let quote = bytes[position]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            let start = position + 1
            position = start
            while position < bytes.count, bytes[position] != quote { position += 1 }
            guard position < bytes.count, isHTML || !bytes[within: start..<position].contains(UInt8(ascii: "<")) else {
                throw broken(name.lowerBound)
            }
            position += 1
            return Attribute(
                name: text(name), nameRange: name, value: start..<position - 1, range: name.lowerBound..<position)
        }
        guard isHTML else { throw broken(name.lowerBound) }
        let start = position
        while position < bytes.count, bytes[position] > 0x20, bytes[position] != UInt8(ascii: ">") { position += 1 }
        return Attribute(name: text(name), nameRange: name, value: start..<position, range: name.lowerBound..<position)
    }

    private mutating func readName() throws(AssetProblem) -> Range<Int> {
        let start = position
        guard start < bytes.count, Self.isNameStart(bytes[start]) else { throw broken(start) }
        while position < bytes.count, Self.isName(bytes[position]) { position += 1 }
        return start..<position
    }

    private mutating func skipSpace() {
        while position < bytes.count, [0x20, 0x09, 0x0A, 0x0D, 0x0C].contains(bytes[position]) { position += 1 }
    }

    private func find(_ text: String, from start: Int) throws(AssetProblem) -> Int {
        let first = text.utf8.first
        var place = start
        while place < bytes.count {
            if bytes[place] == first, bytes.has(text, at: place) { return place }
            place += 1
        }
        throw broken(min(start, bytes.count))
    }

    private func broken(_ place: Int) -> AssetProblem {
        .unsafe([
            UnsafePassage(
                min(place, bytes.count)..<min(place + 1, bytes.count),
                "the markup is broken here, so that browsers guess at it")
        ])
    }

    private static func isNameStart(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: "_") || byte >= 0x80
    }

    private static func isName(_ byte: UInt8) -> Bool {
        isNameStart(byte) || (0x30...0x3A).contains(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
    }
}
