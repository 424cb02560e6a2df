import Diagnostics
import SiteGeneration
import TestSupport
import Testing

@Suite("A check without a build")
struct CheckTests {
    @Test("finds what a build finds, for every kind of mistake by itself", arguments: Mistake.all)
    func alone(_ mistake: Mistake) async throws {
        let report = try await Self.compare(Mistake.sound.with(mistake.tree))
        #expect(report.diagnostics.contains { $0.code == mistake.code }, "\(report.diagnostics.printed)")
    }

    @Test("finds what a build finds, in the same order, where everything is wrong")
    func together() async throws {
        let report = try await Self.compare(Mistake.all.reduce(Mistake.sound) { $0.with($1.tree) })
        let codes = Set(report.diagnostics.map(\.code))
        #expect(codes.count > 30)
    }

    @Test("finds what a build finds where only texts and images are wrong")
    func textsAlone() async throws {
        let site = Mistake.all.filter(\.isInText).reduce(Mistake.sound) { $0.with($1.tree) }
        _ = try await Self.compare(site)
    }

    @Test("finds nothing in a sound site, and counts what a build counts")
    func sound() async throws {
        let report = try await Self.compare(richSite, templates: siteTemplates())
        #expect(report.diagnostics.filter { $0.severity == .error }.isEmpty)
    }

    /// What a check reports, for one task and for several; it has to be what a build reports.
    private static func compare(_ tree: FolderTree, templates: FolderTree = plainTemplates) async throws -> BuildReport
    {
        let site = try TestSite(tree, templates: templates)
        let report = try await site.builder(jobs: 1).check()
        let several = try await site.builder(jobs: 3).check()
        #expect(report.diagnostics == several.diagnostics)
        for jobs in [1, 3] {
            let built = try await site.build(jobs: jobs)
            // A build compares only what events are; what reports say of them is for who edits.
            let compared = ["reports-disagree", "title-numbers", "one-voice", "source-as-claimant"]
            let found = report.diagnostics.filter { !compared.contains($0.code) }
            #expect(found == built.diagnostics, "\(found.printed)\n≠\n\(built.diagnostics.printed)")
            #expect(report.counts.pages == built.counts.pages)
            #expect(report.counts.events == built.counts.events)
        }
        return report
    }
}

/// One mistake of an author.
struct Mistake: Sendable, CustomTestStringConvertible {
    let code: String
    /// The files that have it, besides those of ``sound``.
    let tree: FolderTree
    /// Whether only who renders texts finds it.
    let isInText: Bool

    var testDescription: String { code }

    /// A site without a mistake.
    static let sound: FolderTree = [
        "content/topics/iran.md": "---\nname: Iran\nkind: country\nsummary: A country.\n---\n## History\n",
        "content/sources/kan.md": "---\nname: Kan\nkind: broadcaster\nsummary: A broadcaster.\n---\n",
        "content/articles/strike.md": .file(
            Array(article("[Iran](../topics/iran.md#history) and [it](event:strike-2024-10-01).").utf8)),
        "content/articles/draft.md": .file(Array(article("![Map](../assets/hidden.png)", "", status: "draft").utf8)),
    ]

    static let all: [Mistake] =
        texts + frontMatter + [
            Mistake("unsafe-slug", ["content/articles/A b.md": .file(Array(article("Text.").utf8))]),
            Mistake(
                "duplicate-address",
                ["content/articles/other.md": .file(Array(article("Text.", "slug: strike\n", events: "").utf8))]),
            Mistake("unused-file", ["content/notes.txt": "x"]),
            Mistake("special-file", ["content/assets/pipe": .fifo]),
            Mistake("link-dangling", ["content/assets/link": .link(to: "nothing")]),
            Mistake("link-outside", ["content/assets/link2": .link(to: "/etc/passwd")]),
            Mistake("missing-front-matter", ["content/articles/bare.md": "Text.\n"]),
            Mistake("unterminated-front-matter", ["content/articles/open.md": "---\ntitle: x\n"]),
            Mistake("empty-front-matter", ["content/articles/empty.md": "---\n---\n"]),
            Mistake("control-character", ["content/articles/control.md": "---\ntitle: x\u{7}\n---\n"]),
            Mistake("shared-name", ["content/topics/persia.md": "---\nname: Iran\nkind: place\nsummary: S.\n---\n"]),
            Mistake("unknown-field", ["templates/home.html": "{{ page.nothing }}\n"]),
            Mistake(
                "translation-of-itself",
                [
                    "content/articles/itself.md": .file(
                        Array(article("Text.", "language: fr\ntranslation_of: itself\n", events: "").utf8))
                ]),
            Mistake(
                "damaged-asset",
                [
                    "content/assets/picture.png": .file([0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 1]),
                    "content/assets/hidden.png": .file([0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 1]),
                ], isInText: true),
            Mistake(
                "similar-events",
                [
                    "content/articles/similar.md": .file(
                        Array(article("Text.", events: event("other-2024-10-01", "A strike on the port")).utf8))
                ], isInText: true),
            Mistake(
                "reports-disagree",
                [
                    "content/articles/contrary.md": .file(
                        Array(article("Text.", events: event("strike-2024-10-01", "It", date: "2023-01-01")).utf8))
                ], isInText: true),
        ]

