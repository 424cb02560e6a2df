internal import Bounds
internal import Compression

/// The files in a ZIP archive, after PKWARE's APPNOTE 6.3, as far as documents use it: stored or deflated, not encrypted.
struct ZIPArchive {
    private struct Member {
        var method: Int
        /// How many bytes it takes in the archive, and how many as a file.
        var packed: Int
        var size: Int
        var offset: Int
    }

    private let bytes: [UInt8]
    private var members: [String: Member] = [:]

    /// How many bytes a file in the archive has at most when it is unpacked, and how many files there may be.
    private static let sizeLimit = 24 << 20
    private static let memberLimit = 20_000

    /// Reads the list at the end of an archive; `nil` when the bytes are none.
    ///
    /// - Complexity: O(*n*).
    init?(_ bytes: [UInt8]) {
        self.bytes = bytes
        guard bytes.starts(with: [0x50, 0x4B, 3, 4]), let end = Self.endRecord(bytes) else { return nil }
        let count = min(Self.number(bytes, at: end + 10, 2), Self.memberLimit)
        var position = Self.number(bytes, at: end + 16, 4)
        for _ in 0..<count {
            guard Self.number(bytes, at: position, 4) == 0x0201_4B50 else { break }
            let nameLength = Self.number(bytes, at: position + 28, 2)
            let name = String(decoding: bytes[within: (position + 46)..<(position + 46 + nameLength)], as: UTF8.self)
            let isEncrypted = Self.number(bytes, at: position + 8, 2) & 1 == 1
            if !isEncrypted, members[name] == nil {
                members[name] = Member(
                    method: Self.number(bytes, at: position + 10, 2), packed: Self.number(bytes, at: position + 20, 4),
                    size: Self.number(bytes, at: position + 24, 4), offset: Self.number(bytes, at: position + 42, 4))
            }
            position +=
                46 + nameLength + Self.number(bytes, at: position + 30, 2) + Self.number(bytes, at: position + 32, 2)
        }
    }

    /// Whether the archive has a file of a name.
    func has(_ name: String) -> Bool { members[name] != nil }

    /// The bytes of a file; `nil` where there is none, or where it is damaged or larger than the limit.
    ///
    /// - Complexity: O(*n*) in its size, which is bounded.
    func file(_ name: String) -> [UInt8]? {
        guard let member = members[name], member.size <= Self.sizeLimit,
            Self.number(bytes, at: member.offset, 4) == 0x0403_4B50
        else { return nil }
        let start =
            member.offset + 30 + Self.number(bytes, at: member.offset + 26, 2)
            + Self.number(bytes, at: member.offset + 28, 2)
        let packed = bytes[within: start..<(start + member.packed)]
        switch member.method {
        case 0: return Array(packed)
        case 8: return Inflate.raw(packed, limit: Self.sizeLimit)?.bytes
        default: return nil
        }
    }

    /// Where the record at the end of the archive starts; a comment may stand behind it.
    private static func endRecord(_ bytes: [UInt8]) -> Int? {
        var index = bytes.count - 22
        let last = max(0, bytes.count - 66_000)
        while index >= last {
            if number(bytes, at: index, 4) == 0x0605_4B50 { return index }
            index -= 1
        }
        return nil
    }

    /// A number of some bytes, the lowest first; 0 beyond the end.
    private static func number(_ bytes: [UInt8], at position: Int, _ count: Int) -> Int {
        (0..<count).reduce(0) { $0 | Int(bytes[at: position + $1]) << (8 * $1) }
    }
}
