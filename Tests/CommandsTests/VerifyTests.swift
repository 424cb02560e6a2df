import ArgumentParser
import Content
import Diagnostics
import EventProposal
import TestSupport
import Testing

@testable import Commands

@Suite("briefgen verify")
struct VerifyTests {
    private func mistakes(_ derivation: String) throws -> String {
        let text = """
            ---
            title: T
            published: 2024-01-16
            events:
              - id: fall
                title: t
                status: reported
                date: 2024-01-15
                derivation: \(derivation)
            ---
            Late on Monday the town fell.

            """
        var problems: [Diagnostic] = []
        let file = SourceFile(path: "a.md", bytes: Array(text.utf8))
        let article = try #require(Article(reading: file, slug: "a", diagnostics: &problems))
        var report = VerificationText()
        report.add(article, DerivationVerification(of: article, raw: nil))
        return (problems + report.diagnostics).printed
    }

    @Test("a derivation that was edited to say something else is shown, with what it would be")
    func derivation() throws {
        #expect(
            try mistakes("‘Late on Monday’, published 16 January 2024 ⇒ 14 January 2024") == """
                error: ‘Late on Monday’ does not give 14 January 2024 [derivation-does-not-follow]
                  --> a.md:9:17
                   |
                 9 |     derivation: ‘Late on Monday’, published 16 January 2024 ⇒ 14 January 2024
                   |                 ^^^^^^^^^^^^^^^^
                   = note: ‘Late on Monday’, published 16 January 2024 ⇒ 15 January 2024
                   = help: correct the derivation, or give the editor’s own reason in words without ‘…’ before the ⇒
                """)
        #expect(
            try mistakes("‘Late on Monday’, published 15 January 2024 ⇒ 15 January 2024") == """
                error: ‘Late on Monday’ is counted from 15 January 2024, and the article came out on 16 January 2024 \
                [derivation-does-not-follow]
                  --> a.md:9:17
                   |
                 9 |     derivation: ‘Late on Monday’, published 15 January 2024 ⇒ 15 January 2024
                   |                 ^^^^^^^^^^^^^^^^
                   = note: the anchor is ‘published’ of the article’s ‘source’, or of a text of its own
                   = help: correct the derivation, or the day of publication
                """)
        #expect(
            try mistakes("‘On Friday’, published 16 January 2024 ⇒ 12 January 2024") == """
                error: ‘On Friday’ is neither in the quote of ‘fall’ nor in its source [derivation-does-not-follow]
                  --> a.md:9:17
                   |
                 9 |     derivation: ‘On Friday’, published 16 January 2024 ⇒ 12 January 2024
                   |                 ^^^^^^^^^^^
                   = help: derive the date from words of the source as they stand there
                """)
    }

    @Test("a derivation that follows, and one in other words, is not remarked on")
    func follows() throws {
        #expect(try mistakes("‘Late on Monday’, published 16 January 2024 ⇒ 15 January 2024") == "")
        #expect(try mistakes("“Monday”, the day after Sunday ⇒ 15 January 2024") == "")
    }
}
