internal import Bounds

/// The bytes that `%2F` and its like stand for, after RFC 3986, section 2.1.
enum PercentEncoding {
    /// Text with its escapes resolved; what is none stays.
    ///
    /// - Complexity: O(*n*).
    static func decoded(_ text: some RandomAccessCollection<UInt8>) -> [UInt8] {
        let text = Array(text)
        var result: [UInt8] = []
        result.reserveCapacity(text.count)
        var index = 0
        while index < text.count {
            if text[index] == UInt8(ascii: "%"), let high = text[at: index + 1].hexValue,
                let low = text[at: index + 2].hexValue
            {
                result.append(high << 4 | low)
                index += 3
            } else {
                result.append(text[index])
                index += 1
            }
        }
        return result
    }
}
