internal import Chronology

/// The numbers in a title, but for those of its dates.
enum TitleNumbers {
    /// The whole numbers that are written in digits (`1,000` is one number) or as a word from two to twelve.
    static func numbers(in title: String) -> Set<Int> {
        var bytes = Array(title.utf8)
        for expression in TemporalTagger().expressions(in: bytes) {
            for offset in expression.bytes { bytes[offset] = UInt8(ascii: " ") }
        }
        var numbers: Set<Int> = []
        for word in bytes.split(whereSeparator: { $0 <= UInt8(ascii: " ") }) {
            let text = String(decoding: word, as: UTF8.self).lowercased()
            if let number = words[text] { numbers.insert(number) }
            let digits = text.replacing(",", with: "").prefix { $0.isASCII && $0.isNumber }
            if let number = Int(digits) { numbers.insert(number) }
        }
        return numbers
    }

    private static let words = [
        "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
        "eleven": 11, "twelve": 12,
    ]
}
