/// Text between the tags of HTML and XML.
enum MarkupText {
    /// Appends a text with `&`, `<`, `>` and quotation marks as entities.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    static func append(_ text: String, to output: inout [UInt8]) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): output += "&amp;".utf8
            case UInt8(ascii: "<"): output += "&lt;".utf8
            case UInt8(ascii: ">"): output += "&gt;".utf8
            case UInt8(ascii: "\""): output += "&quot;".utf8
            default: output.append(byte)
            }
        }
    }
}
