import FileSystem
import SiteGeneration
import TestSupport
import Testing

@Suite("Links of published pages")
struct LinkTests {
    @Test("all lead to files and elements of the site, and no id stands on a page twice")
    func richSiteLinks() async throws {
        let check = LinkCheck(files: try await publish(richSite, templates: siteTemplates()))
        #expect(check.count > 5_000)
        #expect(check.deadLinks == [])
        #expect(check.duplicateIDs == [])
    }

    @Test("an empty site has none that are dead")
    func emptySite() async throws {
        let check = LinkCheck(files: try await publish([:], templates: siteTemplates()))
        #expect(check.deadLinks == [])
        #expect(check.duplicateIDs == [])
    }

    @Test("all but those of 404.html are relative, so that the site works in any folder")
    func relative() async throws {
        let files = try await publish(richSite, templates: siteTemplates())
        for (route, text) in files where route.hasSuffix(".html") && route != "404.html" {
            #expect(!text.contains("href=\"/") && !text.contains("src=\"/"), "\(route)")
        }
    }

    @Test("in a folder of a host, 404.html begins its links there, and canonical addresses hold the folder")
    func subPath() async throws {
        let site = try TestSite(richSite, templates: siteTemplates())
        try await site.build(baseURL: "https://host.example/conflict/briefing")
        let files = try site.published
        let lost = try #require(files["404.html"])
        let links = lost.matches(of: /(?:href|src)="([^"]*)"/).map { String($0.output.1) }
        #expect(links.contains("/conflict/briefing/timeline/index.html"))
        #expect(
            links.allSatisfy {
                $0.hasPrefix("/conflict/briefing/") || $0.hasPrefix("https://") || $0.hasPrefix("mailto:")
                    || $0 == "#_main"
            })
        #expect(LinkCheck(files: files, base: "/conflict/briefing/").deadLinks == [])
        func canonical(_ route: String) -> String? {
            files[route]?.firstMatch(of: /<link rel="canonical" href="([^"]*)">/).map { String($0.output.1) }
        }
        #expect(canonical("index.html") == "https://host.example/conflict/briefing/")
        #expect(canonical("articles/index.html") == "https://host.example/conflict/briefing/articles/")
        #expect(canonical("articles/index-1.html") == "https://host.example/conflict/briefing/articles/index-1.html")
        #expect(
            canonical("articles/article-1.html") == "https://host.example/conflict/briefing/articles/article-1.html")
        #expect(canonical("404.html") == nil)
        let addresses = files.values.flatMap {
            $0.matches(of: /https:\/\/briefing\.example[^"<]*/).map { String($0.output) }
        }
        #expect(addresses == [])
    }

    @Test("every way to write a link leads to the same page")
    func ways() async throws {
        let files = try await publish([
            "content/articles/strike.md": """
            ---
            title: Strike
            published: 2024-10-01
            ---
            [a](../topics/iran.md) [b](../topics/iran.html) [c](../topics/iran) [d](/topics/iran.md) [e](/topics/iran)
            [f](https://briefing.example/topics/iran.html) [g](../topics/iran.md#history) [h](../topics/./../topics/ir%61n.md)

            """,
            "content/topics/iran.md": "---\nname: Iran\nkind: country\n---\n## History\n",
        ])
        let links = files["articles/strike.html"]?.matches(of: /href="([^"]*)"/).map { String($0.output.1) }
        #expect(
            links == [
                "../topics/iran.html", "../topics/iran.html", "../topics/iran.html", "../topics/iran.html",
                "../topics/iran.html",
                "../topics/iran.html", "../topics/iran.html#history", "../topics/iran.html",
            ])
    }
}
