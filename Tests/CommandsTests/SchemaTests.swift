import Content
import Diagnostics
import FileSystem
import TestSupport
import Testing

@testable import Commands

@Suite("briefgen schema")
struct SchemaTests {
    @Test("its keys are those that are read", arguments: FrontMatterSchema.allCases)
    func keys(kind: FrontMatterSchema) throws {
        let isSite = kind == .site
        let text = isSite ? "qqqqqqqqqqqq: 1\n" : "---\nqqqqqqqqqqqq: 1\n---\n"
        let path = isSite ? "content/site.yml" : "content/\(kind.rawValue)s/a.md"
        let loaded = LoadedContent(of: [SourceFile(path: path, bytes: Array(text.utf8))])
        let help = try #require(loaded.diagnostics.first { $0.code == "unknown-key" }?.help)
        var read = Set(help.dropFirst("its keys are ".count).split(separator: ",").map { $0.filter { $0 != " " } })
        // An event with a file of its own has its id from the name, and is a draft and not proposed.
        if kind == .event { read.subtract(["id", "proposed"]) }
        let schema = try #require(JSONValue(String(decoding: kind.json(), as: UTF8.self)))
        guard case .object(let keys)? = schema["properties"] else { throw NotASchema() }
        #expect(Set(keys.keys) == read)
    }
}

private struct NotASchema: Error {}
