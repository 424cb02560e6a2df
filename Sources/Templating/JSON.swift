/// A JSON text that is already serialised (RFC 8259), to stand in a `<script type="application/ld+json">`.
///
/// Where it is written, `<`, `>`, `&`, U+2028 and U+2029 become `\u` escapes, so that no string in it ends the script.
public struct JSON: Hashable, Sendable {
    /// The text, in UTF-8; empty where there is none.
    public let bytes: [UInt8]

    /// Takes a serialised JSON text, or nothing.
    public init(bytes: [UInt8]) {
        self.bytes = bytes
    }
}
