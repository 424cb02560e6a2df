internal import Bounds

/// The words in which the fields of a message hold other letters than those of ASCII, after RFC 2047.
enum EncodedWords {
    /// A field with its encoded words decoded; white space between two of them is part of neither.
    ///
    /// - Complexity: O(*n*).
    static func decoded(_ field: [UInt8]) -> String {
        var text = ""
        var plain: [UInt8] = []
        var pending: (charset: String, bytes: [UInt8])?
        func flush() {
            if let word = pending { text += Self.text(word.bytes, charset: word.charset) }
            pending = nil
        }
        var index = 0
        while index < field.count {
            guard field[index] == UInt8(ascii: "="), field[at: index + 1] == UInt8(ascii: "?"),
                let word = word(in: field, at: index)
            else {
                plain.append(field[index])
                index += 1
                continue
            }
            index = word.end
            let isGap = pending != nil && plain.allSatisfy(\.isSpace)
            // A scalar may be cut in two by the end of a word: neighbours of one encoding are decoded as one.
            if isGap, let open = pending, open.charset == word.charset {
                pending = (open.charset, open.bytes + word.bytes)
            } else {
                flush()
                if !isGap { text += String(decoding: plain, as: UTF8.self) }
                pending = (word.charset, word.bytes)
            }
            plain = []
        }
        flush()
        text += String(decoding: plain, as: UTF8.self)
        return TextRepair.line(text)
    }

    /// The encoded word at a position, its bytes, and where it ends.
    private static func word(in field: [UInt8], at start: Int) -> (charset: String, bytes: [UInt8], end: Int)? {
        var marks: [Int] = []
        var index = start + 2
        while index < field.count, marks.count < 3, index - start < 2_000 {
            if field[index] == UInt8(ascii: "?") { marks.append(index) }
            index += 1
        }
        guard marks.count == 3, field[at: index] == UInt8(ascii: "="), marks[1] == marks[0] + 2 else { return nil }
        // A language may stand behind the charset (RFC 2231, section 5).
        let charset = field[within: (start + 2)..<marks[0]].prefix { $0 != UInt8(ascii: "*") }
        let text = field[within: (marks[1] + 1)..<marks[2]]
        switch field[at: marks[0] + 1].lowercased {
        case UInt8(ascii: "b"):
            return (String(decoding: charset, as: UTF8.self), TransferEncoding.base64(text), index + 1)
        case UInt8(ascii: "q"):
            var bytes: [UInt8] = []
            let spaced = text.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }
            TransferEncoding.appendEscaped(spaced[...], to: &bytes)
            return (String(decoding: charset, as: UTF8.self), bytes, index + 1)
        default: return nil
        }
    }

    /// Bytes in an encoding by its name; in one that is not known they are what they are likeliest to be.
    static func text(_ bytes: [UInt8], charset: String) -> String {
        let named = EncodingLabels.encoding(for: charset.utf8)
        let decoded = named?.decode(bytes[...]) ?? (try? TextDecoder.decode(bytes))?.bytes ?? bytes
        return String(decoding: decoded, as: UTF8.self)
    }
}
