internal import Bounds

/// Temperatures as widgets write them: `24.7 C`, `46 °F`, `−3°`, `21 ℃`.
enum Temperature {
    /// The length of the temperature that begins at a byte, or `nil` when none does.
    ///
    /// Degrees of latitude, longitude and angles with minutes are none.
    static func length(in text: [UInt8], at start: Int) -> Int? {
        if start > 0, text[start - 1].isDigit || text[start - 1].isLetter { return nil }
        var rest = text[within: start...]
        if rest.starts(with: "−".utf8) { rest = rest.dropFirst(3) }
        if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") { rest = rest.dropFirst() }
        let digits = rest.prefix { $0.isDigit || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
        guard digits.first?.isDigit == true, digits.last?.isDigit == true, digits.count <= 5 else { return nil }
        rest = rest[digits.endIndex...].drop { $0 == 0x20 }
        for sign in ["℃", "℉"] where rest.starts(with: sign.utf8) { return rest.startIndex + 3 - start }
        guard let degree = degrees.first(where: { rest.starts(with: $0) }) else {
            return isUnit(rest) ? rest.startIndex + 1 - start : nil
        }
        rest = rest.dropFirst(degree.count)
        let unit = rest.drop { $0 == 0x20 }
        if isUnit(unit) { return unit.startIndex + 1 - start }
        guard let next = unit.first else { return rest.startIndex - start }
        // In `25º Congreso` it is a sign of order.
        if degree == Self.ordinal { return nil }
        // 33° 53′ N, 35.5° E
        let isDirection = Array("NESWO".utf8).contains(next) && !(unit.dropFirst().first?.isWordByte ?? false)
        let isMinute = rest.first?.isDigit == true || rest.first == UInt8(ascii: "'") || rest.starts(with: "′".utf8)
        return isDirection || isMinute ? nil : rest.startIndex - start
    }

    /// Whether a text may hold a temperature: a figure with a sign of degrees or a unit behind it.
    ///
    /// - Complexity: O(1): texts of more than 120 bytes hold none.
    static func occurs(in text: [UInt8]) -> Bool {
        guard text.count <= 120 else { return false }
        let text = NativeDigits.inASCII(text)
        return text.indices.contains { (text[$0].isDigit || text[$0] >= 0x80) && length(in: text, at: $0) != nil }
    }

    private static func isUnit(_ text: ArraySlice<UInt8>) -> Bool {
        guard let first = text.first, [0x43, 0x46, 0x63, 0x66].contains(first) else { return false }
        return !(text.dropFirst().first?.isWordByte ?? false)
    }

    private static let ordinal = Array("º".utf8)
    private static let degrees = [Array("°".utf8), ordinal, Array("˚".utf8)]
}

extension UInt8 {
    /// Whether the byte is of a word: a letter, a digit, or outside ASCII.
    fileprivate var isWordByte: Bool { isLetter || isDigit || self >= 0x80 }
}
