/// The hash of the folded letters of a word, by which it is looked up (FNV-1a, 64 bits).
public struct WordHash: Sendable, Hashable {
    /// The hash.
    public private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    /// The hash of no letter.
    public init() {}

    /// The hash of folded letters.
    public init(_ letters: some Sequence<UInt8>) {
        for letter in letters { append(letter) }
    }

    /// Adds a byte of a folded letter.
    @inline(__always)
    mutating func append(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
}
