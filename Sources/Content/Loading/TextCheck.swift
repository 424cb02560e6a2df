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
        if let offset = file.bytes.firstIndex(where: isControl) {
            let code = String(file.bytes[offset], radix: 16, uppercase: true)
            diagnostics.append(
                Diagnostic(
                    .error, "control-character", "byte \(offset) is the control character U+\(String(repeating: "0", count: 4 - code.count))\(code)",
                    at: file.location(of: offset..<offset + 1), help: "delete it"))
        }
        return diagnostics
    }

    private static func isControl(_ byte: UInt8) -> Bool {
        byte < 0x20 && byte != 0x0A && byte != 0x09 && byte != 0x0D || byte == 0x7F
    }
}
