/// A time of day to the second, without a time zone.
public struct TimeOfDay: Hashable, Sendable {
    /// 0…23.
    public let hour: Int
    /// 0…59.
    public let minute: Int
    /// 0…59.
    public let second: Int

    /// The beginning of a day.
    public static let midnight = TimeOfDay(secondOfDay: 0)

    /// A time by its parts, or nil where a part is out of range.
    public init?(hour: Int, minute: Int, second: Int = 0) {
        guard 0...23 ~= hour, 0...59 ~= minute, 0...59 ~= second else { return nil }
        self.hour = hour
        self.minute = minute
        self.second = second
    }

    init(secondOfDay: Int) {
        hour = secondOfDay / 3600
        minute = secondOfDay / 60 % 60
        second = secondOfDay % 60
    }

    /// Seconds since midnight.
    public var secondOfDay: Int { (hour * 60 + minute) * 60 + second }
}

extension TimeOfDay: Comparable {
    /// The earlier time first.
    public static func < (left: TimeOfDay, right: TimeOfDay) -> Bool { left.secondOfDay < right.secondOfDay }
}

extension TimeOfDay: CustomStringConvertible {
    /// ISO 8601: `12:30:00`.
    public var description: String { "\(Digits.two(hour)):\(Digits.two(minute)):\(Digits.two(second))" }
}
