import Diagnostics
import Testing

@Suite("Printed diagnostics")
struct DiagnosticPrinterTests {
    /// A diagnostic about the first occurrence of a passage in a file.
    private func printed(
        _ text: String, at passage: String, note: String? = nil, help: String? = nil, colour: Bool = false
    ) throws -> String {
        let bytes = Array(text.utf8)
        let range = try #require(bytes.firstRange(of: Array(passage.utf8)))
        let file = SourceFile(path: "content/a.md", bytes: bytes)
        let diagnostic = Diagnostic(
            .error, "a-rule", "a headline", at: file.location(of: range.lowerBound..<range.upperBound), note: note,
            help: help)
        return DiagnosticPrinter(usesColour: colour).text(for: diagnostic)
    }

    @Test("a headline, the place, the line, a caret, a note and help")
    func layout() throws {
        #expect(
            try printed("one\ntwo three\nfour\n", at: "three", note: "a note", help: "a remedy") == """
                error: a headline [a-rule]
                  --> content/a.md:2:5
                   |
                 2 | two three
                   |     ^^^^^
                   = note: a note
                   = help: a remedy

                """)
    }

    @Test("the gutter is as wide as the number of the line")
    func gutter() throws {
        #expect(
            try printed(String(repeating: "\n", count: 1233) + "x", at: "x", help: "a remedy") == """
                error: a headline [a-rule]
                     --> content/a.md:1234:1
                      |
                 1234 | x
                      | ^
                      = help: a remedy

                """)
    }

    @Test("a whole file has no line")
    func wholeFile() {
        let diagnostic = Diagnostic(
            .warning, "a-rule", "a headline", at: SourceLocation(wholeOf: "content/a.md"), note: "a note",
            help: "a remedy")
        #expect(
            DiagnosticPrinter().text(for: diagnostic) == """
                warning: a headline [a-rule]
                 --> content/a.md
                  = note: a note
                  = help: a remedy

                """)
    }

    @Test("colours of a terminal")
    func colour() throws {
        #expect(
            try printed("x", at: "x", colour: true) == """
                \u{1B}[1;31merror\u{1B}[0m: \u{1B}[1ma headline\u{1B}[0m [a-rule]
                  --> content/a.md:1:1
                   |
                 1 | x
                   | ^

                """)
    }

    @Test(
        "carets stand below letters of any width",
        arguments: [
            ("é here", "here", "é here", "  ^^^^"),
            ("朝日 here", "here", "朝日 here", "     ^^^^"),
            ("朝日", "日", "朝日", "  ^^"),
            ("e\u{301}e\u{301} here", "here", "e\u{301}e\u{301} here", "   ^^^^"),
            ("سلام here", "here", "سلام here", "     ^^^^"),
            ("🚀 here", "here", "🚀 here", "   ^^^^"),
            ("a\tb", "b", "a b", "  ^"),
            ("a\u{200B}b", "b", "a\u{200B}b", " ^"),
            ("ｗｉｄｅ", "ｉ", "ｗｉｄｅ", "  ^^"),
        ])
    func widths(line: String, passage: String, shown: String, carets: String) throws {
        let lines = try printed(line, at: passage).split(separator: "\n")
        #expect(lines[3] == " 1 | \(shown)")
        #expect(lines[4] == "   | \(carets)")
    }

    @Test("nothing drives a terminal or turns a line around")
    func controls() throws {
        let text = try printed(
            "a\u{1B}[31m\u{7F}\u{9B}1m\u{202E}b\u{2066}c\0d", at: "d", note: "\u{1B}[2J", help: "a\nb")
        #expect(
            text == """
                error: a headline [a-rule]
                  --> content/a.md:1:21
                   |
                 1 | a␛[31m␡�1m�b�c␀d
                   |                ^
                   = note: ␛[2J
                   = help: a␊b

                """)
        let location = SourceLocation(wholeOf: "content/\u{1B}[31m.md")
        #expect(
            DiagnosticPrinter().text(for: Diagnostic(.error, "a-rule", "‘\u{8}’ is wrong", at: location)) == """
                error: ‘␈’ is wrong [a-rule]
                 --> content/␛[31m.md

                """)
    }

    @Test("a long line is cut around the passage")
    func longLine() throws {
        let words = String(repeating: "word ", count: 400)
        #expect(
            try printed(words + "here " + words, at: "here") == """
                error: a headline [a-rule]
                  --> content/a.md:1:2001
                   |
                 1 | …rd word word word word word word word word word here word word word word word word word word word wo…
                   |                                                  ^^^^

                """)
        #expect(
            try printed("here " + words, at: "here") == """
                error: a headline [a-rule]
                  --> content/a.md:1:1
                   |
                 1 | here word word word word word word word word word word word word word word word word word word word …
                   | ^^^^

                """)
        #expect(
            try printed(words + "here", at: "here") == """
                error: a headline [a-rule]
                  --> content/a.md:1:2001
                   |
                 1 | … word word word word word word word word word word word word word word word word word word word here
                   |                                                                                                  ^^^^

                """)
    }

    @Test("a long passage is cut")
    func longPassage() throws {
        let passage = String(repeating: "x", count: 5_000)
        let lines = try printed("a \(passage) b", at: passage).split(separator: "\n")
        #expect(lines[3] == " 1 | a \(String(repeating: "x", count: 80))…")
        #expect(lines[4] == "   |   \(String(repeating: "^", count: 80))")
    }

    @Test("how many there are")
    func summary() {
        let error = Diagnostic(.error, "a-rule", "a headline", at: SourceLocation(wholeOf: "a"))
        let warning = Diagnostic(.warning, "a-rule", "a headline", at: SourceLocation(wholeOf: "a"))
        let printer = DiagnosticPrinter()
        #expect(printer.summary(of: []) == "")
        #expect(printer.summary(of: [error]) == "1 error")
        #expect(printer.summary(of: [warning, error, error]) == "2 errors, 1 warning")
        #expect(printer.summary(of: [warning, warning]) == "2 warnings")
    }
}
