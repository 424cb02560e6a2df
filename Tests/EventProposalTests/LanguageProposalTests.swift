import Attribution
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

    @Test(
        "What an outlet of the site tells is reported, and what others say is claimed",
        arguments: [
            ("en", "On Monday the army took the town of Vell, Darfur24 said.", "reported by Darfur24"),
            (
                "en", "On Monday the army took the town of Vell, the Ministry of Ports said.",
                "claimed by the Ministry of Ports"
            ),
            ("fr", "La ville est tombée lundi, a écrit Libération.", "reported by Libération"),
            ("fr", "La ville est tombée lundi, a écrit le gouverneur.", "claimed by le gouverneur"),
            ("ar", "سقطت المدينة يوم الاثنين، حسبما ذكرت دارفور اليوم.", "reported by دارفور اليوم"),
        ])
    func outlets(language: String, text: String, expected: String) throws {
        let read = try article(
            "---\ntitle: T\nstatus: draft\nlanguage: \(language)\npublished: 2025-03-05\n---\n\(text)\n")
        func source(_ name: String, _ kind: Source.Kind) -> Source {
            var source = Source(document: read.document, id: name)
            (source.name, source.kind) = (name, kind)
            return source
        }
        let sources = [
            source("Darfur24", .website), source("Libération", .newspaper),
            source("دارفور اليوم", .newspaper), source("Ministry of Ports", .government),
        ]
        let found = try EventProposer(topics: topicIndex(), outlets: OutletNames(of: sources)).proposals(for: read)
        let lines = found.map { event in
            var by = ""
            if case .named(let name) = event.by { by = " by \(name)" }
            return "\(event.status.rawValue)\(by)"
        }
        #expect(lines == [expected])
    }
}
