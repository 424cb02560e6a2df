/// A file as it stands in a ZIP archive: deflated where that makes it smaller.
public struct ZIPMember: Sendable {
    /// The bytes as the archive holds them.
    let data: [UInt8]
    let isDeflated: Bool
    /// How many bytes the file has.
    let size: Int
    /// Their CRC-32.
    let checksum: UInt32

    /// Packs a file.
    ///
    /// - Parameters:
    ///   - deflated: The bytes as they were deflated before, where they were.
    ///   - isStored: Whether they stand as they are whatever their size.
    /// - Complexity: O(*n*) in the number of bytes.
    public init(_ bytes: [UInt8], deflated: [UInt8]? = nil, isStored: Bool = false) {
        let packed = isStored ? bytes : deflated ?? Deflate.raw(bytes)
        isDeflated = packed.count < bytes.count
        data = isDeflated ? packed : bytes
        size = bytes.count
        checksum = Checksum.crc32(bytes)
    }
}
