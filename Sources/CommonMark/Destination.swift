/// Where links and images lead.
enum Destination {
    /// Whether following `destination` runs code or reads a file: `javascript:`, `vbscript:`, `file:`, `data:`.
    ///
    /// White space and control characters before and in the scheme do not hide it, as they do not from a browser.
    static func isUnsafe(_ destination: String) -> Bool {
        var scheme: [UInt8] = []
        for byte in destination.utf8 where !byte.isWhitespace {
            if byte == UInt8(ascii: ":") {
                return switch String(decoding: scheme, as: UTF8.self) {
                case "javascript", "vbscript", "file", "data": true
                default: false
                }
            }
            guard byte.isLetter, scheme.count < 10 else { return false }
            if scheme.isEmpty {
                switch byte | 0x20 {
                case UInt8(ascii: "j"), UInt8(ascii: "v"), UInt8(ascii: "f"), UInt8(ascii: "d"): break
                default: return false
                }
            }
            scheme.append(byte | 0x20)
        }
        return false
    }

    /// A fragment as an id, with `%` and two digits replaced by the byte they mean.
    static func decoded(_ fragment: Substring) -> String {
        guard fragment.utf8.contains(UInt8(ascii: "%")) else { return String(fragment) }
        let bytes = Array(fragment.utf8)
        var decoded: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
                let high = value(bytes[index + 1]), let low = value(bytes[index + 2])
            {
                decoded.append(high << 4 | low)
                index += 3
            } else {
                decoded.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: decoded, as: UTF8.self)
    }

    private static func value(_ digit: UInt8) -> UInt8? {
        if digit.isDigit { return digit - UInt8(ascii: "0") }
        let letter = (digit | 0x20) &- UInt8(ascii: "a")
        return letter < 6 ? letter + 10 : nil
    }
}
