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
        """

    private func review(_ sources: String = ", say where each comes from with ‘sources’") -> String {
        "  - \"Proposed by machine, to be checked, retitled\(sources) or deleted: army-struck-erbil-2024-01-03\""
    }

    private func written(_ text: String) throws -> String? {
        let original = try article(text)
        let proposals = try EventProposer(topics: topicIndex()).proposals(for: original)
        return ProposalWriter.bytes(of: original, with: proposals).map { String(decoding: $0, as: UTF8.self) }
    }

    @Test func `lists that are missing are begun at the end of the front matter`() throws {
        #expect(
            try written("---\ntitle: T\nstatus: draft\n---\n\(body)")
                == "---\ntitle: T\nstatus: draft\nevents:\n\(event)\nreview:\n\(review())\n---\n\(body)")
    }

    @Test func `an empty list is begun where it stands, and its comment stays`() throws {
        #expect(
            try written("---\nevents: []   # none yet\ntitle: T\nstatus: draft\n---\n\(body)")
                == "---\nevents:   # none yet\n\(event)\ntitle: T\nstatus: draft\nreview:\n\(review())\n---\n\(body)")
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
                == "---\ntitle: T\n\(own)\(event)\n\n# the end\nstatus: draft\n\(note)\(review().dropFirst(2))\n---\n\(body)"
        )
    }

    @Test func `line endings of Windows are kept`() throws {
        let text = "---\ntitle: T\nstatus: draft\n---\n\(body)".replacing("\n", with: "\r\n")
        #expect(
            try written(text)
                == "---\ntitle: T\nstatus: draft\nevents:\n\(event)\nreview:\n\(review())\n---\n\(body)".replacing(
                    "\n", with: "\r\n"))
    }

    @Test func `a brief of a source quotes none of its own words`() throws {
        let source = "source: {publication: {name: P}, published: 2024-01-16}\nrights: brief\n"
        let lines = event.split(separator: "\n").filter { !$0.contains("quote:") }.joined(separator: "\n")
        #expect(
            try written("---\ntitle: T\nstatus: draft\n\(source)---\n\(body)")
                == "---\ntitle: T\nstatus: draft\n\(source)events:\n\(lines)\nreview:\n\(review(""))\n---\n\(body)")
    }

    @Test(arguments: [
        "---\ntitle: T\nstatus: draft\nevents: [{id: x, title: t, status: claimed}]\n---\n",
        "---\ntitle: T\nstatus: draft\nreview: [look]\n---\n",
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
}
