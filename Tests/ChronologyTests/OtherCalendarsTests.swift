import Testing

@testable import Chronology

@Suite struct OtherCalendarsTests {
    @Test(arguments: [
        (1961, "1961-04-02"), (2000, "2000-04-23"), (2024, "2024-03-31"), (2025, "2025-04-20"), (2038, "2038-04-25"),
    ])
    func findsEaster(year: Int, day: String) {
        #expect(OtherCalendars.easter(year: year)?.description == day)
    }

    @Test(arguments: [
        (1973, "1973-09-27"), (2000, "2000-09-30"), (2020, "2020-09-19"), (2023, "2023-09-16"), (2024, "2024-10-03"),
        (2025, "2025-09-23"),
    ])
    func findsTheHebrewNewYear(year: Int, day: String) {
        #expect(OtherCalendars.hebrewNewYear(year: year)?.description == day)
    }

    @Test(arguments: [
        (1357, 11, 22, "1979-02-11"), (1399, 1, 1, "2020-03-20"), (1400, 1, 1, "2021-03-21"),
        (1402, 11, 22, "2024-02-11"),
        (1403, 1, 1, "2024-03-20"), (1403, 12, 30, "2025-03-20"), (1404, 1, 1, "2025-03-21"),
    ])
    func findsDaysOfTheSolarHijriCalendar(year: Int, month: Int, day: Int, expected: String) {
        #expect(OtherCalendars.solarHijri(year: year, month: month, day: day)?.description == expected)
    }

    @Test(arguments: [(1445, 10, 1, "2024-04-10"), (1446, 1, 1, "2024-07-08"), (1400, 1, 1, "1979-11-21")])
    func findsDaysOfTheIslamicCalendar(year: Int, month: Int, day: Int, expected: String) {
        #expect(OtherCalendars.islamic(year: year, month: month, day: day)?.description == expected)
    }
}
