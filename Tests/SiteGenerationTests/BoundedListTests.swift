import SiteGeneration
import TestSupport
import Testing

@Suite("Lists that every page has")
struct BoundedListTests {
    @Test("header and footer lead to 24 text pages each, the list from A to Z to the others")
    func pages() async throws {
        var tree: FolderTree = [:]
        for number in 10..<40 { tree["content/pages/p\(number).md"] = "---\ntitle: P\(number)\n---\nText.\n" }
        let files = try await publish(
            tree,
            templates: plainTemplates.with([
                "templates/404.html": "{% for link in site.footer_links %}{{ link.label }} {% end %}",
                "templates/a-z.html":
                    "{% for group in page.groups %}{% for entry in group.entries %}{{ entry.title }} {% end %}{% end %}",
            ]))
        #expect(files["404.html"] == (10..<34).map { "P\($0) " }.joined())
        #expect(files["a-z/index.html"] == (34..<40).map { "P\($0) " }.joined())
    }

    @Test("a page of the timeline leads to the years around its own, the first and the last")
    func years() async throws {
        let events = (1_800..<1_900).map { "  - {id: e\($0), title: T, date: \($0), status: claimed}\n" }.joined()
        let files = try await publish(
            [
                "content/articles/a.md": """
                ---
                title: A
                published: 2024-10-01
                source: {publication: {name: B}}
                events:
                \(events)---
                Text.

                """
            ],
            templates: plainTemplates.with([
                "templates/timeline.html": "{% for year in page.years %}{{ year.label }} {% end %}"
            ]))
        func years(_ range: Range<Int>) -> String { range.map { "\($0) " }.joined() }
        #expect(files["timeline/1850.html"] == "1800 \(years(1_830..<1_870))1899 ")
        #expect(files["timeline/1800.html"] == "\(years(1_800..<1_840))1899 ")
        #expect(files["timeline/1899.html"] == "1800 \(years(1_860..<1_900))")
        #expect(files["timeline/index.html"] == "1800 \(years(1_860..<1_900))")
    }
}
