import FileSystem
import TestSupport
import Testing

@testable import Preview

/// What editors do on the desk, and what it leaves in the files.
@Suite("The desk edits", .serialized)
struct DeskTests {
    static let draft = """
        ---
        # as it was imported
        title: The port closes   # from the page
        status: draft
        topics: [iran]
        source:
          url: https://harbour.example/port
          retrieved: 2024-01-17
        events:
          - id: drone-falls-2024-01-15
            title: "A drone falls beside a quay"
            status: reported
            quote: "late on Monday a drone fell"
            derivation: "the day of publication is unknown"
            proposed: true  # 01234567
          - id: port-closes
            title: The port closes for a day
            status: claimed
            proposed: true  # 89abcdef
        review:
          - "look at the day"
          - "look at the whole"
        ---
        First paragraph.

        Second paragraph.

        """

    private static let path = "content/articles/port.md"
    private static let page = "/_desk/article/port"

    private static func with(_ text: String = draft) -> FolderTree {
        RunningPreview.site.with([path: .file(Array(text.utf8))])
    }

    @Test("an imported draft becomes public, and nothing of its front matter is typed")
    func review() async throws {
        try await RunningPreview.run(Self.with(), edits: true) { preview in
            let browser = try await DeskBrowser(preview)
            #expect(
                try await browser.get(Self.page).text.contains("the source of a published article has a ‘publication’"))
            let early = try await browser.send(Self.page, ["subject": "publication-form", "action": "publish"])
            #expect(early.status == 422)
            let origin = try await browser.send(
                Self.page,
                [
                    "subject": "origin", "action": "save", "title": "The port closes", "publication": "Agency",
                    "source_published": "2024-01-16", "author": "J. Doe", "topics": "iran", "topic": "",
                ])
            #expect(origin.status == 303)
            #expect(
                try await browser.send(
                    Self.page,
                    [
                        "subject": "event-0", "action": "accept", "title": "A drone falls beside a quay",
                        "by": "Iran; the mayor",
                    ]
                ).status == 303)
            #expect(try await browser.send(Self.page, ["subject": "event-1", "action": "reject"]).status == 303)
            for _ in 0..<2 {
                #expect(try await browser.send(Self.page, ["subject": "note-0", "action": "done"]).status == 303)
            }
            #expect(try await browser.get(Self.page).text.contains("Nothing is missing."))
            let text = try await browser.send(
                Self.page, ["subject": "text-form", "action": "save", "text": "First paragraph.\n\nAnother one.\n"])
            #expect(text.status == 303)
            let published = try await browser.send(Self.page, ["subject": "publication-form", "action": "publish"])
            #expect(published.status == 303)
            let file = try browser.file(Self.path)
            #expect(
                file == """
                    ---
                    # as it was imported
                    title: The port closes   # from the page
                    published: 2027-01-15
                    status: published
                    topics: [iran]
                    source:
                      url: https://harbour.example/port
                      publication: agency
                      author: J. Doe
                      published: 2024-01-16
                      retrieved: 2024-01-17
                    events:
                      - id: drone-falls-2024-01-15
                        title: "A drone falls beside a quay"
                        date: 2024-01-15
                        status: reported
                        by: [iran, {name: the mayor}]
                        quote: "late on Monday a drone fell"
                        derivation: "‘late on Monday’, published 16 January 2024 ⇒ 15 January 2024"
                    ---
                    First paragraph.

                    Another one.

                    """)
            #expect(try await preview.eventually { try await preview.get("/_public/articles/port.html").status == 200 })
            #expect(preview.writes.value.count == 7)
        }
    }

    @Test("every step can be taken back, until the file is as it was")
    func undo() async throws {
        try await RunningPreview.run(Self.with(), edits: true) { preview in
            let browser = try await DeskBrowser(preview)
            for (subject, action) in [("event-1", "reject"), ("note-0", "done"), ("event-0", "accept")] {
                #expect(try await browser.send(Self.page, ["subject": subject, "action": action]).status == 303)
            }
            for _ in 0..<3 {
                #expect(try await browser.send(Self.page, ["subject": "undo", "action": "undo"]).status == 303)
            }
            #expect(try browser.file(Self.path) == Self.draft)
        }
    }

    @Test("what somebody else wrote is never overwritten: both versions are shown")
    func conflict() async throws {
        try await RunningPreview.run(Self.with(), edits: true) { preview in
            let browser = try await DeskBrowser(preview)
            let tokens = try await browser.tokens(Self.page)
            let theirs = Self.draft.replacing("Second paragraph.", with: "Their <words>.")
            try preview.save(Self.path, theirs)
            let body = """
                {"page": "\(tokens.page)", "version": "\(tokens.version)", "subject": "text-form", "text": "My <words>."}
                """
            let answer = try await browser.post(Self.page, body)
            #expect(answer.status == 409)
            #expect(answer.text.contains("Their &lt;words&gt;.") && answer.text.contains("My &lt;words&gt;."))
            #expect(try browser.file(Self.path) == theirs)
        }
    }

    @Test(
        "what cannot be is refused with its reason, and what was typed stays in the form",
        arguments: [
            (["title": ""], "an article has a ‘title’"),
            (["source_published": "2024-02-30"], "February 2024 has 29 days"),
            (["url": "harbour"], "‘url’ is an address"), (["topic": "Atlantis"], "There is no topic ‘Atlantis’."),
        ])
    func refused(_ fields: [String: String], reason: String) async throws {
        try await RunningPreview.run(Self.with(), edits: true) { preview in
            let browser = try await DeskBrowser(preview)
            let (name, value) = try #require(fields.first)
            let answer = try await browser.send(
                Self.page, ["subject": "origin", "author": "Typed by me", name: value])
            #expect(answer.status == 422)
            #expect(answer.text.contains(reason), "\(answer.text)")
            #expect(answer.text.contains("value=\"Typed by me\""))
            #expect(try browser.file(Self.path) == Self.draft)
        }
    }

    @Test("events are dated in words, counted, merged and taken back")
    func events() async throws {
        let text = Self.draft.replacing("  retrieved:", with: "  published: 2024-01-16\n  retrieved:")
        try await RunningPreview.run(Self.with(text), edits: true) { preview in
            let browser = try await DeskBrowser(preview)
            let answer = try await browser.send(
                Self.page,
                [
                    "subject": "event-1", "action": "accept", "date": "last Friday", "status": "reported",
                    "detail_0": "The north quay stayed open", "detail_status_0": "claimed", "detail_by_0": "Agency",
                    "figure_0": "injured", "figure_number_0": "3–5", "retracted_date": "2024-01-18",
                    "retracted_text": "It was another port: Vell", "id": "strike",
                ])
            #expect(answer.status == 303)
            let file = try browser.file(Self.path)
            #expect(
                file.contains(
                    """
                      - id: strike
                        title: The port closes for a day
                        date: 2024-01-12
                        status: reported
                        derivation: ‘last Friday’, published 16 January 2024 ⇒ 12 January 2024
                        details:
                          - text: The north quay stayed open
                            status: claimed
                            by: [agency]
                        figures:
                          - what: injured
                            min: 3
                            max: 5
                        retracted:
                          date: 2024-01-18
                          text: "It was another port: Vell"

                    """))
            let wrong = try await browser.send(Self.page, ["subject": "event-0", "date": "some day"])
            #expect(wrong.status == 422 && wrong.text.contains("No date follows from ‘some day’."))
        }
    }

    @Test("what the import left out stands beside the text, and is taken back where it stood")
    func raw() async throws {
        let text = Self.draft.replacing("  retrieved:", with: "  file: port.txt\n  retrieved:")
        try await RunningPreview.run(Self.with(text), edits: true) { preview in
            let browser = try await DeskBrowser(preview)
            #expect(try await browser.get(Self.page).text.contains("<mark>A *teaser*</mark>"))
            let answer = try await browser.send(Self.page, ["subject": "raw-form", "action": "take:3"])
            #expect(answer.status == 303)
            let file = try browser.file(Self.path)
            #expect(file == text.replacing("First paragraph.\n", with: "First paragraph.\n\nA \\*teaser\\*\n"))
            for action in ["take:1", "take:4", "take:x", "take"] {
                #expect(try await browser.send(Self.page, ["subject": "raw-form", "action": action]).status == 422)
            }
        }
    }

    @Test("a briefing takes events from evidence with their sources, and has key points and corrections")
    func briefing() async throws {
        let evidence = """
            ---
            title: Harbour News on the port
            status: evidence
            source: agency
            events:
              - {id: port-closes, title: The port closes, date: 2024-01-15, status: confirmed, by: [iran], place: Vell}
            ---
            """
        let briefing = "---\ntitle: The week\npublished: 2024-01-20\n---\nOne.\n"
        let site = RunningPreview.site.with([
            "content/articles/harbour.md": .file(Array(evidence.utf8)), Self.path: .file(Array(briefing.utf8)),
        ])
        try await RunningPreview.run(site, edits: true) { preview in
            let browser = try await DeskBrowser(preview)
            let event = try await browser.send(
                Self.page,
                ["subject": "new-event", "action": "add", "id": "port-closes", "title": "", "status": "reported"])
            #expect(event.status == 303)
            let points = try await browser.send(
                Self.page,
                [
                    "subject": "origin", "key_points": "The port closed.\nIt opens: on Friday",
                    "correction": "It was Vell.",
                ])
            #expect(points.status == 303)
            let file = try browser.file(Self.path)
            #expect(
                file == """
                    ---
                    title: The week
                    published: 2024-01-20
                    key_points:
                      - The port closed.
                      - "It opens: on Friday"
                    events:
                      - id: port-closes
                        title: The port closes
                        date: 2024-01-15
                        status: confirmed
                        by: [iran]
                        place: Vell
                        sources: [harbour]
                    corrections:
                      - date: 2027-01-15
                        text: It was Vell.
                    ---
                    One.

                    """)
        }
    }

    @Test("the words are there in every language")
    func words() {
        for language in DeskWords.languages {
            let words = DeskWords(language: language)
            for word in DeskWord.allCases {
                #expect(words[word] != word.rawValue || language == "en", "\(language) \(word)")
            }
            #expect(words[.noTopic, "X"].contains("X"))
        }
        #expect(DeskWords(language: "fa-IR").direction == "rtl")
        #expect(DeskWords(language: "xx").language == "en")
    }
}
