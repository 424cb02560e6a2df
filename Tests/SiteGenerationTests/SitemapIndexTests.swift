@testable import SiteGeneration
import TestSupport
import Testing

@Suite("A sitemap that is too large for one file")
struct SitemapIndexTests {
    private static let site: FolderTree = [
        "content/articles/strike.md": "---\ntitle: Strike\npublished: 2024-10-01\n---\nText.\n",
        "content/site.yml": "title: Briefing\nbase_url: https://briefing.example/a&b/\nsearch: false\n",
    ]

    /// The files of the sitemap, by their addresses.
    private func files(_ limits: Sitemap.Limits) async throws -> [String: String] {
        let loaded = try await TestSite(Self.site).load()
        let plan = await SitePlan(of: loaded.chronicle, jobs: 1, sitemapLimits: limits)
        let context = await RenderingContext(
            chronicle: loaded.chronicle, plan: plan, templates: nil, assets: loaded.context.assets,
            site: loaded.site, rendersAll: false, jobs: 1)
        var renderer = PageRenderer(context: context, site: loaded.site)
        var files: [String: String] = [:]
        for page in plan.pages where page.route.hasPrefix("sitemap") {
            renderer.render(page)
            files[page.route] = String(decoding: renderer.output, as: UTF8.self)
        }
        return files
    }

    private static let head =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"

    private static func part(_ routes: String...) -> String {
        routes.reduce(head) {
            $0 + "<url><loc>https://briefing.example/a&amp;b/\($1)</loc>" + lastChange($1) + "</url>\n"
        }
            + "</urlset>\n"
    }

    private static func lastChange(_ route: String) -> String {
        route == "articles/strike.html" ? "<lastmod>2024-10-01</lastmod>" : ""
    }

    @Test("is an index of files that each hold as many addresses as they may")
    func index() async throws {
        #expect(
            try await files(Sitemap.Limits(count: 3, size: 50_000_000)) == [
                "sitemap.xml": """
                <?xml version="1.0" encoding="UTF-8"?>
                <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <sitemap><loc>https://briefing.example/a&amp;b/sitemap-1.xml</loc></sitemap>
                <sitemap><loc>https://briefing.example/a&amp;b/sitemap-2.xml</loc></sitemap>
                <sitemap><loc>https://briefing.example/a&amp;b/sitemap-3.xml</loc></sitemap>
                </sitemapindex>

                """,
                "sitemap-1.xml": Self.part("", "articles/strike.html", "articles/"),
                "sitemap-2.xml": Self.part("topics/", "timeline/", "sources/"),
                "sitemap-3.xml": Self.part("changes.html", "data/", "a-z/"),
            ])
    }

    @Test("no file is longer than it may be", arguments: [500, 1000, 3000])
    func size(_ size: Int) async throws {
        let files = try await files(Sitemap.Limits(count: 50_000, size: size))
        for (route, text) in files where files.count == 1 || route != "sitemap.xml" {
            #expect(text.utf8.count <= size, "\(route)")
        }
        let addresses = files.values.flatMap { $0.matches(of: /<url>/) }
        #expect(addresses.count == 9)
    }

    @Test("is one file where it fits")
    func fits() async throws { #expect(try await files(.protocol).keys.sorted() == ["sitemap.xml"]) }
}
