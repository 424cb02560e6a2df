import Content
import FileSystem
@testable import SiteGeneration
import TestSupport
import Testing

/// What a reader sees of an event of up to three reports, for every sequence of their statuses.
///
/// A letter stands for a status: Claimed, Reported, conFirmed, Disputed, deNied, Planned, Threatened. Each report has
/// a claimant and a source of its own, and is one day later than the one before.
@Suite("What reports establish together")
struct StandingTests {
    private static let letters: [Character] = ["C", "R", "F", "D", "N", "P", "T"]
    private static let statuses: [Character: String] = [
        "C": "claimed", "R": "reported", "F": "confirmed", "D": "disputed", "N": "denied", "P": "planned",
        "T": "threatened",
    ]

    /// The head of each page of an event with one or two reports; an exclamation mark says that they disagree.
    private static let heads = """
        C: Words 1: Claimed by Voice 1 (Paper 1)
        R: Words 1: Said by Voice 1 (Paper 1)
        F: Words 1: Confirmed by Voice 1 (Paper 1)
        D: Words 1: Disputed by Voice 1 (Paper 1)
        N: Words 1: Denied by Voice 1 (Paper 1)
        P: Words 1: Planned by Voice 1 (Paper 1)
        T: Words 1: Threatened by Voice 1 (Paper 1)
        CC: Words 2: Claimed by Voice 2, Voice 1 (Paper 2, Paper 1)
        CR: Words 2: Said by Voice 2 (Paper 2)
        CF: Words 2: Confirmed by Voice 2 (Paper 2)
        CD: Words 2: Disputed by Voice 2 (Paper 2) !
        CN: Words 1: Disputed: claimed by Voice 1 (Paper 1), denied by Voice 2 (Paper 2) !
        CP: Words 1: Claimed by Voice 1 (Paper 1)
        CT: Words 1: Claimed by Voice 1 (Paper 1)
        RC: Words 1: Said by Voice 1 (Paper 1)
        RR: Words 2: Said by Voice 2, Voice 1 (Paper 2, Paper 1)
        RF: Words 2: Confirmed by Voice 2 (Paper 2)
        RD: Words 2: Disputed by Voice 2 (Paper 2) !
        RN: Words 1: Disputed: said by Voice 1 (Paper 1), denied by Voice 2 (Paper 2) !
        RP: Words 1: Said by Voice 1 (Paper 1)
        RT: Words 1: Said by Voice 1 (Paper 1)
        FC: Words 1: Confirmed by Voice 1 (Paper 1)
        FR: Words 1: Confirmed by Voice 1 (Paper 1)
        FF: Words 2: Confirmed by Voice 2, Voice 1 (Paper 2, Paper 1)
        FD: Words 2: Disputed by Voice 2 (Paper 2) !
        FN: Words 1: Confirmed by Voice 1 (Paper 1); denied by Voice 2 (Paper 2) !
        FP: Words 1: Confirmed by Voice 1 (Paper 1)
        FT: Words 1: Confirmed by Voice 1 (Paper 1)
        DC: Words 1: Disputed by Voice 1 (Paper 1) !
        DR: Words 1: Disputed by Voice 1 (Paper 1) !
        DF: Words 2: Confirmed by Voice 2 (Paper 2) !
        DD: Words 2: Disputed by Voice 2, Voice 1 (Paper 2, Paper 1)
        DN: Words 1: Disputed by Voice 1 (Paper 1)
        DP: Words 1: Disputed by Voice 1 (Paper 1) !
        DT: Words 1: Disputed by Voice 1 (Paper 1) !
        NC: Words 2: Disputed: claimed by Voice 2 (Paper 2), denied by Voice 1 (Paper 1) !
        NR: Words 2: Disputed: said by Voice 2 (Paper 2), denied by Voice 1 (Paper 1) !
        NF: Words 2: Confirmed by Voice 2 (Paper 2); denied by Voice 1 (Paper 1) !
        ND: Words 2: Disputed by Voice 2 (Paper 2)
        NN: Words 2: Denied by Voice 2, Voice 1 (Paper 2, Paper 1)
        NP: Words 2: Disputed: planned by Voice 2 (Paper 2), denied by Voice 1 (Paper 1) !
        NT: Words 2: Disputed: threatened by Voice 2 (Paper 2), denied by Voice 1 (Paper 1) !
        PC: Words 2: Claimed by Voice 2 (Paper 2)
        PR: Words 2: Said by Voice 2 (Paper 2)
        PF: Words 2: Confirmed by Voice 2 (Paper 2)
        PD: Words 2: Disputed by Voice 2 (Paper 2) !
        PN: Words 1: Disputed: planned by Voice 1 (Paper 1), denied by Voice 2 (Paper 2) !
        PP: Words 2: Planned by Voice 2, Voice 1 (Paper 2, Paper 1)
        PT: Words 2: Threatened by Voice 2 (Paper 2)
        TC: Words 2: Claimed by Voice 2 (Paper 2)
        TR: Words 2: Said by Voice 2 (Paper 2)
        TF: Words 2: Confirmed by Voice 2 (Paper 2)
        TD: Words 2: Disputed by Voice 2 (Paper 2) !
        TN: Words 1: Disputed: threatened by Voice 1 (Paper 1), denied by Voice 2 (Paper 2) !
        TP: Words 2: Planned by Voice 2 (Paper 2)
        TT: Words 2: Threatened by Voice 2, Voice 1 (Paper 2, Paper 1)
        """

