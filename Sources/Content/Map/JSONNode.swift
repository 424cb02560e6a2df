internal import Bounds
internal import Diagnostics

/// A value of a JSON file (RFC 8259) and the bytes that it was read from.
struct JSONNode {
    /// What it is.
    indirect enum Form {
        case object([Member])
        case array([JSONNode])
        case string(String)
        case number(Double)
        /// `true`, `false` or `null`.
        case word
    }

    /// A member of an object.
    struct Member {
        var key: String
        var value: JSONNode
    }

    var form: Form
    var range: Range<Int>

    /// The member of an object that has a key.
    subscript(key: String) -> JSONNode? {
        guard case .object(let members) = form else { return nil }
        return members.first { $0.key == key }?.value
    }

    /// The elements of an array.
    var elements: [JSONNode]? { if case .array(let elements) = form { elements } else { nil } }
    /// The text of a string.
    var text: String? { if case .string(let text) = form { text } else { nil } }
    /// A number.
    var number: Double? { if case .number(let number) = form { number } else { nil } }

    /// Reads a file; what is wrong with it is reported once, where reading had to stop.
    ///
    /// - Complexity: O(*n*) in the number of bytes.
    init?(reading file: SourceFile, _ found: inout FileDiagnostics) {
        var reader = JSONReader(file)
        guard let node = reader.document() else {
            found.report(
                .error, "bad-json", reader.mistake, at: reader.place,
                help: "the line and what stands before it may lack a comma, a quotation mark or a bracket")
            return nil
        }
        self = node
    }

    fileprivate init(_ form: Form, _ range: Range<Int>) { (self.form, self.range) = (form, range) }
}

/// Reads JSON, value by value.
private struct JSONReader {
    private let bytes: [UInt8]
    private var position: Int
    private var depth = 0
    /// Why reading stopped.
    private(set) var mistake = ""

    /// How deep arrays and objects lie in each other at most.
    private static let depthLimit = 32

    init(_ file: SourceFile) {
        bytes = file.bytes
        position = file.byteOrderMark.upperBound
    }

    /// Where reading stopped.
    var place: Range<Int> {
        position < bytes.count ? position..<position + 1 : max(0, bytes.count - 1)..<bytes.count
    }

    /// The value that the file is.
    mutating func document() -> JSONNode? {
        guard let node = value() else { return nil }
        skipSpace()
        return position == bytes.count ? node : stop("a JSON file ends behind its value")
    }

    private mutating func stop(_ mistake: String) -> JSONNode? {
        if self.mistake.isEmpty { self.mistake = mistake }
        return nil
    }

    private mutating func skipSpace() {
        while [0x20, 0x09, 0x0A, 0x0D].contains(bytes[at: position]), position < bytes.count { position += 1 }
    }

    /// Takes a byte, behind any space; whether it was there.
    private mutating func take(_ byte: Unicode.Scalar) -> Bool {
        skipSpace()
        guard bytes[at: position] == UInt8(ascii: byte) else { return false }
        position += 1
        return true
    }

    private mutating func value() -> JSONNode? {
        skipSpace()
        let start = position
        switch bytes[at: position] {
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            guard depth < Self.depthLimit else {
                return stop("values lie at most \(Self.depthLimit) deep in each other")
            }
            depth += 1
            defer { depth -= 1 }
            return bytes[at: start] == UInt8(ascii: "{") ? object(from: start) : array(from: start)
        case UInt8(ascii: "\""):
            guard let text = string() else { return stop("this text has no end, or an escape that JSON does not know") }
            return JSONNode(.string(text), start..<position)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return number(from: start)
        case UInt8(ascii: "a")...UInt8(ascii: "z"):
            while (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[at: position]) { position += 1 }
            let word = String(decoding: bytes[within: start..<position], as: UTF8.self)
            guard ["true", "false", "null"].contains(word) else {
                position = start
                return stop("‘\(word.prefix(20))’ is no value: texts stand in quotation marks")
            }
            return JSONNode(.word, start..<position)
        default: return stop("a value stands here: a text, a number, an object or an array")
        }
    }

    private mutating func object(from start: Int) -> JSONNode? {
        position += 1
        var members: [JSONNode.Member] = []
        if take("}") { return JSONNode(.object([]), start..<position) }
        repeat {
            skipSpace()
            guard bytes[at: position] == UInt8(ascii: "\""), let key = string() else {
                return stop("a member of an object begins with its name in quotation marks")
            }
            guard take(":") else { return stop("‘:’ stands behind the name of a member") }
            guard let value = value() else { return nil }
            members.append(.init(key: key, value: value))
        } while take(",")
        return take("}") ? JSONNode(.object(members), start..<position) : stop("‘,’ or ‘}’ stands here")
    }

    private mutating func array(from start: Int) -> JSONNode? {
        position += 1
        var elements: [JSONNode] = []
        if take("]") { return JSONNode(.array([]), start..<position) }
        repeat {
            guard let value = value() else { return nil }
            elements.append(value)
        } while take(",")
        return take("]") ? JSONNode(.array(elements), start..<position) : stop("‘,’ or ‘]’ stands here")
    }

    private mutating func number(from start: Int) -> JSONNode? {
        while "0123456789+-.eE".utf8.contains(bytes[at: position]) { position += 1 }
        let digits = String(decoding: bytes[within: start..<position], as: UTF8.self)
        guard digits.utf8.count <= 40, let value = Double(digits), value.isFinite else {
            position = start
            return stop("this is not a number")
        }
        return JSONNode(.number(value), start..<position)
    }

    /// Reads a text from its quotation mark on; `nil` where it is not closed or has an unknown escape.
    private mutating func string() -> String? {
        position += 1
        var text: [UInt8] = []
        while position < bytes.count {
            let byte = bytes[at: position]
            position += 1
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"):
                guard let scalar = escape() else { return nil }
                text += String(scalar).utf8
            case 0..<0x20: return nil
            default: text.append(byte)
            }
        }
        return nil
    }

    /// Reads what follows a backslash.
    private mutating func escape() -> Unicode.Scalar? {
        let byte = bytes[at: position]
        position += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "b"), UInt8(ascii: "f"): return " "
        case UInt8(ascii: "u"):
            guard let first = hexadecimal() else { return nil }
            guard (0xD800..<0xDC00).contains(first) else { return Unicode.Scalar(first) ?? "\u{FFFD}" }
            guard bytes[at: position] == UInt8(ascii: "\\"), bytes[at: position + 1] == UInt8(ascii: "u") else {
                return "\u{FFFD}"
            }
            position += 2
            guard let second = hexadecimal() else { return nil }
            guard (0xDC00..<0xE000).contains(second) else { return "\u{FFFD}" }
            return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
        default: return nil
        }
    }

    private mutating func hexadecimal() -> UInt32? {
        let digits = bytes[within: position..<position + 4]
        position += 4
        return digits.count == 4 ? UInt32(String(decoding: digits, as: UTF8.self), radix: 16) : nil
    }
}
