import Testing

@testable import Chronology

@Suite struct DayTests {
    @Test func countsDaysFrom1970() {
        #expect(Day(year: 1970, month: 1, day: 1)?.daysSinceEpoch == 0)
        #expect(Day(year: 2024, month: 10, day: 1)?.daysSinceEpoch == 19_997)
        #expect(Day(year: 1969, month: 12, day: 31)?.daysSinceEpoch == -1)
        #expect(Day.min.description == "-9999-01-01")
        #expect(Day.max.description == "9999-12-31")
    }

    @Test func everyDayOfTwelveCenturiesFollowsTheOneBefore() {
        var (year, month, day) = (1399, 12, 31)
        var count = Day(year: 1400, month: 1, day: 1).map { Int($0.daysSinceEpoch) } ?? 0
        var weekday = Day(daysSinceEpoch: count - 1).weekday
        while year < 2600 {
            day += 1
            if day > Day.length(ofMonth: month, year: year) { (month, day) = (month + 1, 1) }
            if month > 12 { (year, month) = (year + 1, 1) }
            let date = Day(daysSinceEpoch: count)
            weekday = Weekday(rawValue: weekday.rawValue % 7 + 1) ?? .monday
            guard date.components == (year, month, day), Day(year: year, month: month, day: day) == date,
                date.weekday == weekday
            else {
                Issue.record("\(year)-\(month)-\(day) is \(date), \(date.weekday)")
                return
            }
            count += 1
        }
    }

    @Test(arguments: [
        (2023, 2, 29), (2100, 2, 29), (2024, 4, 31), (2024, 0, 1), (2024, 13, 1), (2024, 1, 0), (10_000, 1, 1),
    ])
    func refusesDaysThatTheCalendarLacks(year: Int, month: Int, day: Int) {
        #expect(Day(year: year, month: month, day: day) == nil)
    }

    @Test(arguments: [
        ("2024-01-31", 1, "2024-02-29"), ("2023-01-31", 1, "2023-02-28"), ("2024-10-01", -10, "2023-12-01"),
        ("2024-03-31", 12, "2025-03-31"), ("0000-01-15", -1, "-0001-12-15"), ("9999-12-01", 2, "9999-12-31"),
        ("2024-01-01", Int.max, "9999-12-31"), ("2024-01-01", Int.min, "-9999-01-01"),
    ])
    func addsMonths(from: String, months: Int, expected: String) throws {
        let day = try Moment(parsing: from).day
        #expect(day.adding(months: months).description == expected)
    }

    @Test(arguments: [
        ("2024-02-28", 2, "2024-03-01"), ("2024-01-01", -1, "2023-12-31"), ("2024-01-01", Int.max, "9999-12-31"),
        ("1969-12-31", Int.min, "-9999-01-01"),
    ])
    func addsDays(from: String, days: Int, expected: String) throws {
        #expect(try Moment(parsing: from).day.adding(days: days).description == expected)
    }

    @Test(arguments: [
        ("2024-10-01", 2024, 40), ("2024-12-30", 2025, 1), ("2021-01-03", 2020, 53), ("2005-01-01", 2004, 53),
        ("2026-01-01", 2026, 1),
    ])
    func countsISOWeeks(day: String, year: Int, week: Int) throws {
        #expect(try Moment(parsing: day).day.isoWeek == (year, week))
    }
}
