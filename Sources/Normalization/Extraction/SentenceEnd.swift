/// How sentences end, in any of the world's scripts.
enum SentenceEnd {
    /// Whether text ends with a full stop or its like, quotation marks and brackets after it aside.
    static func ends(_ text: some BidirectionalCollection<UInt8>) -> Bool {
        var scalars = String(decoding: text.suffix(16), as: UTF8.self).unicodeScalars
        while let last = scalars.last, closers.contains(last) { scalars.removeLast() }
        return scalars.last.map(marks.contains) ?? false
    }

    /// Whether a stop of a sentence stands anywhere in the text before its last words.
    static func occurs(in text: [UInt8]) -> Bool {
        for index in text.indices.dropLast() {
            let byte = text[index]
            if byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?"),
                text[index + 1].isSpace
            {
                return true
            }
            // 。 ！ ？ and the danda of the scripts of India.
            if byte == 0xE3, index + 2 < text.count, text[index + 1] == 0x80, text[index + 2] == 0x82 { return true }
            if byte == 0xE0, index + 2 < text.count, text[index + 1] == 0xA5, text[index + 2] == 0xA4 { return true }
        }
        return false
    }

    /// Whether text ends in a letter of Thai, Lao or Khmer, whose sentences end without a stop.
    static func needsNone(_ text: some BidirectionalCollection<UInt8>) -> Bool {
        let last = String(decoding: text.suffix(16), as: UTF8.self).unicodeScalars.last?.value ?? 0
        return (0x0E01...0x0EFF).contains(last) || (0x1780...0x17FF).contains(last)
    }

    private static let marks: Set<Unicode.Scalar> = [
        ".", "!", "?", "…", "。", "！", "？", "．", "।", "॥", "۔", "؟", "።", "።", "։", ":", ";", "：",
    ]
    private static let closers: Set<Unicode.Scalar> = [
        "\"", "'", "”", "’", "»", "›", ")", "]", "）", "」", "』", "】", "“", "‘", "*", " ", "\u{A0}", "›", "«",
    ]
}
