internal import Bounds

/// Finds the words of texts as they are searched: folded, without plural endings and without the Arabic article.
///
/// What is a word, in this order:
/// - single Latin letters with full stops between them are one word: `U.S.` is `us`;
/// - an ideograph is a word;
/// - a quotation mark between two Hebrew letters is not there: `צה"ל` is `צהל`;
/// - a run of letters, digits and what marks they keep is a word, cut after ``longestWord`` scalars;
/// - a Latin letter that is left alone is none;
/// - words that hyphens and apostrophes hold together are one word besides: `cease-fire` is `cease`, `fire` and
///   `ceasefire`, `O’Neil` is `neil` and `oneil`; not so with numbers alone and with the `s` of a possessive.
///
/// A reader keeps its buffers from text to text. The script in `templates/assets/search.js` reads queries likewise.
struct WordReader {
    /// How many scalars of a word count.
    static let longestWord = 40

    /// What a word is beside its text.
    enum Kind {
        case word
        /// The words before it held together as one: it stands where the last of them does.
        case joined
    }

    private var folded: [UInt8] = []
    /// The words that are held together, up to where the reader is.
    private var joined: [UInt8] = []
    private var joinedCount = 0
    private let table = FoldingTable.shared

    /// Calls `body` with each word of a text, in order.
    ///
    /// - Parameter text: UTF-8; what is not is read as if it stood between words.
    /// - Complexity: O(*n*) in the length of the text.
    mutating func forEachWord(in text: Span<UInt8>, _ body: (Span<UInt8>, Kind) -> Void) {
        fold(text)
        var position = 0
        while position < folded.count {
            guard Self.isInWord(folded[position]) else {
                position += 1
                continue
            }
            let (word, next) = word(at: position)
            let isJoined = joinedCount > 0
            let goesOn = next + 1 < folded.count && Self.joins(folded[next]) && Self.isInWord(folded[next + 1])
            if isJoined || goesOn { join(word, isLast: !goesOn) }
            Self.finish(word, of: &folded, .word, body)
            if isJoined, !goesOn { finishJoined(body) }
            position = next
        }
    }

    /// The word that begins at a position, once what does not belong to it is taken out, and where to read on.
    private mutating func word(at position: Int) -> (word: Range<Int>, next: Int) {
        var end = position + 1
        while end < folded.count, Self.isInWord(folded[end]) { end += 1 }
        guard end < folded.count, folded[end] != FoldingTable.separator else { return (position..<end, end) }
        if end == position + 1, let last = endOfAbbreviation(from: position) {
            removeStops(from: position, to: last)
            return (position..<position + (last - position + 1) / 2, last)
        }
        if folded[end] == FoldingTable.quotationMark, isHebrew(before: end), isHebrew(after: end + 1) {
            let (last, next) = joinHebrew(at: end)
            return (position..<last, next)
        }
        return (position..<end, end)
    }

    private mutating func fold(_ text: Span<UInt8>) {
        folded.removeAll(keepingCapacity: true)
        var position = 0
        while position < text.count {
            if text[position] < 0x80 {
                var end = position + 1
                while end < text.count, text[end] < 0x80 { end += 1 }
                appendASCII(text.extracting(position..<end))
                position = end
            } else if let (scalar, length) = text.scalar(at: position) {
                table.append(scalar, to: &folded)
                position += length
            } else {
                folded.append(FoldingTable.separator)
                position += 1
            }
        }
    }

    private mutating func appendASCII(_ text: Span<UInt8>) {
        let start = folded.count
        folded.append(contentsOf: repeatElement(FoldingTable.separator, count: text.count))
        for index in text.indices { folded[start + index] = table.ascii[Int(text[index])] }
    }

    private static func isInWord(_ byte: UInt8) -> Bool {
        byte > UInt8(ascii: ".")
    }

    // MARK: Words that are held together

    private static func joins(_ byte: UInt8) -> Bool {
        byte == FoldingTable.hyphen || byte == FoldingTable.quotationMark
    }

    /// Adds a word to those before it, but for the `s` of a possessive.
    private mutating func join(_ word: Range<Int>, isLast: Bool) {
        let isPossessive =
            isLast && word.count == 1 && folded[word.lowerBound] == UInt8(ascii: "s") && word.lowerBound > 0
            && folded[word.lowerBound - 1] == FoldingTable.quotationMark
        guard !isPossessive else { return }
        joined += folded[within: word]
        joinedCount += 1
    }

