/// Writes JSON (RFC 8259) into a buffer, value after value, with commas where they belong.
public struct JSONWriter: Sendable {
    /// What has been written.
    public private(set) var bytes: [UInt8] = []
    private var needsComma = false

    /// Creates a writer that has written nothing.
    public init() {}

    /// Writes an object; `body` writes its members.
    public mutating func object(_ body: (inout JSONWriter) -> Void) {
        enclose(UInt8(ascii: "{"), UInt8(ascii: "}"), body)
    }

    /// Writes an array; `body` writes its elements.
    public mutating func array(_ body: (inout JSONWriter) -> Void) {
        enclose(UInt8(ascii: "["), UInt8(ascii: "]"), body)
    }

    /// Writes the key of a member; its value follows.
    public mutating func key(_ name: String) {
        string(name)
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    /// Writes a member whose value is an object.
    public mutating func object(_ name: String, _ body: (inout JSONWriter) -> Void) {
        key(name)
        object(body)
    }

    /// Writes a member whose value is an array.
    public mutating func array(_ name: String, _ body: (inout JSONWriter) -> Void) {
        key(name)
        array(body)
    }

    /// Writes a member whose value is a text, unless that is empty.
    public mutating func member(_ name: String, _ text: String) {
        guard !text.isEmpty else { return }
        key(name)
        string(text)
    }

    /// Writes a member whose value is a number.
    public mutating func member(_ name: String, _ number: Int) {
        key(name)
        literal("\(number)")
    }

    /// Writes a member whose value is `true` or `false`.
    public mutating func member(_ name: String, _ flag: Bool) {
        key(name)
        literal(flag ? "true" : "false")
    }

    /// Writes a member whose value is a number in digits, with a point before decimals.
    public mutating func member(_ name: String, digits: String) {
        key(name)
        literal(digits)
    }

    /// Writes a member whose value is nothing.
    public mutating func null(_ name: String) {
        key(name)
        literal("null")
    }

    /// Writes a number.
    public mutating func number(_ number: Int) { literal("\(number)") }

    /// Writes a number in digits, with a point before decimals.
    public mutating func number(digits: String) { literal(digits) }

    private mutating func literal(_ text: String) {
        comma()
        bytes += text.utf8
        needsComma = true
    }

    /// Writes a text.
    public mutating func string(_ text: String) {
        comma()
        bytes.append(UInt8(ascii: "\""))
        let text = text.utf8Span.span
        var start = 0
        var index = 0
        while index < text.count {
            if index + 8 <= text.count, text.isPlainJSON(at: index) {
                index += 8
                continue
            }
            let byte = text[index]
            if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
                bytes.append(copying: text.extracting(start..<index))
                escape(byte)
                start = index + 1
            }
            index += 1
        }
        bytes.append(copying: text.extracting(start..<text.count))
        bytes.append(UInt8(ascii: "\""))
        needsComma = true
    }

    private mutating func escape(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"):
            bytes.append(UInt8(ascii: "\\"))
            bytes.append(byte)
        case UInt8(ascii: "\n"): bytes += "\\n".utf8
        case UInt8(ascii: "\t"): bytes += "\\t".utf8
        case 0..<0x20: bytes += "\\u00\(byte < 0x10 ? "0" : "")\(String(byte, radix: 16))".utf8
        default: bytes.append(byte)
        }
    }

    private mutating func enclose(_ open: UInt8, _ close: UInt8, _ body: (inout JSONWriter) -> Void) {
        comma()
        bytes.append(open)
        needsComma = false
        body(&self)
        bytes.append(close)
        needsComma = true
    }

    private mutating func comma() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        needsComma = false
    }
}

extension [UInt8] {
    /// Appends the bytes of a span.
    fileprivate mutating func append(copying span: Span<UInt8>) {
        span.withUnsafeBufferPointer { append(contentsOf: $0) }
    }
}

extension Span<UInt8> {
    /// Whether none of the eight bytes from an offset on has to be escaped.
    ///
    /// A byte below the space borrows from its highest bit when the space is taken away, and so does one that becomes 0
    /// when `"` or `\` is turned to it and 1 is taken away; bytes outside ASCII are looked at one by one.
    fileprivate func isPlainJSON(at offset: Int) -> Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let eight = withUnsafeBytes { $0.loadUnaligned(fromByteOffset: offset, as: UInt64.self) }
        let quotes = (eight ^ ones &* 0x22) &- ones
        let backslashes = (eight ^ ones &* 0x5C) &- ones
        return (eight | (eight &- ones &* 0x20) | quotes | backslashes) & (ones &* 0x80) == 0
    }
}
