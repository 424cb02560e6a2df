import Chronology
import Testing

@testable import Normalization

@Suite struct MetadataTests {
    private func metadata(_ head: String, _ top: String = "") throws -> ArticleMetadata {
        try imported("<html>\(head)<body><article>\(top)\(paragraphMarkup)</article></body></html>").metadata
    }

    @Test func structuredDataComesFirst() throws {
        let metadata = try metadata(
            """
            <head><title>Flood | Lake Post</title><meta name="author" content="Somebody Else">
            <meta property="og:site_name" content="Lake Post"><link rel="canonical" href="https://lake.example/flood">
            <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [{"@type": "NewsArticle",
            "headline": "Flood &amp; storm reach the lower town", "datePublished": "2024-03-02T23:30:00-05:00",
            "dateModified": "2024-03-04T08:00:00Z", "inLanguage": "en_GB", "description": "The lower town is under water today.",
            "author": [{"@type": "Person", "name": "Ada Miller"}, {"@id": "#2"}], "publisher": {"@type": "Organization", "name": "The Lake Post"}},
            {"@type": "Person", "@id": "#2", "name": "Ben Fisher"}]}</script></head>
            """)
        #expect(metadata.title == "Flood & storm reach the lower town")
        #expect(metadata.authors == ["Ada Miller", "Ben Fisher"])
        #expect(metadata.publication == "The Lake Post")
        #expect(metadata.published?.description == "2024-03-02")
        #expect(metadata.updated?.description == "2024-03-04")
        #expect(metadata.language == "en-GB")
        #expect(metadata.address == "https://lake.example/flood")
        #expect(metadata.summary == "The lower town is under water today.")
    }

    private func title(og: String, headline: String, heading: String, title: String) throws -> String? {
        try metadata(
            """
            <head><title>\(title)</title><meta property="og:title" content="\(og)">
            <meta property="og:site_name" content="Lake Post">
            <script type="application/ld+json">{"@type": "NewsArticle", "headline": "\(headline)"}</script></head>
            """, "<h1>\(heading)</h1>"
        ).title
    }

    @Test func theTitleThatReadersSeeWinsOverTheOneForSocialNetworks() throws {
        let shown = "Flood reaches the lower town"
        let social = "You will not believe where the water went"
        #expect(try title(og: social, headline: shown, heading: shown, title: "\(shown) | Lake Post") == shown)
        #expect(try title(og: social, headline: shown, heading: "Flood", title: "Flood | Lake Post") == social)
    }

    @Test func aTitleThatIsCutOffOrExtendedIsReadElsewhere() throws {
        let whole = "Flood reaches the lower town and its hospital"
        #expect(
            try title(og: "Flood reaches the lower town …", headline: whole, heading: "News", title: "News") == whole)
        #expect(try title(og: "\(whole)-Weatherㅣ Lake", headline: whole, heading: "News", title: "News") == whole)
    }

    @Test func visibleBylineAndTimeAreReadWhereNothingElseIs() throws {
        let metadata = try metadata(
            "",
            "<h1>Flood reaches the lower town</h1><p class=byline>By Ada Miller</p><time datetime=2024-03-02>Saturday</time>"
        )
        #expect(metadata.title == "Flood reaches the lower town")
        #expect(metadata.authors == ["Ada Miller"])
        #expect(metadata.published?.description == "2024-03-02")
    }

    @Test func whatIsInDoubtIsLeftOut() throws {
        let metadata = try metadata(
            "<head><meta name=date content='03/04/2024'></head>", "<p>On 7 May 2021 it rained for the first time.</p>")
        #expect(metadata.published == nil)
        #expect(metadata.authors.isEmpty)
    }

    @Test func textFromRightToLeftIsMarked() throws {
        let text =
            "أعلنت وزارة النقل إغلاق الجسر الحدودي بعد سقوط قذيفتين بالقرب منه، وقالت إن المهندسين يفحصون الدعامتين."
        for markup in ["<html lang=ar dir=rtl><p>\(text)", "<html><p>\(text)"] {
            #expect(try imported(markup).frontMatter.contains("language: \"ar\"\ndirection: rtl\n"))
        }
    }

    @Test(arguments: [
        ("2024-10-01T12:00:00+02:00", "2024-10-01"), ("Tue, 01 Oct 2024 10:00:00 GMT", "2024-10-01"),
        ("1727776800", "2024-10-01"),
        ("1727776800000", "2024-10-01"), ("20241001", "2024-10-01"), ("1. Oktober 2024", "2024-10-01"),
        ("1 octobre 2024", "2024-10-01"),
        ("October 1st, 2024 5:50 pm CET", "2024-10-01"), ("01.10.2024", "2024-10-01"), ("31/10/2024", "2024-10-31"),
        ("2024年10月1日", "2024-10-01"), ("Tue Oct 01 19:20:36 CEST 2024", "2024-10-01"), ("1 октября 2024", "2024-10-01"),
        ("١ أكتوبر، ٢٠٢٤", "2024-10-01"), ("۱ اکتبر ۲۰۲۴", "2024-10-01"), ("१ अक्टूबर २०२४", "2024-10-01"),
        ("1 تشرين الأول 2024", "2024-10-01"), ("2 كانون الأول 2024", "2024-12-02"),
        ("2 كانون الثاني 2024", "2024-01-02"),
        ("1º de outubro de 2024", "2024-10-01"), ("1er octobre 2024", "2024-10-01"), ("2024. 10. 1.", "2024-10-01"),
        ("1\u{A0}października\u{A0}2024", "2024-10-01"), ("1 октомври 2024", "2024-10-01"),
    ])
    func daysAreRead(_ text: String, _ day: String) {
        #expect(DateReader.machineDay(text)?.description == day)
    }

    @Test(arguments: ["03/04/2024", "2024-13-01", "yesterday", "", "31.02.2024", "12345", "2 كانون 2024"])
    func whatIsNoDayIsNone(_ text: String) {
        #expect(DateReader.machineDay(text) == nil)
    }

    @Test(arguments: [
        ("Flood reaches the town - The Lake Post", "Flood reaches the town"),
        ("The Lake Post | Flood reaches the town", "Flood reaches the town"),
        ("Floods - and what follows", "Floods - and what follows"),
    ])
    func theSiteIsNotPartOfTheTitle(_ title: String, _ expected: String) {
        #expect(TitleCleaning.withoutSite(title, names: ["Lake Post", "The Lake Post"]) == expected)
    }

    @Test(arguments: [
        ("By Ada Miller and Ben Fisher", ["Ada Miller", "Ben Fisher"]),
        ("Von Ada Müller, Ben Fischer", ["Ada Müller", "Ben Fischer"]),
        ("신현아 기자", ["신현아"]), ("https://lake.example/ada", []), ("ada@lake.example", []), ("Staff Writer", []),
    ])
    func namesAreReadFromBylines(_ text: String, _ names: [String]) {
        #expect(AuthorNames.names(in: text) == names)
    }
}
