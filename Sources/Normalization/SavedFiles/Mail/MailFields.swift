internal import Bounds

/// The fields at the head of a message or a part, after RFC 5322, section 2.2.
struct MailFields {
    /// The values by the names of the fields in lower case; of equal names the first counts.
    private var values: [String: [UInt8]] = [:]

    /// How many bytes of a field are read, and how many fields.
    private static let valueLimit = 8_192
    private static let fieldLimit = 1_000

    /// Reads lines up to the first that is empty.
    ///
    /// - Complexity: O(*n*).
    init(_ lines: inout LineReader) {
        var name = ""
        while let line = lines.next(), !line.isEmpty {
            if line.first?.isSpace == true {
                guard var value = values[name], value.count < Self.valueLimit else { continue }
                values[name] = nil
                value += [0x20] + line.trimmed.prefix(Self.valueLimit)
                values[name] = value
            } else if let colon = line.firstIndex(of: UInt8(ascii: ":")), values.count < Self.fieldLimit {
                name = String(decoding: line[within: ..<colon].prefix(200), as: UTF8.self).lowercased()
                // A second field of a name is not read, nor are the lines that continue it.
                if values[name] != nil {
                    name = ""
                } else {
                    values[name] = Array(line[within: (colon + 1)...].trimmed.prefix(Self.valueLimit))
                }
            }
        }
    }

    /// A field as it stands there.
    subscript(name: String) -> String? { values[name].map { String(decoding: $0, as: UTF8.self) } }

    /// A field as people read it: its encoded words decoded, its bytes taken for UTF-8 or what they are likeliest to be.
    func text(_ name: String) -> String? {
        guard let value = values[name] else { return nil }
        let text = EncodedWords.decoded(Self.characters(value))
        return text.isEmpty ? nil : text
    }

    private static func characters(_ bytes: [UInt8]) -> [UInt8] {
        if UTF8Validation.firstError(in: bytes[...]) == nil { return bytes }
        return (try? TextDecoder.decode(bytes))?.bytes ?? Array(String(decoding: bytes, as: UTF8.self).utf8)
    }

    /// A parameter of a field, after RFC 2231: also in pieces (`name*0`), and with its encoding (`name*`).
    func parameter(_ name: String, of field: String) -> String? {
        guard let value = values[field] else { return nil }
        var plain: String?
        var pieces: [Int: (text: ArraySlice<UInt8>, isEncoded: Bool)] = [:]
        for (key, text) in Self.parameters(value) {
            if key == name { plain = plain ?? EncodedWords.decoded(Self.characters(Array(text))) }
            guard key.hasPrefix(name + "*") else { continue }
            let rest = key.dropFirst(name.utf8.count + 1)
            let number = Int(rest.prefix { $0.isNumber }) ?? 0
            if number < 100, pieces[number] == nil { pieces[number] = (text, rest.isEmpty || rest.hasSuffix("*")) }
        }
        guard let first = pieces[0] else { return plain }
        var charset = ""
        var bytes: [UInt8] = []
        for number in 0..<pieces.count {
            guard let (piece, isEncoded) = pieces[number] else { break }
            var text = piece
            if number == 0, first.isEncoded {
                let marks = text.split(separator: UInt8(ascii: "'"), maxSplits: 2, omittingEmptySubsequences: false)
                if marks.count == 3 { (charset, text) = (String(decoding: marks[0], as: UTF8.self), marks[2]) }
            }
            bytes += isEncoded ? PercentEncoding.decoded(text) : Array(text)
        }
        return EncodedWords.text(bytes, charset: charset)
    }

    /// The parameters behind the value of a field, with their names in lower case and without quotation marks.
    private static func parameters(_ value: [UInt8]) -> [(name: String, value: ArraySlice<UInt8>)] {
        var result: [(name: String, value: ArraySlice<UInt8>)] = []
        var start = 0
        var isQuoted = false
        for index in 0...value.count {
            let byte = value[at: index]
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            guard index == value.count || (byte == UInt8(ascii: ";") && !isQuoted) else { continue }
            let part = value[within: start..<index]
            start = index + 1
            guard let equals = part.firstIndex(of: UInt8(ascii: "=")) else { continue }
            let name = String(decoding: part[within: ..<equals].trimmed, as: UTF8.self).lowercased()
            var text = part[within: (equals + 1)...].trimmed
            if text.first == UInt8(ascii: "\"") { text = text.dropFirst().prefix { $0 != UInt8(ascii: "\"") } }
            if result.count < 100 { result.append((name, text)) }
        }
        return result
    }
}
