import Testing

@testable import SearchIndex

/// What readers ask is found, however they write it: the script is run by node on an index of the texts below.
@Suite("Questions", .enabled(if: Script.engine != nil, "there is no node"))
struct QueryTests {
    private static let texts: [(language: String, title: String, facets: [(String, String)])] = [
        (
            "en", "Hezbollah fires rockets at Haifa",
            [("topic", "hezbollah"), ("status", "claimed"), ("when", "2024-10")]
        ),
        ("en", "Netanyahu agrees to a ceasefire with Lebanon", [("status", "disputed"), ("when", "2024-11")]),
        ("en", "Cease-fire talks in Cairo begin", [("status", "planned"), ("when", "2024")]),
        ("en", "Two F-16 jets were lost near Sana’a", [("place", "Sana’a"), ("when", "2023-12")]),
        ("en", "O’Neil visits the crossing at Rafah", [("when", "2024-01")]),
        ("en", "The White House speaks of a house of cards", []),
        ("en", "A house that is white stands in Kharkiv", []),
        ("en", "Israeli hostages are freed", [("topic", "hezbollah"), ("status", "disputed")]),
        ("en", "Zaporizhzhia plant is without power", []),
        ("ar", "الهدنة في غزة وإيران تعلن موقفها", []),
        ("ar", "غارة على بيروت", []),
        ("ar", "هدنة جديدة ببيروت ولبنان", []),
        ("he", "שיחות בישראל על הפסקת אש", []),
        ("he", "ישראל והממשלה בעזה", []),
        ("he", "ממשלה חדשה", []),
        ("fa", "بازار تهران", []),
    ]

    private static let index: SearchIndex = {
        var builder = IndexPartBuilder(stopWords: StopWords(languages: ["en"]))
        for (number, text) in texts.enumerated() {
            builder.begin(document: number, language: text.language)
            builder.add(text.title, weight: 1)
            for (name, value) in text.facets { builder.add(facet: name, value) }
        }
        let documents = texts.enumerated().map { number, text in
            SearchDocument(
                kind: 0, address: "\(number).html", title: text.title, note: "", summary: "", language: text.language)
        }
        return SearchIndex(
            of: documents, kindCount: 1, parts: [builder.finish()], stopWords: StopWords(languages: ["en"]))
    }()

    @Test("find the documents that they mean, and no others")
    func questions() throws {
        let expected: [(String, Set<Int>)] = [
            // One mistake.
            ("hezbolah", [0]), ("hezbollha", [0]), ("hezzbollah", [0]), ("hexbollah", [0]), ("ezbollah", [0]),
            ("netanyaho", [1]), ("netanyhau", [1]), ("netanjahu", [1]), ("ceasfire", [1, 2]), ("ceasefier", [1, 2]),
            ("hostagse", [7]), ("kharkov", [6]), ("kharkv", [6]), ("zaporizhzhya", [8]), ("zaporizhia", []),
            ("crossign", [4]), ("rokets", [0]), ("levanon", [1]), ("هدنا", [9, 11]), ("ישרעל", [12, 13]),
            ("hezbolah rockets", [0]), ("xyzzyxyzzy", []),
            // Hyphens, apostrophes, and words that others write as one.
            ("ceasefire", [1, 2]), ("cease-fire", [1, 2]), ("cease fire", [1, 2]), ("ceasefires", [1, 2]),
            ("F-16", [3]), ("F16", [3]), ("f 16", [3]), ("f‑16", [3]), ("O’Neil", [4]), ("O'Neil", [4]), ("oneil", [4]),
            ("Sanaa", [3]), ("Sana'a", [3]), ("white-house", [5, 6]),
            // Particles.
            ("هدنة", [9, 11]), ("الهدنة", [9, 11]), ("والهدنة", [9, 11]), ("إيران", [9]), ("بيروت", [10, 11]),
            ("لبنان", [11]), ("بلبنان", [11]), ("ישראל", [12, 13]), ("בישראל", [12, 13]), ("עזה", [13]),
            ("ממשלה", [13, 14]), ("הממשלה", [13, 14]), ("שיחות", [12]),
            // Phrases, and what is left out.
            ("\"white house\"", [5]), ("\"house of cards\"", [5]), ("\"house white\"", []), ("“freed hostages”", []),
            ("\"hostages are freed\"", [7]), ("\"cease-fire talks\"", [2]), ("\"ceasefire talks\"", [2]),
            ("house -white", []), ("house -cards", [6]), ("house -\"white house\"", [6]), ("ceasefire -netanyahu", [2]),
        ]
        let answers = try Script.answers(to: expected.map { "q=" + escaped($0.0) }, in: Self.index)
        for (question, answer) in zip(expected, answers) { #expect(Set(answer) == question.1, "\(question.0)") }
    }

    @Test("ask for what is told of events, with words and without")
    func filters() throws {
        let expected: [(String, [Int])] = [
            ("topic=hezbollah", [7, 0]), ("status=disputed", [7, 1]), ("topic=hezbollah&status=disputed", [7]),
            ("q=ceasefire&status=disputed", [1]), ("q=ceasefire&status=claimed", []), ("place=Sana’a", [3]),
            ("from=2024-10", [2, 1, 0]), ("from=2024-10&to=2024-10", [2, 0]), ("to=2023-12", [3]),
            ("from=2024-01&to=2024-02", [4, 2]), ("from=2024&to=2024", [4, 2, 1, 0]), ("topic=nobody", []),
        ]
        let answers = try Script.answers(to: expected.map { $0.0.replacing("’", with: "%E2%80%99") }, in: Self.index)
        for (question, answer) in zip(expected, answers) { #expect(answer == question.1, "\(question.0)") }
    }

    private func escaped(_ text: String) -> String {
        text.utf8.map { byte in "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
    }
}
