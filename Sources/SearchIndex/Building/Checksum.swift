/// A 64-bit FNV-1a checksum: enough to tell versions of one file apart.
struct Checksum {
    private var hash: UInt64 = 0xcbf2_9ce4_8422_2325

    /// Adds bytes, and that they end here.
    mutating func add(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        hash = (hash ^ 0xFF) &* 0x100_0000_01b3
    }

    /// The lowest digits in hexadecimal.
    func text(digits: Int) -> String {
        let text = String(hash, radix: 16)
        return String((String(repeating: "0", count: 16) + text).suffix(digits))
    }
}
