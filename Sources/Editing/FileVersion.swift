internal import Publishing

/// By what one state of a file is told from every other: the SHA-256 of its bytes.
public struct FileVersion: Sendable, Hashable, CustomStringConvertible {
    /// 64 hexadecimal digits in lower case.
    public let description: String

    /// The version of some bytes.
    ///
    /// - Complexity: O(*n*).
    public init(of bytes: [UInt8]) {
        description = SHA256.hexadecimal(of: bytes.span)
    }

    /// A version as a form says it.
    public init(_ digits: String) {
        description = digits
    }
}
