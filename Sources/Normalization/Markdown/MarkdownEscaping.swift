internal import Bounds

/// Makes text stand for itself in Markdown, after CommonMark 0.30, sections 2.4 and 2.5.
///
/// Escaped is what could begin something: emphasis, code, a link, a tag, a character reference, and at the start of a
/// line what would make a block of it.
enum MarkdownEscaping {
    /// Appends text to a line.
    ///
    /// `atLineStart` says that nothing but container markers stands before it.
    ///
    /// - Complexity: O(*n*).
    static func append(
        _ text: some RandomAccessCollection<UInt8>, to output: inout [UInt8], atLineStart: Bool, inTable: Bool = false
    ) {
        var index = text.startIndex
        if atLineStart { index = escapeLineStart(text, to: &output) }
        while index < text.endIndex {
            let byte = text[index]
            let next = text.index(after: index)
            let following = next < text.endIndex ? text[next] : 0x20
            switch byte {
            case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "["), UInt8(ascii: "]"),
                UInt8(ascii: "~"):
                output.append(UInt8(ascii: "\\"))
            case UInt8(ascii: "_"):
                let previous = output.last ?? 0x20
                if !isWord(previous) || !isWord(following) { output.append(UInt8(ascii: "\\")) }
            case UInt8(ascii: "<"):
                if !following.isSpace { output.append(UInt8(ascii: "\\")) }
            case UInt8(ascii: "&"):
                if following.isLetter || following == UInt8(ascii: "#") { output.append(UInt8(ascii: "\\")) }
            case UInt8(ascii: "!"):
                if following == UInt8(ascii: "[") || next == text.endIndex { output.append(UInt8(ascii: "\\")) }
            case UInt8(ascii: "|"):
                if inTable || isDelimiterRow(text) { output.append(UInt8(ascii: "\\")) }
            default: break
            }
            output.append(byte)
            index = next
        }
    }

    private static func isWord(_ byte: UInt8) -> Bool { byte.isDigit || byte.isLetter }

    private static func isDelimiterRow(_ text: some Collection<UInt8>) -> Bool {
        text.allSatisfy { $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":") || $0 == 0x20 }
    }

    /// Escapes what would begin a block; returns where the rest of the text starts.
    private static func escapeLineStart<Text: RandomAccessCollection<UInt8>>(
        _ text: Text, to output: inout [UInt8]
    ) -> Text.Index {
        guard let first = text.first else { return text.endIndex }
        switch first {
        case UInt8(ascii: "#"), UInt8(ascii: ">"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "="),
            UInt8(ascii: ":"):
            output += [UInt8(ascii: "\\"), first]
            return text.index(after: text.startIndex)
        case let digit where digit.isDigit:
            var index = text.startIndex
            while index < text.endIndex, text[index].isDigit { index = text.index(after: index) }
            guard index < text.endIndex, text[index] == UInt8(ascii: ".") || text[index] == UInt8(ascii: ")") else {
                return text.startIndex
            }
            output += text[..<index]
            output += [UInt8(ascii: "\\"), text[index]]
            return text.index(after: index)
        default: return text.startIndex
        }
    }
}
