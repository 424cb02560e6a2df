import Chronology
import SiteGeneration
import TestSupport
import Testing

@Suite("Digests")
struct DigestTests {
    private static func digest(_ first: Int, _ last: Int? = nil) async throws -> Digest {
        let site = try TestSite(ChangesTests.site, templates: plainTemplates)
        func day(_ number: Int) throws -> Day { try #require(Day(year: 2024, month: 11, day: number)) }
        return try await site.load().digest(since: day(first), until: last.map(day))
    }

    private static func text(_ digest: Digest, as format: Digest.Format) -> String {
        String(decoding: digest.written(as: format), as: UTF8.self)
    }

    @Test("in Markdown")
    func markdown() async throws {
        #expect(
            Self.text(try await Self.digest(6), as: .markdown) == """
                # Briefing

                6–14 Nov 2024

                ## Articles

                - [Second](<https://briefing.example/articles/second.html>)

                ## What changed

                - **Confirmed (before: claimed):** [A strike](<https://briefing.example/events/strike.html>)
                - **It happened:** [Talks are to begin](<https://briefing.example/events/talks.html>)

                ## Corrections

                - **Retracted:** [Third](<https://briefing.example/articles/third.html>)  
                  We were misled.
                - **Retracted:** [A rumour](<https://briefing.example/events/rumour.html>)  
                  It was of another year.
                - **Corrected:** [First](<https://briefing.example/articles/first.html>)  
                  Nine, not ten.

                ## Events

                - **Added, confirmed:** [Talks begin](<https://briefing.example/events/opening.html>)

                <https://briefing.example/>

                """)
    }

    @Test("as plain text, and as a mail that loads nothing")
    func others() async throws {
        let digest = try await Self.digest(9, 10)
        #expect(
            Self.text(digest, as: .text) == """
                Briefing
                9–10 Nov 2024


                Corrections
                -----------

                * Retracted: A rumour
                  It was of another year.
                  https://briefing.example/events/rumour.html

                * Corrected: First
                  Nine, not ten.
                  https://briefing.example/articles/first.html

                --\u{20}
                https://briefing.example/

                """)
        #expect(
            Self.text(digest, as: .html) == """
                <!DOCTYPE html>
                <html lang="en" dir="ltr">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Briefing</title></head>
                <body style="max-width:38em;margin:0 auto;padding:1em;font:16px/1.5 serif">
                <h1>Briefing</h1>
                <p>9–10 Nov 2024</p>
                <h2>Corrections</h2>
                <ul>
                <li><b>Retracted:</b> <a href="https://briefing.example/events/rumour.html">A rumour</a><br>It was of another year.</li>
                <li><b>Corrected:</b> <a href="https://briefing.example/articles/first.html">First</a><br>Nine, not ten.</li>
                </ul>
                <p><a href="https://briefing.example/">https://briefing.example/</a></p>
                </body>
                </html>

                """)
    }

    @Test("of days on which nothing happened is empty")
    func empty() async throws {
        let digest = try await Self.digest(2, 5)
        #expect(digest.isEmpty)
        #expect(Self.text(digest, as: .text) == "Briefing\n2–5 Nov 2024\n\n-- \nhttps://briefing.example/\n")
    }
}
