import Chronology
import Localization
import Testing

@Suite("Dates in words")
struct DateTests {
    @Test(
        "each language has its own form and digits",
        arguments: [
            ("en", ["5 March 2026", "March 2026", "2026", "about 5 March 2026", "the 1970s"]),
            ("fr", ["5 mars 2026", "mars 2026", "2026", "vers 5 mars 2026", "les années 1970"]),
            ("fa", ["۵ مارس ۲۰۲۶", "مارس ۲۰۲۶", "۲۰۲۶", "حدود ۵ مارس ۲۰۲۶", "دههٔ ۱۹۷۰"]),
            ("ar", ["5 مارس 2026", "مارس 2026", "2026", "نحو 5 مارس 2026", "عقد 1970"]),
            ("he", ["5 במרץ 2026", "מרץ 2026", "2026", "סביב 5 במרץ 2026", "שנות ה־1970"]),
        ])
    func dates(language: String, expected: [String]) async throws {
        let strings = try #require(try await load().table.strings(for: language))
        let dates = try ["2026-03-05", "2026-03", "2026", "2026-03-05~", "197X"].map { try EDTFDate(parsing: $0) }
        #expect(dates.map(strings.text) == expected)
    }
}
