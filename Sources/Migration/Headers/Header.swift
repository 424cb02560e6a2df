internal import Bounds
internal import Content
internal import Diagnostics

/// What stands above the text of a post: YAML between `---`, TOML between `+++`, JSON in braces, or lines `Key: value`.
struct Header {
    /// How a header is written.
    enum Form: String {
        case yaml = "YAML"
        case toml = "TOML"
        case json = "JSON"
        case plain = "plain lines"
        case none = "no header"
    }

    var form: Form
    var fields: [HeaderField] = []
    /// The bytes of the file that are its text.
    var body: Range<Int>

    /// Takes a file apart.
    ///
    /// - Returns: `nil` where it has a header that cannot be read, which is told to `diagnostics`.
    /// - Complexity: O(*n*).
    init?(_ file: SourceFile, diagnostics: inout [Diagnostic]) {
        let bytes = file.bytes
        var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        while start < bytes.count, bytes[start] <= 0x20 { start += 1 }
        let rest = bytes[within: start...]
        (form, body) = (.none, start..<bytes.count)
        let firstLine = rest.prefix { $0 != 0x0A }
        if Self.isFence(firstLine, of: "---") || Self.isFence(firstLine, of: "---yaml") {
            guard let inside = inside("---", file, start, &diagnostics) else { return nil }
            form = .yaml
            // Nothing between the fences is a header without fields.
            guard bytes[within: inside].contains(where: { $0 > 0x20 }) else { return }
            guard let found = PlainValue.fields(of: file, in: inside, diagnostics: &diagnostics) else { return nil }
            add(found, file)
        } else if Self.isFence(firstLine, of: "---json") {
            // Eleventy names the language behind the fence.
            guard let inside = inside("---", file, start, &diagnostics) else { return nil }
            form = .json
            guard let found = PlainValue.fields(of: file, in: inside, diagnostics: &diagnostics) else { return nil }
            add(found, file)
        } else if Self.isFence(firstLine, of: "---toml") {
            guard let inside = inside("---", file, start, &diagnostics) else { return nil }
            form = .toml
            guard let found = TOMLReader.fields(of: file, in: inside, diagnostics: &diagnostics) else { return nil }
            add(found, file)
        } else if Self.isFence(firstLine, of: "+++") {
            guard let inside = inside("+++", file, start, &diagnostics) else { return nil }
            form = .toml
            guard let found = TOMLReader.fields(of: file, in: inside, diagnostics: &diagnostics) else { return nil }
            add(found, file)
        } else if rest.first == UInt8(ascii: "{"), let end = Self.endOfObject(bytes, from: start) {
            form = .json
            body = end..<bytes.count
            guard let found = PlainValue.fields(of: file, in: start..<end, diagnostics: &diagnostics) else {
                return nil
            }
            add(found, file)
        } else if let (found, end) = PlainHeader.fields(of: bytes, from: start) {
            form = .plain
            body = end..<bytes.count
            add(found, file)
        }
    }

    private mutating func add(_ found: [PlainValue.Field], _ file: SourceFile) {
        var (line, position) = (1, 0)
        for field in found.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
            line += file.bytes[within: position..<field.range.lowerBound].count { $0 == 0x0A }
            position = field.range.lowerBound
            fields += HeaderField.flattened(field.key, field.value, line: line)
        }
    }

    private static func isFence(_ line: ArraySlice<UInt8>, of fence: String) -> Bool {
        var line = line
        while let last = line.last, last <= 0x20 { line.removeLast() }
        return line.elementsEqual(fence.utf8)
    }

    /// What stands between two fences; the text begins behind the second.
    private mutating func inside(
        _ fence: String, _ file: SourceFile, _ start: Int, _ diagnostics: inout [Diagnostic]
    ) -> Range<Int>? {
        let bytes = file.bytes
        guard let first = bytes[within: start...].firstIndex(of: 0x0A) else { return nil }
        var position = first + 1
        while position < bytes.count {
            let end = bytes[within: position...].firstIndex(of: 0x0A) ?? bytes.count
            let line = bytes[within: position..<end]
            if Self.isFence(line, of: fence) || fence == "---" && Self.isFence(line, of: "...") {
                body = min(end + 1, bytes.count)..<bytes.count
                return (first + 1)..<position
            }
            position = end + 1
        }
        diagnostics.append(
            Diagnostic(
                .error, "open-front-matter", "the header has no line ‘\(fence)’ at its end",
                at: file.location(of: start..<start + 3), help: "add a line \(fence) above the text"))
        return nil
    }

    /// Behind the brace that closes an object of JSON, which ends its line; `nil` where the text only begins with a brace.
    private static func endOfObject(_ bytes: [UInt8], from start: Int) -> Int? {
        let next = bytes[within: (start + 1)...].first { $0 > 0x20 }
        guard next == UInt8(ascii: "\"") || next == UInt8(ascii: "}") else { return nil }
        var (depth, isText, isEscaped) = (0, false, false)
        for position in start..<bytes.count {
            let byte = bytes[position]
            if isText {
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == UInt8(ascii: "\"") {
                    isText = false
                }
                continue
            }
            switch byte {
            case UInt8(ascii: "\""): isText = true
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                depth -= 1
                if depth == 0 { return position + 1 }
            default: break
            }
        }
        return nil
    }
}
