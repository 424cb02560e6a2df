internal import Bounds

/// Finds out how a raw file is encoded, and decodes it.
///
/// Asked are, in this order: the byte order mark, whether the bytes are well-formed UTF-8, what the page or message
/// declares, and at last which letters the bytes would give. A declaration that the bytes contradict does not count.
enum TextDecoder {
    /// The text of a file.
    ///
    /// - Parameter declared: An encoding that the headers around the file name.
    /// - Throws: `ImportError.notText` or `.unknownEncoding`.
    /// - Complexity: O(*n*).
    static func decode(_ bytes: [UInt8], declared: TextEncoding? = nil) throws(ImportError) -> DecodedText {
        if let (encoding, length) = byteOrderMark(bytes) { return try text(bytes[within: length...], in: encoding) }
        if let kind = BinarySignatures.kind(of: bytes) { throw .notText(kind: kind) }
        if bytes.contains(0) {
            if let encoding = utf16WithoutMark(bytes) { return try text(bytes[...], in: encoding) }
            // A few zero bytes in a page mean nothing (HTML, 13.2.6.4.7).
            guard bytes.count(where: { $0 == 0 }) * 100 <= bytes.count else { throw .notText(kind: nil) }
            return try decode(bytes.filter { $0 != 0 }, declared: declared)
        }
        let error = UTF8Validation.firstError(in: bytes[...])
        let declaration = declared ?? declaration(in: bytes)
        if error == nil {
            if isISO2022(bytes) || (declaration == .multiByte("ISO-2022-JP") && bytes.contains(0x1B)) {
                return try text(bytes[...], in: .multiByte("ISO-2022-JP"))
            }
            var result = try checked(bytes, in: .utf8)
            if let declaration, declaration != .utf8, bytes.contains(where: { $0 >= 0x80 }) {
                result.note = "the page says that it is \(declaration.name), but it is UTF-8"
            }
            return result
        }
        guard let declaration, declaration != .utf8 else {
            if isMostlyUTF8(bytes) {
                var result = try text(bytes[...], in: .utf8)
                result.note = "some bytes are not UTF-8 and became ‘\u{FFFD}’"
                return result
            }
            var result = try text(bytes[...], in: EncodingGuess.encoding(of: bytes))
            result.note = "no encoding is declared that fits; read as \(result.encoding)"
            return result
        }
        let result = try text(bytes[...], in: declaration)
        let other =
            isBroken(result, bytes, declaration)
            ? EncodingGuess.encoding(of: bytes) : EncodingGuess.correction(of: declaration, for: bytes)
        guard let other, other != declaration else { return result }
        var corrected = try text(bytes[...], in: other)
        corrected.note = "the page says that it is \(declaration.name), but it is \(other.name)"
        return corrected
    }

    /// Whether bytes in a declared encoding of East Asia often mean nothing.
    private static func isBroken(_ text: DecodedText, _ bytes: [UInt8], _ declaration: TextEncoding) -> Bool {
        guard case .multiByte = declaration else { return false }
        let bad = text.bytes.indices.count {
            text.bytes[$0] == 0xEF && text.bytes[within: $0...].starts(with: [0xEF, 0xBF, 0xBD])
        }
        return bad * 20 > bytes.count { $0 >= 0x80 }
    }

    /// Whether the bytes hold the escape sequences of ISO-2022-JP: `ESC $ B` and back to ASCII.
    private static func isISO2022(_ bytes: [UInt8]) -> Bool {
        guard let escape = bytes.firstIndex(of: 0x1B) else { return false }
        return bytes[within: escape...].starts(with: [0x1B, 0x24, 0x42])
            || bytes[within: escape...].starts(with: [0x1B, 0x24, 0x40])
    }

    private static func text(_ bytes: ArraySlice<UInt8>, in encoding: TextEncoding) throws(ImportError) -> DecodedText {
        guard let decoded = encoding.decode(bytes) else { throw .unknownEncoding(encoding.name) }
        return try checked(decoded, in: encoding)
    }

    /// Decoded text, unless control characters show that it is none.
    private static func checked(_ decoded: [UInt8], in encoding: TextEncoding) throws(ImportError) -> DecodedText {
        let controls = decoded.count { $0 < 0x20 && !$0.isSpace && $0 != 0x1B }
        guard controls * 50 <= decoded.count else { throw .notText(kind: nil) }
        return DecodedText(bytes: decoded, encoding: encoding.name)
    }

