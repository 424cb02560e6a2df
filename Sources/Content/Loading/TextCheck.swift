internal import Diagnostics

/// Whether a file is text that can be published: UTF-8 without control characters.
enum TextCheck {
    /// Reports the first invalid sequence and the first control character of a file.
    ///
    /// A byte order mark at the start is fine; so are tabs and both kinds of line ending.
    ///
    /// - Complexity: O(*n*).
    static func diagnostics(of file: SourceFile) -> [Diagnostic] {
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
}
