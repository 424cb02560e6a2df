/// A request to read something, or to write on the desk, taken apart and found to be sound.
struct Request: Sendable {
    /// What is to be done.
    var method: Method
    /// What it asks for.
    var target: RequestTarget
    /// The fields by their names in small letters; those that stand more than once are joined with commas.
    var fields: [String: String]
    /// Whether the connection stays open for another request.
    var keepsAlive: Bool
    /// How many bytes follow the head.
    var bodyLength = 0
    /// Those bytes.
    var body: [UInt8] = []

    /// What is to be done (RFC 9110 §9.3).
    enum Method: String, Sendable {
        case get = "GET"
        case head = "HEAD"
        case post = "POST"
    }

    /// Whether only the head of the answer is wanted.
    var isHead: Bool { method == .head }

    /// The largest head of a request in bytes, from the method to the empty line.
    static let headLimit = 16 << 10
    /// The longest target in bytes.
    static let targetLimit = 4 << 10
    /// How many fields a request has at most.
    static let fieldLimit = 64
    /// The longest body in bytes: a text of some 150 pages with all that is escaped in it.
    static let bodyLimit = 2 << 20
}
