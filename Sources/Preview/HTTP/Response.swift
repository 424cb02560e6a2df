/// What is answered to a request.
struct Response: Sendable {
    var status: Status
    /// Fields besides those that every answer has.
    var fields: [(name: String, value: String)]
    var body: Body

    /// The bytes after the head.
    enum Body: Sendable {
        case bytes([UInt8])
        /// A range of a file.
        case file(AssetFile, Range<Int>)
        /// Events for as long as the reader listens.
        case events(AsyncStream<[UInt8]>)
    }

    init(_ status: Status, _ fields: [(name: String, value: String)] = [], body: Body = .bytes([])) {
        self.status = status
        self.fields = fields
        self.body = body
    }

    /// A line of text.
    init(_ refusal: Refusal) {
        self.init(
            refusal.status, [("Content-Type", "text/plain; charset=utf-8"), ("Cache-Control", "no-store")],
            body: .bytes(Array("\(refusal.reason)\n".utf8)))
        if refusal.status == .methodNotAllowed { fields.append(("Allow", "GET, HEAD")) }
    }

    /// What every answer says, unless it says another thing itself: who may do what with it.
    private static let commonFields = [
        ("Cross-Origin-Resource-Policy", "same-origin"), ("Cross-Origin-Opener-Policy", "same-origin"),
        ("X-Content-Type-Options", "nosniff"), ("X-Frame-Options", "SAMEORIGIN"), ("Referrer-Policy", "no-referrer"),
        ("Server", "briefgen"),
    ]

    /// The head as it is sent (RFC 9112 §4), with its empty line.
    func head(keepsAlive: Bool) -> [UInt8] {
        var text = "HTTP/1.1 \(status.rawValue) \(status.phrase)\r\n"
        let common = Self.commonFields.filter { field in !fields.contains { $0.name == field.0 } }
        for (name, value) in common + fields { text += "\(name): \(value)\r\n" }
        if let length, status != .notModified { text += "Content-Length: \(length)\r\n" }
        text += "Connection: \(keepsAlive && length != nil ? "keep-alive" : "close")\r\n\r\n"
        return Array(text.utf8)
    }

    /// How many bytes the body has; `nil` where nobody knows.
    var length: Int? {
        switch body {
        case .bytes(let bytes): bytes.count
        case .file(_, let range): range.count
        case .events: nil
        }
    }
}