    /// After two reports, what a third one makes of the event: Claimed, Reported, conFirmed, Disputed, deNied, Planned
    /// or Threatened, in this order.
    private static let triples = """
        CC: C  R  F  D! D! C  C
        CR: R  R  F  D! D! R  R
        CF: F  F  F  D! F! F  F
        CD: D! D! F! D! D! D! D!
        CN: D! D! F! D! D! D! D!
        CP: C  R  F  D! D! C  C
        CT: C  R  F  D! D! C  C
        RC: R  R  F  D! D! R  R
        RR: R  R  F  D! D! R  R
        RF: F  F  F  D! F! F  F
        RD: D! D! F! D! D! D! D!
        RN: D! D! F! D! D! D! D!
        RP: R  R  F  D! D! R  R
        RT: R  R  F  D! D! R  R
        FC: F  F  F  D! F! F  F
        FR: F  F  F  D! F! F  F
        FF: F  F  F  D! F! F  F
        FD: D! D! F! D! D! D! D!
        FN: F! F! F! D! F! F! F!
        FP: F  F  F  D! F! F  F
        FT: F  F  F  D! F! F  F
        DC: D! D! F! D! D! D! D!
        DR: D! D! F! D! D! D! D!
        DF: F! F! F! D! F! F! F!
        DD: D! D! F! D  D  D! D!
        DN: D! D! F! D  D  D! D!
        DP: D! D! F! D! D! D! D!
        DT: D! D! F! D! D! D! D!
        NC: D! D! F! D! D! D! D!
        NR: D! D! F! D! D! D! D!
        NF: F! F! F! D! F! F! F!
        ND: D! D! F! D  D  D! D!
        NN: D! D! F! D  N  D! D!
        NP: D! D! F! D! D! D! D!
        NT: D! D! F! D! D! D! D!
        PC: C  R  F  D! D! C  C
        PR: R  R  F  D! D! R  R
        PF: F  F  F  D! F! F  F
        PD: D! D! F! D! D! D! D!
        PN: D! D! F! D! D! D! D!
        PP: C  R  F  D! D! P  T
        PT: C  R  F  D! D! P  T
        TC: C  R  F  D! D! C  C
        TR: R  R  F  D! D! R  R
        TF: F  F  F  D! F! F  F
        TD: D! D! F! D! D! D! D!
        TN: D! D! F! D! D! D! D!
        TP: C  R  F  D! D! P  T
        TT: C  R  F  D! D! P  T
        """

    private static func article(_ number: Int) -> FolderTree.Entry {
        var events = ""
        for first in letters {
            for second in [" "] + letters {
                for third in second == " " ? [" "] : [" "] + letters {
                    let sequence = [first, second, third].filter { $0 != " " }
                    guard sequence.count > number, let status = statuses[sequence[number]] else { continue }
                    events += "  - {id: e-\(String(sequence).lowercased()), title: Words \(number + 1), "
                    events += "status: \(status), by: [{name: Voice \(number + 1)}]}\n"
                }
            }
        }
        return .file(
            Array(
                "---\ntitle: Day \(number + 1)\npublished: 2024-11-0\(number + 1)\nsource: paper-\(number + 1)\nevents:\n\(events)---\n"
                    .utf8))
    }

    /// The head of each event’s page, by its sequence.
    private static func pages() async throws -> [String: String] {
        var tree: FolderTree = [:]
        for number in 0..<3 {
            tree = tree.with([
                "content/articles/a\(number + 1).md": article(number),
                "content/sources/paper-\(number + 1).md": .file(Array("---\nname: Paper \(number + 1)\n---\n".utf8)),
            ])
        }
        let files = try await publish(
            tree,
            templates: plainTemplates.with([
                "templates/event-page.html":
                    "{{ page.title }}: {{ page.event.claim }}{% if page.event.is_disagreement %} !{% end %}"
            ]))
        var heads: [String: String] = [:]
        for (route, text) in files where route.hasPrefix("events/e-") {
            let plain = text.replacing(try Regex("<[^>]*>"), with: "")
            heads[route.dropFirst("events/e-".count).dropLast(".html".count).uppercased()] = plain
        }
        return heads
    }

