import Content
import Diagnostics
import FileSystem
@testable import SiteGeneration
import TestSupport
import Testing

@Suite struct ReportComparisonTests {
    /// The warnings about a site with two articles and, it may be, an event file.
    private func warnings(_ first: String, _ second: String, curated: FolderTree = [:]) async throws -> String {
        func article(_ events: String) -> FolderTree.Entry {
            "---\ntitle: T\npublished: 2024-10-05\nsource: {publication: {name: P}}\nevents:\n\(events)\n---\n"
        }
        let site: FolderTree = [
            "content/site.yml": "title: S\nbase_url: https://s.example/\n",
            "content/topics/irgc.md": "---\nname: Guards\nkind: organisation\n---\n",
            "content/topics/erbil.md": "---\nname: Erbil\nkind: place\n---\n",
            "content/articles/a.md": article(first),
            "content/articles/b.md": article(second),
        ]
        let folder = try site.with(curated).temporaryFolder()
        let (content, problems) = try await ContentLoader(site: folder.path, jobs: 1).load()
        #expect(problems.filter { $0.severity == .error }.printed == "")
        let chronicle = await Chronicle(indexing: content, now: 1_800_000_000, showsDrafts: false, jobs: 1)
        return ReportComparison.diagnostics(of: chronicle).filter { $0.severity != .note }.printed
    }

