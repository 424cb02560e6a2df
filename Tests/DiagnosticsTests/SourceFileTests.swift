import Diagnostics
import Testing

@Suite("Places in files")
struct SourceFileTests {
    private func file(_ text: String) -> SourceFile {
        SourceFile(path: "a.md", bytes: Array(text.utf8))
    }

    private func summary(_ location: Diagnostics.SourceLocation) -> String {
        "\(location.line):\(location.column)+\(location.length) \(String(decoding: location.text, as: UTF8.self))"
    }

    @Test(
        "a range becomes a line, a column in bytes and a length",
        arguments: [
            (0..<1, "1:1+1 one"), (2..<3, "1:3+1 one"), (3..<3, "1:4+0 one"), (4..<6, "2:1+2 é!"), (6..<7, "2:3+1 é!"),
            (8..<11, "3:1+3 end"), (11..<11, "3:4+0 end"), (2..<9, "1:3+1 one"), (99..<120, "3:4+0 end"),
        ])
    func ranges(range: Range<Int>, expected: String) {
        #expect(summary(file("one\né!\nend").location(of: range)) == expected)
    }

    @Test("line endings of Windows are not part of a line")
    func windows() {
        #expect(summary(file("one\r\ntwo\r\n").location(of: 5..<8)) == "2:1+3 two")
        #expect(summary(file("one\r\ntwo\r\n").location(of: 5..<10)) == "2:1+3 two")
    }

    @Test("an empty file and the end of a file")
    func ends() {
        #expect(summary(file("").location(of: 0..<0)) == "1:1+0 ")
        #expect(summary(file("one\n").location(of: 4..<4)) == "2:1+0 ")
    }

    @Test("a line by its number, without the space around it")
    func lines() {
        #expect(summary(file("one\n  two \n").location(ofLine: 2)) == "2:3+3   two ")
        #expect(summary(file("one\n").location(ofLine: 1)) == "1:1+3 one")
        #expect(summary(file("").location(ofLine: 1)) == "1:1+0 ")
    }

    @Test("every range of every text has a place on its line")
    func law() {
        for text in ["", "\n", "a", "a\n", "é\r\n\r\nb", "\r", "\r\n", "朝\n日"] {
            let file = file(text)
            for start in 0...file.bytes.count {
                for end in start...file.bytes.count {
                    let location = file.location(of: start..<end)
                    #expect(location.column >= 1 && location.length <= end - start)
                    #expect(!location.text.contains(UInt8(ascii: "\n")))
                    #expect(!DiagnosticPrinter().text(for: Diagnostic(.error, "a", "b", at: location)).isEmpty)
                }
            }
        }
    }

    @Test("of a long line, what is around the passage is kept, and no letter is split")
    func longLine() {
        let line = String(repeating: "朝", count: 100_000)
        let location = file(line).location(of: 150_000..<150_003)
        #expect(location.column == 150_001)
        #expect(location.length == 3)
        #expect(location.text.count < 1_100)
        #expect(location.textStart % 3 == 0)
        #expect(!String(decoding: location.text, as: UTF8.self).contains("\u{FFFD}"))
    }

    @Test("of many mistakes in one file, the first hundred of each severity are kept")
    func limit() {
        var found = FileDiagnostics(of: file("x\n"))
        for number in 1...150 {
            found.report(.error, "rule", "error \(number)", at: 0..<1)
            if number > 50 { found.report(.warning, "rule", "warning \(number)", at: 0..<1) }
        }
        #expect(found.diagnostics.count { $0.severity == .error } == 101)
        #expect(found.diagnostics.count { $0.severity == .warning } == 100)
        #expect(found.diagnostics.last { $0.severity == .error }?.message == "this file has more than 100 errors")
    }
}
