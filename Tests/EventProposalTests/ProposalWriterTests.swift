import Content
import Diagnostics
import EventProposal
import Testing

@Suite struct ProposalWriterTests {
    private let body = "The army struck Erbil on 3 January 2024.\n"
    private let event = """
          - id: army-struck-erbil-2024-01-03
            title: "The army struck Erbil"
            date: 2024-01-03
            status: reported
            topics: [erbil]
            quote: "The army struck Erbil on 3 January 2024"
            derivation: "‘3 January 2024’ ⇒ 3 January 2024"
            proposed: true  # 85cc44ad
        """

    private func written(_ text: String) throws -> String? {
        let original = try article(text)
        let proposals = try EventProposer(topics: topicIndex()).proposals(for: original)
        return ProposalWriter.edit(original, to: proposals).map { String(decoding: $0.bytes, as: UTF8.self) }
    }

    @Test func `lists that are missing are begun at the end of the front matter`() throws {
        #expect(
            try written("---\ntitle: T\nstatus: draft\n---\n\(body)")
                == "---\ntitle: T\nstatus: draft\nevents:\n\(event)\n---\n\(body)")
    }

    @Test func `an empty list is begun where it stands, and its comment stays`() throws {
        #expect(
            try written("---\nevents: []   # none yet\ntitle: T\nstatus: draft\n---\n\(body)")
                == "---\nevents:   # none yet\n\(event)\ntitle: T\nstatus: draft\n---\n\(body)")
    }

    @Test func `what an editor wrote stays as it is, byte for byte`() throws {
        let own = """
            events:
              # mine
              - {id: x,   title: 'It''s', status: claimed}
              - id: y
                title: >-
                  Folded
                  # not a comment

                status: confirmed   # sure

            """
        let note = "review:\n- Look at the title\n"
        #expect(
            try written("---\ntitle: T\n\(own)\n# the end\nstatus: draft\n\(note)---\n\(body)")
                == "---\ntitle: T\n\(own)\(event)\n\n# the end\nstatus: draft\n\(note)---\n\(body)"
        )
    }

    @Test func `line endings of Windows are kept`() throws {
        let text = "---\ntitle: T\nstatus: draft\n---\n\(body)".replacing("\n", with: "\r\n")
        #expect(
            try written(text)
                == "---\ntitle: T\nstatus: draft\nevents:\n\(event)\n---\n\(body)".replacing(
                    "\n", with: "\r\n"))
    }

    @Test func `a brief of a source quotes none of its own words`() throws {
        let source = "source: {publication: {name: P}, published: 2024-01-16}\nrights: brief\n"
        let lines = event.split(separator: "\n").filter { !$0.contains("quote:") }.joined(separator: "\n")
            .replacing("85cc44ad", with: "7cee208d")
        #expect(
            try written("---\ntitle: T\nstatus: draft\n\(source)---\n\(body)")
                == "---\ntitle: T\nstatus: draft\n\(source)events:\n\(lines)\n---\n\(body)")
    }

    @Test(arguments: [
        "---\ntitle: T\nstatus: draft\nevents: [{id: x, title: t, status: claimed}]\n---\n",
        "---\n{title: T, status: draft}\n---\n",
        "---\n  title: T\n  status: draft\n---\n",
    ])
    func `front matter to which no lines can be added is left alone`(_ frontMatter: String) throws {
        #expect(try written(frontMatter + body) == nil)
    }

    @Test(arguments: [
        "The army struck Erbil on 3 January 2024.\n",
        "They said “it fell on 3 January 2024” \\ and 'left' \"it\".\n\nOn 3 January 2024 the \t port: burned # down.\n",
        "In 2015 the army came back. In 2015 the army came back. By the 1980s the army had left again.\n",
        "On Monday the army\nof the *north* [struck](x.md) the port.\n",
    ])
    func `the second time there is nothing to propose`(_ body: String) throws {
        for rights in ["", "source: {publication: {name: P}, published: 2024-01-16}\nrights: brief\n"] {
            let once = try #require(try written("---\ntitle: T\npublished: 2024-01-16\n\(rights)---\n\(body)"))
            #expect(once.contains("events:\n"))
            #expect(try written(once) == once)
        }
    }

    @Test func `proposals that nobody edited are made anew when the day of publication is known`() throws {
        let source = "source:\n  publication: {name: P}\n"
        let body = "The army struck the port on Monday. The bridge of Erbil was hit on 3 January 2024.\n"
        let own = "events:\n  # mine\n  - {id: x, title: Something else, status: claimed}\n"
        let once = try #require(try written("---\ntitle: T\nstatus: draft\n\(own)\(source)---\n\(body)"))
        #expect(once.contains("id: army-struck-port\n") && once.contains("Monday’ stays open"))
        let dated = once.replacing(source, with: source + "  published: 2024-01-16\n")
        let again = try #require(try written(dated))
        #expect(again.contains("id: army-struck-port-2024-01-15\n") && !again.contains("id: army-struck-port\n"))
        #expect(again.components("  - id:") == 2 && again.components("proposed: true") == 2)
        #expect(again.contains(own))
        #expect(try written(again) == again)
    }

    @Test(arguments: [
        ("title: \"The army struck the port on Monday\"", "title: \"The port was struck\""),
        ("status: reported", "status: claimed"), ("stays open: no day", "stays open, no day"),
        ("id: army-struck-port\n", "id: army-struck-port   # mine\n"),
    ])
    func `a proposal that an editor touched stays as it is`(_ old: String, _ new: String) throws {
        let front = "---\ntitle: T\nstatus: draft\nsource:\n  publication: {name: P}\n"
        let body = "The army struck the port on Monday.\n"
        let edited = try #require(try written(front + "---\n" + body)).replacing(old, with: new)
        #expect(edited.contains(new))
        let again = try #require(
            try written(edited.replacing("{name: P}\n", with: "{name: P}\n  published: 2024-01-16\n")))
        let item = edited[(edited.firstRange(of: "events:\n")?.upperBound ?? edited.startIndex)...]
        #expect(again.contains(item.prefix(item.count - body.count - 4)))
    }

    @Test func `an event of the site of the same day and a similar title is a further report of it`() throws {
        let listed = try article(
            "---\ntitle: T\nstatus: draft\nevents: [{id: strike-7, title: Army strikes Erbil, date: 2024-01-03, status: claimed}]\n---\n"
        )
        var content = Content(site: Site(file: listed.document.file))
        content.articles = [listed]
        let original = try article("---\ntitle: T\nstatus: draft\n---\n\(body)")
        let proposer = try EventProposer(topics: topicIndex(), events: SiteEvents(of: content))
        let proposals = proposer.proposals(for: original)
        #expect(proposals.map(\.id) == ["strike-7"])
        #expect(proposals.first?.known?.title == "Army strikes Erbil")
        // A proposal of another article is nobody’s event yet.
        content.articles[0].events[0].isProposed = true
        let alone = try EventProposer(topics: topicIndex(), events: SiteEvents(of: content)).proposals(for: original)
        #expect(alone.map(\.id) == ["army-struck-erbil-2024-01-03"])
    }
}

extension String {
    /// How often a text stands in this one.
    fileprivate func components(_ text: String) -> Int { ranges(of: text).count }
}
