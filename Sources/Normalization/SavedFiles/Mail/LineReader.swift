internal import Bounds

/// Reads a range of a file line by line.
struct LineReader {
    let bytes: [UInt8]
    let range: Range<Int>
    /// Where the next line starts.
    private(set) var position: Int
    /// The number of the line read last.
    private(set) var number: Int

    init(bytes: [UInt8], range: Range<Int>, number: Int = 0) {
        self.bytes = bytes
        self.range = range.clamped(to: 0..<bytes.count)
        position = self.range.lowerBound
        self.number = number
    }

    /// The next line without its end, or `nil` behind the last.
    mutating func next() -> ArraySlice<UInt8>? {
        guard position < range.upperBound else { return nil }
        let end = bytes[within: position..<range.upperBound].firstIndex(of: 0x0A) ?? range.upperBound
        defer {
            position = min(end + 1, range.upperBound)
            number += 1
        }
        let line = bytes[within: position..<end]
        return line.last == 0x0D ? line.dropLast() : line
    }
}
