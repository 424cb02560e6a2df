/// HTML that is ready to be written: the only kind of value that a template does not escape.
///
/// Whoever makes one vouches for it: it is well-formed, and safe to be shown to readers.
public struct HTML: Hashable, Sendable {
    /// The markup, in UTF-8.
    public let bytes: [UInt8]

    /// Takes markup that is known to be safe.
    public init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Takes markup that is known to be safe.
    public init(_ markup: String) {
        bytes = Array(markup.utf8)
    }
}
