internal import Bounds

/// A message or a part of one, after RFC 2045 and RFC 2046: its fields, and its body or the parts in it.
struct MIMEPart {
    var fields: MailFields
    /// The body as it stands in the file.
    var body: Range<Int>
    /// The line of the file on which the body starts, from 1.
    var line: Int
    /// The parts of a multipart body, or the message that the body is.
    var parts: [MIMEPart] = []

    /// How deep parts may stand in one another, and how many there may be.
    private static let depthLimit = 16
    private static let partLimit = 2_000

    /// Reads the message that stands in a range of a file.
    ///
    /// - Complexity: O(*n* · *d*), where *d* is the depth of parts, which is bounded.
    init(_ bytes: [UInt8], in range: Range<Int>, line: Int = 1) {
        var count = 0
        self.init(bytes, range, line: line, depth: 0, count: &count)
    }

    private init(_ bytes: [UInt8], _ range: Range<Int>, line: Int, depth: Int, count: inout Int) {
        var lines = LineReader(bytes: bytes, range: range, number: line - 1)
        fields = MailFields(&lines)
        body = lines.position..<range.upperBound
        self.line = lines.number + 1
        count += 1
        guard depth < Self.depthLimit, count < Self.partLimit else { return }
        if type == "message/rfc822", transferEncoding != "base64" {
            parts = [MIMEPart(bytes, body, line: self.line, depth: depth + 1, count: &count)]
        } else if type.hasPrefix("multipart/"), let boundary = fields.parameter("boundary", of: "content-type"),
            !boundary.isEmpty
        {
            for (part, line) in Self.split(&lines, at: Array("--\(boundary)".utf8)) where count < Self.partLimit {
                parts.append(MIMEPart(bytes, part, line: line, depth: depth + 1, count: &count))
            }
        }
    }

    /// The ranges between the lines of a boundary, and the lines on which they start.
    private static func split(_ lines: inout LineReader, at mark: [UInt8]) -> [(Range<Int>, line: Int)] {
        var parts: [(Range<Int>, line: Int)] = []
        var open: (start: Int, line: Int)?
        while let line = lines.next() {
            guard line.starts(with: mark) else { continue }
            let rest = line.dropFirst(mark.count)
            let isEnd = rest.starts(with: "--".utf8)
            guard isEnd || rest.allSatisfy(\.isSpace) else { continue }
            if let open { parts.append((open.start..<line.startIndex, open.line)) }
            open = isEnd ? nil : (lines.position, lines.number + 1)
            if isEnd { return parts }
        }
        // A message that was cut off ends in its last part.
        if let open { parts.append((open.start..<lines.position, open.line)) }
        return parts
    }

    /// The media type in lower case; what says none is plain text (RFC 2045, section 5.2).
    var type: String {
        guard let field = fields["content-type"] else { return "text/plain" }
        let type = field.prefix { $0 != ";" }.filter { !$0.isWhitespace }.lowercased()
        return type.contains("/") ? type : "text/plain"
    }

    var transferEncoding: String {
        fields["content-transfer-encoding"].map { $0.filter { !$0.isWhitespace }.lowercased() } ?? ""
    }

    /// The name under which a part is saved.
    var fileName: String? {
        (fields.parameter("filename", of: "content-disposition") ?? fields.parameter("name", of: "content-type"))
            .flatMap { $0.isEmpty ? nil : $0 }
    }

    /// Whether a part says that it is a file beside the text.
    var isAttachment: Bool {
        fields["content-disposition"].map { $0.lowercased().hasPrefix("attachment") } ?? false
    }

    /// The body with its transfer encoding undone, and for each of its lines the line of the file.
    ///
    /// - Complexity: O(*n*).
    func decoded(_ bytes: [UInt8]) -> (bytes: [UInt8], rawLines: [Int]) {
        var lines = LineReader(bytes: bytes, range: body, number: line - 1)
        var output: [UInt8] = []
        var rawLines = [line]
        switch transferEncoding {
        case "base64":
            output = TransferEncoding.base64(bytes[within: body])
            rawLines = Array(repeating: line, count: output.count { $0 == 0x0A } + 1)
        case "quoted-printable":
            while let line = lines.next() {
                guard !TransferEncoding.appendQuotedPrintable(line, to: &output) else { continue }
                output.append(0x0A)
                rawLines.append(lines.number + 1)
            }
        default:
            while let line = lines.next() {
                output += line + [0x0A]
                rawLines.append(lines.number + 1)
            }
        }
        return (output, rawLines)
    }
}
