internal import Bounds

extension TimeZone {
    /// Reads a compiled time zone (TZif, RFC 9636, version 2 or later); nil where the bytes are not one.
    ///
    /// - Complexity: O(*n*) in the number of bytes.
    public init?(name: String, compiled bytes: [UInt8]) {
        guard let old = TimeZoneHeader(bytes, at: 0), old.version >= UInt8(ascii: "2"),
            let header = TimeZoneHeader(bytes, at: old.end(timeSize: 4))
        else { return nil }
        let times = header.start
        let indices = times + header.timeCount * 8
        let types = indices + header.timeCount
        let end = header.end(timeSize: 8)
        guard end <= bytes.count, header.typeCount > 0 else { return nil }
        func seconds(ofType type: Int) -> Int? {
            guard type < header.typeCount else { return nil }
            return Int(Int32(truncatingIfNeeded: bytes.bigEndian(at: types + type * 6, count: 4)))
        }
        guard let first = seconds(ofType: 0) else { return nil }
        var changes: [(from: Int64, seconds: Int)] = []
        changes.reserveCapacity(header.timeCount)
        for index in 0..<header.timeCount {
            guard let seconds = seconds(ofType: Int(bytes[indices + index])) else { return nil }
            let from = Int64(bitPattern: bytes.bigEndian(at: times + index * 8, count: 8))
            if let last = changes.last, last.from >= from { return nil }
            changes.append((from, seconds))
        }
        let lineBreak = UInt8(ascii: "\n")
        let footer = bytes[end...].split(separator: lineBreak, omittingEmptySubsequences: false)
        guard footer.count >= 2 else { return nil }
        let rule = footer[1].isEmpty ? nil : TimeZoneRule(Array(footer[1]))
        if rule == nil, !footer[1].isEmpty { return nil }
        self.init(name: name, changes: changes, first: first, rule: rule)
    }
}

/// What a block of a compiled time zone holds.
private struct TimeZoneHeader {
    let version: UInt8
    /// Where the block's data begin.
    let start: Int
    let timeCount, typeCount: Int
    private let others: Int
    private let leapCount: Int

    /// A header at an offset; nil where there is none, or it counts more than the bytes can hold.
    init?(_ bytes: [UInt8], at offset: Int) {
        guard offset >= 0, bytes.count - offset >= 44, bytes[within: offset..<offset + 4].elementsEqual("TZif".utf8)
        else {
            return nil
        }
        version = bytes[offset + 4]
        let counts = (0..<6).map { Int(bytes.bigEndian(at: offset + 20 + $0 * 4, count: 4)) }
        guard counts.allSatisfy({ $0 <= bytes.count }) else { return nil }
        start = offset + 44
        (timeCount, typeCount, leapCount) = (counts[3], counts[4], counts[2])
        others = counts[0] + counts[1] + counts[5]
    }

    /// Where the block ends.
    func end(timeSize: Int) -> Int {
        start + timeCount * (timeSize + 1) + typeCount * 6 + leapCount * (timeSize + 4) + others
    }
}

extension [UInt8] {
    /// A number of so many bytes, the highest first.
    fileprivate func bigEndian(at offset: Int, count: Int) -> UInt64 {
        self[within: offset..<offset + count].reduce(0) { $0 << 8 | UInt64($1) }
    }
}
