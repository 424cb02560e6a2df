import Chronology
import Content
import Testing

@testable import EventProposal

/// Events that are proposed in the languages of word files.
@Suite struct LanguageProposalTests {
    @Test(
        "A sentence with a date becomes an event, with who says so and how sure it is",
        arguments: [
            (
                "fr", "La ville est tombée lundi, a déclaré le gouverneur de la province. Il pleuvait.",
                ["2025-03-03 claimed by le gouverneur de la province: La ville est tombée lundi"]
            ),
            (
                "de", "Am 3. März 2025 bestätigte die Armee den Verlust der Stadt.",
                ["2025-03-03 confirmed by die Armee: Am 3. März 2025 bestätigte die Armee den Verlust der Stadt"]
            ),
            (
                "ru", "В понедельник разрушены три моста, сообщил губернатор.",
                ["2025-03-03 claimed by губернатор: В понедельник разрушены три моста"]
            ),
            (
                "ar", "قُتل سبعة أشخاص في انفجار السوق يوم الاثنين. هل سقطت المدينة أمس؟",
                ["2025-03-03 reported: قُتل سبعة أشخاص في انفجار السوق يوم الاثنين"]
            ),
            ("it", "La città è caduta il 3 marzo 2025.", []),
        ])
    func proposals(language: String, text: String, expected: [String]) throws {
        let read = try article(
            "---\ntitle: T\nstatus: draft\nlanguage: \(language)\npublished: 2025-03-05\n---\n\(text)\n")
        let found = try EventProposer(topics: topicIndex()).proposals(for: read)
        let lines = found.map { event in
            var by = ""
            if case .named(let name) = event.by { by = " by \(name)" }
            return "\(event.date?.description ?? "-") \(event.status.rawValue)\(by): \(event.title)"
        }
        #expect(lines == expected)
    }
}
