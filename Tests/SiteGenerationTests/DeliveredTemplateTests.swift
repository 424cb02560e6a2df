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
