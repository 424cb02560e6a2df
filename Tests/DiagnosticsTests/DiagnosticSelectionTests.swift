import Diagnostics
import Testing

@Suite("What is shown of many diagnostics")
struct DiagnosticSelectionTests {
    private func many(_ count: Int, _ severity: Diagnostic.Severity, _ code: String) -> [Diagnostic] {
        (0..<count).map { Diagnostic(severity, code, "\($0)", at: SourceLocation(wholeOf: "content/\($0).md")) }
    }

    @Test("every error, and the first 20 of each kind of warning and note, which come last")
    func selection() {
        let all =
            many(25, .note, "linked") + many(2_898, .warning, "one-voice") + many(300, .error, "dead-link")
            + many(20, .warning, "long-quote") + many(1_234_021, .warning, "b") + many(21, .warning, "a")
        let selection = DiagnosticSelection(of: all, showsAll: false)
        #expect(selection.shown.count == 300 + 4 * 20 + 20)
        #expect(selection.shown.count { $0.severity == .error } == 300)
        #expect(selection.shown[..<20].map(\.message) == (0..<20).map(String.init))
        #expect(selection.shown.suffix(20).allSatisfy { $0.severity == .note })
        #expect(
            selection.rest == [
                "and 1 more warning [a]; --all shows it",
                "and 1,234,001 more warnings [b]; --all shows them",
                "and 2,878 more warnings [one-voice]; --all shows them",
                "and 5 more notes [linked]; --all shows them",
            ])
    }

    @Test("all of them where they are asked for")
    func all() {
        let selection = DiagnosticSelection(of: many(25, .note, "a") + many(30, .warning, "b"), showsAll: true)
        #expect(selection.shown.count == 55)
        #expect(selection.rest.isEmpty)
    }
}
