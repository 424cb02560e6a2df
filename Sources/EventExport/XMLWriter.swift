/// Writes XML into a buffer: markup as it is given, texts escaped.
struct XMLWriter {
    private(set) var bytes: [UInt8] = []

    /// Writes markup.
    mutating func raw(_ markup: String) {
        bytes += markup.utf8
    }

    /// Writes an element that holds a text, and a line break; nothing where the text is empty.
    mutating func element(_ name: String, _ text: String) {
        guard !text.isEmpty else { return }
        raw("<\(name)>")
        self.text(text)
        raw("</\(name)>\n")
    }

    /// Writes an attribute with the space before it; nothing where its value is empty.
    mutating func attribute(_ name: String, _ value: String) {
        guard !value.isEmpty else { return }
        raw(" \(name)=\"")
        text(value)
        raw("\"")
    }

    /// Writes a `link` of Atom, unless its address is empty.
    mutating func link(_ relation: String, _ mediaType: String, _ address: String) {
        guard !address.isEmpty else { return }
        raw("<link rel=\"\(relation)\" type=\"\(mediaType)\"")
        attribute("href", address)
        raw("/>\n")
    }

    /// Writes a text.
    mutating func text(_ text: String) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): bytes += "&amp;".utf8
            case UInt8(ascii: "<"): bytes += "&lt;".utf8
            case UInt8(ascii: ">"): bytes += "&gt;".utf8
            case UInt8(ascii: "\""): bytes += "&quot;".utf8
            default: bytes.append(byte)
            }
        }
    }
}
