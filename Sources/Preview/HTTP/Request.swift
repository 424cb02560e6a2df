/// A request to read something, taken apart and found to be sound.
struct Request: Sendable {
    /// Whether only the head of the answer is wanted.
    var isHead: Bool
    /// What it asks for.
    var target: RequestTarget
    /// The fields by their names in small letters; those that stand more than once are joined with commas.
    var fields: [String: String]
    /// Whether the connection stays open for another request.
    var keepsAlive: Bool

    /// The largest head of a request in bytes, from the method to the empty line.
    static let headLimit = 16 << 10
    /// The longest target in bytes.
    static let targetLimit = 4 << 10
    /// How many fields a request has at most.
    static let fieldLimit = 64
}
