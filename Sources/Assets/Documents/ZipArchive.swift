internal import Bounds
internal import Compression

/// A ZIP archive: members, each with a head, and a directory of them at the end (PKWARE APPNOTE 6.3).
struct ZipArchive {
    struct Member {
        var name: String
        var bytes: [UInt8]
        /// The bytes as they were compressed; `nil` where they have changed.
        var deflated: [UInt8]?
    }

    private struct Entry {
        var name: String
        var method: Int
        var compressed: Range<Int>
        var size: Int
    }

    /// How many bytes may come out of one archive, and how many members.
    private static let (sizeLimit, memberLimit) = (512 << 20, 20_000)

    /// The names of the members; `nil` where there is no directory.
    static func names(_ bytes: [UInt8]) -> [String]? {
        entries(bytes)?.map(\.name)
    }

    /// Reads all members.
    ///
    /// - Throws: where it is damaged, encrypted, or would fill the memory.
    static func read(_ bytes: [UInt8], kind: String) throws(AssetProblem) -> [Member] {
        guard let entries = entries(bytes) else { throw .damaged(kind) }
        var members: [Member] = []
        var total = 0
        var seen: Set<String> = []
        for entry in entries {
            guard seen.insert(entry.name).inserted else { throw .damaged(kind) }
            let data = bytes[entry.compressed]
            total += entry.size
            guard total <= sizeLimit else { throw .uncleanable("\(kind) of more than 512 MiB") }
            switch entry.method {
            case 0 where data.count == entry.size: members.append(Member(name: entry.name, bytes: Array(data)))
            case 8:
                guard let result = Inflate.raw(data, limit: entry.size), result.bytes.count == entry.size else {
                    throw .within(entry.name, .damaged("compressed file"))
                }
                members.append(
                    Member(name: entry.name, bytes: result.bytes, deflated: Array(data.prefix(result.length))))
            default: throw .uncleanable("\(kind) with a password or an unusual compression")
            }
        }
        return members
    }

    private static func entries(_ bytes: [UInt8]) -> [Entry]? {
        var end = bytes.count - 22
        let lowest = max(0, bytes.count - 22 - 65_535)
        while end >= lowest, !bytes.has("PK\u{5}\u{6}", at: end) { end -= 1 }
        guard end >= lowest, let count = bytes.littleEndian(end + 10, count: 2), count <= memberLimit,
            var place = bytes.littleEndian(end + 16, count: 4)
        else { return nil }
        var entries: [Entry] = []
        for _ in 0..<count {
            guard bytes.has("PK\u{1}\u{2}", at: place), let flags = bytes.littleEndian(place + 8, count: 2),
                let method = bytes.littleEndian(place + 10, count: 2),
                let compressed = bytes.littleEndian(place + 20, count: 4),
                let size = bytes.littleEndian(place + 24, count: 4),
                let nameLength = bytes.littleEndian(place + 28, count: 2),
                let extra = bytes.littleEndian(place + 30, count: 2),
                let comment = bytes.littleEndian(place + 32, count: 2),
                let local = bytes.littleEndian(place + 42, count: 4),
                let name = bytes.slice(place + 46, count: nameLength), bytes.has("PK\u{3}\u{4}", at: local),
                let localName = bytes.littleEndian(local + 26, count: 2),
                let localExtra = bytes.littleEndian(local + 28, count: 2),
                bytes.slice(local + 30 + localName + localExtra, count: compressed) != nil
            else { return nil }
            let start = local + 30 + localName + localExtra
            entries.append(
                Entry(
                    name: String(decoding: name, as: UTF8.self), method: flags & 1 == 1 ? -1 : method,
                    compressed: start..<start + compressed, size: size))
            place += 46 + nameLength + extra + comment
        }
        return entries
    }

    /// An archive of members, all of the same day, without anything said of who packed them.
    static func write(_ members: [Member]) -> [UInt8] {
        var (writer, output) = (ZIPWriter(), [UInt8]())
        for member in members {
            // The type of an OpenDocument file is told by its first bytes.
            let packed = ZIPMember(member.bytes, deflated: member.deflated, isStored: member.name == "mimetype")
            writer.add(packed, named: member.name, to: &output)
        }
        writer.finish(into: &output)
        return output
    }
}
