/// The address in a request: a path and a query (RFC 9112 §3.2.1).
struct RequestTarget: Equatable, Sendable {
    /// The path with its escapes read: it begins with `/`, and has no `.`, `..` or empty part.
    let path: String
    /// The names and values after `?`.
    let query: [String: String]

    /// Reads an address.
    ///
    /// - Throws: a refusal for whatever is not the path of something that a site can have.
    init(_ bytes: ArraySlice<UInt8>) throws(Refusal) {
        guard bytes.count <= Request.targetLimit else { throw Refusal(.targetTooLong, "the address is too long") }
        guard bytes.first == UInt8(ascii: "/") else { throw Refusal(.badRequest, "an address starts with ‘/’") }
        guard bytes.allSatisfy({ (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "#") }) else {
            throw Refusal(.badRequest, "an address is written in ASCII")
        }
        let parts = bytes.split(separator: UInt8(ascii: "?"), maxSplits: 1, omittingEmptySubsequences: false)
        path = try Self.path(parts[0])
        query = parts.count > 1 ? try Self.query(parts[1]) : [:]
    }

    private static func path(_ bytes: ArraySlice<UInt8>) throws(Refusal) -> String {
        var segments: [String] = []
        let raw = bytes.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        for (index, segment) in raw.enumerated() {
            let text = try decoded(segment)
            let isLast = index == raw.count - 1
            guard !text.isEmpty || isLast else { throw Refusal(.notFound, "there is nothing at this address") }
            guard !text.utf8.contains(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }) else {
                throw Refusal(.badRequest, "a part of an address has no slash")
            }
            guard text != ".", text != ".." else {
                throw Refusal(.notFound, "there is nothing at this address")
            }
            segments.append(text)
        }
        return "/" + segments.joined(separator: "/")
    }

    private static func query(_ bytes: ArraySlice<UInt8>) throws(Refusal) -> [String: String] {
        var query: [String: String] = [:]
        for pair in bytes.split(separator: UInt8(ascii: "&")) {
            let parts = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            query[try decoded(parts[0])] = parts.count > 1 ? try decoded(parts[1]) : ""
        }
        return query
    }

    /// A text with its escapes read, once (RFC 3986 §2.1).
    private static func decoded(_ bytes: ArraySlice<UInt8>) throws(Refusal) -> String {
        var decoded: [UInt8] = []
        var rest = bytes
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                decoded.append(byte)
                continue
            }
            guard let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit) else {
                throw Refusal(.badRequest, "‘%’ is followed by two hexadecimal digits")
            }
            decoded.append(high << 4 | low)
        }
        guard decoded.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }), let text = String(validating: decoded, as: UTF8.self)
        else { throw Refusal(.badRequest, "an address is text in UTF-8") }
        return text
    }

    static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