    private mutating func finishJoined(_ body: (Span<UInt8>, Kind) -> Void) {
        if joinedCount > 1, !joined.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) {
            Self.finish(joined.indices, of: &joined, .joined, body)
        }
        joined.removeAll(keepingCapacity: true)
        joinedCount = 0
    }

    // MARK: Abbreviations

    /// Where `u.s.a` ends that begins at a Latin letter; `nil` where none does.
    private func endOfAbbreviation(from start: Int) -> Int? {
        var end = start + 1
        while end + 1 < folded.count, folded[end] == UInt8(ascii: "."), Self.isLatin(folded[end + 1]) {
            guard end + 2 == folded.count || !Self.isInWord(folded[end + 2]) else { break }
            end += 2
        }
        return end > start + 1 && Self.isLatin(folded[start]) ? end : nil
    }

    private mutating func removeStops(from start: Int, to end: Int) {
        var written = start
        for index in stride(from: start, to: end, by: 2) {
            folded[written] = folded[index]
            written += 1
        }
    }

    /// Moves what follows quotation marks down over them, as long as they stand between Hebrew letters.
    ///
    /// - Parameter mark: Where the first of them is.
    /// - Returns: where the word ends, and where to read on.
    private mutating func joinHebrew(at mark: Int) -> (end: Int, next: Int) {
        var (written, read) = (mark, mark)
        while read < folded.count, folded[read] == FoldingTable.quotationMark, isHebrew(before: written),
            isHebrew(after: read + 1)
        {
            read += 1
            while read < folded.count, Self.isInWord(folded[read]) {
                folded[written] = folded[read]
                written += 1
                read += 1
            }
        }
        return (written, read)
    }

    private func isHebrew(before position: Int) -> Bool {
        position >= 2 && isHebrew(at: position - 2)
    }

    private func isHebrew(after position: Int) -> Bool {
        position + 1 < folded.count && isHebrew(at: position)
    }

    /// Whether one of U+05D0 to U+05EA stands there.
    private func isHebrew(at position: Int) -> Bool {
        folded[position] == 0xD7 && (0x90...0xAA).contains(folded[position + 1])
    }

    // MARK: Endings

    private static func finish(
        _ word: Range<Int>, of bytes: inout [UInt8], _ kind: Kind, _ body: (Span<UInt8>, Kind) -> Void
    ) {
        var (start, end) = (word.lowerBound, word.upperBound)
        if word.count == 1, isLatin(bytes[start]) { return }
        if word.count > longestWord { end = cut(word, of: bytes) }
        if end - start > 3 { end = stem(start..<end, of: &bytes) }
        if end - start >= ArabicArticle.shortestWord { start += ArabicArticle.length(in: bytes[within: start..<end]) }
        body(bytes.span.extracting(start..<end), kind)
    }

    private static func cut(_ word: Range<Int>, of bytes: [UInt8]) -> Int {
        var count = 0
        for index in word where bytes[index] & 0xC0 != 0x80 {
            if count == longestWord { return index }
            count += 1
        }
        return word.upperBound
    }

    /// Takes the plural ending from a word of Latin letters, and makes the `y` at its end an `i`, as it is in plurals.
    private static func stem(_ word: Range<Int>, of bytes: inout [UInt8]) -> Int {
        var end = word.upperBound
        let last = bytes[end - 1]
        guard last == UInt8(ascii: "s") || last == UInt8(ascii: "y") else { return end }
        for index in word where !isLatin(bytes[index]) { return end }
        if last == UInt8(ascii: "s") {
            let (second, third, fourth) = (bytes[end - 2], bytes[end - 3], bytes[end - 4])
            switch second {
            case UInt8(ascii: "a"), UInt8(ascii: "s"), UInt8(ascii: "u"): return end
            case UInt8(ascii: "e") where third == UInt8(ascii: "i") || third == UInt8(ascii: "x"): end -= 2
            case UInt8(ascii: "e")
            where third == UInt8(ascii: "h") && (fourth == UInt8(ascii: "s") || fourth == UInt8(ascii: "c")): end -= 2
            case UInt8(ascii: "e") where third == UInt8(ascii: "s") && fourth == UInt8(ascii: "s"): end -= 2
            default: end -= 1
            }
        }
        if end - word.lowerBound > 3, bytes[end - 1] == UInt8(ascii: "y") { bytes[end - 1] = UInt8(ascii: "i") }
        return end
    }

    private static func isLatin(_ byte: UInt8) -> Bool {
        byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
    }
}

extension Span<UInt8> {
    /// The scalar that starts at a byte, and how many bytes it takes; `nil` where UTF-8 is not well-formed.
    fileprivate func scalar(at position: Int) -> (Unicode.Scalar, Int)? {
        let first = self[position]
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        guard first >= 0xC2, position + length <= count else { return nil }
        var value = UInt32(first) & (0x7F >> UInt32(length))
        for index in position + 1..<position + length {
            guard self[index] & 0xC0 == 0x80 else { return nil }
            value = value << 6 | UInt32(self[index] & 0x3F)
        }
        return Unicode.Scalar(value).map { ($0, length) }
    }
}
