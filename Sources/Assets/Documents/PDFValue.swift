/// A value in a PDF file (ISO 32000-2 §7.3).
indirect enum PDFValue: Sendable {
    /// Nothing, a truth value or a number, as it is written.
    case plain([UInt8])
    /// A name, without its slash and escapes.
    case name(String)
    /// A text with its brackets, as it is written.
    case string([UInt8])
    case array([PDFValue])
    case dictionary(PDFDictionary)
    case reference(Int)

    static let null = PDFValue.plain(Array("null".utf8))

    var asDictionary: PDFDictionary? { if case .dictionary(let entries) = self { entries } else { nil } }
    var asName: String? { if case .name(let name) = self { name } else { nil } }
    var asArray: [PDFValue]? { if case .array(let values) = self { values } else { nil } }
    var integer: Int? {
        if case .plain(let bytes) = self { Int(String(decoding: bytes, as: UTF8.self)) } else { nil }
    }
    /// The characters of a text in parentheses, escapes left as they are.
    var text: String? {
        if case .string(let bytes) = self { String(decoding: bytes.dropFirst().dropLast(), as: UTF8.self) } else { nil }
    }
}

/// The entries of a dictionary, in their order.
struct PDFDictionary: Sendable {
    struct Entry: Sendable {
        var key: String
        var value: PDFValue
    }

    var entries: [Entry] = []

    subscript(key: String) -> PDFValue? { entries.first { $0.key == key }?.value }

    mutating func set(_ key: String, _ value: PDFValue) {
        entries.removeAll { $0.key == key }
        entries.append(PDFDictionary.Entry(key: key, value: value))
    }
}

/// An object: a value and, if it is a stream, its bytes as they are encoded.
struct PDFObject {
    var value: PDFValue
    var stream: ArraySlice<UInt8>?
}
