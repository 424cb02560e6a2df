internal import Bounds
internal import Content

/// Reads the header of Pelican: lines `Key: value` at the top of a file, up to an empty one.
///
/// A line that is indented by four columns goes on with the value above it (python-markdown, extension Meta-Data).
enum PlainHeader {
    /// The fields, and where the text begins; `nil` where the first lines are no header.
    ///
    /// - Complexity: O(*n*) in the length of the header.
    static func fields(of bytes: [UInt8], from start: Int) -> (fields: [PlainValue.Field], body: Int)? {
        var fields: [PlainValue.Field] = []
        var position = start
        while position < bytes.count {
            let end = bytes[within: position...].firstIndex(of: 0x0A) ?? bytes.count
            let line = String(decoding: bytes[within: position..<end], as: UTF8.self).trimmedLine
            if line.isEmpty { break }
            let isIndented = bytes[within: position..<end].starts(with: "    ".utf8) || bytes[at: position] == 0x09
            if isIndented, let last = fields.last, case .text(let value) = last.value {
                fields[fields.count - 1].value = .text(value.isEmpty ? line : "\(value), \(line)")
            } else if let colon = line.firstIndex(of: ":"), isKey(line[..<colon]) {
                let value = String(line[line.index(after: colon)...]).trimmedLine
                fields.append(
                    .init(
                        key: String(line[..<colon]), value: value.isEmpty ? .none : .text(value), range: position..<end)
                )
            } else {
                return nil
            }
            position = min(end + 1, bytes.count)
            if end == bytes.count { break }
        }
        let keys = Set(fields.map { $0.key.lowercased() })
        guard keys.contains("title") || keys.contains("date") && keys.count > 1 else { return nil }
        return (fields, position)
    }

    private static func isKey(_ text: Substring) -> Bool {
        !text.isEmpty && text.utf8.count <= 40
            && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) || $0 == "_" || $0 == "-" }
    }
}

extension String {
    /// Without space at both ends.
    var trimmedLine: String {
        var text = self[...].drop(while: \.isWhitespace)
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
