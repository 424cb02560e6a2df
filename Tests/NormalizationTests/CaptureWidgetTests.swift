import Chronology
import Testing

@testable import Normalization

/// The day that stands beside a temperature is the day of capture, and never that of publication.
@Suite struct CaptureWidgetTests {
    private func text(_ widget: String) -> String {
        "\(widget)\n\nFlood Reaches The Lower Town\n\n\(paragraphs[0])\n\n\(paragraphs[1])\n"
    }

    @Test(arguments: [
        ("Haifa 24°C November 20, 2026", "2026-11-20"), ("Beirut, 21 °C | Monday, March 4, 2024", "2024-03-04"),
        ("18° Paris 3 mars 2024", "2024-03-03"), ("Friday, November 29, 2024 46 F New York", "2024-11-29"),
        ("Lakeside · 12.5℃ · Sunday, March 3, 2024", "2024-03-03"), ("Port Louis 24.7 C 2024-11-23", "2024-11-23"),
        ("−3° Partly cloudy 14:05 Sunday, 3 March 2024 Upper Lakeside", "2024-03-03"),
        ("Dimanche, 3 mars 2024 | 7 °C, Ville-sur-Lac", "2024-03-03"), ("بيروت ٢١° الاثنين ٤ مارس ٢٠٢٤", "2024-03-04"),
        ("24°C\nHaifa November 20, 2026", "2026-11-20"), ("Haifa 24°C\nFriday, November 20, 2026", "2026-11-20"),
        ("Friday, November 20, 2026\nHaifa\n24°C", "2026-11-20"),
    ])
    func aDayBesideATemperatureIsTheDayOfCapture(_ widget: String, _ day: String) throws {
        let article = try imported(text(widget), fileName: "a.txt")
        #expect(article.metadata.retrieved?.description == day)
        #expect(article.metadata.published == nil)
        #expect(article.metadata.title == "Flood Reaches The Lower Town")
        #expect(String(decoding: article.body, as: UTF8.self) == "\(paragraphs[0])\n\n\(paragraphs[1])\n")
        #expect(article.reviews.first?.line == 1)
    }

    @Test(arguments: [
        "Town Reaches 45°C In The Shade On July 3, 2024", "Heat hits 45°C in Lakeside, July 3, 2024",
        "Ship seen at 33.9° N, 35.5° E, July 3, 2024", "25º Congreso de Ríos, 3 de julio de 2024",
        "Lakeside July 3, 2024",
    ])
    func whatOnlyLooksLikeAWidgetIsNone(_ line: String) throws {
        #expect(try imported(text(line), fileName: "a.txt").metadata.retrieved == nil)
    }

    @Test func aDayThatIsCalledOneOfPublicationStaysOne() throws {
        let article = try imported(text("21 C\nLakeside\n\nPublished March 3, 2024"), fileName: "a.txt")
        #expect(article.metadata.retrieved == nil)
        #expect(article.metadata.published?.description == "2024-03-03")
    }

    @Test func temperaturesInAnArticleAreItsMatter() throws {
        let list = "Upper Lakeside 44.1°C July 3, 2023\n\nLower Lakeside 45°C July 9, 2023"
        let article = try imported(
            "\(paragraphs[0])\n\n\(list)\n\n\(paragraphs[1])\n\n\(paragraphs[2])\n", fileName: "a.txt")
        #expect(article.metadata.retrieved == nil)
    }

    @Test(arguments: [
        "<div class=top><span class=date>Haifa 24°C November 20, 2026</span></div>",
        "<div class=weather>24.7<sup>°</sup> C</div><div>Haifa</div><div class=date>Friday, November 20, 2026</div>",
        "<p>Haifa 24°C</p><p><time datetime=2026-11-20>Friday, November 20, 2026</time></p>",
    ])
    func theWidgetOfAPageTellsTheDayOfCapture(_ widget: String) throws {
        let article = try imported(
            "<html><body>\(widget)<article><h1>Flood reaches the lower town</h1>\(paragraphMarkup)</article></body></html>"
        )
        #expect(article.metadata.retrieved?.description == "2026-11-20")
        #expect(article.metadata.published == nil)
        #expect(String(decoding: article.body, as: UTF8.self) == paragraphMarkdown)
    }

    @Test func theDayOfCaptureBoundsTheDayOfPublication() throws {
        func published(_ day: String) throws -> String? {
            try imported(
                """
                <html><head><meta property="article:published_time" content="\(day)"></head>
                <body><div>Haifa 24°C March 3, 2024</div><h1>Flood reaches the lower town</h1>\(paragraphMarkup)
                """
            ).metadata.published?.description
        }
        #expect(try published("2024-03-03") == "2024-03-03")
        #expect(try published("2024-03-05") == nil)
    }
}
