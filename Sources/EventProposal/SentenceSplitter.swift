internal import Bounds
public import Language

/// Finds the sentences of a text: where its paragraphs, headings, items and cells stand, and where a sentence of them ends.
public enum SentenceSplitter {
    /// A sentence.
    public struct Sentence: Sendable, Hashable {
        /// Where it stands in the text, in UTF-8 bytes, without the space around it.
        public let bytes: Range<Int>
        /// Whether it is part of running text: not a heading, not a row of a table.
        public let isRunning: Bool
        /// Whether it is the first of its paragraph.
        public let isFirst: Bool
    }

    /// The sentences of a prose, in order.
    ///
    /// A sentence ends with `.`, `!`, `?` or `…`, and quotation marks and brackets after it, before white space and
    /// something else than a small letter; not after an abbreviation such as `Gen.`, and not after an initial.
    /// In a language that writes ordinals with a full stop none ends after a number of one or two digits.
    ///
    /// - Parameter vocabulary: The words of the language; `nil` for English.
    /// - Complexity: O(*n*) in the bytes of the text.
    public static func sentences(in prose: Prose, vocabulary: Vocabulary? = nil) -> [Sentence] {
        let hasOrdinals = vocabulary?.order.has(.ordinalStop) ?? false
        var sentences: [Sentence] = []
        for block in Block.blocks(of: prose.text, isMarkdown: prose.isMarkdown) {
            var isFirst = true
            var start = block.bytes.lowerBound
            func add(upTo end: Int) {
                let trimmed = trim(start..<end, of: prose.bytes)
                start = end
                guard !trimmed.isEmpty else { return }
                sentences.append(Sentence(bytes: trimmed, isRunning: block.isRunning, isFirst: isFirst))
                isFirst = false
            }
            var index = start
            while index < block.bytes.upperBound {
                let isOrdinal = hasOrdinals && isOrdinalStop(prose.bytes, at: index)
                let end = isOrdinal ? nil : endOfStop(in: prose.bytes, at: index, block.bytes)
                if let end { add(upTo: end) }
                index = end ?? index + 1
            }
            add(upTo: block.bytes.upperBound)
        }
        return sentences
    }

    /// Where a sentence ends whose stop stands at an index; `nil` where there is none.
    private static func endOfStop(in bytes: [UInt8], at index: Int, _ block: Range<Int>) -> Int? {
        var end = index + 1
        switch bytes[index] {
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): break
        // ؟ and ۔.
        case 0xD8 where bytes[at: index + 1] == 0x9F, 0xDB where bytes[at: index + 1] == 0x94: end = index + 2
        case 0xE2 where index + 2 < block.upperBound && bytes[index + 1] == 0x80 && bytes[index + 2] == 0xA6:
            end = index + 3
        default: return nil
        }
        while end < block.upperBound {
            if Self.closers.contains(bytes[end]) {
                end += 1
            } else if end + 2 < block.upperBound, bytes[end] == 0xE2, bytes[end + 1] == 0x80,
                bytes[end + 2] == 0x9D || bytes[end + 2] == 0x99
            {
                end += 3
            } else {
                break
            }
        }
        guard end < block.upperBound else { return end }
        guard bytes[end] <= UInt8(ascii: " ") else { return nil }
        var next = end
        while next < block.upperBound, bytes[next] <= UInt8(ascii: " ") { next += 1 }
        if next < block.upperBound, isSmallLetter(bytes, at: next) { return nil }
        if bytes[index] == UInt8(ascii: "."), isAbbreviation(bytes[within: block.lowerBound..<index]) { return nil }
        return end
    }

    /// Whether the last word of some bytes, before a full stop, is an abbreviation or an initial.
    private static func isAbbreviation(_ bytes: ArraySlice<UInt8>) -> Bool {
        var start = bytes.endIndex
        while start > bytes.startIndex, bytes.endIndex - start <= 8, isWordByte(bytes[start - 1]) { start -= 1 }
        let word = bytes[within: start...]
        if word.count == 1, let letter = word.first, (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(letter) {
            return true
        }
        // A letter of the Cyrillic script: initials, “г.”, “р.”.
        if word.count == 2, let letter = word.first, 0xD0...0xD3 ~= letter { return true }
        let text = String(decoding: word, as: UTF8.self)
        // Transcripts have names in capitals: ‘COL. OREN VAIL’.
        return Self.abbreviations.contains(text) || titles.contains(text)
    }

    /// Whether a full stop stands behind a number of one or two digits, as behind the day of a German date.
    private static func isOrdinalStop(_ bytes: [UInt8], at index: Int) -> Bool {
        func isDigit(_ index: Int) -> Bool { bytes[at: index] &- 0x30 < 10 }
        return bytes[at: index] == UInt8(ascii: ".") && isDigit(index - 1)
            && !(isDigit(index - 2) && isDigit(index - 3))
    }

    /// Whether a small letter of the Latin or Cyrillic script stands at an index.
    private static func isSmallLetter(_ bytes: [UInt8], at index: Int) -> Bool {
        let second = bytes[at: index + 1]
        return switch bytes[at: index] {
        case UInt8(ascii: "a")...UInt8(ascii: "z"): true
        case 0xC3: 0x9F...0xBF ~= second
        case 0xD0: 0xB0...0xBF ~= second
        case 0xD1: 0x80...0x9F ~= second
        default: false
        }
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- 0x61 < 26 || byte == UInt8(ascii: ".") || byte >= 0x80
    }

    private static func trim(_ range: Range<Int>, of bytes: [UInt8]) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, bytes[start] <= UInt8(ascii: " ") { start += 1 }
        while end > start, bytes[end - 1] <= UInt8(ascii: " ") { end -= 1 }
        return start..<end
    }

    private static let closers = Set("\"')]*_".utf8)

    private static let titles: Set<String> = [
        "MR", "MRS", "MS", "DR", "PROF", "GEN", "LT", "COL", "MAJ", "CAPT", "SGT", "BRIG", "ADM", "GOV", "SEN", "REV",
    ]

    private static let abbreviations: Set<String> = [
        "Mr", "Mrs", "Ms", "Dr", "Prof", "Gen", "Lt", "Col", "Maj", "Capt", "Sgt", "Brig", "Adm", "Cmdr", "Gov", "Sen",
        "Rep",
        "Rev", "St", "Jr", "Sr", "No", "Nos", "vs", "approx", "c", "ca", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul",
        "Aug",
        "Sep", "Sept", "Oct", "Nov", "Dec", "U.S", "U.K", "U.N", "E.U", "U.A.E", "e.g", "i.e", "cf", "Fig", "Art",
        "Inc", "Ltd",
    ]
}
