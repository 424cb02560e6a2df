internal import Bounds
internal import Language

/// Reads a name character by character, in the form in which names are compared.
///
/// The aliases and the texts are read by the same code, so that what is equal in one is equal in the other.
enum NameReading {
    /// The unit that starts at a byte and where the next one starts; `nil` where a name cannot go on.
    ///
    /// A run of white space, with one line end at most, is one space, and so is a single hyphen: *Fateh-110* and
    /// *Fateh 110* are one name. An apostrophe between letters does not count (*Sana’a*, *Sanaa*). In Markdown,
    /// emphasis between two words of a name does not count.
    @inline(__always)
    static func unit(in text: Span<UInt8>, at index: Int, syntax: TextSyntax) -> (Folding, Int)? {
        let byte = text[index]
        if byte < 0x80 {
            if CharacterClass.isWord(byte) { return (Folding(ascii: byte), index + 1) }
            return punctuation(in: text, at: index, syntax: syntax)
        }
        return otherUnit(in: text, at: index, syntax: syntax)
    }

    private static func punctuation(in text: Span<UInt8>, at index: Int, syntax: TextSyntax) -> (Folding, Int)? {
        switch text[index] {
        case UInt8(ascii: "'"), UInt8(ascii: "`"):
            return apostrophe(in: text, at: index, length: 1)
        case 0x09...0x0D, UInt8(ascii: " "), UInt8(ascii: "-"):
            return separator(in: text, at: index, syntax: syntax)
        case UInt8(ascii: "*"), UInt8(ascii: "_"):
            return syntax == .markdown ? separator(in: text, at: index, syntax: syntax) : nil
        case 0x00..<0x20:
            return nil
        case let byte:
            return (Folding(ascii: byte), index + 1)
        }
    }

    @inline(never)
    private static func otherUnit(in text: Span<UInt8>, at index: Int, syntax: TextSyntax) -> (Folding, Int)? {
        let (scalar, length) = text.scalar(at: index)
        if CharacterClass.isApostrophe(scalar.value) { return apostrophe(in: text, at: index, length: length) }
        if CharacterClass.isSpace(scalar.value) || CharacterClass.isHyphen(scalar.value) {
            return separator(in: text, at: index, syntax: syntax)
        }
        // The quotation mark of Hebrew abbreviations: צה״ל, צה”ל.
        let isQuotationMark = scalar == "\u{5F4}" || scalar == "\u{201D}"
        return (isQuotationMark ? Folding(ascii: UInt8(ascii: "\"")) : Folding(scalar), index + length)
    }

    private static func apostrophe(in text: Span<UInt8>, at index: Int, length: Int) -> (Folding, Int)? {
        let next = index + length
        guard next < text.count, CharacterClass(text.scalar(at: next).scalar) == .word else { return nil }
        return (Folding.nothing, next)
    }

    /// The longest run of white space inside a name, in bytes: a line end and the indentation of the next line.
    private static let maximumSeparatorLength = 24

    private static func separator(in text: Span<UInt8>, at start: Int, syntax: TextSyntax) -> (Folding, Int)? {
        var index = start
        var hyphens = 0
        var spaces = 0
        var lineEnds = 0
        while index < text.count, index - start <= maximumSeparatorLength {
            let (scalar, length) = text.scalar(at: index)
            if CharacterClass.isSpace(scalar.value) {
                spaces += 1
            } else if CharacterClass.isHyphen(scalar.value) {
                hyphens += 1
            } else if scalar == "\n" {
                lineEnds += 1
            } else if scalar != "\r", syntax == .plain || (scalar != "*" && scalar != "_") {
                break
            }
            index += length
        }
        let isHyphen = hyphens == 1 && spaces == 0 && lineEnds == 0
        let isSpace = hyphens == 0 && spaces + lineEnds > 0 && lineEnds <= 1
        return isHyphen || isSpace ? (Folding(ascii: UInt8(ascii: " ")), index) : nil
    }
}
