import FileSystem
import SiteGeneration
import TestSupport
import Testing

@Suite("Every fact of every report of an event")
struct ReportFactsTests {
    @Test(
        "is found on the event’s page, in its JSON-LD, and in JSON, CSV and Atom",
        arguments: [1, 2, 3, 4, 5, 6, UInt64.random(in: 0..<UInt64.max)])
    func areAllPublished(_ seed: UInt64) async throws {
        let site = RandomReports(seed: seed)
        let files = try await publish(site.tree, templates: try siteTemplates())
        for (id, facts) in site.facts {
            let page = try #require(files["events/\(id).html"])
            let start = try #require(page.firstRange(of: "<script type=\"application/ld+json\">"))
            let end = try #require(page[start.upperBound...].firstRange(of: "</script>"))
            let (data, text) = (page[start.upperBound..<end.lowerBound], page[end.upperBound...])
            for fact in facts {
                #expect(data.contains(fact), "seed \(seed): ‘\(fact)’ in the JSON-LD of events/\(id).html")
                #expect(text.contains(fact), "seed \(seed): ‘\(fact)’ in the text of events/\(id).html")
                for route in ["data/events.json", "data/events.csv", "data/events.xml"] {
                    #expect(files[route]?.contains(fact) == true, "seed \(seed): ‘\(fact)’ in \(route)")
                }
            }
        }
    }
}

/// A site of several articles that report the same few events, each in words of its own.
private struct RandomReports {
    private var random: Random
    private var count = 0
    private(set) var tree: FolderTree = ["content/topics/iran.md": "---\nname: Iran\nkind: country\n---\n"]
    /// What must be found of each event, by its id.
    private(set) var facts: [String: Set<String>] = [:]

    private static let statuses = ["claimed", "reported", "confirmed", "disputed", "denied", "planned", "threatened"]
    private static let sources = ["one", "two", "three"]

    init(seed: UInt64) {
        random = Random(state: seed)
        for source in Self.sources { add("---\nname: Paper \(source)\n---\n", at: "content/sources/\(source).md") }
        for number in 1...5 { addArticle(number) }
        if happens() {
            let lines = report("strike", sources: "one").joined(separator: "\n")
            add("---\n\(lines)\n---\nText.\n", at: "content/events/strike.md")
        }
    }

    private mutating func addArticle(_ number: Int) {
        var events: [String] = []
        for id in ["strike", "talks", "rumour"] where happens() {
            events.append("  - {id: \(id), \(report(id, sources: nil).joined(separator: ", "))}\n")
        }
        // The second article can be a translation of the first.
        let language = number == 2 && happens() ? "language: fr\ntranslation_of: a1\n" : ""
        let source = "{publication: \(element(of: Self.sources)), published: 2024-11-\(10 + random.number(below: 9))}"
        add(
            """
            ---
            title: Article \(number)
            published: 2024-11-1\(number)
            source: \(source)
            \(language)events:
            \(events.joined())---

            """, at: "content/articles/a\(number).md")
    }

    /// The keys of a report, with texts that stand nowhere else.
    private mutating func report(_ id: String, sources: String?) -> [String] {
        var keys = ["title: \(fact(id, "Title"))", "status: \(element(of: Self.statuses))"]
        if happens() { keys.append("by: [iran, {name: \(fact(id, "Claimant"))}]") }
        if happens() { keys.append("place: \(fact(id, "Place"))") }
        if happens() { keys.append("date: 2024-11-0\(1 + random.number(below: 9))") }
        if happens() {
            let by = "{name: \(fact(id, "Witness"))}"
            keys.append("details: [{text: \(fact(id, "Detail")), status: \(element(of: Self.statuses)), by: [\(by)]}]")
        }
        if happens() {
            let number = 5_000 + count
            facts[id, default: []].insert("\(number)")
            keys.append(
                "figures: [{what: \(fact(id, "houses")), value: \(number), by: [{name: \(fact(id, "Counter"))}]}]")
        }
        if happens() {
            let url = "\"https://two.example/\(random.number(below: 3))\""
            keys.append("sources: [{publication: two, url: \(url)}]")
        } else if let sources {
            keys.append("sources: [\(sources)]")
        }
        return keys
    }

    /// A text that stands nowhere else.
    private mutating func fact(_ id: String, _ words: String) -> String {
        count += 1
        facts[id, default: []].insert("\(words) \(count)x")
        return "\(words) \(count)x"
    }

    private mutating func add(_ text: String, at path: String) {
        tree = tree.with([path: .file(Array(text.utf8))])
    }

    private mutating func happens() -> Bool { random.number(below: 2) == 0 }

    private mutating func element(of list: [String]) -> String { random.element(of: list) ?? "" }
}
