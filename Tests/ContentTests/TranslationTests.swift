import TestSupport
import Testing

@Suite("Translations of articles")
struct TranslationTests {
    /// Articles of a site in English, each by the lines that it has besides its title and day.
    private func messages(of articles: KeyValuePairs<String, String>) async throws -> String {
        var tree: FolderTree = [:]
        for (name, lines) in articles {
            tree["content/articles/\(name).md"] = "---\ntitle: Strike\npublished: 2024-10-01\n\(lines)\n---\n"
        }
        return try await ContentTests.messages(tree)
    }

    @Test("an article and its translations are right")
    func right() async throws {
        let text = try await messages(of: [
            "strike": "language: en", "strike-fa": "language: fa\ntranslation_of: strike",
            "strike-fr": "language: fr\ntranslation_of: strike",
        ])
        #expect(text == "")
    }

    @Test("the original does not exist")
    func missing() async throws {
        let text = try await messages(of: [
            "strike": "language: en", "strike-fa": "language: fa\ntranslation_of: strik",
        ])
        #expect(
            text == """
                error: article ‘strik’ does not exist; did you mean ‘strike’? [unknown-article]
                  --> content/articles/strike-fa.md:5:17
                   |
                 5 | translation_of: strik
                   |                 ^^^^^
                   = help: add content/articles/strik.md, or name another
                """)
    }

    @Test("an article is not its own translation")
    func itself() async throws {
        #expect(
            try await messages(of: ["strike": "language: fa\ntranslation_of: strike"]) == """
                error: an article is not a translation of itself [translation-of-itself]
                  --> content/articles/strike.md:5:17
                   |
                 5 | translation_of: strike
                   |                 ^^^^^^
                   = help: name the article that was translated
                """)
    }

    @Test("a translation is not in the language of the original")
    func sameLanguage() async throws {
        #expect(
            try await messages(of: ["strike": "language: en", "strike-fa": "translation_of: strike"]) == """
                error: ‘strike’ is in en as well [translation-in-same-language]
                  --> content/articles/strike-fa.md:4:17
                   |
                 4 | translation_of: strike
                   |                 ^^^^^^
                   = help: give the ‘language’ of both
                """)
    }

    @Test("an article has one translation in each language")
    func duplicate() async throws {
        let text = try await messages(of: [
            "strike": "language: en", "strike-fa": "language: fa\ntranslation_of: strike",
            "strike-fa-2": "language: fa\ntranslation_of: strike",
        ])
        #expect(
            text == """
                error: ‘strike’ has another translation in fa [duplicate-translation]
                  --> content/articles/strike-fa.md:5:17
                   |
                 5 | translation_of: strike
                   |                 ^^^^^^
                   = note: the other one is content/articles/strike-fa-2.md
                   = help: keep one of the two, or correct its ‘language’
                """)
    }

    @Test("a translation is of the original")
    func chain() async throws {
        let text = try await messages(of: [
            "strike": "language: en", "strike-fa": "language: fa\ntranslation_of: strike",
            "strike-fr": "language: fr\ntranslation_of: strike-fa",
        ])
        #expect(
            text == """
                error: ‘strike-fa’ is a translation itself [translation-of-translation]
                  --> content/articles/strike-fr.md:5:17
                   |
                 5 | translation_of: strike-fa
                   |                 ^^^^^^^^^
                   = help: write translation_of: strike
                """)
    }
}
