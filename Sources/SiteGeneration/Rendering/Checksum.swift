/// The 64-bit FNV-1a checksum: enough to tell versions of one file apart.
enum Checksum {
    /// The checksum in sixteen hexadecimal digits.
    ///
    /// - Complexity: O(*n*).
    static func text(of bytes: [UInt8]) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        let text = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - text.count) + text
    }
}
