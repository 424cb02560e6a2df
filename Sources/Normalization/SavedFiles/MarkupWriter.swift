/// Writes plain text as markup.
enum MarkupWriter {
    /// Text with the characters that mean something in markup escaped.
    ///
    /// - Complexity: O(*n*).
    static func escaped(_ text: some Sequence<UInt8>) -> [UInt8] {
        var markup: [UInt8] = []
        for byte in text {
            switch byte {
            case UInt8(ascii: "<"): markup += Array("&lt;".utf8)
            case UInt8(ascii: ">"): markup += Array("&gt;".utf8)
            case UInt8(ascii: "&"): markup += Array("&amp;".utf8)
            case UInt8(ascii: "\""): markup += Array("&quot;".utf8)
            default: markup.append(byte)
            }
        }
        return markup
    }

    /// A line of text as a paragraph.
    static func paragraph(_ text: some Sequence<UInt8>) -> [UInt8] {
        Array("<p>".utf8) + escaped(text) + Array("</p>\n".utf8)
    }
}
