import EventProposal
import Testing

@Suite struct SentenceSplitterTests {
    private func sentences(_ text: String) -> [String] {
        let prose = Prose(plain: Array(text.utf8))
        return SentenceSplitter.sentences(in: prose).map { prose.words(in: $0.bytes) }
    }

    @Test(arguments: [
        ("He left. She stayed.", ["He left.", "She stayed."]),
        ("Gen. Smith left. J. Doe stayed.", ["Gen. Smith left.", "J. Doe stayed."]),
        ("On Oct. 1 the U.S. Navy fired.", ["On Oct. 1 the U.S. Navy fired."]),
        (
            "“Stop!” he said. (So it was.) It cost 3.5 million.",
            ["“Stop!” he said.", "(So it was.)", "It cost 3.5 million."]
        ),
        ("Was it so? Nobody knows…\nIt was.", ["Was it so?", "Nobody knows…", "It was."]),
        ("One\ntwo.\n\nThree", ["One two.", "Three"]),
        ("", []),
        (" \n\t", []),
        ("...", ["..."]),
    ])
    func `a text falls into sentences`(_ text: String, _ expected: [String]) {
        #expect(sentences(text) == expected)
    }

    @Test func `headings, items and rows of an article are apart, and what is not prose is left out`() throws {
        let article = try article(
            """
            ---
            title: T
            status: draft
            ---
            # First heading
            A line with a [link](https://x.example/2024/10/01) and `code 3 May`.
            - an item
            1. another[^1]

            | 1 May | cell |

            [^1]: A note.

            """)
        let prose = Prose(of: article)
        let found = SentenceSplitter.sentences(in: prose).map { ($0.isRunning ? "" : "# ") + prose.words(in: $0.bytes) }
        #expect(
            found == [
                "# First heading", "A line with a link and .", "an item", "another", "# | 1 May | cell |", ": A note.",
            ])
    }

    @Test func `offsets are those of the file`() throws {
        let text = "---\ntitle: T\nstatus: draft\n---\nÉté. Two."
        let found = SentenceSplitter.sentences(in: Prose(of: try article(text))).map(\.bytes)
        #expect(found == [31..<37, 38..<42])
    }
}
