internal import Compression

extension Checksum {
    private static let oggTable: [UInt32] = (0..<256).map { index in
        (0..<8).reduce(UInt32(index) << 24) { value, _ in value >> 31 == 1 ? 0x04C1_1DB7 ^ (value << 1) : value << 1 }
    }

    /// The checksum of a page of Ogg (RFC 3533 §6).
    static func ogg(_ bytes: some Sequence<UInt8>) -> UInt32 {
        bytes.reduce(0) { oggTable[Int(UInt8(truncatingIfNeeded: $0 >> 24) ^ $1)] ^ ($0 << 8) }
    }
}

extension Checksum {
    private static let flacTable: [UInt16] = (0..<256).map { index in
        (0..<8).reduce(UInt16(index) << 8) { value, _ in value >> 15 == 1 ? 0x8005 ^ (value << 1) : value << 1 }
    }

    /// The checksum of a frame of FLAC (RFC 9639 §9.3); 0 over a frame with its checksum.
    static func crc16(_ bytes: some Sequence<UInt8>) -> UInt16 {
        bytes.reduce(0) { flacTable[Int(UInt8(truncatingIfNeeded: $0 >> 8) ^ $1)] ^ ($0 << 8) }
    }
}
