/// Reads the head of a request (RFC 9112 §2–§5), and refuses whatever is not plain, sound and for reading.
///
/// What the specification lets a server mend (lines that end in a lone line feed, spaces before a colon, folded fields)
/// is refused: no browser writes it, and two readers who mend it differently can be played off against each other.
enum RequestParser {
    /// How long the head is that stands at the start of what has arrived, with its empty line.
    ///
    /// - Returns: `nil` where more has to arrive.
    /// - Throws: a refusal where what has arrived can never become a request.
    static func headLength(in bytes: [UInt8]) throws(Refusal) -> Int? {
        var line = 0
        for (offset, byte) in bytes.enumerated() {
            switch byte {
            case UInt8(ascii: "\n"):
                guard offset > line, bytes[offset - 1] == UInt8(ascii: "\r") else {
                    throw Refusal(.badRequest, "a line ends in CR LF")
                }
                if offset - line == 1 {
                    guard line > 0 else { throw Refusal(.badRequest, "a request starts with its method") }
                    return offset + 1
                }
                line = offset + 1
            case UInt8(ascii: "\r"):
                if offset + 1 < bytes.count, bytes[offset + 1] != UInt8(ascii: "\n") {
                    throw Refusal(.badRequest, "a line ends in CR LF")
                }
            case 0..<0x20 where byte != UInt8(ascii: "\t"), 0x7F:
                throw Refusal(.badRequest, "a request has no control characters")
            default: break
            }
            if line == 0, offset > Request.targetLimit { throw Refusal(.targetTooLong, "the address is too long") }
            if offset >= Request.headLimit { throw Refusal(.headersTooLarge, "the request is too long") }
        }
        return nil
    }

    /// Reads a head that ends in an empty line.
    ///
    /// - Parameter acceptsWrites: Whether a body is taken.
    static func request(from head: ArraySlice<UInt8>, acceptsWrites: Bool = false) throws(Refusal) -> Request {
        var lines = head.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: true).map { $0.dropLast() }
        let words = lines.removeFirst().split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
        guard words.count == 3, isToken(words[0]) else {
            throw Refusal(.badRequest, "a request starts with method, address and version")
        }
        let version = String(decoding: words[2], as: UTF8.self)
        guard version.hasPrefix("HTTP/"), version.utf8.count == 8 else {
            throw Refusal(.badRequest, "a request starts with method, address and version")
        }
        guard ["HTTP/1.1", "HTTP/1.0"].contains(version) else {
            throw Refusal(.versionNotSupported, "the version is HTTP/1.1")
        }
        let fields = try fields(in: lines.filter { !$0.isEmpty })
        guard let method = Request.Method(rawValue: String(decoding: words[0], as: UTF8.self)),
            method != .post || acceptsWrites
        else {
            let methods = acceptsWrites ? "GET, HEAD and POST" : "GET and HEAD"
            throw Refusal(.methodNotAllowed, "the preview is for \(acceptsWrites ? "editing" : "reading"): \(methods)")
        }
        guard fields["host"] != nil else { throw Refusal(.badRequest, "a request has a ‘Host’") }
        if method != .post { try refuseBody(announcedBy: fields) }
        return Request(
            method: method, target: try RequestTarget(words[1]), fields: fields,
            keepsAlive: keepsAlive(version, fields["connection"]),
            bodyLength: method == .post ? try bodyLength(announcedBy: fields) : 0)
    }

    private static func fields(in lines: [ArraySlice<UInt8>]) throws(Refusal) -> [String: String] {
        guard lines.count <= Request.fieldLimit else {
            throw Refusal(.headersTooLarge, "the request has more than \(Request.fieldLimit) fields")
        }
        var fields: [String: String] = [:]
        for line in lines {
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")), isToken(line[..<colon]) else {
                throw Refusal(.badRequest, "a field is a name, a colon and a value")
            }
            let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
            let value = String(decoding: trimmed(line[(colon + 1)...]), as: UTF8.self)
            if let first = fields[name] {
                guard !["host", "origin", "content-length", "transfer-encoding"].contains(name) else {
                    throw Refusal(.badRequest, "‘\(name)’ stands in the request twice")
                }
                fields[name] = "\(first), \(value)"
            } else {
                fields[name] = value
            }
        }
        return fields
    }

    /// How long the body of a write is, which must be said in one number (RFC 9112 §6.2).
    private static func bodyLength(announcedBy fields: [String: String]) throws(Refusal) -> Int {
        guard fields["transfer-encoding"] == nil, fields["content-encoding"] == nil else {
            throw Refusal(.badRequest, "a write comes in one piece")
        }
        guard fields["expect"] == nil else { throw Refusal(.expectationFailed, "a write expects nothing") }
        guard let length = fields["content-length"], !length.isEmpty,
            length.utf8.allSatisfy({ (0x30...0x39).contains($0) })
        else { throw Refusal(.lengthRequired, "a write says its length") }
        guard let count = Int(length), count <= Request.bodyLimit else {
            throw Refusal(.contentTooLarge, "a write has at most \(Request.bodyLimit) bytes")
        }
        return count
    }

    private static func refuseBody(announcedBy fields: [String: String]) throws(Refusal) {
        guard fields["transfer-encoding"] == nil else { throw Refusal(.badRequest, "a request to read has no body") }
        if let length = fields["content-length"] {
            guard !length.isEmpty, length.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
                throw Refusal(.badRequest, "a length is a number")
            }
            guard length.utf8.allSatisfy({ $0 == 0x30 }) else {
                throw Refusal(.contentTooLarge, "a request to read has no body")
            }
        }
        guard fields["expect"] == nil else { throw Refusal(.expectationFailed, "a request to read expects nothing") }
    }

    private static func keepsAlive(_ version: String, _ connection: String?) -> Bool {
        let words = (connection ?? "").lowercased().split(separator: ",").map { $0.filter { $0 != " " } }
        return version == "HTTP/1.1" ? !words.contains("close") : words.contains("keep-alive")
    }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
        let start = bytes.drop(while: isSpace)
        return start.prefix((start.lastIndex { !isSpace($0) } ?? start.startIndex - 1) - start.startIndex + 1)
    }

    /// RFC 9110 §5.6.2.
    private static func isToken(_ bytes: ArraySlice<UInt8>) -> Bool {
        !bytes.isEmpty
            && bytes.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"):
                    true
                default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
                }
            }
    }
}
