internal import Bounds

/// A value of JSON, after RFC 8259, read as leniently as pages write it: raw line breaks in strings are fine.
indirect enum JSONValue: Sendable, Hashable {
    case null
    case bool(Bool)
    case number(String)
    case string(String)
    case array([JSONValue])
    /// Members in their order; of equal names the first counts.
    case object([(name: String, value: JSONValue)])

    /// How deep values may stand in one another.
    private static let depthLimit = 40

    /// The value that the bytes hold, or `nil` when they are not JSON.
    ///
    /// - Complexity: O(*n*).
    init?(_ bytes: ArraySlice<UInt8>) {
        var reader = Reader(bytes: bytes, position: bytes.startIndex)
        guard let value = reader.value(depth: 0) else { return nil }
        self = value
    }

    subscript(name: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.name == name }?.value
    }

    /// The text of a string, without what is left of markup in it.
    var text: String? {
        switch self {
        case .string(let text): text
        case .number(let digits): digits
        default: nil
        }
    }

    /// The elements of an array, or the value itself.
    var elements: [JSONValue] {
        if case .array(let elements) = self { elements } else { [self] }
    }

    static func == (left: JSONValue, right: JSONValue) -> Bool {
        switch (left, right) {
        case (.null, .null): true
        case (.bool(let left), .bool(let right)): left == right
        case (.number(let left), .number(let right)), (.string(let left), .string(let right)): left == right
        case (.array(let left), .array(let right)): left == right
        case (.object(let left), .object(let right)):
            left.count == right.count && zip(left, right).allSatisfy { $0.name == $1.name && $0.value == $1.value }
        default: false
        }
    }

    func hash(into hasher: inout Hasher) { hasher.combine(text) }

    private struct Reader {
        let bytes: ArraySlice<UInt8>
        var position: Int

        private mutating func skipSpace() {
            while position < bytes.endIndex, bytes[position].isSpace { position += 1 }
        }

        private mutating func take(_ byte: UInt8) -> Bool {
            skipSpace()
            guard position < bytes.endIndex, bytes[position] == byte else { return false }
            position += 1
            return true
        }

        mutating func value(depth: Int) -> JSONValue? {
            skipSpace()
            guard depth < JSONValue.depthLimit, position < bytes.endIndex else { return nil }
            switch bytes[position] {
            case UInt8(ascii: "{"): return object(depth: depth)
            case UInt8(ascii: "["): return array(depth: depth)
            case UInt8(ascii: "\""): return string().map { .string($0) }
            default: return literal()
            }
        }

        private mutating func object(depth: Int) -> JSONValue? {
            position += 1
            var members: [(name: String, value: JSONValue)] = []
            while !take(UInt8(ascii: "}")) {
                skipSpace()
                guard let name = string(), take(UInt8(ascii: ":")), let value = value(depth: depth + 1) else {
                    return nil
                }
                members.append((name, value))
                _ = take(UInt8(ascii: ","))
                if position >= bytes.endIndex { return nil }
            }
            return .object(members)
        }

        private mutating func array(depth: Int) -> JSONValue? {
            position += 1
            var elements: [JSONValue] = []
            while !take(UInt8(ascii: "]")) {
                guard let value = value(depth: depth + 1) else { return nil }
                elements.append(value)
                _ = take(UInt8(ascii: ","))
                if position >= bytes.endIndex { return nil }
            }
            return .array(elements)
        }

        private mutating func literal() -> JSONValue? {
            let start = position
            while position < bytes.endIndex {
                let byte = bytes[position]
                guard
                    byte.isLetter || byte.isDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")
                        || byte == UInt8(ascii: ".")
                else { break }
                position += 1
            }
            let word = String(decoding: bytes[within: start..<position], as: UTF8.self)
            switch word {
            case "": return nil
            case "null": return .null
            case "true": return .bool(true)
            case "false": return .bool(false)
            default: return .number(word)
            }
        }

        private mutating func string() -> String? {
            guard position < bytes.endIndex, bytes[position] == UInt8(ascii: "\"") else { return nil }
            position += 1
            var text: [UInt8] = []
            while position < bytes.endIndex {
                let byte = bytes[position]
                position += 1
                if byte == UInt8(ascii: "\"") { return String(decoding: text, as: UTF8.self) }
                guard byte == UInt8(ascii: "\\"), position < bytes.endIndex else {
                    text.append(byte)
                    continue
                }
                let escape = bytes[position]
                position += 1
                switch escape {
                case UInt8(ascii: "n"), UInt8(ascii: "r"): text.append(0x0A)
                case UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "b"): text.append(0x20)
                case UInt8(ascii: "u"): text.append(scalar: unicodeEscape())
                default: text.append(escape)
                }
            }
            return nil
        }

        private mutating func unicodeEscape() -> UInt32 {
            let first = fourDigits()
            guard (0xD800..<0xDC00).contains(first), bytes[within: position...].starts(with: "\\u".utf8) else {
                return first
            }
            position += 2
            let second = fourDigits()
            guard (0xDC00..<0xE000).contains(second) else { return 0xFFFD }
            return 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
        }

        private mutating func fourDigits() -> UInt32 {
            var value: UInt32 = 0
            for _ in 0..<4 {
                guard position < bytes.endIndex, let digit = bytes[position].hexValue else { return 0xFFFD }
                value = value << 4 | UInt32(digit)
                position += 1
            }
            return value
        }
    }
}
