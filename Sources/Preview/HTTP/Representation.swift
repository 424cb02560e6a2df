/// Bytes that stand at an address, and what a reader may ask of them: whether they changed, or only a part.
enum Representation {
    /// Whether a reader has the bytes of a tag already (RFC 9110 §13.1.2).
    static func isKnown(_ tag: String, to request: Request) -> Bool {
        guard let known = request.fields["if-none-match"] else { return false }
        let tags = known.split(separator: ",").map { $0.drop { $0 == " " } }
        return tags.contains { $0 == "*" || $0.trimmingWeakness == tag }
    }

    /// Which part of a body of a length is asked for.
    ///
    /// One range is answered (RFC 9110 §14.2); several, or one of another version, give the whole.
    static func part(of length: Int, tag: String, for request: Request) -> Part {
        guard let field = request.fields["range"], field.lowercased().hasPrefix("bytes=") else { return .whole }
        if let version = request.fields["if-range"], version != tag { return .whole }
        let range = field.dropFirst("bytes=".count).filter { $0 != " " }
        let ends = range.split(separator: "-", omittingEmptySubsequences: false)
        guard ends.count == 2, !range.contains(",") else { return .whole }
        func number(_ text: Substring) -> Int? { text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil }
        switch (number(ends[0]), number(ends[1])) {
        case (nil, let suffix?) where ends[0].isEmpty:
            return suffix > 0 && length > 0 ? .range(max(0, length - suffix)..<length) : .none
        case (let start?, nil) where ends[1].isEmpty: return start < length ? .range(start..<length) : .none
        case (let start?, let end?):
            guard start <= end else { return .whole }
            return start < length ? .range(start..<min(end, length - 1) + 1) : .none
        default: return .whole
        }
    }

    /// What part of a body is sent.
    enum Part: Equatable {
        case whole
        case range(Range<Int>)
        /// The range lies outside.
        case none
    }

    /// The answer to a request for bytes of a type, a tag and a length.
    ///
    /// - Parameter body: Gives the bytes of a range.
    static func response(
        to request: Request, type: String, tag: String, length: Int, status: Status = .ok,
        body: (Range<Int>) -> Response.Body
    ) -> Response {
        let fields = [
            ("Content-Type", type), ("Cache-Control", "no-cache"), ("ETag", tag), ("Accept-Ranges", "bytes"),
        ]
        if status == .ok, isKnown(tag, to: request) { return Response(.notModified, fields) }
        switch status == .ok ? part(of: length, tag: tag, for: request) : .whole {
        case .whole: return Response(status, fields, body: body(0..<length))
        case .range(let range):
            let place = ("Content-Range", "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(length)")
            return Response(.partialContent, fields + [place], body: body(range))
        case .none: return Response(.rangeNotSatisfiable, [("Content-Range", "bytes */\(length)")])
        }
    }

    /// A tag for bytes, good for as long as the program runs.
    static func tag(of bytes: [UInt8]) -> String {
        var hasher = Hasher()
        hasher.combine(bytes)
        return "\"\(String(UInt(bitPattern: hasher.finalize()), radix: 36))\""
    }
}

extension Substring {
    /// A tag without the mark of a weak one.
    fileprivate var trimmingWeakness: Substring {
        let tag = hasPrefix("W/") ? dropFirst(2) : self
        return tag.prefix { $0 != " " }
    }
}
