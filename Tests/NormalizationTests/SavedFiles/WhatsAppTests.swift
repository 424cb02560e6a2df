import Chronology
import Testing

@testable import Normalization

@Suite struct WhatsAppTests {
    private func articles(_ chat: String, _ grouping: EntryGrouping? = nil) throws -> [ImportedArticle] {
        try ArticleImporter.articles(
            from: Array(chat.utf8), fileName: "WhatsApp Chat with River desk.txt", grouping: grouping)
    }

    @Test func aDayOfAChatIsAnArticle() throws {
        let found = try articles(
            """
            16/11/2026, 21:02 - Messages and calls are end-to-end encrypted.
            16/11/2026, 21:03 - Mira Soler: Two shells fell on the bridge tonight.
            Nobody was hurt: 0 dead.
            16/11/2026, 21:04 - +972 50-000-0000: IMG-20261116-WA0001.jpg (file attached)
            17/11/2026, 00:10 - Mira Soler: It burned an hour ago. <This message was edited>
            """)
        #expect(
            found.map { String(decoding: $0.body, as: UTF8.self) } == [
                """
                **Mira Soler, 2026-11-16 21:03**

                Two shells fell on the bridge tonight.\\
                Nobody was hurt: 0 dead.

                **+972 50-000-0000, 2026-11-16 21:04**

                (IMG-20261116-WA0001.jpg)

                """,
                "_Mira Soler, 2026-11-17 00:10 · edited_\n\nIt burned an hour ago.\n",
            ])
        #expect(found.map { $0.metadata.published?.description } == ["2026-11-16", "2026-11-17"])
        #expect(found[0].metadata.title == "River desk, 2026-11-16")
    }

    @Test(arguments: [
        ("[11/17/26, 4:14:09\u{202F}PM] Mira: One.", "2026-11-17 16:14"),
        ("17.11.26, 04:14 - Mira: One.", "2026-11-17 04:14"),
        ("2026-11-17, 04:14 - Mira: One.", "2026-11-17 04:14"), ("2026/11/17 04:14 - Mira: One.", "2026-11-17 04:14"),
        ("\u{200E}[17.11.2026, 04:14:09] Mira: \u{200E}One.", "2026-11-17 04:14"),
        ("17/11/2026 à 04:14 - Mira: One.", "2026-11-17 04:14"),
        ("١٧/١١/٢٠٢٦، ٤:١٤ م - Mira: One.", "2026-11-17 16:14"),
        ("17/11/26, 12:05 a. m. - Mira: One.", "2026-11-17 00:05"),
        ("17-11-2026 04:14 - Mira: One.", "2026-11-17 04:14"),
    ])
    func daysOfManyLocales(line: String, moment: String) throws {
        let body = String(decoding: try articles(line)[0].body, as: UTF8.self)
        #expect(body == "_Mira, \(moment)_\n\nOne.\n")
    }

    @Test func theWholeFileDecidesWhetherTheDayComesFirst() throws {
        let months = try articles("2/3/26, 10:00 - A: One.\n2/28/26, 10:00 - A: Two.\n")
        #expect(months.map { $0.metadata.published?.description } == ["2026-02-03", "2026-02-28"])
        let rising = try articles(
            "5/3/2026, 10:00 - A: One.\n2/4/2026, 10:00 - A: Two.\n5/4/2026, 10:00 - A: Three.\n")
        #expect(rising.map { $0.metadata.published?.description } == ["2026-03-05", "2026-04-02", "2026-04-05"])
        let unknown = try articles("2/3/26, 10:00 - A: One.\n3/4/26, 10:00 - A: Two.\n")
        #expect(unknown.count == 1)
        #expect(unknown[0].metadata.published == nil)
        #expect(
            unknown[0].reviews.first?.text
                == "the days of the chat could be read with the day or the month first, so that no message has a day; write the year first (2026-11-17) in the raw file to say which"
        )
    }

    @Test func whatOnlyBeginsWithADayIsNoChat() throws {
        let text = "17/11/2026, a day of rest\n\n\(paragraphs.joined(separator: "\n\n"))\n"
        #expect(try imported(text, fileName: "a.txt").format == .plainText)
    }
}
