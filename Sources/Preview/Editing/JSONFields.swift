/// Reads an object of JSON (RFC 8259) whose members are texts or lists of texts, and nothing else.
struct JSONFields {
    private var rest: ArraySlice<UInt8>

    /// - Returns: `nil` where the bytes are not UTF-8.
    init?(_ bytes: [UInt8]) {
        guard String(validating: bytes, as: UTF8.self) != nil else { return nil }
        rest = bytes[...]
    }

    /// The members in their order; `nil` where the bytes are anything else.
    mutating func members() -> [(name: String, texts: [String])]? {
        guard accept("{") else { return nil }
        var members: [(String, [String])] = []
        if !accept("}") {
            repeat {
                guard let name = text(), accept(":"), let texts = texts() else { return nil }
                members.append((name, texts))
            } while accept(",")
            guard accept("}") else { return nil }
        }
        skipSpace()
        return rest.isEmpty ? members : nil
    }

    private mutating func texts() -> [String]? {
        guard accept("[") else { return text().map { [$0] } }
        var texts: [String] = []
        guard !accept("]") else { return texts }
        repeat {
            guard let text = text() else { return nil }
            texts.append(text)
        } while accept(",")
        return accept("]") ? texts : nil
    }

    private mutating func text() -> String? {
        guard accept("\"") else { return nil }
        var bytes: [UInt8] = []
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "\""): return String(validating: bytes, as: UTF8.self)
            case UInt8(ascii: "\\"):
                guard let scalar = escape() else { return nil }
                bytes += Array(String(Character(scalar)).utf8)
            case 0..<0x20: return nil
            default: bytes.append(byte)
            }
        }
        return nil
    }

    /// What an escape stands for; two for one scalar are read as one.
    private mutating func escape() -> Unicode.Scalar? {
        switch rest.popFirst() {
        case UInt8(ascii: "\"")?: "\""
        case UInt8(ascii: "\\")?: "\\"
        case UInt8(ascii: "/")?: "/"
        case UInt8(ascii: "b")?: "\u{8}"
        case UInt8(ascii: "f")?: "\u{C}"
        case UInt8(ascii: "n")?: "\n"
        case UInt8(ascii: "r")?: "\r"
        case UInt8(ascii: "t")?: "\t"
        case UInt8(ascii: "u")?: unit().flatMap { scalar(from: $0) }
        default: nil
        }
    }

    private mutating func scalar(from unit: UInt32) -> Unicode.Scalar? {
        guard 0xD800...0xDBFF ~= unit else { return Unicode.Scalar(unit) }
        guard rest.popFirst() == UInt8(ascii: "\\"), rest.popFirst() == UInt8(ascii: "u"), let low = self.unit(),
            0xDC00...0xDFFF ~= low
        else { return nil }
        return Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
    }

    private mutating func unit() -> UInt32? {
        var unit: UInt32 = 0
        for _ in 0..<4 {
            guard let digit = rest.popFirst().flatMap(RequestTarget.digit) else { return nil }
            unit = unit << 4 | UInt32(digit)
        }
        return unit
    }

    private mutating func skipSpace() {
        while let byte = rest.first, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { rest.removeFirst() }
    }

    private mutating func accept(_ mark: Unicode.Scalar) -> Bool {
        skipSpace()
        guard rest.first == UInt8(ascii: mark) else { return false }
        rest.removeFirst()
        return true
    }
}
