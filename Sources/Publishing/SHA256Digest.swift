import CNettle

/// The SHA-256 digest of some bytes (FIPS 180-4).
struct SHA256Digest: Sendable, Hashable {
    private var bytes = SIMD32<UInt8>()

    /// Calculates the digest of bytes.
    ///
    /// - Complexity: O(*n*), where *n* is the number of bytes.
    init(of message: borrowing Span<UInt8>) {
        unsafe message.withUnsafeBufferPointer { message in
            unsafe withUnsafeMutableBytes(of: &bytes) { digest in
                unsafe cnettle_sha256(
                    message.baseAddress, message.count, digest.baseAddress?.assumingMemoryBound(to: UInt8.self))
            }
        }
    }

    /// The digest of what a context has been given.
    fileprivate init(endOf context: inout sha256_ctx) {
        unsafe withUnsafeMutableBytes(of: &bytes) { digest in
            unsafe cnettle_sha256_finish(&context, digest.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
    }

    /// Reads 64 hexadecimal digits in lower case; nil if they are something else.
    init?(hexadecimal digits: ArraySlice<UInt8>) {
        guard digits.count == 64 else { return nil }
        var index = 0
        for digit in digits {
            let value: UInt8
            switch digit {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): value = digit - UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "f"): value = digit - UInt8(ascii: "a") + 10
            default: return nil
            }
            bytes[index / 2] = bytes[index / 2] << 4 | value
            index += 1
        }
    }

    /// The digest as 64 hexadecimal digits in lower case.
    var hexadecimal: [UInt8] {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        text.reserveCapacity(64)
        for index in bytes.indices {
            text.append(digits[Int(bytes[index] >> 4)])
            text.append(digits[Int(bytes[index] & 15)])
        }
        return text
    }
}

/// Calculates a digest from bytes that come one part after the other.
struct SHA256Stream: ~Copyable {
    private var context = sha256_ctx()

    init() { unsafe cnettle_sha256_begin(&context) }

    /// Takes the bytes that follow.
    mutating func add(_ bytes: borrowing Span<UInt8>) {
        unsafe bytes.withUnsafeBufferPointer { bytes in
            unsafe cnettle_sha256_add(&context, bytes.baseAddress, bytes.count)
        }
    }

    /// The digest of all of them.
    consuming func finish() -> SHA256Digest { SHA256Digest(endOf: &context) }
}
