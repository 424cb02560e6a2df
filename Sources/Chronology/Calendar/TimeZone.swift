/// The clocks of a place: how far ahead of UTC they are at each moment.
public struct TimeZone: Sendable {
    /// The name: `Asia/Baghdad`, or the offset of one that never changes.
    public let name: String
    /// When the offset changed, in Unix time, earliest first, and the seconds ahead of UTC from then on.
    let changes: [(from: Int64, seconds: Int)]
    /// Seconds ahead of UTC before the first change.
    let first: Int
    /// What holds after the last change; nil where the last offset does.
    let rule: TimeZoneRule?

    /// UTC itself.
    public static let utc = TimeZone(.utc)

    /// A zone whose offset never changes.
    public init(_ offset: UTCOffset) {
        (name, changes, first, rule) = ("\(offset)", [], offset.minutes * 60, nil)
    }

    init(name: String, changes: [(from: Int64, seconds: Int)], first: Int, rule: TimeZoneRule?) {
        (self.name, self.changes, self.first, self.rule) = (name, changes, first, rule)
    }

    /// The offset at a moment in Unix time.
    ///
    /// - Complexity: O(log *n*) in the number of changes.
    public func offset(at unixTime: Int64) -> UTCOffset {
        UTCOffset(minutes: seconds(at: unixTime) / 60) ?? .utc
    }

    /// The offset when local clocks show a day and time.
    ///
    /// A time that clocks show twice is the first one; one that they skip is told by the clocks before.
    public func offset(at day: Day, _ time: TimeOfDay) -> UTCOffset {
        let local = Int64(day.daysSinceEpoch) * 86_400 + Int64(time.secondOfDay)
        let before = seconds(at: local - 86_400)
        let after = seconds(at: local + 86_400)
        let isAfter = seconds(at: local - Int64(before)) != before && seconds(at: local - Int64(after)) == after
        return UTCOffset(minutes: (isAfter ? after : before) / 60) ?? .utc
    }

    private func seconds(at unixTime: Int64) -> Int {
        var (low, high) = (0, changes.count)
        while low < high {
            let middle = (low + high) / 2
            if changes[middle].from <= unixTime { low = middle + 1 } else { high = middle }
        }
        if low == changes.count, let rule { return rule.seconds(at: unixTime) }
        return low == 0 ? first : changes[low - 1].seconds
    }
}
