internal import Bounds

/// Decimal digits of other scripts, as dates in Arabic, Persian, Hindi and others are written with them.
enum NativeDigits {
    /// Text with such digits as ASCII digits.
    ///
    /// - Complexity: O(*n*).
    static func inASCII(_ text: [UInt8]) -> [UInt8] {
        guard text.contains(where: { zeros[$0] != nil }) else { return text }
        var result: [UInt8] = []
        result.reserveCapacity(text.count)
        var index = 0
        while index < text.count {
            if let (length, digit) = digit(text, at: index) {
                result.append(UInt8(ascii: "0") + digit)
                index += length
            } else {
                result.append(text[index])
                index += 1
            }
        }
        return result
    }

    private static func digit(_ text: [UInt8], at index: Int) -> (length: Int, digit: UInt8)? {
        for zero in zeros[text[index]] ?? [] where text.count >= index + zero.count {
            let last = index + zero.count - 1
            guard text[within: index..<last].elementsEqual(zero.dropLast()), let first = zero.last, text[last] >= first,
                text[last] - first <= 9
            else { continue }
            return (zero.count, text[last] - first)
        }
        return nil
    }

    /// The zeros by their first byte: Arabic, Persian, Devanagari, Bengali, Thai and those of full width.
    private static let zeros = Dictionary(
        grouping: ["٠", "۰", "०", "০", "๐", "０"].map { Array($0.utf8) }, by: { $0.first ?? 0 })
}
