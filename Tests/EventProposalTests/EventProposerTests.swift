import Chronology
import Content
import EventProposal
import Testing

@Suite struct EventProposerTests {
    private func proposals(_ body: String, frontMatter: String = "") throws -> [String] {
        let article = try article("---\ntitle: T\npublished: 2024-01-16\n\(frontMatter)---\n\(body)")
        return try EventProposer(topics: topicIndex()).proposals(for: article).map { event in
            """
            \(event.id)
            \(event.title)
            \(event.date?.description ?? "no date") \(event.status.rawValue) \(event.by.map { "\($0)" } ?? "-") \
            \(event.place ?? "-") \(event.topics)
            “\(event.quote)” \(event.quoteBytes)
            \(event.derivation)
            """
        }
    }

    @Test func `a sentence with a date and an assertion is proposed with everything that it tells`() throws {
        #expect(
            try proposals("Late on Monday, the Revolutionary Guards said they had hit a centre near Erbil.\n") == [
                """
                revolutionary-guards-hit-centre-erbil-2024-01-15
                The Revolutionary Guards hit a centre near Erbil
                2024-01-15 claimed topic("irgc") Erbil ["irgc", "erbil"]
                “Late on Monday, the Revolutionary Guards said they had hit a centre” 39..<106
                ‘Late on Monday’, published 16 January 2024 ⇒ 15 January 2024
                """
            ])
    }

    @Test(arguments: [
        "## Sources\n\n- Interview with Ivo Tarn, mayor of Vell, 14 January 2024\n- The ministry answered us on 15 January 2024\n",
        "Text.\n\n**Sources:**\n\n- The ministry answered our questions on 15 January 2024\n",
        "- [The army took the town of Vell on 14 January 2024](https://x.example/1), Northwire, 15 January 2024\n",
        "1. [The army took the town of Vell on 14 January 2024](https://x.example/1)\n",
    ])
    func `what a text rests on and what it leads to are no events`(_ body: String) throws {
        #expect(try proposals(body) == [])
    }

    @Test(arguments: [
        "- The army took the town of Vell on 14 January 2024.\n",
        "- The [army](https://x.example/1) took the town of Vell on 14 January 2024.\n",
        "- [The army](https://x.example/1) took the town of Vell and its bridge on 14 January 2024.\n",
        "## Sources\n\n- An interview\n\n## What followed\n\n- The army took the town of Vell on 14 January 2024.\n",
    ])
    func `an item that says what happened is an event`(_ body: String) throws {
        #expect(try proposals(body).count == 1)
    }

    @Test func `below a line that holds a date alone, days are counted from that date`() throws {
        #expect(
            try proposals(
                """
                The bridge was closed today, the mayor said.

                17 January 2024, 19:20

                Two officials said the bridge was hit today.

                ### Sunday, 14 January 2024

                Two officials said the weir was hit yesterday.

                """
            ).map { $0.split(separator: "\n").last ?? "" } == [
                "‘today’, published 16 January 2024 ⇒ 16 January 2024",
                "‘today’, published 17 January 2024 ⇒ 17 January 2024",
                "‘yesterday’, published 14 January 2024 ⇒ 13 January 2024",
            ])
    }

    /// The titles and dates of proposals.
    private func events(_ body: String) throws -> [String] {
        try proposals(body).map { $0.split(separator: "\n") }.map { "\($0[1]), \($0[2].prefix { $0 != " " })" }
    }

    @Test func `the day is that of the event, and not that of a statement, a dateline or a year beside it`() throws {
        #expect(
            try events("The army reported on 15 January 2024 that rockets hit the bridge on 13 January 2024.\n") == [
                "Rockets hit the bridge, 2024-01-13"
            ])
        #expect(
            try events("ERBIL, Jan 16 (Northwire) - Rockets hit the bridge near the old town on Monday.\n") == [
                "Rockets hit the bridge near the old town, 2024-01-15"
            ])
        #expect(
            try events("Hamas, which won the 2006 election, released two hostages on Monday.\n").map { $0.suffix(10) }
                == [
                    "2024-01-15"
                ])
    }

    @Test func `lines that name a sender and a time propose nothing`() throws {
        #expect(
            try events(
                """
                _2024-01-15 21:10 +02:00 · edited 2024-01-15 22:00_

                **Lina Haddad, 2024-01-15 21:10**

                > — Aid Agency of the North (@aid) January 15, 2024

                """) == [])
    }

    @Test func `a claimant without a page is named`() throws {
        #expect(
            try proposals("Two officials said the bridge was hit on 3 January 2024.\n") == [
                """
                bridge-hit-2024-01-03
                The bridge was hit
                2024-01-03 claimed named("two officials") - []
                “Two officials said the bridge was hit on 3 January 2024” 39..<94
                ‘3 January 2024’ ⇒ 3 January 2024
                """
            ])
    }

    @Test func `without a day of publication a relative date stays open`() throws {
        #expect(
            try proposals("The army struck the port on Monday.\n", frontMatter: "source: {publication: {name: P}}\n")
                == [
                    """
                    army-struck-port
                    The army struck the port on Monday
                    no date reported - - []
                    “The army struck the port on Monday” 72..<106
                    ‘Monday’ stays open: no day of publication is known
                    """
                ])
    }

    @Test(arguments: [
        "# On 3 January 2024 the bridge was hit\n",
        "| On 3 January 2024 | the bridge was hit |\n",
        "Was the bridge hit on 3 January 2024?\n",
        "3 January 2024.\n",
        "The bridge has been hit again recently.\n",
        "`On 3 January 2024 the bridge was hit.`\n",
        "",
    ])
    func `what asserts nothing of a date is not proposed`(_ body: String) throws {
        #expect(try proposals(body) == [])
    }

    @Test(arguments: [
        "events: [{id: bridge-hit-2024-01-03, title: Other, status: claimed}]\n",
        "events: [{id: x, title: Other, status: claimed, date: 2024-01-03, quote: the bridge was   hit}]\n",
        "events: [{id: x, title: The bridge was hit, status: claimed, date: 2024-01-03}]\n",
    ])
    func `an event that is listed is not proposed`(_ frontMatter: String) throws {
        #expect(
            try proposals("Two officials said the bridge was hit on 3 January 2024.\n", frontMatter: frontMatter) == [])
    }

    @Test func `two sentences that begin alike have ids of their own`() throws {
        let sentence = "In the city on 3 January 2024 the bridge over the broad river"
        let article = try article(
            "---\ntitle: T\npublished: 2024-01-16\n---\n\(sentence) was hit. \(sentence) was rebuilt.\n")
        let ids = try EventProposer(topics: topicIndex()).proposals(for: article).map(\.id)
        #expect(ids == ["city-bridge-broad-river-hit-2024-01-03", "city-bridge-broad-river-rebuilt-2024-01-03"])
        let twice = try self.proposals("In 2015 the army came back. In 2015 the army came back.\n").map {
            $0.prefix { $0 != "\n" }
        }
        #expect(twice == ["army-came-back-2015", "army-came-back-2015-2"])
    }

    @Test(arguments: ["en", "en-GB", "EN"]) func `events are looked for in English`(_ language: String) throws {
        let article = try article(
            "---\ntitle: T\nstatus: draft\nlanguage: \(language)\n---\nThe town fell on 3 May 2024.\n")
        #expect(EventProposer.noteOnLanguage(of: article) == nil)
        #expect(try EventProposer(topics: topicIndex()).proposals(for: article).count == 1)
    }

    @Test func `the editor of a text in another language is told that no events were looked for`() throws {
        let text = "---\ntitle: T\nstatus: draft\nlanguage: it\n---\nLa città è caduta il 3 maggio 2024.\n"
        let article = try article(text)
        #expect(try EventProposer(topics: topicIndex()).proposals(for: article).isEmpty)
        let note = try #require(EventProposer.noteOnLanguage(of: article))
        #expect(note.hasPrefix("No events were looked for, since texts in ‘it’ are not read (those in ar, de, en, "))
        #expect(note.hasSuffix(" are): add those that it reports, with their dates"))
        let noted = try #require(ProposalWriter.bytes(of: article, noting: note))
        #expect(
            String(decoding: noted, as: UTF8.self)
                == text.replacing("it\n---", with: "it\nreview:\n  - \"\(note)\"\n---"))
        let again = try EventProposalTests.article(String(decoding: noted, as: UTF8.self))
        #expect(ProposalWriter.bytes(of: again, noting: note) == noted)
    }

    @Test(arguments: [
        "{{< img src=\"2013/12/plant.jpg\" >}} The plant of Karsa was hit by two shells, and nobody was hurt.",
        "{% image \"assets/2019/10/x.jpg\" \"Plant\" %} Workers attacked the gate, police said.",
        "{{ figure(date=\"3 March 2013\") }} Workers attacked the gate, police said.",
        "See https://news.example/2016/07/08/plant-hit, where soldiers left the plant after the shelling.",
        "Soldiers left the plant (www.news.example/2016-07-08) after the shelling ended.",
        "Soldiers sent /uploads/2014/11/plant.jpg to the guards of the plant.",
        "<img src=\"/2015/06/03/plant.png\"> Officials closed the road to the depot. `2018-09-10` is a code.",
    ])
    func `no event comes out of an address, a path, a tag, a shortcode or code`(_ text: String) throws {
        #expect(try proposals(text + "\n") == [])
    }

    @Test(arguments: [
        ("Shells fell on 1403/08/15 and/or later, said Hamas/Gaza officials on 14/15 November 2023.", 2),
        ("He came on 15/11/2026 with US/Iran envoys at www. 3 May 2024", 2),
        ("See https://a.example/2016/07/08. On 3 May 2024 it fell.", 1),
    ])
    func `dates with strokes are none of addresses`(_ text: String, _ count: Int) {
        let prose = Prose(plain: Array(text.utf8))
        #expect(TemporalTagger().expressions(in: prose.bytes).count == count)
        #expect(prose.bytes.count == text.utf8.count)
    }
}
