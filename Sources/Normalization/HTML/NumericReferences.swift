internal import Bounds

/// Numeric character references that name no scalar, before a page is parsed.
///
/// libgumbo counts in 32 bits, so that `&#11111111111;` becomes bytes that are not UTF-8, or another letter.
enum NumericReferences {
    /// The page with U+FFFD for each reference of a number beyond Unicode (HTML, section 13.2.5.80); lines stay.
    ///
    /// - Complexity: O(*n*); nothing is copied where no reference is that long.
    static func bounded(_ page: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var copied = 0
        var index = 0
        while let start = page[within: index...].firstIndex(of: UInt8(ascii: "&")) {
            index = start + 1
            guard let end = endOfEndless(at: start, in: page) else { continue }
            result += page[within: copied..<start] + Array("&#xFFFD;".utf8)
            copied = end
            index = end
        }
        return copied == 0 ? page : result + page[within: copied...]
    }

    /// Where a reference ends whose number has more digits than the largest scalar, leading zeros aside.
    private static func endOfEndless(at start: Int, in page: [UInt8]) -> Int? {
        var rest = page[within: (start + 1)...]
        guard rest.first == UInt8(ascii: "#") else { return nil }
        rest = rest.dropFirst()
        let isHexadecimal = rest.first?.lowercased == UInt8(ascii: "x")
        if isHexadecimal { rest = rest.dropFirst() }
        rest = rest.drop { $0 == UInt8(ascii: "0") }
        let digits = rest.prefix { isHexadecimal ? $0.hexValue != nil : $0.isDigit }
        guard digits.count > (isHexadecimal ? 6 : 7) else { return nil }
        let end = digits.endIndex
        return end < page.count && page[end] == UInt8(ascii: ";") ? end + 1 : end
    }
}
