internal import CNettle

/// The SHA-256 digest of bytes, after FIPS 180-4.
enum Digest {
    /// The digest in hexadecimal digits.
    ///
    /// - Complexity: O(*n*).
    static func sha256(_ bytes: [UInt8]) -> String {
        var digest = [UInt8](repeating: 0, count: 32)
        unsafe bytes.withUnsafeBufferPointer { input in
            unsafe digest.withUnsafeMutableBufferPointer { output in
                guard let start = output.baseAddress else { return }
                unsafe cnettle_sha256(input.baseAddress, input.count, start)
            }
        }
        return digest.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
