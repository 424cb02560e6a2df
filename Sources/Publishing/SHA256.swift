/// The SHA-256 digest (FIPS 180-4) as people and manifests write it.
public enum SHA256 {
    /// The digest of some bytes as 64 hexadecimal digits in lower case.
    ///
    /// - Complexity: O(*n*), where *n* is the number of bytes.
    public static func hexadecimal(of bytes: borrowing Span<UInt8>) -> String {
        String(decoding: SHA256Digest(of: bytes).hexadecimal, as: UTF8.self)
    }
}
