import TestSupport
import Testing

@Suite("How events are spread over time")
struct DensityTests {
    private static let templates = plainTemplates.with([
        "templates/timeline.html": """
        {% if page.density %}{{ page.density.height }} {{ page.density.peak }} {{ page.density.peak_label }}; {{ page.density.left_out }}
        {% for bar in page.density.bars %}{{ bar.href }} {{ bar.y }} {{ bar.height }} {{ bar.confirmed_y }} {{ bar.confirmed_height }}{% if bar.is_low %} low{% end %}
        {% end %}{% end %}
        """
    ])

    private static func site(_ events: [(date: String, status: String)]) -> FolderTree {
        let items = events.enumerated().map { index, event in
            "  - {id: e\(index), title: E, status: \(event.status), date: \(event.date)}\n"
        }
        let head = "---\ntitle: A\npublished: 2024-10-05\nsource: {publication: {name: The Post}}\nevents:\n"
        return ["content/articles/a.md": .file(Array((head + items.joined() + "---\n").utf8))]
    }

    @Test("every bar and every part of one has its true height", arguments: [10, 40, 136, 400, 1000])
    func proportion(peak: Int) async throws {
        var random = SystemRandomNumberGenerator()
        var counts: [String: (all: Int, confirmed: Int)] = [:]
        for month in 1...12 {
            let all = month == 3 ? peak : Int.random(in: 0...min(peak, 90), using: &random)
            counts["2024-\(month < 10 ? "0" : "")\(month)"] = (all, Int.random(in: 0...all, using: &random))
        }
        let events = counts.flatMap { month, count in
            (0..<count.all).map { (date: month, status: $0 < count.confirmed ? "confirmed" : "claimed") }
        }
        let files = try await publish(Self.site(events), templates: Self.templates)
        let lines = try #require(files["timeline/2024.html"]).split(separator: "\n")
        let expected = counts.filter { $0.value.all > 0 }.sorted { $0.key < $1.key }.map { month, count in
            "../timeline/\(month).html \(peak - count.all) \(count.all - count.confirmed) \(peak - count.confirmed) "
                + "\(count.confirmed)\(count.all * 64 < peak ? " low" : "")"
        }
        #expect(lines.first?.hasPrefix("\(peak) ") == true)
        #expect(lines.dropFirst().map(String.init) == expected)
    }

    @Test("what lasted counts in each month, and what may lie in another in none")
    func touched() async throws {
        let events = ["2024-01-31/2024-02-01", "2024", "[2024-02..2024-03]", "[..2024-03-01]", "2024-02-05"]
        let files = try await publish(Self.site(events.map { ($0, "claimed") }), templates: Self.templates)
        #expect(
            files["timeline/2024.html"] == """
                2 2 February 2024; Not in the picture: 3 events whose month is not known.
                ../timeline/2024-01.html 1 1 2 0
                ../timeline/2024-02.html 0 2 2 0

                """)
    }

    @Test("years that lie far apart make no picture")
    func far() async throws {
        let events = [("2024", "claimed"), ("Y170000002", "claimed")]
        let files = try await publish(Self.site(events), templates: Self.templates)
        #expect(files["timeline/index.html"]?.contains("timeline") == false)
    }
}
