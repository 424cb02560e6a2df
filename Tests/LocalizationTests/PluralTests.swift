import Localization
import Testing

/// The sample numbers of Unicode CLDR’s plural rules.
@Suite("Plurals")
struct PluralTests {
    @Test(
        "numbers of things",
        arguments: [
            ("en", "0 other, 1 one, 2 other, 10 other, 11 other, 21 other, 100 other"),
            ("fr", "0 one, 1 one, 2 other, 10 other, 17 other, 100 other"),
            ("fa", "0 one, 1 one, 2 other, 10 other, 17 other, 100 other"),
            (
                "ar",
                "0 zero, 1 one, 2 two, 3 few, 10 few, 11 many, 26 many, 99 many, 100 other, 102 other, 103 few, 111 many"
            ),
            ("he", "0 other, 1 one, 2 two, 3 other, 10 other, 20 other, 100 other"),
            ("ru", "0 many, 1 one, 2 few, 4 few, 5 many, 11 many, 14 many, 21 one, 22 few, 25 many, 101 one, 111 many"),
            ("pl", "0 many, 1 one, 2 few, 4 few, 5 many, 12 many, 21 many, 22 few, 25 many, 101 many, 102 few"),
            ("ja", "0 other, 1 other, 2 other, 100 other"),
        ])
    func cardinals(language: String, samples: String) {
        let found = samples.split(separator: ", ").map { sample in
            let number = Int(sample.prefix { $0 != " " }) ?? 0
            return "\(number) \(PluralCategory(cardinal: number, in: language).rawValue)"
        }
        #expect(found.joined(separator: ", ") == samples)
    }

    @Test("places in an order")
    func ordinals() {
        let english = [1, 2, 3, 4, 11, 12, 13, 21, 22, 23, 101, 111].map {
            "\($0) \(PluralCategory(ordinal: $0, in: "en").rawValue)"
        }
        #expect(
            english == [
                "1 one", "2 two", "3 few", "4 other", "11 other", "12 other", "13 other", "21 one", "22 two", "23 few",
                "101 one", "111 other",
            ])
        #expect(PluralCategory(ordinal: 1, in: "fr") == .one)
        #expect(PluralCategory(ordinal: 2, in: "fr") == .other)
        #expect(PluralCategory(ordinal: 1, in: "fa") == .other)
    }
}
