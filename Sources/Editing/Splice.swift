internal import Bounds

/// Bytes of a file, and those that take their place.
struct Splice: Sendable, Equatable {
    /// Where the old bytes stand.
    var range: Range<Int>
    /// The new bytes.
    var bytes: [UInt8]

    init(_ range: Range<Int>, _ bytes: [UInt8] = []) { (self.range, self.bytes) = (range, bytes) }

    init(at place: Int, _ text: String) { self.init(place..<place, Array(text.utf8)) }

    /// The bytes with others in the place of some; the splices do not overlap.
    static func apply(_ splices: [Splice], to bytes: [UInt8]) -> [UInt8] {
        var result = bytes
        for splice in splices.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
            result.replaceSubrange(splice.range.clamped(to: result.indices), with: splice.bytes)
        }
        return result
    }
}
