import Testing

@testable import Chronology

@Suite("Days in other calendars")
struct SecondCalendarTests {
    @Test("are the days that name them, for every day of 130 years")
    func roundTrips() throws {
        let first = try #require(Day(year: 1946, month: 1, day: 1))
        for offset in 0..<(130 * 365) {
            let day = first.adding(days: offset)
            let solar = try #require(OtherCalendars.solarHijri(of: day))
            #expect(OtherCalendars.solarHijri(year: solar.year, month: solar.month, day: solar.day) == day)
            let lunar = try #require(OtherCalendars.ummAlQura(of: day))
            #expect(OtherCalendars.ummAlQura(year: lunar.year, month: lunar.month, day: lunar.day) == day)
        }
    }

    @Test("are those of almanacs, and none where a rule does not reach")
    func almanac() throws {
        func solar(_ year: Int, _ month: Int, _ day: Int) -> [Int]? {
            Day(year: year, month: month, day: day).flatMap(OtherCalendars.solarHijri(of:)).map {
                [$0.year, $0.month, $0.day]
            }
        }
        func lunar(_ year: Int, _ month: Int, _ day: Int) -> [Int]? {
            Day(year: year, month: month, day: day).flatMap(OtherCalendars.ummAlQura(of:)).map {
                [$0.year, $0.month, $0.day]
            }
        }
        #expect(solar(2024, 10, 1) == [1403, 7, 10])
        #expect(solar(1979, 2, 11) == [1357, 11, 22])
        #expect(solar(2025, 3, 20) == [1403, 12, 30])
        #expect(solar(2025, 3, 21) == [1404, 1, 1])
        #expect(solar(1500, 1, 1) == nil)
        #expect(lunar(2024, 7, 7) == [1446, 1, 1])
        #expect(lunar(2025, 3, 1) == [1446, 9, 1])
        #expect(lunar(1900, 1, 1) == nil)
        #expect(lunar(2100, 1, 1) == nil)
    }

    @Test("stand beside days alone that are known for certain")
    func texts() throws {
        let calendar = SecondCalendar(
            .solarHijri, months: (1...12).map { "M\($0)" }, pattern: "{day} {month} {year}")
        let language = DateLanguage(
            tag: "fa", months: (1...12).map { "G\($0)" }, patterns: [:], secondCalendar: calendar
        ) { "\($0)" }
        func text(_ date: String) throws -> String? { try EDTFDate(parsing: date).secondText(in: language) }
        #expect(try text("2024-10-01") == "10 M7 1403")
        for date in ["2024-10", "2024", "2024-10-01~", "2024-10-01?", "2024-10-01/2024-10-03", "[..2024-10-01]"] {
            #expect(try text(date) == nil)
        }
        #expect(try EDTFDate(parsing: "2024-10-01").secondText(in: .english) == nil)
    }
}