    @Test("is told in the words of the newest report of that status, with who says so and who denies it")
    func sequences() async throws {
        let pages = try await Self.pages()
        #expect(pages.count == 7 + 49 + 343)
        let order: (String) -> [Int] = { $0.compactMap { Self.letters.firstIndex(of: $0) } }
        let short = pages.keys.filter { $0.count < 3 }.sorted {
            ($0.count, order($0).lexicographicallyPrecedes(order($1)) ? 0 : 1)
                < ($1.count, order($1).lexicographicallyPrecedes(order($0)) ? 0 : 1)
        }
        #expect(short.map { "\($0): \(pages[$0] ?? "")" }.joined(separator: "\n") == Self.heads)
        let rows = Self.letters.flatMap { first in Self.letters.map { String([first, $0]) } }
        let triples = rows.map { pair in
            let results = Self.letters.map { Self.letter(of: pages[pair + String($0)] ?? "") }
            let row = "\(pair): \(results.joined(separator: " "))"
            return row.hasSuffix(" ") ? String(row.dropLast()) : row
        }
        #expect(triples.joined(separator: "\n") == Self.triples)
    }

    /// The status that a head names, with its exclamation mark.
    private static func letter(of head: String) -> String {
        let words = head.drop { $0 != ":" }.dropFirst(2).lowercased()
        let letter = letters.first { words.hasPrefix($0 == "R" ? "said" : statuses[$0] ?? "") } ?? "?"
        return "\(letter)\(head.hasSuffix("!") ? "!" : " ")"
    }

    @Test("is what the tables of the catalog and the methodology page say")
    func tables() throws {
        let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        for file in ["Sources/briefgen/Briefgen.docc/EventReference.md", "content/pages/methodology.md"] {
            let text = String(decoding: try File.read("\(root)/\(file)"), as: UTF8.self)
            let rows = StandingRule.all.map { rule in
                "| \(rule.reports) | \(rule.status?.rawValue ?? "what the newest says") | \(rule.reason) |\n"
            }
            #expect(text.contains(rows.joined()), "\(file)")
        }
    }

    @Test("stands in the history after each report but the first, with the title that it had then")
    func history() async throws {
        var tree: FolderTree = [
            "templates/event-page.html": """
            {% for report in page.history %}{% if report.standing %}{{ report.standing.key }}{% if report.standing_title %} ‘{{ report.standing_title.text }}’{% end %}{% else %}–{% end %} | {% end %}
            """
        ]
        for (number, status) in ["claimed", "reported", "denied", "confirmed"].enumerated() {
            tree = tree.with([
                "content/articles/a\(number).md": .file(
                    Array(
                        """
                        ---
                        title: Day \(number)
                        published: 2024-11-0\(number + 1)
                        source: {publication: {name: The Post}}
                        events:
                          - {id: e, title: A \(status) strike, status: \(status), by: [{name: Speaker \(number)}]}
                        ---

                        """.utf8))
            ])
        }
        let history = try await publish(tree)["events/e.html"]
        #expect(
            history?.trimmingSpaces == "– | reported ‘A reported strike’ | disputed ‘A reported strike’ | confirmed |")
        let curated = try await publish(
            tree.with([
                "content/events/e.md":
                    "---\ntitle: E\nstatus: confirmed\ndate: 2024-11-01\nsources: [{publication: {name: The Post}}]\n---\n"
            ]))
        #expect(curated["events/e.html"]?.contains("disputed") == false)
    }

    @Test("is not what somebody has taken back")
    func takenBack() async throws {
        func status(_ reports: (status: String, by: String)...) async throws -> String {
            var tree: FolderTree = ["content/sources/post.md": "---\nname: The Post\n---\n"]
            for (number, report) in reports.enumerated() {
                tree = tree.with([
                    "content/articles/a\(number).md": .file(
                        Array(
                            """
                            ---
                            title: Day \(number)
                            published: 2024-11-0\(number + 1)
                            source: post
                            events:
                              - {id: e, title: E, status: \(report.status), by: [\(report.by)]}
                            ---

                            """.utf8))
                ])
            }
            return try await TestSite(tree).load().chronicle.events.map(\.status.rawValue).joined()
        }
        #expect(try await status(("claimed", "{name: A}"), ("denied", "{name: A}")) == "denied")
        #expect(try await status(("denied", "{name: A}"), ("claimed", "{name: A}")) == "claimed")
        #expect(try await status(("claimed", "{name: A}, {name: B}"), ("denied", "{name: A}")) == "disputed")
        #expect(try await status(("confirmed", "{name: A}, {name: B}"), ("denied", "{name: A}")) == "disputed")
        #expect(try await status(("confirmed", "{name: A}, {name: B}"), ("denied", "{name: C}")) == "confirmed")
        #expect(
            try await status(("claimed", "{name: A}"), ("denied", "{name: A}"), ("claimed", "{name: A}")) == "claimed")
    }
}

extension String {
    /// Without white space at either end.
    fileprivate var trimmingSpaces: String {
        String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }
}
