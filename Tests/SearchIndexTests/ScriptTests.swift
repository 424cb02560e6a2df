import Foundation
import Testing

@testable import SearchIndex

/// The script of the search page reads words as the index does: both are asked, and their answers compared.
@Suite("The script", .enabled(if: Script.engine != nil, "there is no node"))
struct ScriptTests {
    @Test("folds every character of Unicode as the index does")
    func everyCharacter() throws {
        // Between letters, so that what separates words and what is dropped differ. A version of Unicode may have
        // given letters to places where another has none.
        let scalars = (UInt32(0)...0x10FFFF).compactMap(Unicode.Scalar.init).filter {
            $0.properties.generalCategory != .unassigned && $0.properties.generalCategory != .privateUse
                && ($0.properties.age ?? (major: 99, minor: 0)).major <= 15
        }
        let texts = scalars.map { "xa\($0)bx" }
        let answers = try Script.terms(of: texts)
        try #require(answers.count == texts.count)
        for (text, answer) in zip(texts, answers) where terms(text) != answer {
            Issue.record("\(text.unicodeScalars.map { String($0.value, radix: 16) }): \(terms(text)) and \(answer)")
        }
    }

    @Test("finds the same words in random texts")
    func randomTexts() throws {
        let pieces = [
            "a", "s", "y", "e", "ie", "es", "ch", "sh", "x", "u", ".", ".", " ", "'", "\"", "”", "-", "é", "e\u{301}",
            "İ",
            "Σ", "ß", "ﬁ", "7", "٧", "۷", "ي", "ی", "ك", "ک", "أ", "ة", "ـ", "\u{64E}", "\u{200C}", "א", "ל",
            "ה\u{5BC}",
            "ב", "״", "׳", "中", "国", "カ", "が", "한", "क", "ि", "𝐀", "𐐀", "\u{AD}", "_", "/", "\u{2019}", "\u{2068}",
        ]
        var random = SplitMix(state: 1)
        let texts = (0..<20_000).map { _ in
            (0..<Int.random(in: 1...14, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
                .joined()
        }
        let answers = try Script.terms(of: texts)
        try #require(answers.count == texts.count)
        for (text, answer) in zip(texts, answers) { #expect(terms(text) == answer, "\(text)") }
    }

    @Test("cuts long words after as many characters")
    func longWords() throws {
        let texts = ["a", "é", "س", "𐐨", "中"].map { String(repeating: $0, count: 50) }
        #expect(try Script.terms(of: texts) == texts.map(terms))
    }
}

/// `templates/assets/search.js`, run by node.
enum Script {
    static let engine = ["/usr/bin/node", "/usr/local/bin/node", "/opt/homebrew/bin/node"].first {
        FileManager.default.isExecutableFile(atPath: $0)
    }

    /// The words that the script finds in each text.
    static func terms(of texts: [String], file: String = #filePath) throws -> [[String]] {
        let root = URL(fileURLWithPath: file).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let script = try String(
            contentsOf: root.appendingPathComponent("templates/assets/search.js"), encoding: .utf8)
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("script-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let (program, input, output) = (
            folder.appendingPathComponent("terms.js"), folder.appendingPathComponent("texts.json"),
            folder.appendingPathComponent("terms.json")
        )
        let stopWords = StopWords(languages: [])
        let index = SearchIndex(of: [], kindCount: 1, parts: [], stopWords: stopWords)
        let manifest = "`\(String(decoding: index.manifest, as: UTF8.self))`"
        let driver = """
            const element = { dataset: {}, focus() {}, textContent: \(manifest) };
            const document = { getElementById: () => element }, location = { hash: "", search: "" };
            const addEventListener = () => {};
            \(script)
            const fs = require("fs");
            const texts = JSON.parse(fs.readFileSync(process.argv[2], "utf8"));
            fs.writeFileSync(process.argv[3], JSON.stringify(texts.map(text => words(text).map(stem))));
            """
        try driver.write(to: program, atomically: true, encoding: .utf8)
        try JSONEncoder().encode(texts).write(to: input)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: engine ?? "")
        process.arguments = [program.path, input.path, output.path]
        try process.run()
        process.waitUntilExit()
        return try JSONDecoder().decode([[String]].self, from: Data(contentsOf: output))
    }
}

/// The generator SplitMix64, so that failures repeat.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}
