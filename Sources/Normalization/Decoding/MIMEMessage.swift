internal import Bounds

/// A page that a browser saved as one file: MHTML, after RFC 2557.
struct MIMEMessage {
    /// The page itself, its transfer encoding undone.
    var page: [UInt8]
    var charset: TextEncoding?
    /// The address from which it was saved.
    var address: String?
    /// For each line of the page the line of the raw file, both from 1.
    var rawLines: [Int]

    /// Whether bytes begin as a MIME message does.
    static func isOne(_ bytes: ArraySlice<UInt8>) -> Bool {
        let start = bytes.prefix(2_048)
        guard start.first?.isLetter == true else { return false }
        let lines = start.split(separator: 0x0A)
        return lines.contains { $0.hasPrefix(ignoringCase: "mime-version:") }
            && lines.contains { $0.hasPrefix(ignoringCase: "content-type:") }
    }

    /// Reads the first part that is HTML, or the whole body when there are no parts.
    ///
    /// - Complexity: O(*n*).
    init?(_ bytes: [UInt8]) {
        var lines = Lines(bytes: bytes)
        let headers = Self.headers(&lines)
        let address = headers["snapshot-content-location"]
        guard let boundary = Self.parameter("boundary", of: headers["content-type"] ?? "") else {
            self.init(part: &lines, headers: headers, boundary: nil, address: address)
            return
        }
        let mark = Array("--\(boundary)".utf8)
        while let line = lines.next() {
            guard line.starts(with: mark) else { continue }
            let partHeaders = Self.headers(&lines)
            guard partHeaders["content-type"]?.lowercased().hasPrefix("text/html") == true else { continue }
            self.init(part: &lines, headers: partHeaders, boundary: mark, address: address)
            return
        }
        return nil
    }

    private init(part lines: inout Lines, headers: [String: String], boundary: [UInt8]?, address: String?) {
        self.address = headers["content-location"].flatMap { $0.hasPrefix("http") ? $0 : nil } ?? address
        charset = Self.parameter("charset", of: headers["content-type"] ?? "")
            .flatMap { EncodingLabels.encoding(for: $0.utf8) }
        let encoding = headers["content-transfer-encoding"]?.lowercased() ?? ""
        page = []
        rawLines = [lines.number + 1]
        var base64: [UInt8] = []
        while let line = lines.next() {
            if let boundary, line.starts(with: boundary) { break }
            switch encoding {
            case "base64": base64 += line.filter { !$0.isSpace }
            case "quoted-printable":
                let isSoft = TransferEncoding.appendQuotedPrintable(line, to: &page)
                if !isSoft {
                    page.append(0x0A)
                    rawLines.append(lines.number + 1)
                }
            default:
                page += line + [0x0A]
                rawLines.append(lines.number + 1)
            }
        }
        if encoding == "base64" {
            page = TransferEncoding.base64(base64)
            rawLines = Array(repeating: rawLines[0], count: page.count { $0 == 0x0A } + 1)
        }
    }

    /// The lines of a message, without their ends.
    private struct Lines {
        let bytes: [UInt8]
        var position = 0
        /// The number of the line read last.
        var number = 0

        mutating func next() -> ArraySlice<UInt8>? {
            guard position < bytes.count else { return nil }
            let end = bytes[within: position...].firstIndex(of: 0x0A) ?? bytes.count
            defer {
                position = end + 1
                number += 1
            }
            let line = bytes[within: position..<end]
            return line.last == 0x0D ? line.dropLast() : line
        }
    }

    /// The fields of a header by their names in lower case; of what is longer than any field is, only the beginning.
    private static func headers(_ lines: inout Lines) -> [String: String] {
        var headers: [String: String] = [:]
        var name = ""
        while let line = lines.next(), !line.isEmpty {
            if line.first?.isSpace == true {
                guard let value = headers[name], value.utf8.count < fieldLimit else { continue }
                headers[name] = value + " " + String(decoding: line.trimmed.prefix(fieldLimit), as: UTF8.self)
            } else if let colon = line.firstIndex(of: UInt8(ascii: ":")) {
                name = String(decoding: line[within: ..<colon].prefix(fieldLimit), as: UTF8.self).lowercased()
                headers[name] = String(decoding: line[within: (colon + 1)...].trimmed.prefix(fieldLimit), as: UTF8.self)
            }
        }
        return headers
    }

    /// How many bytes of a field are read; a line of a header has at most 998 (RFC 5322, section 2.1.1).
    private static let fieldLimit = 8_192

    private static func parameter(_ name: String, of header: String) -> String? {
        for part in header.split(separator: ";").dropFirst() {
            guard let equals = part.firstIndex(of: "=") else { continue }
            let key = part[..<equals].filter { $0 != " " }.lowercased()
            if key == name { return part[part.index(after: equals)...].filter { $0 != "\"" && $0 != " " } }
        }
        return nil
    }
}
