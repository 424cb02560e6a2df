import SiteGeneration
import TestSupport
import Testing

@Suite("Templates that come with the program")
struct DeliveredTemplateTests {
    @Test("a site that has all of them is byte for byte the site that has none")
    func equality() async throws {
        let content = try siteContent()
        let without = try await publish(content, templates: [:])
        let with = try await publish(content, templates: siteTemplates())
        #expect(without.count > 200)
        #expect(without == with)
    }

    @Test("links are underlined without the shorthand that not every engine reads, and no page is fetched beforehand")
    func engines() async throws {
        let files = try await publish([:], templates: [:])
        let sheet = try #require(files.first { $0.key.hasPrefix("assets/site") && $0.key.hasSuffix(".css") }?.value)
        #expect(sheet.contains("text-decoration-line:underline"))
        #expect(!sheet.contains(/text-decoration:(?! ?none)/))
        #expect(files.values.allSatisfy { !$0.contains("<link rel=\"next\"") })
    }

    @Test("a site’s file takes the place of one, and of no other")
    func replacement() async throws {
        let site: FolderTree = ["content/pages/about.md": "---\ntitle: About us\n---\nWe.\n"]
        let plain = try await publish(site, templates: [:])
        let own = try await publish(
            site, templates: ["templates/page.html": "{{ page.title }}\n", "templates/assets/logo.svg": "<svg/>"])
        #expect(own["about.html"] == "About us\n")
        #expect(own["assets/logo.svg"] == "<svg/>")
        let changed = Set(own.keys).union(plain.keys).filter { own[$0] != plain[$0] }
        #expect(changed == ["about.html", "assets/logo.svg"])
    }
}
