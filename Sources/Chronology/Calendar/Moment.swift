internal import Bounds

/// When something came out: a day, with a time of day and a UTC offset where they are known.
///
/// A moment without a time is the beginning of its day. Where no offset is written, the caller's default counts
/// (a site's time zone).
public struct Moment: Hashable, Sendable {
    /// The day as written, at the moment's own offset.
    public let day: Day
    /// The time of day as written.
    public let time: TimeOfDay?
    /// The offset as written; nil where there is no time or none is written.
    public let offset: UTCOffset?

    /// A day, with a time and an offset where they are known.
    ///
    /// An offset without a time is left out.
    public init(day: Day, time: TimeOfDay? = nil, offset: UTCOffset? = nil) {
        self.day = day
        self.time = time
        self.offset = time == nil ? nil : offset
    }

    /// The moment that many seconds after 1970-01-01T00:00:00Z, told by clocks at an offset.
    public init(unixTime: Int64, offset: UTCOffset = .utc) {
        let limit: Int64 = 400_000_000_000
        let local = Int(Swift.min(Swift.max(unixTime, -limit), limit)) + offset.minutes * 60
        let days = local >= 0 ? local / 86_400 : (local - 86_399) / 86_400
        self.init(
            day: Day(daysSinceEpoch: days), time: TimeOfDay(secondOfDay: local - days * 86_400), offset: offset)
    }

    /// Reads `2024-10-01`, `2024-10-01T12:30`, `2024-10-01T12:30:00Z` or `2024-10-01T12:30:00.250+03:00`.
    ///
    /// Fractions of a second are dropped, a space may stand for the `T`, and the offset may lack its colon.
    ///
    /// - Throws: A ``DateSyntaxError`` that says what is wrong and in which bytes.
    public init(parsing text: some StringProtocol) throws(DateSyntaxError) {
        try self.init(utf8: Array(text.utf8))
    }

    /// Reads the bytes of a moment, as ``init(parsing:)`` does.
    ///
    /// - Throws: A ``DateSyntaxError`` that says what is wrong and in which bytes.
    public init(utf8 bytes: [UInt8]) throws(DateSyntaxError) {
        var parser = EDTFParser(bytes, allowsLooseTime: true)
        let date: CalendarDate
        do { date = try parser.parseDate() } catch { throw error.namingCommonForm(in: bytes) }
        switch date.extent {
        case .day where date.qualifier == .none: self.init(day: date.earliest)
        case .time(_, _, let time, let offset) where date.qualifier == .none:
            self.init(day: date.earliest, time: time, offset: offset)
        default: throw DateSyntaxError(.notADay, at: bytes.startIndex..<bytes.endIndex, in: bytes)
        }
    }

    /// Seconds since 1970-01-01T00:00:00Z.
    ///
    /// The default offset counts where none is written.
    public func unixTime(defaultOffset: UTCOffset = .utc) -> Int64 {
        let local = Int64(day.daysSinceEpoch) * 86_400 + Int64((time ?? .midnight).secondOfDay)
        return local - Int64((offset ?? defaultOffset).minutes) * 60
    }

    /// The full date and time of RFC 3339: `2024-10-01T00:00:00Z`.
    ///
    /// The default offset counts where none is written.
    public func rfc3339(defaultOffset: UTCOffset = .utc) -> String {
        "\(day)T\(time ?? .midnight)\(offset ?? defaultOffset)"
    }

    /// The moment as a date with precision.
    public var date: EDTFDate { EDTFDate(CalendarDate(day: day, time: time, offset: offset)) }
}

extension Moment: Comparable {
    /// The earlier moment first, both read in UTC where no offset is written; a bare day before its midnight.
    public static func < (left: Moment, right: Moment) -> Bool {
        (left.unixTime(), left.time == nil ? 0 : 1, left.offset?.minutes ?? -1440)
            < (right.unixTime(), right.time == nil ? 0 : 1, right.offset?.minutes ?? -1440)
    }
}

extension Moment: CustomStringConvertible {
    /// As it is written, which parses back to the same moment: `2024-10-01` or `2024-10-01T12:30:00Z`.
    public var description: String { date.description }
}
