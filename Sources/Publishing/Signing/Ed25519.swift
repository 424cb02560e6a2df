import CNettle

/// Signatures by Ed25519 (RFC 8032 §5.1.6).
enum Ed25519 {
    /// Signs a message; the same key and message give the same signature.
    ///
    /// - Parameters:
    ///   - seed: The secret half of a key, 32 bytes.
    ///   - publicKey: The public half of it, 32 bytes.
    /// - Returns: 64 bytes.
    static func signature(of message: [UInt8], seed: [UInt8], publicKey: [UInt8]) -> [UInt8] {
        let secret = sha512(seed)
        var scalar = Array(secret[..<32])
        scalar[0] &= 248
        scalar[31] = scalar[31] & 127 | 64
        let once = reduced(sha512(secret[32...] + message).map(Int64.init))
        let point = CurvePoint(baseTimes: once).bytes
        let challenge = reduced(sha512(point + publicKey + message).map(Int64.init))
        var sum = once.map(Int64.init) + [Int64](repeating: 0, count: 32)
        for i in 0..<32 {
            for j in 0..<32 { sum[i + j] += Int64(challenge[i]) * Int64(scalar[j]) }
        }
        return point + reduced(sum)
    }

    /// The public half of a key, 32 bytes.
    static func publicKey(ofSeed seed: [UInt8]) -> [UInt8] {
        var scalar = Array(sha512(seed)[..<32])
        scalar[0] &= 248
        scalar[31] = scalar[31] & 127 | 64
        return CurvePoint(baseTimes: scalar).bytes
    }

    /// The order of the base, its lowest byte first.
    private static let order: [Int64] =
        [0xED, 0xD3, 0xF5, 0x5C, 0x1A, 0x63, 0x12, 0x58, 0xD6, 0x9C, 0xF7, 0xA2, 0xDE, 0xF9, 0xDE, 0x14]
        + [Int64](repeating: 0, count: 15) + [0x10]

    /// A number modulo the order of the base, as TweetNaCl has it.
    ///
    /// - Parameter digits: 64 digits to the base of 256, the lowest first, each with room above.
    private static func reduced(_ digits: [Int64]) -> [UInt8] {
        var x = digits
        for i in (32..<64).reversed() {
            var carry: Int64 = 0
            for j in i - 32..<i - 12 {
                x[j] += carry - 16 * x[i] * order[j - (i - 32)]
                carry = (x[j] + 128) >> 8
                x[j] -= carry << 8
            }
            x[i - 12] += carry
            x[i] = 0
        }
        var carry: Int64 = 0
        for j in 0..<32 {
            x[j] += carry - (x[31] >> 4) * order[j]
            carry = x[j] >> 8
            x[j] &= 255
        }
        for j in 0..<32 { x[j] -= carry * order[j] }
        for i in 0..<32 { x[i + 1] += x[i] >> 8 }
        return x[..<32].map { UInt8(truncatingIfNeeded: $0) }
    }

    private static func sha512(_ bytes: [UInt8]) -> [UInt8] {
        var digest = [UInt8](repeating: 0, count: 64)
        unsafe bytes.withUnsafeBufferPointer { message in
            unsafe digest.withUnsafeMutableBufferPointer { digest in
                unsafe cnettle_sha512(message.baseAddress, message.count, digest.baseAddress)
            }
        }
        return digest
    }
}
