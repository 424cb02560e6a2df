import SiteGeneration
import TestSupport
import Testing

/// What somebody who is new to briefgen may write, and what they are told.
struct TypicalMistake: Sendable, CustomTestStringConvertible {
    /// What is wrong.
    let name: String
    /// The files in which it is, beside those of a small site.
    let files: FolderTree
    /// All that a check prints.
    let message: String

    init(_ name: String, _ files: FolderTree, _ message: String) {
        (self.name, self.files, self.message) = (name, files, message)
    }

    var testDescription: String { name }

    /// The table of typical mistakes.
    static let all: [TypicalMistake] = [wordsOfOtherTools, frontMatter, dates, events, files, texts, templates].flatMap(
        \.self)
}

@Suite("The typical mistakes of newcomers")
struct TypicalMistakeTests {
    private static let site: FolderTree = [
        "content/topics/iran.md": "---\nname: Iran\nkind: country\naliases: {name: [Islamic Republic]}\n---\n",
        "content/sources/post.md": "---\nname: The Post\n---\n",
    ]

    @Test("are told with their place and their remedy, and nothing besides", arguments: TypicalMistake.all)
    func message(of mistake: TypicalMistake) async throws {
        let site = try TestSite(Self.site.with(mistake.files))
        #expect(try await site.builder().check().diagnostics.printed == mistake.message)
    }

    @Test("are sixty-three, each of another name")
    func count() {
        #expect(TypicalMistake.all.count == 63)
        #expect(Set(TypicalMistake.all.map(\.name)).count == 63)
    }
}
