internal import Bounds

/// What is looked at before a page is parsed: its size, its depth, and what can be left out of it.
///
/// The parser never sees scripts (save JSON-LD), style sheets, comments, drawings, embedded images, attributes that nobody
/// reads and the indentation of the source; line feeds stay, so that lines keep their numbers. The depth is an estimate from above: start tags without their end tags.
struct HTMLPreflight {
    /// The size above which a page is not parsed, in bytes, after scripts and embedded images are left out.
    static let sizeLimit = 4 << 20
    /// How deep elements may stand in one another.
    static let depthLimit = 1_000
    /// How many elements that say that they close themselves, and do not, a page may have.
    static let unclosedLimit = 3_000
    /// How many steps the parser may take up the stack of open elements, all start tags together.
    static let workLimit = 60_000_000

    /// How many tags a page may have.
    static let tagLimit = 200_000

    private let bytes: [UInt8]
    private var position = 0
    private var tags = 0
    private var copied = 0
    private var output: [UInt8] = []
    private var open: [UInt64: Int] = [:]
    private var depth = 0
    private var unclosed = 0
    private var work = 0
    /// Whether an element has begun in which every space counts.
    private var keepsSpaces = false
    private var sheet = StyleSheet()

    /// The page without what the parser need not see, and what its style sheets say.
    ///
    /// - Throws: `ImportError.tooLarge`, `.tooDeep` or `.tooComplex`.
    /// - Complexity: O(*n*).
    static func prepared(_ bytes: [UInt8]) throws(ImportError) -> (page: [UInt8], sheet: StyleSheet) {
        var preflight = HTMLPreflight(bytes: bytes)
        try preflight.run()
        guard preflight.output.count <= sizeLimit else {
            throw .tooLarge(size: preflight.output.count, limit: sizeLimit)
        }
        return (preflight.output, preflight.sheet)
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
        output.reserveCapacity(bytes.count / 2)
    }

    private mutating func run() throws(ImportError) {
        while let start = nextTag() {
            position = start + 1
            tags += 1
            guard position < bytes.count else { break }
            if tags > Self.tagLimit { throw .tooComplex }
            let next = bytes[position]
            if next.isLetter {
                try startTag(at: start)
            } else if next == UInt8(ascii: "/") {
                endTag()
            } else if next == UInt8(ascii: "!"), bytes[within: position...].starts(with: "!--".utf8) {
                leaveOut(from: start, to: end(of: "-->", from: position + 1))
            }
        }
        copy(upTo: bytes.count)
    }

    /// The next `<`; leaves out spaces that follow white space on the way.
    private mutating func nextTag() -> Int? {
        while position < bytes.count {
            let byte = bytes[position]
            if byte == UInt8(ascii: "<") { return position }
            position += 1
            guard byte == 0x20 || byte == 0x0A || byte == 0x09, !keepsSpaces else { continue }
            let start = position
            while position < bytes.count, bytes[position] == 0x20 || bytes[position] == 0x09 { position += 1 }
            if position > start { leaveOut(from: start, to: position) }
        }
        return nil
    }

    private mutating func startTag(at start: Int) throws(ImportError) {
        let name = tagName()
        let isSelfClosing = attributes()
        if let rawText = Self.rawText[name.key] {
            let end = endOfRawText(rawText)
            let isData =
                rawText == "script"
                && bytes[within: start..<position].contains(where: { $0 | 0x20 == UInt8(ascii: "l") })
                && Self.contains("ld+json", in: bytes[within: start..<position])
            if rawText == "style", !Self.contains("print", in: bytes[within: start..<position]) {
                sheet.read(bytes[within: position..<end])
            }
            if rawText == "script" || rawText == "style", !isData {
                leaveOut(from: position, to: end)
            }
            position = end
            return
        }
        if Self.preformatted.contains(name.key) { keepsSpaces = true }
        if name.key == Self.svg, !isSelfClosing { leaveOutDrawing() }
        work += depth + unclosed
        if work > Self.workLimit { throw .tooComplex }
        guard !Self.endTagOptional.contains(name.key) else { return }
        if isSelfClosing, name.length <= 20 {
            // Outside drawings an element stays open all the same.
            if !Self.drawing.contains(name.key) { unclosed += 1 }
            if unclosed > Self.unclosedLimit { throw .tooDeep(limit: Self.depthLimit) }
            return
        }
        depth += 1
        open[name.key, default: 0] += 1
        if depth > Self.depthLimit { throw .tooDeep(limit: Self.depthLimit) }
    }

    /// Leaves out what stands in an `svg` element, up to its end tag, unless an element in it could end it early.
    private mutating func leaveOutDrawing() {
        let start = position
        var reader = position
        while let less = bytes[within: reader...].firstIndex(of: UInt8(ascii: "<")) {
            reader = less + 1
            let name = bytes[within: reader...].prefix { !Self.endsName($0) }
            if name.first == UInt8(ascii: "/") {
                guard Self.key(name.dropFirst()) == Self.svg else { continue }
                leaveOut(from: start, to: less)
                return
            }
            if name.first?.isLetter == true, !Self.drawing.contains(Self.key(name)) { return }
        }
    }

    private mutating func endTag() {
        position += 1
        let name = tagName()
        guard let count = open[name.key], count > 0 else { return }
        open[name.key] = count - 1
        depth -= 1
    }

