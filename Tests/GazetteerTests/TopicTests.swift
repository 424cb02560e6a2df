import Gazetteer
import Testing

@Suite("Topics of an article") struct TopicTests {
    private func describe(_ presences: [TopicPresence]) -> [String] {
        presences.map { "\($0.role) \(Fixture.topics[$0.topic].id): \($0.score) (\($0.mentions.count))" }
    }

    private static let filler = String(
        repeating: "Nothing of note happened in the town on that long grey day. ", count: 10)

    @Test("Title, lead, headings and share make a topic primary")
    func primary() {
        let text = """
            Iran warns France over the strike

            The warning came late, after \(Self.filler)

            Hezbollah and what it wants

            The group Hezbollah is mentioned here, and so is the United States, Iran and Iran.
            """
        #expect(
            describe(Fixture.gazetteer.topics(in: text)) == [
                "primary iran: title 4 + share 3 = 7 (3)",
                "primary france: title 4 + share 2 = 6 (1)",
                "primary hezbollah: headings 1 + share 3 = 4 (2)",
                "mention us: share 2 = 2 (1)",
            ])
    }

    @Test("A title apart from the text counts, and supports local aliases")
    func title() {
        let presences = Fixture.gazetteer.topics(
            in: "The Guards said nothing.", title: "IRGC silent", syntax: .markdown)
        #expect(describe(presences) == ["primary irgc: title 4 + lead 2 + share 3 = 9 (1)"])
        let unnamed = Fixture.gazetteer.topics(in: "Nothing was said.", title: "Iran silent", syntax: .markdown)
        #expect(describe(unnamed) == ["primary iran: title 4 = 4 (0)"])
    }

    @Test("In Markdown, headings are marked lines")
    func markdown() {
        let text = "# Iran\n\nHamas Spoke To Them All\n\n## France\n\n\(Self.filler)\n\n## France again\n"
        #expect(
            describe(Fixture.gazetteer.topics(in: text, syntax: .markdown)) == [
                "primary iran: title 4 + share 3 = 7 (1)",
                "primary france: headings 2 + share 3 = 5 (2)",
                "mention hamas: share 3 = 3 (1)",
            ])
    }

    @Test("An empty text has no topics")
    func empty() {
        #expect(Fixture.gazetteer.topics(in: "").isEmpty)
        #expect(Gazetteer(topics: []).topics(in: "Iran").isEmpty)
    }
}

@Suite("Building a gazetteer") struct BuildingTests {
    @Test("Aliases that two topics share are reported, and the earlier topic wins")
    func collisions() {
        let topics = [
            [Alias("Georgia"), Alias("the force", .local)],
            [Alias("Atlanta"), Alias("Georgia"), Alias("the force", .local)],
        ]
        let gazetteer = Gazetteer(topics: topics)
        #expect(
            Gazetteer.collisions(among: topics) == [
                AliasCollision(
                    text: "Georgia", first: AliasReference(topic: 0, alias: 0),
                    second: AliasReference(topic: 1, alias: 1))
            ])
        #expect(gazetteer.mentions(in: "Georgia").map(\.topic) == [0])
        #expect(gazetteer.mentions(in: "Georgia … Atlanta … the force").map(\.topic) == [0, 1, 1])
    }

    @Test("An alias without letters is left out")
    func emptyAliases() {
        let gazetteer = Gazetteer(topics: [[Alias(""), Alias("  "), Alias("—"), Alias("Iran")]])
        #expect(gazetteer.mentions(in: " — Iran").map(\.alias) == [3])
    }
}
