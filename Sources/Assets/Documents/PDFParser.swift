internal import Bounds

/// Reads values of a PDF file (ISO 32000-2 §7.2–7.3).
struct PDFParser {
    let bytes: [UInt8]
    var position: Int

    /// Values nested deeper than this are an attack.
    private static let depthLimit = 100

    /// The next value; `nil` where none stands here.
    mutating func value(depth: Int = 0) -> PDFValue? {
        skipSpace()
        guard depth < Self.depthLimit, position < bytes.count else { return nil }
        switch bytes[position] {
        case UInt8(ascii: "/"): return name().map(PDFValue.name)
        case UInt8(ascii: "("): return literal()
        case UInt8(ascii: "["):
            position += 1
            var values: [PDFValue] = []
            while let value = value(depth: depth + 1) { values.append(value) }
            return take("]") ? .array(values) : nil
        case UInt8(ascii: "<"):
            guard bytes.has("<<", at: position) else { return hexadecimal() }
            position += 2
            return dictionary(depth: depth)
        default: return number() ?? word()
        }
    }

    /// Moves past a word, if it stands here.
    mutating func take(_ word: String) -> Bool {
        skipSpace()
        guard bytes.has(word, at: position) else { return false }
        position += word.utf8.count
        return true
    }

    /// Reads a whole number without a sign.
    mutating func integer() -> Int? {
        skipSpace()
        var (number, start) = (0, position)
        while position < bytes.count, (0x30...0x39).contains(bytes[position]) {
            guard number < 1 << 50 else { return nil }
            number = number * 10 + Int(bytes[position] - 0x30)
            position += 1
        }
        defer { start = position }
        return position > start ? number : nil
    }

    mutating func skipSpace() {
        while position < bytes.count {
            if bytes[position] == UInt8(ascii: "%") {
                while position < bytes.count, bytes[position] != 0x0A, bytes[position] != 0x0D { position += 1 }
            } else if Self.isSpace(bytes[position]) {
                position += 1
            } else {
                return
            }
        }
    }

    static func isSpace(_ byte: UInt8) -> Bool { [0, 9, 10, 12, 13, 32].contains(byte) }

    static func isRegular(_ byte: UInt8) -> Bool {
        !isSpace(byte) && ![0x28, 0x29, 0x3C, 0x3E, 0x5B, 0x5D, 0x7B, 0x7D, 0x2F, 0x25].contains(byte)
    }

    private mutating func dictionary(depth: Int) -> PDFValue? {
        var dictionary = PDFDictionary()
        while true {
            skipSpace()
            if take(">>") { return .dictionary(dictionary) }
            guard position < bytes.count, bytes[position] == UInt8(ascii: "/"), let key = name(),
                let value = value(depth: depth + 1)
            else { return nil }
            dictionary.entries.append(PDFDictionary.Entry(key: key, value: value))
        }
    }

    private mutating func name() -> String? {
        position += 1
        var name: [UInt8] = []
        while position < bytes.count, Self.isRegular(bytes[position]) {
            if bytes[position] == UInt8(ascii: "#"), let digits = bytes.slice(position + 1, count: 2),
                let code = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
            {
                name.append(code)
                position += 3
            } else {
                name.append(bytes[position])
                position += 1
            }
        }
        // Bytes that are no UTF-8 are kept apart by what they would be in Latin-1.
        return String(validating: name, as: UTF8.self)
            ?? String(String.UnicodeScalarView(name.map { Unicode.Scalar($0) }))
    }

    private mutating func literal() -> PDFValue? {
        let start = position
        var depth = 0
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\\"): position += 1
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"): depth -= 1
            default: break
            }
            position += 1
            if depth == 0 { return position <= bytes.count ? .string(Array(bytes[within: start..<position])) : nil }
        }
        return nil
    }

    private mutating func hexadecimal() -> PDFValue? {
        let start = position
        while position < bytes.count, bytes[position] != UInt8(ascii: ">") { position += 1 }
        guard position < bytes.count else { return nil }
        position += 1
        return .string(Array(bytes[within: start..<position]))
    }

    /// A number or, where two whole ones and ‘R’ stand here, a reference.
    private mutating func number() -> PDFValue? {
        let start = position
        while position < bytes.count,
            (0x30...0x39).contains(bytes[position]) || [0x2B, 0x2D, 0x2E].contains(bytes[position])
        {
            position += 1
        }
        guard position > start else { return nil }
        let digits = Array(bytes[within: start..<position])
        let end = position
        if let id = Int(String(decoding: digits, as: UTF8.self)), id >= 0, integer() != nil {
            skipSpace()
            if position < bytes.count, bytes[position] == UInt8(ascii: "R"),
                position + 1 == bytes.count || !Self.isRegular(bytes[position + 1])
            {
                position += 1
                return .reference(id)
            }
        }
        position = end
        return .plain(digits)
    }

    private mutating func word() -> PDFValue? {
        for word in ["true", "false", "null"] where take(word) { return .plain(Array(word.utf8)) }
        return nil
    }
}
