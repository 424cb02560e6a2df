internal import Bounds

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
        let text = text.utf8Span.span
        var start = 0
        for index in text.indices {
            let entity: String
            switch text[index] {
            case UInt8(ascii: "&"): entity = "&amp;"
            case UInt8(ascii: "<"): entity = "&lt;"
            case UInt8(ascii: ">"): entity = "&gt;"
            case UInt8(ascii: "\""): entity = "&quot;"
            default: continue
            }
            bytes.append(text.extracting(start..<index))
            bytes += entity.utf8
            start = index + 1
        }
        bytes.append(text.extracting(start..<text.count))
    }
}

extension [UInt8] {
    /// Adds the bytes of a span.
    mutating func append(_ span: Span<UInt8>) {
        span.withUnsafeBufferPointer { append(contentsOf: $0) }
    }
}
