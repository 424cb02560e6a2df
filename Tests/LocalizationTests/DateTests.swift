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

    @Test(
        "where there is little room, months are short in languages that shorten them",
        arguments: [
            ("en", ["5 Oct 2026", "Oct 2026", "2026", "about 5 Oct 2026", "1–3 Oct 2024"]),
            ("fr", ["5 oct. 2026", "oct. 2026", "2026", "vers 5 oct. 2026", "1–3 oct. 2024"]),
            ("fa", ["۵ اکتبر ۲۰۲۶", "اکتبر ۲۰۲۶", "۲۰۲۶", "حدود ۵ اکتبر ۲۰۲۶", "۱ تا ۳ اکتبر ۲۰۲۴"]),
            ("ar", ["5 أكتوبر 2026", "أكتوبر 2026", "2026", "نحو 5 أكتوبر 2026", "1–3 أكتوبر 2024"]),
            ("he", ["5 באוק׳ 2026", "אוק׳ 2026", "2026", "סביב 5 באוק׳ 2026", "1–3 באוק׳ 2024"]),
        ])
    func short(language: String, expected: [String]) async throws {
        let strings = try #require(try await load().table.strings(for: language))
        let dates = try ["2026-10-05", "2026-10", "2026", "2026-10-05~", "2024-10-01/2024-10-03"].map {
            try EDTFDate(parsing: $0)
        }
        #expect(dates.map(strings.shortText) == expected)
    }

    @Test(
        "each language has its own words for bounds",
        arguments: [
            (
                "en",
                [
                    "between 1 and 6 October 2024", "by 20 September 2024", "from 1 October 2024 on",
                    "1 or 3 October 2024", "between 28 December 2023 and 3 January 2024", "by September 2024",
                ]
            ),
            (
                "fr",
                [
                    "entre le 1 et le 6 octobre 2024", "au plus tard le 20 septembre 2024",
                    "au plus tôt le 1 octobre 2024", "1 ou 3 octobre 2024",
                    "entre le 28 décembre 2023 et le 3 janvier 2024", "au plus tard septembre 2024",
                ]
            ),
            (
                "fa",
                [
                    "زمانی بین ۱ و ۶ اکتبر ۲۰۲۴", "حداکثر تا ۲۰ سپتامبر ۲۰۲۴", "از ۱ اکتبر ۲۰۲۴ به بعد",
                    "۱ یا ۳ اکتبر ۲۰۲۴", "زمانی بین ۲۸ دسامبر ۲۰۲۳ و ۳ ژانویهٔ ۲۰۲۴", "حداکثر تا سپتامبر ۲۰۲۴",
                ]
            ),
            (
                "ar",
                [
                    "بين 1 و6 أكتوبر 2024", "في موعد أقصاه 20 سبتمبر 2024", "ليس قبل 1 أكتوبر 2024",
                    "1 أو 3 أكتوبر 2024", "بين 28 ديسمبر 2023 و3 يناير 2024", "في موعد أقصاه سبتمبر 2024",
                ]
            ),
            (
                "he",
                [
                    "בין 1 ל־6 באוקטובר 2024", "לא יאוחר מ־20 בספטמבר 2024", "לא לפני 1 באוקטובר 2024",
                    "1 או 3 באוקטובר 2024", "בין 28 בדצמבר 2023 ל־3 בינואר 2024", "לא יאוחר מ־ספטמבר 2024",
                ]
            ),
        ])
    func bounds(language: String, expected: [String]) async throws {
        let strings = try #require(try await load().table.strings(for: language))
        let texts = [
            "[2024-10-01..2024-10-06]", "[..2024-09-20]", "[2024-10-01..]", "[2024-10-01,2024-10-03]",
            "[2023-12-28..2024-01-03]", "[..2024-09]",
        ]
        #expect(try texts.map { strings.text(try EDTFDate(parsing: $0)) } == expected)
    }
}