    @Test func `two events of neighbouring days whose titles share their words are shown side by side`() async throws {
        #expect(
            try await warnings(
                "- {id: x, title: Guards fire missiles at Erbil, date: 2024-10-01, status: claimed}",
                "- {id: y, title: The Guards fired missiles at Erbil’s airport, date: 2024-10-02, status: reported}")
                    == """
                    warning: ‘y’ and ‘x’ seem to be one event [similar-events]
                      --> content/articles/b.md:6:8
                       |
                     6 | - {id: y, title: The Guards fired missiles at Erbil’s airport, date: 2024-10-02, status: reported}
                       |        ^
                       = note: the other one: content/articles/a.md:6: Guards fire missiles at Erbil (2024-10-01, claimed)
                       = help: give both the same id to merge them, or keep two events apart by what their titles say
                    """)
    }

    @Test func `titles that share a third of their words are similar where the topics are, too`() async throws {
        let (first, second) = (
            "Guards strike a base near Erbil", "Guards strike Erbil from Kermanshah province at night"
        )
        func warned(_ topics: String) async throws -> Bool {
            try await warnings(
                "- {id: x, title: \(first), date: 2024-10-01, status: claimed, topics: [irgc, erbil]}",
                "- {id: y, title: \(second), date: 2024-10-01, status: claimed, topics: \(topics)}") != ""
        }
        #expect(try await warned("[erbil]"))
        #expect(try await !warned("[]"))
    }

    @Test(arguments: [
        ("title: Guards fire missiles at Erbil, date: 2024-10-03", "two days apart"),
        ("title: Guards fire missiles at Erbil, date: 2024-10", "a month"),
        ("title: Guards fire missiles at Erbil", "no date"),
        ("title: Guards protest, date: 2024-10-01", "one word"),
        ("title: Parliament meets in Baghdad, date: 2024-10-01", "nothing"),
    ])
    func `other events are not similar`(_ event: String, _ reason: String) async throws {
        #expect(
            try await warnings(
                "- {id: x, title: Guards fire missiles at Erbil, date: 2024-10-01, status: claimed}",
                "- {id: y, status: claimed, \(event)}") == "")
    }

    @Test func `events that one article lists are two`() async throws {
        let events = """
            - {id: x, title: Guards fire missiles at Erbil, date: 2024-10-01, status: claimed}
            - {id: y, title: Guards fire missiles at Erbil again, date: 2024-10-01, status: claimed}
            """
        #expect(try await warnings(events, "- {id: z, title: Other, status: claimed}") == "")
    }

    @Test func `reports that disagree are shown side by side`() async throws {
        #expect(
            try await warnings(
                "- {id: x, title: Guards fire 180 missiles, date: 2024-10-01, status: claimed}",
                "- {id: x, title: 'Guards fire 1,200 missiles on 2 October', date: 2024-10-02, status: denied}") == """
                    warning: reports of ‘x’ disagree on the date (2024-10-02 here, 2024-10-01 there); the status (denied here, claimed there) [reports-disagree]
                      --> content/articles/b.md:6:8
                       |
                     6 | - {id: x, title: 'Guards fire 1,200 missiles on 2 October', date: 2024-10-02, status: denied}
                       |        ^
                       = note: the other one: content/articles/a.md:6: Guards fire 180 missiles (2024-10-01, claimed)
                       = help: correct the one that is wrong; where the sources differ, readers see both
                    """)
    }

    @Test func `a file in content/events speaks for its event`() async throws {
        #expect(
            try await warnings(
                "- {id: x, title: T, date: 2024-10-02, status: claimed}", "- {id: z, title: Other, status: claimed}",
                curated: [
                    "content/events/x.md": "---\ntitle: T\ndate: 2024-10-01\nstatus: confirmed\n---\n"
                ]) == """
                    warning: reports of ‘x’ disagree on the date (2024-10-02 here, 2024-10-01 there) [reports-disagree]
                      --> content/articles/a.md:6:8
                       |
                     6 | - {id: x, title: T, date: 2024-10-02, status: claimed}
                       |        ^
                       = note: the other one: content/events/x.md:2: T (2024-10-01, confirmed)
                       = help: correct the one that is wrong; where the sources differ, readers see both
                    """)
    }

    @Test(arguments: [
        ("title: T, date: 2024-10-01, status: confirmed", "title: T, date: 2024-10, status: claimed"),
        ("title: T, date: 2024-10-01, status: disputed", "title: T, status: denied"),
        ("title: About 200 missiles kill 3, status: claimed", "title: Missiles kill three, status: claimed"),
        ("title: Missiles of 1 October 2024, status: claimed", "title: 200 missiles, status: claimed"),
        ("title: Visit, status: planned", "title: Visit, status: threatened"),
        ("title: Visit, date: 2024-10-08, status: planned", "title: Visit, date: 2024-10-09, status: claimed"),
        ("title: Raid, date: 2024-10-01, status: threatened", "title: Raid, date: 2024-10-05, status: planned"),
        (
            "title: T, status: claimed, figures: [{what: killed, value: 12, as_of: 2024-10-01}]",
            "title: T, status: claimed, figures: [{what: killed, value: 40, as_of: 2024-10-02}]"
        ),
        (
            "title: T, status: claimed, figures: [{what: killed, min: 12, max: 20}]",
            "title: T, status: claimed, figures: [{what: killed, min: 20}, {what: injured, value: 3}]"
        ),
    ])
    func `reports that can both be right do not disagree`(_ first: String, _ second: String) async throws {
        #expect(try await warnings("- {id: x, \(first)}", "- {id: x, \(second)}") == "")
    }

    @Test func `figures of the same for the same day that do not meet are a contradiction`() async throws {
        #expect(
            try await warnings(
                "- {id: x, title: T, status: claimed, figures: [{what: killed, max: 12}]}",
                "- {id: x, title: T, status: reported, figures: [{what: killed, value: 40}]}") == """
                    warning: reports of ‘x’ disagree on how many were killed (12 or less here, 40 there) [reports-disagree]
                      --> content/articles/a.md:6:8
                       |
                     6 | - {id: x, title: T, status: claimed, figures: [{what: killed, max: 12}]}
                       |        ^
                       = note: the other one: content/articles/b.md:6: T (no date, reported)
                       = help: correct the one that is wrong; where the sources differ, readers see both
                    """)
    }

    @Test func `titles with other numbers are shown side by side`() async throws {
        #expect(
            try await warnings(
                "- {id: x, title: Guards fire 180 missiles, status: claimed}",
                "- {id: x, title: Guards fire 200 missiles, status: reported}") == """
                    warning: titles of ‘x’ have other numbers (180 here, 200 there) [title-numbers]
                      --> content/articles/a.md:6:8
                       |
                     6 | - {id: x, title: Guards fire 180 missiles, status: claimed}
                       |        ^
                       = note: the other one: content/articles/b.md:6: Guards fire 200 missiles (no date, reported)
                       = help: write counts as ‘figures’, with ‘by’ and ‘as_of’, so that readers see who counts
                    """)
    }

    @Test func `an event that one claimant confirms in one publication is shown`() async throws {
        #expect(
            try await warnings(
                "- {id: x, title: T, status: confirmed, by: [irgc]}", "- {id: z, title: Other, status: claimed}") == """
                    warning: ‘x’ is confirmed by one voice, and no second publication reports it [one-voice]
                      --> content/articles/a.md:6:8
                       |
                     6 | - {id: x, title: T, status: confirmed, by: [irgc]}
                       |        ^
                       = help: write status: claimed, or add who else says so to ‘by’ or an independent report to ‘sources’
                    """)
    }
}
