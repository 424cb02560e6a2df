import Chronology
import Testing

@testable import Normalization

/// Texts as desks have them, of kinds that are no saved pages: nothing in them is furniture, so all of it is text.
@Suite struct PlainTextKindsTests {
    private func article(_ text: String) throws -> ImportedArticle { try imported(text, fileName: "a.txt") }

    private func body(_ text: String) throws -> String { String(decoding: try article(text).body, as: UTF8.self) }

    @Test func situationReportsKeepTheirBulletsUnderCapitals() throws {
        let report = try article(
            """
            SITUATION REPORT No. 4
            As of 18 November 2026

            HIGHLIGHTS

            • 12,400 people displaced
            • Two bridges are closed.

            WASH
            * The pumping station lacks fuel.

            FUNDING

            The plan is funded at 31 per cent.
            """)
        #expect(
            String(decoding: report.body, as: UTF8.self) == """
                ## HIGHLIGHTS

                - 12,400 people displaced
                - Two bridges are closed.

                ## WASH

                - The pumping station lacks fuel.

                ## FUNDING

                The plan is funded at 31 per cent.

                """)
        #expect(report.metadata.title == "SITUATION REPORT No. 4")
        #expect(report.metadata.published?.description == "2026-11-18")
        #expect(report.account.text == "kept all 24 words")
    }

    @Test(arguments: [
        "Savania denied it.", "“Enough.”", "“We are tired,” said Mira Dol.\n\n“Go home.”", "Nobody knows why",
        "With reports from the lower town", "https://example.org/dol", "армия отрицает",
    ])
    func theLastShortLinesAreKept(_ last: String) throws {
        let text = "\(paragraphs[0])\n\n\(paragraphs[1])\n\n\(last)\n"
        #expect(try body("Flood reaches the town\n\n" + text) == text)
    }

    @Test func sentencesBehindAnAdvertisementAreKeptAndTeasersAreNot() throws {
        let text = "\(paragraphs[0])\n\nAdvertisement\n\nSavania denied it.\n\nRelated Articles\nBridge reopens\n"
        let article = try article("Flood reaches the town\n\n" + text)
        #expect(String(decoding: article.body, as: UTF8.self) == "\(paragraphs[0])\n\nSavania denied it.\n")
        #expect(
            article.account.text
                == "kept 25 of 30 words; left out: lines 5 (advertisement), 9 (teasers of other articles), "
                + "10 (standing text of the site)")
        #expect(article.reviews.last?.text == article.account.text)
    }

    @Test(arguments: ["Air raid alert in Velmar.\n", "Two drones over Karsa\n", "ยิงถล่มสะพาน\n"])
    func aShortPostIsAnArticle(_ text: String) throws {
        #expect(try body(text) == text)
    }

    @Test(arguments: ["Bridges closed", "Ceasefire", "Мост закрыт", "إغلاق الميناء"])
    func titlesOfAWordOrTwoAreTitles(_ title: String) throws {
        let article = try article("\(title)\n\n\(paragraphs[0])\n")
        #expect(article.metadata.title == title)
        #expect(article.ledger.entries.first?.outcome == .metadata("title"))
    }

    @Test(arguments: [
        ("Explosion heard in Isfahan", "Explosion heard in Isfahan, state TV reports, and windows broke near the dam."),
        (
            "Port of Velmar reopens",
            "Port of Velmar reopens after a day, and the first ship with grain left before noon."
        ),
        ("Взрыв в Исфахане слышали", "Взрыв в Исфахане слышали во всём городе, сообщило государственное телевидение."),
    ])
    func aHeadlineThatTheFirstParagraphRepeatsStays(_ title: String, _ first: String) throws {
        let article = try article("\(title)\n\n\(first)\n\n\(paragraphs[0])\n")
        #expect(article.metadata.title == title)
        #expect(String(decoding: article.body, as: UTF8.self) == "\(first)\n\n\(paragraphs[0])\n")
    }

    @Test func wrappedLinesWithoutBlankOnesBecomeParagraphs() throws {
        let article = try article(
            """
            Bridges closed
            The ministry said that two bridges were closed on 16 November 2026 after
            shells fell beside them, and that engineers would look at both before
            traffic is let through again.
            Buses were led around the town, and the railway put on four more trains
            in each direction until the work is done, a spokeswoman said on Monday.
            Nobody was hurt, according to the rescue service of the municipa-
            lity and its cross-
            border partners.
            """)
        #expect(article.metadata.title == "Bridges closed")
        #expect(
            String(decoding: article.body, as: UTF8.self) == """
                The ministry said that two bridges were closed on 16 November 2026 after shells fell beside them, and \
                that engineers would look at both before traffic is let through again.

                Buses were led around the town, and the railway put on four more trains in each direction until the \
                work is done, a spokeswoman said on Monday.

                Nobody was hurt, according to the rescue service of the municipality and its cross-border partners.

                """)
    }

    @Test func pagesOfAReportLoseTheirHeadsAndNumbers() throws {
        let article = try article(
            """
            SAVANIA MONITOR                       Page 1

            The three bridges over the Karsa were the aim of both sides from the
            first week of the war, because whoever holds them can supply the towns

                                    1
            \u{0C}SAVANIA MONITOR                 Page 2

            on the eastern bank. Ferries have since replaced the bridges, and they
            carry about forty lorries a day.

                                    2
            """)
        #expect(
            String(decoding: article.body, as: UTF8.self) == """
                The three bridges over the Karsa were the aim of both sides from the first week of the war, because \
                whoever holds them can supply the towns on the eastern bank. Ferries have since replaced the bridges, \
                and they carry about forty lorries a day.

                """)
        #expect(
            article.ledger.entries.filter { $0.outcome == .dropped(.runningHead) }.map(\.line) == [1, 6, 7, 12])
    }

    @Test func tablesThatTabsPartKeepTheirColumns() throws {
        let text = "Dead by month\n\n\(paragraphs[0])\n\nMonth\tDead\tInjured\nAugust\t14\t61\nSeptember\t\t70\n"
        #expect(
            try body(text) == """
                \(paragraphs[0])

                | Month | Dead | Injured |
                | --- | --- | --- |
                | August | 14 | 61 |
                | September |  | 70 |

                """)
    }

    @Test func chronologiesAndTranscriptsAreWhole() throws {
        let lines = "3 March 2026 – Garrison closes the road\n\n9 March 2026 – First convoy is turned back\n"
        let chronology = try article("Timeline of the siege\n\n" + lines)
        #expect(String(decoding: chronology.body, as: UTF8.self) == lines)
        #expect(chronology.metadata.published == nil)
        let talk =
            "ANCHOR: And then?\n\nMASTER: Then it fell. We closed the port.\n\nANCHOR: Was anybody hurt?\n\nMASTER: No.\n"
        #expect(try body("Interview with the harbour master\n\n" + talk) == talk)
    }

    @Test func whatTellsTheOriginGoesToItsKeys() throws {
        let article = try article(
            """
            Ferry hit on the Karsa
            By Ada Miller and Ben Fisher in Velmar

            VELMAR, Nov 18 (Northwire) – \(paragraphs[0])

            Originally published on 18 November 2026 at https://harbour.example/ferry
            Source: Harbour News
            """)
        #expect(String(decoding: article.body, as: UTF8.self) == "VELMAR, Nov 18 (Northwire) – \(paragraphs[0])\n")
        #expect(article.metadata.authors == ["Ada Miller", "Ben Fisher"])
        #expect(article.metadata.published?.description == "2026-11-18")
        #expect(article.metadata.address == "https://harbour.example/ferry")
        #expect(article.metadata.publication == "Harbour News")
        #expect(
            article.ledger.entries.map(\.outcome) == [
                .metadata("title"), .metadata("source.author"), .kept,
                .metadata("source.url, source.published"), .metadata("source.publication"),
            ])
    }

    static let datelines: [(String, String, String?, String?)] = [
        ("VELMAR, Nov 24 (Northwire) – A ferry", "VELMAR", nil, "Northwire"),
        ("NEW DELHI, 24 November 2026 — A ferry", "NEW DELHI", "2026-11-24", nil),
        ("DOL, Savania (Northwire) -- A convoy", "DOL", nil, "Northwire"),
        ("DOL — November 24, 2026 — A convoy", "DOL", "2026-11-24", nil),
        ("Dol (dpa) – A convoy", "Dol", nil, "dpa"),
        ("GENEVA (24 November 2026) — The office", "GENEVA", "2026-11-24", nil),
        ("ДОЛ, 24 ноября 2026 (Север) – Паром", "ДОЛ", "2026-11-24", "Север"),
    ]

    @Test(arguments: datelines)
    func datelinesGivePlaceDayAndAgency(_ text: String, _ place: String, _ day: String?, _ agency: String?) throws {
        let dateline = try #require(Dateline(Array(text.utf8)))
        #expect(dateline.place == place)
        #expect(dateline.day?.description == day)
        #expect(dateline.agency == agency)
    }

    @Test(arguments: [
        "The army – which denied it – left.", "NATO – an alliance – said so.", "UN, EU – and the rest – agreed.",
        "IAEA (the agency of the UN for the atom in Vienna) – said", "1 November 2026 – Siege ends",
        "Photo (Northwire) – A ferry", "Monday (Northwire) – A ferry",
    ])
    func otherDashesMakeNoDateline(_ text: String) { #expect(Dateline(Array(text.utf8)) == nil) }

    @Test func everyRuleHasANameAndAnExampleOfItsOwn() {
        #expect(Set(LineRule.all.map(\.name)).count == LineRule.all.count)
        #expect(LineRule.all.allSatisfy { !$0.name.isEmpty && !$0.example.isEmpty })
    }

    @Test func theLedgerNamesTheRule() throws {
        let article = try article("Flood reaches the town\n\n\(paragraphs[0])\n\nShare\n")
        #expect(article.ledger.entries.map(\.rule) == ["title", nil, "known phrase of sites"])
    }

    @Test func theNumberOfTheLastPageIsNoWordOfIt() throws {
        let text =
            "The shelling\n\n\(paragraphs[0])\n                    1\n\u{0C}\(paragraphs[1])\n                    2\n\u{0C}\(paragraphs[2])\n                    3\n"
        #expect(try NormalizationTests.body(text, fileName: "a.txt") == paragraphMarkdown)
    }

    @Test func aReleaseHasItsOwnTitleAndALastQuotationIsNoHeading() throws {
        let article = try imported(
            "FOR IMMEDIATE RELEASE\n\nCouncil calls for a ceasefire\n\n\(paragraphs[0])\n\n“Enough.”\n\nThe council has forty members from all parts of the town.\n",
            fileName: "a.txt")
        #expect(article.metadata.title == "Council calls for a ceasefire")
        #expect(!String(decoding: article.body, as: UTF8.self).contains("## “Enough.”"))
    }
}
