/// A line of comma-separated values (RFC 4180), ending in CR LF.
///
/// A field that a spreadsheet would take for a formula has an apostrophe before it; see ``SpreadsheetField``.
public enum CSVLine {
    /// Writes a line.
    ///
    /// - Complexity: O(*n*) in the length of the fields.
    public static func write(_ fields: [String], into output: inout [UInt8]) {
        let quote = UInt8(ascii: "\"")
        for (index, field) in fields.enumerated() {
            if index > 0 { output.append(UInt8(ascii: ",")) }
            let field = SpreadsheetField.harmless(field)
            let needsQuotes = field.utf8.contains {
                $0 == quote || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r")
            }
            guard needsQuotes else {
                output += field.utf8
                continue
            }
            output.append(quote)
            for byte in field.utf8 {
                if byte == quote { output.append(quote) }
                output.append(byte)
            }
            output.append(quote)
        }
        output += "\r\n".utf8
    }
}
