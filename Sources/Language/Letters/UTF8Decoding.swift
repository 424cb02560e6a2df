internal import Bounds

extension Span<UInt8> {
    /// The character that starts at a byte, and how many bytes it takes.
    ///
    /// A byte that does not start a well-formed sequence (The Unicode Standard, table 3-7) is a replacement character
    /// of one byte.
    public func scalar(at index: Int) -> (scalar: Unicode.Scalar, length: Int) {
        let first = self[index]
        if first < 0x80 { return (Unicode.Scalar(first), 1) }
        let length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0
        guard length > 0, index + length <= count else { return ("\u{FFFD}", 1) }
        var value = UInt32(first) & (0x7F >> UInt32(length))
        for offset in 1..<length {
            let byte = self[index + offset]
            guard byte & 0xC0 == 0x80 else { return ("\u{FFFD}", 1) }
            value = value << 6 | UInt32(byte & 0x3F)
        }
        let isOverlong = length == 3 && value < 0x800 || length == 4 && value < 0x10000
        guard !isOverlong, let scalar = Unicode.Scalar(value) else { return ("\u{FFFD}", 1) }
        return (scalar, length)
    }

    /// The character that ends just before a byte, and how many bytes it takes; `nil` at the start.
    public func scalar(before index: Int) -> (scalar: Unicode.Scalar, length: Int)? {
        guard index > 0 else { return nil }
        var start = index - 1
        while start > 0, index - start < 4, self[start] & 0xC0 == 0x80 { start -= 1 }
        let (scalar, length) = scalar(at: start)
        return start + length == index ? (scalar, length) : ("\u{FFFD}", 1)
    }

    /// The byte at an index, or 0 past the end.
    @inlinable
    @inline(__always)
    public func byte(at index: Int) -> UInt8 { index < count ? self[index] : 0 }
}

/// Whether a byte is an ASCII lower-case letter.
@inlinable
@inline(__always)
public func isLowercase(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }

/// Whether a byte is an ASCII upper-case letter.
@inlinable
@inline(__always)
public func isUppercase(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