    private static let texts = [
        ("dead-link", "[a](nothing.md) and [b](../topics/irn.md)"), ("dead-anchor", "[a](../topics/iran.md#nothing)"),
        ("unknown-event", "[a](event:strik-2024-10-01)"), ("unknown-source", "Text [@kann]."),
        ("hidden-link", "[a](draft.md)"), ("raw-html", "<b>a</b>"), ("unsafe-link", "[a](javascript:b)"),
        ("empty-link", "[](strike.md)"), ("missing-image", "![a](../assets/b.png)"),
        ("remote-image", "![a](https://host.example/b.png)"), ("image-without-text", "![](../assets/hidden.png)"),
        ("missing-footnote", "a[^1]"), ("unused-footnote", "[^1]: a"),
        ("duplicate-footnote", "a[^1]\n\n[^1]: a\n\n[^1]: b"), ("empty-heading", "##"),
        (
            "table-too-wide",
            String(repeating: "|a", count: 200) + "|\n" + String(repeating: "|-", count: 200) + "|"
        ),
        ("nested-too-deeply", String(repeating: "- ", count: 20_000) + "a"),
        ("too-many-images", String(repeating: "![a](../assets/hidden.png) ", count: 2_000)),
        ("too-many-errors", String(repeating: "[a](b.md) ", count: 150)),
    ].map { code, body in
        Mistake(
            code,
            [
                "content/articles/text-\(code).md": .file(Array(article(body, events: "").utf8)),
                "content/assets/hidden.png": .file(Array(repeating: 0, count: 8)),
            ], isInText: true)
    }

    private static let frontMatter = [
        ("unknown-key", "titel: a\n"), ("wrong-type", "authors: {a: b}\n"),
        ("duplicate-key", "rights: brief\nrights: full\n"),
        ("unknown-topic", "mentions: [irn]\n"), ("bad-date", "updated: tomorrow\n"),
        ("yaml-anchor", "authors: [&a b]\n"),
        ("yaml-alias", "authors: [*a]\n"), ("yaml-tag", "authors: [!!str b]\n"), ("yaml-syntax", "authors: [b\n"),
        ("unknown-value", "rights: breif\n"), ("bad-language", "language: '!'\n"),
        ("unknown-article", "language: fr\ntranslation_of: nothing\n"),
        ("unknown-claimant", "events:\n" + event("by-2024-10-02", "Something else", by: "irn")),
        ("duplicate-event", "events:\n" + event("twice-2024", "Twice") + event("twice-2024", "Twice")),
        ("missing-key", "events:\n  - {id: nothing-2024}\n"),
    ].map { code, keys in
        Mistake(code, ["content/articles/keys-\(code).md": .file(Array(article("Text.", keys, events: "").utf8))])
    }

    private init(_ code: String, _ tree: FolderTree, isInText: Bool = false) {
        self.code = code
        self.tree = tree
        self.isInText = isInText
    }

    private static func article(
        _ body: String, _ keys: String = "", status: String = "published",
        events: String = event("strike-2024-10-01", "A strike on the port")
    ) -> String {
        """
        ---
        title: Title
        published: 2024-10-02
        status: \(status)
        summary: Summary.
        topics: [iran]
        source: {publication: kan}
        \(keys)\(events.isEmpty ? "" : "events:\n" + events)---
        \(body)

        """
    }

    private static func event(_ id: String, _ title: String, date: String = "2024-10-01", by: String = "iran") -> String
    {
        "  - {id: \(id), title: \(title), date: \(date), status: claimed, by: [\(by)]}\n"
    }
}
