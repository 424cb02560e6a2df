internal import Bounds

/// Small things that are asked of bytes of UTF-8 everywhere.
extension UInt8 {
    /// Whether the byte is a space, tab, line feed, form feed or carriage return: white space in HTML.
    var isSpace: Bool { self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D || self == 0x0C }
    var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }
    var isUpper: Bool { self >= UInt8(ascii: "A") && self <= UInt8(ascii: "Z") }
    var isLower: Bool { self >= UInt8(ascii: "a") && self <= UInt8(ascii: "z") }
    var isLetter: Bool { isUpper || isLower }
    /// Whether the byte is ASCII punctuation as CommonMark understands it.
    var isPunctuation: Bool {
        (self > 0x20 && self < 0x30) || (self > 0x39 && self < 0x41) || (self > 0x5A && self < 0x61)
            || (self > 0x7A && self < 0x7F)
    }
    /// Whether the byte continues a scalar that began before.
    var isContinuation: Bool { self & 0xC0 == 0x80 }
    /// The byte with ASCII letters in lower case.
    var lowercased: UInt8 { isUpper ? self | 0x20 : self }
    /// The value of a hexadecimal digit.
    var hexValue: UInt8? {
        if isDigit { return self - UInt8(ascii: "0") }
        let lower = lowercased
        return lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "f") ? lower - UInt8(ascii: "a") + 10 : nil
    }
}

extension Collection<UInt8> where Self: BidirectionalCollection {
    /// The bytes without white space at both ends.
    var trimmed: SubSequence {
        guard let first = firstIndex(where: { !$0.isSpace }), let last = lastIndex(where: { !$0.isSpace }) else {
            return self[endIndex...]
        }
        return self[first...last]
    }
}

extension Collection<UInt8> {
    /// Whether the bytes begin with ASCII letters of a prefix, in any case; the prefix is in lower case.
    func hasPrefix(ignoringCase prefix: StaticString) -> Bool {
        prefix.withUTF8Buffer { unsafe hasPrefix(ignoringCase: $0) }
    }

    /// Whether the bytes begin with those of a prefix in any case; the prefix is in lower case.
    func hasPrefix(ignoringCase prefix: some Collection<UInt8>) -> Bool {
        var index = startIndex
        for byte in prefix {
            guard index < endIndex, self[index].lowercased == byte else { return false }
            index = self.index(after: index)
        }
        return true
    }
}

extension RangeReplaceableCollection<UInt8> {
    /// Appends a scalar as UTF-8; a value that is none becomes U+FFFD.
    mutating func append(scalar value: UInt32) {
        let valid = value < 0xD800 || (value > 0xDFFF && value <= 0x10FFFF) ? value : 0xFFFD
        switch valid {
        case 0..<0x80: append(UInt8(valid))
        case 0x80..<0x800:
            append(0xC0 | UInt8(valid >> 6))
            append(0x80 | UInt8(valid & 0x3F))
        case 0x800..<0x10000:
            append(0xE0 | UInt8(valid >> 12))
            append(0x80 | UInt8(valid >> 6 & 0x3F))
            append(0x80 | UInt8(valid & 0x3F))
        default:
            append(0xF0 | UInt8(valid >> 18))
            append(0x80 | UInt8(valid >> 12 & 0x3F))
            append(0x80 | UInt8(valid >> 6 & 0x3F))
            append(0x80 | UInt8(valid & 0x3F))
        }
    }
}