    /// Reads a tag's name; the key is a hash of it in lower case.
    private mutating func tagName() -> (key: UInt64, length: Int) {
        let start = position
        var key = Self.seed
        while position < bytes.count {
            let byte = bytes[position]
            if byte.isSpace || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") { break }
            key = Self.hash(key, byte)
            position += 1
        }
        return (key, position - start)
    }

    /// Moves behind the `>` of a tag, leaving out the attributes that nobody reads and long `data:` addresses; tells
    /// whether the tag closes itself.
    private mutating func attributes() -> Bool {
        var last: UInt8 = 0
        while position < bytes.count {
            let byte = bytes[position]
            if byte == UInt8(ascii: ">") {
                position += 1
                return last == UInt8(ascii: "/")
            }
            last = byte
            if byte.isSpace || byte == UInt8(ascii: "/") {
                position += 1
            } else {
                attribute()
            }
        }
        return false
    }

    /// Moves behind an attribute (HTML standard, sections 13.2.5.33 to 13.2.5.39).
    private mutating func attribute() {
        let start = position
        var name = Self.seed
        repeat {
            name = Self.hash(name, bytes[position])
            position += 1
        } while position < bytes.count && !Self.endsName(bytes[position])
        let isRead = Self.readAttributes.contains(name)
        var next = position
        while next < bytes.count, bytes[next].isSpace { next += 1 }
        if next < bytes.count, bytes[next] == UInt8(ascii: "=") {
            position = next + 1
            while position < bytes.count, bytes[position].isSpace { position += 1 }
            value(isRead: isRead)
        }
        if !isRead { leaveOut(from: start, to: position) }
    }

    /// Moves behind the value of an attribute.
    private mutating func value(isRead: Bool) {
        guard position < bytes.count else { return }
        let quote = bytes[position]
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            while position < bytes.count, !bytes[position].isSpace, bytes[position] != UInt8(ascii: ">") {
                position += 1
            }
            return
        }
        let start = position + 1
        var end = start
        while end < bytes.count, bytes[end] != quote { end += 1 }
        if isRead, end - start > 512, bytes[within: start...].hasPrefix(ignoringCase: "data:") {
            leaveOut(from: start, to: end)
        }
        position = min(end + 1, bytes.count)
    }

    private static func endsName(_ byte: UInt8) -> Bool {
        byte.isSpace || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "=")
    }

    private func endOfRawText(_ name: String) -> Int {
        var from = position
        while let less = bytes[within: from...].firstIndex(of: UInt8(ascii: "<")) {
            if less + 1 < bytes.count, bytes[less + 1] == UInt8(ascii: "/"),
                bytes[within: (less + 2)...].hasPrefix(ignoringCase: name.utf8)
            {
                return less
            }
            from = less + 1
        }
        return bytes.count
    }

    private func end(of mark: StaticString, from start: Int) -> Int {
        let last = UInt8(ascii: ">")
        var from = start
        while let index = bytes[within: min(from, bytes.count)...].firstIndex(of: last) {
            if index >= start + 1, bytes[index - 1] == UInt8(ascii: "-"), bytes[index - 2] == UInt8(ascii: "-") {
                return index + 1
            }
            from = index + 1
        }
        return bytes.count
    }

    private mutating func copy(upTo end: Int) {
        output += bytes[within: copied..<max(copied, end)]
        copied = max(copied, end)
    }

    private mutating func leaveOut(from start: Int, to end: Int) {
        copy(upTo: start)
        for byte in bytes[within: start..<max(start, end)] where byte == 0x0A { output.append(byte) }
        copied = max(copied, end)
        position = max(position, end)
    }

    private static func contains(_ word: StaticString, in bytes: ArraySlice<UInt8>) -> Bool {
        bytes.indices.contains { bytes[within: $0...].hasPrefix(ignoringCase: word) }
    }

    private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
    private static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
        (hash ^ UInt64(byte.lowercased)) &* 0x100_0000_01B3
    }
    private static func key(_ name: some StringProtocol) -> UInt64 { key(name.utf8) }
    private static func key(_ name: some Sequence<UInt8>) -> UInt64 { name.reduce(seed, hash) }

    private static let readAttributes = Set(AttributeName.allCases.map { key($0.rawValue) })

    private static let rawText: [UInt64: String] = Dictionary(
        uniqueKeysWithValues: "script style textarea title iframe noframes noembed xmp".split(separator: " ")
            .map { (key($0), String($0)) })

    private static let svg = key("svg")
    private static let preformatted = Set("pre textarea listing xmp plaintext".split(separator: " ").map { key($0) })
    /// Elements of drawings, none of which is an element of HTML.
    private static let drawing = Set(
        """
        path g circle rect line polygon polyline ellipse defs use symbol title desc stop lineargradient radialgradient \
        clippath mask pattern filter text tspan fegaussianblur fecolormatrix feoffset feblend feflood fecomposite \
        feimage femerge femergenode animate animatetransform image marker metadata
        """.split(separator: " ").map { key($0) })

    private static let endTagOptional = Set(
        """
        area base br col embed hr img input link meta param source track wbr keygen p li dt dd option optgroup tr td \
        th tbody thead tfoot rt rp rb colgroup
        """.split(separator: " ").map { key($0) })
}
