import Chronology
import Testing

@Suite struct BackgroundTests {
    @Test(arguments: [
        (
            "In March 2011 teachers were arrested. In July deserters founded a force, and by September 5,000 were dead.",
            "2024-12-10", ["2011-03", "2011-07", "2011-09"]
        ),
        (
            "The army removed him on 3 July 2013. On 14 August it cleared two camps.", "2024-07-03",
            ["2013-07-03", "2013-08-14"]
        ),
        (
            "The siege began in October 2023. By January the last bakery had shut.", "2025-05-15",
            ["2023-10", "2024-01"]
        ),
        // What lies in the weeks before the text is news, and so is what follows a date that is counted from it.
        ("It was founded in 1994. On 3 May it struck the port.", "2026-05-10", ["1994", "2026-05-03"]),
        (
            "It was founded in 1994. Yesterday it struck; in March it had not.", "2026-05-10",
            ["1994", "2026-05-09", "2026-03"]
        ),
        // The year of a relative clause is that of something else.
        ("The party, which won in 2006, released two men. In March it held them.", "2026-06-10", ["2006", "2026-03"]),
    ])
    func monthsStayInTheYearThatTheTextTellsOf(_ text: String, _ published: String, _ dates: [String]) throws {
        let day = try #require(EDTFDate(parsing: published).earliest)
        let found = TemporalTagger(published: day).expressions(in: Array(text.utf8)).compactMap(\.date)
        #expect(found.map { "\($0)" } == dates)
    }
}
