import Content
import Diagnostics
import Testing

@testable import EventProposal

@Suite("Names that could be topics")
struct SuggestedTopicTests {
    private func suggestions(_ texts: String..., topics: [Topic] = [], sources: [Source] = []) -> [String] {
        var diagnostics: [Diagnostic] = []
        let articles = texts.enumerated().compactMap { number, text in
            Article(
                reading: SourceFile(
                    path: "content/articles/a\(number).md",
                    bytes: Array("---\ntitle: A\nstatus: draft\n---\n\(text)\n".utf8)),
                slug: "a\(number)", diagnostics: &diagnostics)
        }
        return SuggestedTopic.suggestions(for: articles, known: TopicIndex(of: topics), sources: sources).map {
            "\($0.id) \($0.kind.rawValue) \($0.articleCount) \($0.mentionCount) \($0.shortName ?? "-")"
        }
    }

    @Test("people, groups and places, with their counts and the kinds that they seem to be")
    func kinds() {
        let found = suggestions(
            """
            Foreign Minister Lena Marek said on Monday that the Lomena Town Council had closed the port of
            Sandar. The Sandar Brigade denied it. Marek left for Sandar, and trade in Sandar stopped.
            """,
            """
            The Sandar Brigade fired on ships near Sandar, the IMO said, and again the IMO. Lena Marek asked the IMO for help. The Lomena Town
            Council met.
            """)
        #expect(
            found == [
                "sandar place 2 4 -", "lena-marek person 2 3 Marek", "lomena-town-council organisation 2 2 -",
                "sandar-brigade armed-group 2 2 -", "imo organisation 1 3 -",
            ])
    }

    @Test("what has its capital only from the beginning of a sentence is no name")
    func sentences() {
        #expect(
            suggestions(
                "Shelling went on. The shelling stopped.\n\nShelling began.", "Shelling again. Trade stops. Trade.")
                == [])
    }

    @Test("a single word that begins sentences alone is no name, and no source is one")
    func beginnings() {
        #expect(suggestions("There he is. There she is.", "There they are. Then Status: open.") == [])
        let post = SourceFile(path: "content/sources/post.md", bytes: Array("---\nname: Vell Post\n---\n".utf8))
        #expect(
            suggestions(
                "The Vell Post said so.", "In the Vell Post.", sources: LoadedContent(of: [post]).content.sources)
                == [])
    }

    @Test("in a script without capitals, words that recur together are names")
    func withoutCapitals() {
        #expect(
            suggestions(
                "قال حزب الله في بيان إن القتال توقف. وأعلن حزب الله وقف النار.", "نفى حزب الله ذلك في بيروت.")
                == ["hzb-allh theme 2 3 -"])
    }

    @Test("a name that a topic has is none")
    func known() {
        var diagnostics: [Diagnostic] = []
        let content = LoadedContent(of: [
            SourceFile(path: "content/topics/sandar.md", bytes: Array("---\nname: Sandar\nkind: place\n---\n".utf8))
        ])
        diagnostics += content.diagnostics
        #expect(suggestions("He went to Sandar.", "She left Sandar.", topics: content.content.topics) == [])
    }

    @Test(
        "no text breaks it", arguments: ["", "A", "’s", "A.B.C.", "The The The", "-A-", "İ’s of the", "سند در تهران"])
    func law(text: String) {
        _ = suggestions(text, text + " " + text)
    }
}
