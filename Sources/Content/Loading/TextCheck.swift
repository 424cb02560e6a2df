internal import Bounds
internal import Diagnostics

/// Whether a file is text that can be published: UTF-8 without control characters.
enum TextCheck {
    /// Reports the first invalid sequence and the first control character of a file.
    ///
    /// A byte order mark at the start is fine; so are tabs and both kinds of line ending.
    ///
    /// - Complexity: O(*n*).
    static func diagnostics(of file: SourceFile) -> [Diagnostic] {
        guard !isSound(file.bytes) else { return [] }
        var diagnostics: [Diagnostic] = []
        do {
            _ = try UTF8Span(validating: file.bytes.span)
        } catch {
            let range = error.byteOffsets
            diagnostics.append(
                Diagnostic(
                    .error, "invalid-utf8", "byte \(range.lowerBound) is not UTF-8", at: file.location(of: range),
                    help: "save the file with the encoding UTF-8"))
        }
        if let (offset, code) = firstControl(in: file.bytes.span) {
            let digits = String(code, radix: 16, uppercase: true)
            diagnostics.append(
                Diagnostic(
                    .error, "control-character",
                    "byte \(offset) is the control character U+\(String(repeating: "0", count: 4 - digits.count))\(digits)",
                    at: file.location(of: offset..<offset + (code < 0x80 ? 1 : 2)), help: "delete it"))
        }
        return diagnostics
    }

    /// The first control character but tabs and line ends: its offset and its code point, at most U+009F.
    private static func firstControl(in bytes: Span<UInt8>) -> (offset: Int, code: UInt8)? {
        for offset in bytes.indices {
            let byte = bytes[offset]
            if byte < 0x20 ? byte != 0x0A && byte != 0x09 && byte != 0x0D : byte == 0x7F { return (offset, byte) }
            // U+0080 to U+009F are C2 80 to C2 9F.
            if byte == 0xC2, offset + 1 < bytes.count, (0x80...0x9F).contains(bytes[offset + 1]) {
                return (offset, bytes[offset + 1])
            }
        }
        return nil
    }

    /// Whether all is UTF-8 and no character is a control character, in one pass, eight bytes at a time where they
    /// are ASCII.
    private static func isSound(_ bytes: [UInt8]) -> Bool {
        unsafe bytes.withUnsafeBytes { bytes in
            var position = 0
            while position < bytes.count {
                if position + 8 <= bytes.count,
                    unsafe bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self).isPrintableASCII
                {
                    position += 8
                    continue
                }
                let length = unsafe lengthOfCharacter(at: position, in: bytes)
                if length == 0 { return false }
                position += length
            }
            return true
        }
    }

    /// How many bytes the character takes that begins at a byte; 0 where it is no character or a control character.
    ///
    /// These are the well-formed sequences of table 3-7 of the Unicode Standard.
    private static func lengthOfCharacter(at position: Int, in bytes: UnsafeRawBufferPointer) -> Int {
        func isBetween(_ offset: Int, _ first: UInt8, _ last: UInt8) -> Bool {
            guard position + offset < bytes.count else { return false }
            return unsafe bytes[position + offset] >= first && bytes[position + offset] <= last
        }
        let isContinued = { isBetween($0, 0x80, 0xBF) }
        switch unsafe bytes[position] {
        case 0x20..<0x7F, 0x09, 0x0A, 0x0D: return 1
        // U+0080 to U+009F, the controls, are C2 80 to C2 9F.
        case 0xC2: return isBetween(1, 0xA0, 0xBF) ? 2 : 0
        case 0xC3...0xDF: return isContinued(1) ? 2 : 0
        case 0xE0: return isBetween(1, 0xA0, 0xBF) && isContinued(2) ? 3 : 0
        case 0xED: return isBetween(1, 0x80, 0x9F) && isContinued(2) ? 3 : 0
        case 0xE1...0xEF: return isContinued(1) && isContinued(2) ? 3 : 0
        case 0xF0: return isBetween(1, 0x90, 0xBF) && isContinued(2) && isContinued(3) ? 4 : 0
        case 0xF1...0xF3: return isContinued(1) && isContinued(2) && isContinued(3) ? 4 : 0
        case 0xF4: return isBetween(1, 0x80, 0x8F) && isContinued(2) && isContinued(3) ? 4 : 0
        default: return 0
        }
    }
}

extension UInt64 {
    /// Whether each of the eight bytes is an ASCII character from space to `~`.
    ///
    /// A byte below the space borrows from its highest bit when the space is taken away; `0x7F` becomes 0 where its bits
    /// are turned, and borrows when 1 is.
    fileprivate var isPrintableASCII: Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let deletes = self ^ ones &* 0x7F
        return (self | (self &- ones &* 0x20) | (deletes &- ones)) & (ones &* 0x80) == 0
    }
}
