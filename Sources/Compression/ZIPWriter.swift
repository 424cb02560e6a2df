internal import Bounds

/// Writes a ZIP archive member by member (PKWARE APPNOTE 6.3.10), without anything said of who packed it and when: the same
/// members give the same bytes.
///
/// Its memory is that of the directory, 46 bytes and the name for each member. From 65,535 members or 4 GiB on the archive is
/// one of ZIP64 (§4.3.14), which all programs of the last twenty years read.
public struct ZIPWriter: Sendable {
    private var directory: [UInt8] = []
    private var count = 0
    /// How many bytes of the archive have been written.
    private var position: Int

    private static let (count16, size32) = (0xFFFF, 0xFFFF_FFFF)

    /// Begins an archive.
    public init() { self.init(position: 0) }

    /// Begins an archive behind other bytes.
    init(position: Int) { self.position = position }

    /// Adds a member.
    ///
    /// - Parameters:
    ///   - member: Of less than 4 GiB.
    ///   - name: Its path in the archive.
    ///   - output: Takes the bytes that follow in the archive.
    public mutating func add(_ member: ZIPMember, named name: String, to output: inout [UInt8]) {
        let name = Array(name.utf8)
        let isFar = position >= Self.size32
        var head: [UInt8] = []
        head.append(isFar ? 45 : 20, 2)
        head.append(name.allSatisfy { $0 < 0x80 } ? 0 : 0x800, 2)
        head.append(member.isDeflated ? 8 : 0, 2)
        head += [0, 0, 0x21, 0]  // 1 January 1980
        head.append(Int(member.checksum), 4)
        head.append(member.data.count, 4)
        head.append(member.size, 4)
        head.append(name.count, 2)
        directory += Array("PK\u{1}\u{2}".utf8) + [isFar ? 45 : 20, 0] + head
        directory.append(isFar ? 12 : 0, 2)
        directory += [UInt8](repeating: 0, count: 10)
        directory.append(min(position, Self.size32), 4)
        directory += name
        if isFar {
            directory += [1, 0, 8, 0]
            directory.append(position, 8)
        }
        let start = output.count
        output += Array("PK\u{3}\u{4}".utf8) + head + [0, 0] + name
        output += member.data
        position += output.count - start
        count += 1
    }

    /// Ends the archive.
    ///
    /// - Parameter output: Takes the bytes that follow in the archive, its last.
    public consuming func finish(into output: inout [UInt8]) {
        let start = position
        output += directory
        if count >= Self.count16 || start >= Self.size32 || directory.count >= Self.size32 {
            output += Array("PK\u{6}\u{6}".utf8)
            output.append(44, 8)
            output += [45, 0, 45, 0] + [UInt8](repeating: 0, count: 8)
            output.append(count, 8)
            output.append(count, 8)
            output.append(directory.count, 8)
            output.append(start, 8)
            output += Array("PK\u{6}\u{7}".utf8) + [0, 0, 0, 0]
            output.append(start + directory.count, 8)
            output += [1, 0, 0, 0]
        }
        output += Array("PK\u{5}\u{6}".utf8) + [0, 0, 0, 0]
        output.append(min(count, Self.count16), 2)
        output.append(min(count, Self.count16), 2)
        output.append(min(directory.count, Self.size32), 4)
        output.append(min(start, Self.size32), 4)
        output += [0, 0]
    }
}

extension [UInt8] {
    /// Appends a number, its lowest byte first.
    fileprivate mutating func append(_ number: Int, _ count: Int) {
        for index in 0..<count { append(UInt8(truncatingIfNeeded: number >> (8 * index))) }
    }
}
