import Content
import SiteGeneration
import TestSupport
import Testing

@Suite("The content of this repository")
struct OwnContentTests {
    @Test("places at least 39 of its 48 events on the timeline, and says of each other why not")
    func placed() async throws {
        let chronicle = try await TestSite(try siteContent(), templates: siteTemplates()).load().chronicle
        #expect(chronicle.standingEvents.count == 48)
        let unplaced = chronicle.standingEvents.filter { chronicle.placements[$0] == nil }
        #expect(chronicle.standingEvents.count - unplaced.count >= 39)
        for position in unplaced {
            #expect(!chronicle.events[position].lead.derivation.isEmpty, "\(chronicle.events[position].id)")
        }
    }

    @Test("lets no publication speak, on any page")
    func speakers() async throws {
        let site = try TestSite(try siteContent(), templates: siteTemplates())
        try await site.build()
        let chronicle = try await site.load().chronicle
        let publications = chronicle.sources.map(\.source).filter { !$0.kind.speaks }.map { "sources/\($0.id).html" }
        var count = 0
        for (route, page) in try site.published where route.hasSuffix(".html") {
            // A publication in whose own voice something is reported says so itself: “Reported by The Post”.
            for match in page.matches(
                of: /<b class="status [a-z]+">(?!Reported)[A-Z][a-z]+<\/b> by (.*?)(?: \(|; |<\/p>)/)
            {
                count += 1
                #expect(!publications.contains { match.output.1.contains($0) }, "\(match.output.0) in \(route)")
            }
        }
        #expect(count > 100)
    }
}