    private static func byteOrderMark(_ bytes: [UInt8]) -> (TextEncoding, Int)? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
        if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
        if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
        return nil
    }

    /// UTF-16 shows by the zero bytes of its spaces and of its ASCII, which all stand on one side.
    private static func utf16WithoutMark(_ bytes: [UInt8]) -> TextEncoding? {
        let sample = bytes.prefix(4_096)
        var zeros = [0, 0]
        for (offset, byte) in sample.enumerated() where byte == 0 { zeros[offset & 1] += 1 }
        let isLittle = zeros[1] > zeros[0]
        let (many, few) = (max(zeros[0], zeros[1]), min(zeros[0], zeros[1]))
        guard few * 20 < many, many * 50 > sample.count else { return nil }
        let encoding: TextEncoding = isLittle ? .utf16LittleEndian : .utf16BigEndian
        if many * 4 > sample.count { return encoding }
        // Other scripts have few zeros: then nearly all scalars must be letters, marks, figures or spaces.
        guard let decoded = encoding.decode(sample) else { return nil }
        var (total, odd) = (0, 0)
        for scalar in String(decoding: decoded, as: UTF8.self).unicodeScalars {
            total += 1
            switch scalar.properties.generalCategory {
            case .unassigned, .privateUse, .control: odd += scalar.value == 0x0A || scalar.value == 0x0D ? 0 : 1
            default: odd += scalar == "\u{FFFD}" ? 1 : 0
            }
        }
        return odd * 50 <= total ? encoding : nil
    }

    /// Whether the bytes are UTF-8 save for a few, as in a page that was cut off or pasted together.
    private static func isMostlyUTF8(_ bytes: [UInt8]) -> Bool {
        var good = 0
        var bad = 0
        var start = bytes.startIndex
        while start < bytes.endIndex, bad < 1_000 {
            let end = UTF8Validation.firstError(in: bytes[within: start...]) ?? bytes.endIndex
            good += bytes[within: start..<end].count { $0 >= 0xC2 }
            if end < bytes.endIndex { bad += 1 }
            start = end + 1
        }
        return good > 10 * bad
    }

    /// The encoding that a page names in its first kilobytes: `charset=…` in a `meta` element, or an XML declaration.
    ///
    /// What stands in a comment of HTML declares nothing (HTML, 13.2.3.2).
    static func declaration(in bytes: [UInt8]) -> TextEncoding? {
        let head = withoutComments(bytes.prefix(8_192))
        for index in head.indices {
            let first = head[index].lowercased
            guard first == UInt8(ascii: "c") || first == UInt8(ascii: "e") else { continue }
            let word: StaticString = first == UInt8(ascii: "c") ? "charset" : "encoding"
            guard head[within: index...].hasPrefix(ignoringCase: word) else { continue }
            var rest = head[within: (index + word.utf8CodeUnitCount)...].drop { $0.isSpace }
            guard rest.first == UInt8(ascii: "=") else { continue }
            rest = rest.dropFirst().drop { $0.isSpace || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
            let label = rest.prefix { $0.isLetter || $0.isDigit || [0x2D, 0x5F, 0x3A, 0x2E].contains($0) }
            guard let encoding = EncodingLabels.encoding(for: label) else { continue }
            // A page that can be read far enough to say UTF-16 is not UTF-16 (HTML, 13.2.3.2).
            switch encoding {
            case .utf16LittleEndian, .utf16BigEndian: return .utf8
            default: return encoding
            }
        }
        return nil
    }

    /// The bytes without `<!-- … -->`.
    private static func withoutComments(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var result: [UInt8] = []
        var rest = bytes
        while let start = rest.firstRange(of: Array("<!--".utf8)) {
            result += rest[within: ..<start.lowerBound]
            // `<!-->` is a comment of its own.
            let body = rest[within: (start.lowerBound + 2)...]
            rest = body.firstRange(of: Array("-->".utf8)).map { rest[within: $0.upperBound...] } ?? []
        }
        return (result + rest)[...]
    }
}
