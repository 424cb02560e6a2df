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
            "ב", "״", "׳", "־", "‐", "-", "و", "ا", "ل", "ال", "بال", "ك", "ه", "中", "国", "カ", "が", "한", "क", "ि", "𝐀",
            "𐐀", "\u{AD}", "_", "/", "\u{2019}", "\u{2068}",
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
    static func terms(of texts: [String]) throws -> [[String]] {
        let index = SearchIndex(of: [], kindCount: 1, parts: [], stopWords: StopWords(languages: []))
        return try run("input.map(text => words(text).map(stem))", on: texts, with: index)
    }

    /// The numbers of the documents that the script finds for each question, best first.
    static func answers(to questions: [String], in index: SearchIndex) throws -> [[Int]] {
        let map = "async question => (await answer(new URLSearchParams(question))).ranked"
        return try run("await Promise.all(input.map(\(map)))", on: questions, with: index)
    }

    /// What the script makes of some input, with an index from which it loads files as a page would.
    private static func run<Output: Decodable>(
        _ expression: String, on input: [String], with index: SearchIndex, file: String = #filePath
    ) throws -> Output {
        let root = URL(fileURLWithPath: file).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let script = try String(
            contentsOf: root.appendingPathComponent("templates/assets/search.js"), encoding: .utf8)
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("script-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for file in index.files { try Data(file.bytes).write(to: folder.appendingPathComponent(file.name)) }
        try Data(index.manifest).write(to: folder.appendingPathComponent("manifest.json"))
        try JSONEncoder().encode(input).write(to: folder.appendingPathComponent("input.json"))
        let driver = """
            const fs = require("fs"), content = name => fs.readFileSync(`${__dirname}/${name}`, "utf8");
            const element = {
                dataset: { index: "" }, textContent: content("manifest.json"), focus() {}, querySelectorAll: () => [],
                querySelector: () => ({}),
            };
            const head = { append: script => queueMicrotask(() => eval(content(script.src.split("?")[0]))) };
            const document = { getElementById: () => element, createElement: () => ({}), head };
            const location = { hash: "", search: "" }, addEventListener = () => {};
            \(script)
            (async () => {
                const input = JSON.parse(content("input.json"));
                fs.writeFileSync(`${__dirname}/output.json`, JSON.stringify(\(expression)));
            })();
            """
        try driver.write(to: folder.appendingPathComponent("driver.js"), atomically: true, encoding: .utf8)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: engine ?? "")
        process.arguments = [folder.appendingPathComponent("driver.js").path]
        try process.run()
        process.waitUntilExit()
        return try JSONDecoder().decode(
            Output.self, from: Data(contentsOf: folder.appendingPathComponent("output.json")))
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
