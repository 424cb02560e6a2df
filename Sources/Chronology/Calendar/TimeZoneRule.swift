/// When clocks change every year, as the `TZ` variable of POSIX says it: `EET-2EEST,M3.5.0/3,M10.5.0/4`.
struct TimeZoneRule: Sendable {
    /// Seconds ahead of UTC in winter.
    let standard: Int
    /// Seconds ahead of UTC in summer, and when it begins and ends; nil where clocks never change.
    let summer: Summer?

    struct Summer: Sendable {
        let seconds: Int
        let start, end: Change
    }

    /// A day of a year, and the seconds from its local midnight at which clocks change.
    struct Change: Sendable {
        enum DayOfYear: Sendable {
            /// The *n*th weekday (0 is Sunday) of a month; the fifth is the last.
            case weekday(month: Int, week: Int, weekday: Int)
            /// A day counted from 1, without 29 February.
            case julian(Int)
            /// A day counted from 0, with 29 February.
            case ordinal(Int)
        }

        let day: DayOfYear
        let second: Int
    }

    /// Reads a rule; nil where it is not one.
    init?(_ text: [UInt8]) {
        var scanner = DateScanner(text)
        guard scanner.zoneName(), let west = scanner.seconds(digits: 1...2) else { return nil }
        standard = -west
        guard !scanner.isAtEnd else {
            summer = nil
            return
        }
        guard scanner.zoneName() else { return nil }
        let ahead = scanner.peek() == UInt8(ascii: ",") ? standard + 3600 : scanner.seconds(digits: 1...2).map { -$0 }
        guard let ahead, scanner.take(","), let start = scanner.change(), scanner.take(","),
            let end = scanner.change(), scanner.isAtEnd
        else { return nil }
        summer = Summer(seconds: ahead, start: start, end: end)
    }

    /// Seconds ahead of UTC at a moment in Unix time.
    func seconds(at unixTime: Int64) -> Int {
        guard let summer else { return standard }
        let year = Moment(unixTime: unixTime + Int64(standard)).day.year
        let start = summer.start.local(in: year) - Int64(standard)
        let end = summer.end.local(in: year) - Int64(summer.seconds)
        let isSummer = start <= end ? start <= unixTime && unixTime < end : unixTime < end || start <= unixTime
        return isSummer ? summer.seconds : standard
    }
}

extension TimeZoneRule.Change {
    /// When clocks change in a year, as seconds from 1970 told by the clocks before.
    fileprivate func local(in year: Int) -> Int64 {
        let newYear = Day.first(ofMonth: 1, year: year)
        let date: Day
        switch day {
        case .julian(let number):
            let isAfterLeapDay = number >= 60 && Day.isLeap(year: year)
            date = newYear.adding(days: number - (isAfterLeapDay ? 0 : 1))
        case .ordinal(let number): date = newYear.adding(days: number)
        case .weekday(let month, let week, let weekday):
            let first = Day.first(ofMonth: month, year: year)
            let skipped = (weekday - first.weekday.rawValue % 7 + 7) % 7
            let last = Day.length(ofMonth: month, year: year) - 1
            var offset = skipped + (week - 1) * 7
            while offset > last { offset -= 7 }
            date = first.adding(days: offset)
        }
        return Int64(date.daysSinceEpoch) * 86_400 + Int64(second)
    }
}

extension DateScanner {
    /// Skips `EET` or `<+03>`.
    fileprivate mutating func zoneName() -> Bool {
        let start = position
        if take("<") {
            while let byte = peek(), byte != UInt8(ascii: ">") { position += 1 }
            return take(">")
        }
        while let byte = peek(), UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20 { position += 1 }
        return position - start >= 3
    }

    /// `-3`, `+5:30` or `2:00:00` as seconds.
    fileprivate mutating func seconds(digits: ClosedRange<Int>) -> Int? {
        let sign = take("-") ? -1 : 1
        if sign == 1 { _ = take("+") }
        guard digits ~= digitCount, let hours = number(digits: digitCount) else { return nil }
        var seconds = hours * 3600
        for unit in [60, 1] where take(":") {
            guard let part = number(digits: 2), part < 60 else { return nil }
            seconds += part * unit
        }
        return sign * seconds
    }

    /// `M3.5.0/3`, `J60` or `59`.
    fileprivate mutating func change() -> TimeZoneRule.Change? {
        let day: TimeZoneRule.Change.DayOfYear
        if take("M") {
            guard let month = number(digits: digitCount, in: 1...12), take("."),
                let week = number(digits: digitCount, in: 1...5), take("."),
                let weekday = number(digits: digitCount, in: 0...6)
            else { return nil }
            day = .weekday(month: month, week: week, weekday: weekday)
        } else if take("J") {
            guard let number = number(digits: digitCount, in: 1...365) else { return nil }
            day = .julian(number)
        } else {
            guard let number = number(digits: digitCount, in: 0...365) else { return nil }
            day = .ordinal(number)
        }
        guard take("/") else { return TimeZoneRule.Change(day: day, second: 7200) }
        return seconds(digits: 1...3).map { TimeZoneRule.Change(day: day, second: $0) }
    }

    private mutating func number(digits count: Int, in range: ClosedRange<Int>) -> Int? {
        guard 1...3 ~= count, let number = number(digits: count), range ~= number else { return nil }
        return number
    }
}
