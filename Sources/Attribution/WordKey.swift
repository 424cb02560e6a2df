internal import Bounds

/// A word in lower case, as a number: its bytes, the first one lowest.
///
/// A longer word than 16 bytes has no key.
struct WordKey: Hashable, Sendable, ExpressibleByStringLiteral {
    private(set) var bits: UInt128 = 0

    /// The key of a word; ASCII capitals are lowered, a curly apostrophe is a straight one.
    init(_ bytes: some Sequence<UInt8>) {
        var length = 0
        for byte in bytes { append(byte, at: &length) }
    }

    /// The key of a part of a text.
    init(_ text: Span<UInt8>, _ range: Range<Int>) {
        var length = 0
        for index in range { append(text[index], at: &length) }
    }

    /// The key of a literal, in lower case and ASCII.
    ///
    /// So simple that the compiler does it.
    @inline(__always)
    init(stringLiteral word: StaticString) {
        for index in 0..<min(word.utf8CodeUnitCount, 16) {
            bits |= UInt128(truncatingIfNeeded: unsafe word.utf8Start[index]) << UInt128(truncatingIfNeeded: 8 * index)
        }
    }

    /// Its first four letters, which the name of a country and the adjective of it share.
    var stem: UInt32 { UInt32(truncatingIfNeeded: bits) }

    private mutating func append(_ byte: UInt8, at length: inout Int) {
        // E2 80 99 is ’.
        if byte == 0xE2 || byte == 0x80 { return }
        let lowered = byte == 0x99 ? 0x27 : byte &- 0x41 < 26 ? byte | 0x20 : byte
        bits = length < 16 ? bits | UInt128(lowered) << UInt128(8 * length) : 0
        length += length < 17 ? 1 : 0
        if length > 16 { bits = 0 }
    }
}
