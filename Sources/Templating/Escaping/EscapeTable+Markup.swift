internal import Bounds

extension EscapeTable {
    /// Text between the tags of HTML, and in `<title>` and `<textarea>` (HTML Living Standard §13.1.4).
    ///
    /// A carriage return would be read as a line feed, and U+0000 as nothing at all.
    static let htmlText = EscapeTable(["&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;", "\0": "\u{FFFD}"])

    /// A value of an attribute of HTML in quotes of either kind.
    static let htmlAttribute = EscapeTable([
        "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;", "\r": "&#13;", "\0": "\u{FFFD}",
    ])

    /// Text between the tags of XML.
    ///
    /// Characters outside its set (XML 1.0 §2.2) are dropped.
    static let xmlText = EscapeTable(dropped.merging(["&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"]) { $1 })

    /// A value of an attribute of XML, where white space would be read as spaces (XML 1.0 §3.3.3).
    static let xmlAttribute = EscapeTable(
        dropped.merging([
            "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;",
            "\t": "&#9;", "\n": "&#10;", "\r": "&#13;",
        ]) { $1 })

    /// A comment of HTML or XML, which no text may end (XML 1.0 §2.5).
    ///
    /// Readers do not turn the entities back.
    static let comment = EscapeTable(dropped.merging(["&": "&amp;", "<": "&lt;", ">": "&gt;", "-": "&#45;"]) { $1 })

    /// A JSON text in a script: nothing in it may end the script.
    static let json = EscapeTable(escapedInScript)

    /// What stands between the quotes of a string of JSON in a script (RFC 8259 §7).
    static let jsonString: EscapeTable = {
        var replacements = escapedInScript
        for byte in UInt8(0)..<0x20 { replacements[Unicode.Scalar(byte)] = "\\u00" + byte.hexadecimal }
        replacements.merge(["\"": "\\\"", "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"]) { $1 }
        return EscapeTable(replacements)
    }()

    /// What XML 1.0 has no way to write, and is left out.
    private static let dropped: [Unicode.Scalar: String] = {
        var replacements: [Unicode.Scalar: String] = ["\u{FFFE}": "", "\u{FFFF}": ""]
        for byte in UInt8(0)..<0x20 { replacements[Unicode.Scalar(byte)] = "" }
        for kept: Unicode.Scalar in ["\t", "\n", "\r"] { replacements[kept] = nil }
        return replacements
    }()

    private static let escapedInScript: [Unicode.Scalar: String] = [
        "<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u{2028}": "\\u2028", "\u{2029}": "\\u2029",
    ]
}

extension UInt8 {
    /// Two hexadecimal digits, in capitals.
    var hexadecimal: String {
        let digits = String(self, radix: 16, uppercase: true)
        return digits.count == 1 ? "0" + digits : digits
    }
}
