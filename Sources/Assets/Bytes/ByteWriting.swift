internal import Bounds

extension [UInt8] {
    /// Appends a number in so many bytes, the highest first; higher ones are cut off.
    mutating func append(bigEndian number: Int, count: Int) {
        for shift in (0..<count).reversed() { append(UInt8(truncatingIfNeeded: number >> (shift * 8))) }
    }

    /// Appends a number in so many bytes, the lowest first; higher ones are cut off.
    mutating func append(littleEndian number: Int, count: Int) {
        for shift in 0..<count { append(UInt8(truncatingIfNeeded: number >> (shift * 8))) }
    }

    /// Overwrites bytes from an offset on; what would lie outside is left out.
    mutating func overwrite(at start: Int, with bytes: some Collection<UInt8>) {
        for (offset, byte) in bytes.enumerated() where indices.contains(start + offset) { self[start + offset] = byte }
    }

    /// Overwrites a range with one byte; what lies outside is left out.
    mutating func fill(_ range: Range<Int>, with byte: UInt8 = 0) {
        for index in range.clamped(to: indices) { self[index] = byte }
    }

    /// These bytes within some ranges, and zeros everywhere else.
    func keeping(_ ranges: [Range<Int>]) -> [UInt8] {
        var output = [UInt8](repeating: 0, count: count)
        for range in ranges {
            let range = range.clamped(to: indices)
            output.replaceSubrange(range, with: self[range])
        }
        return output
    }
}
