import Content
import Diagnostics
import FileSystem
import Gazetteer
import TestSupport
import Testing

@Suite("Topics in other languages")
struct TopicLanguageTests {
    @Test("are found in the forms of their names, and not in words that are like them")
    func sentences() async throws {
        let topics = try await ownTopics()
        let gazetteer = Gazetteer(topics: topics.map(\.searchedNames))
        var faults: [String] = []
        for (language, text, expected) in TopicSentences.all {
            let found = Set(gazetteer.mentions(in: text).map { topics[$0.topic].id })
            let expected = expected.split(separator: " ").map(String.init)
            let required = Set(expected.filter { !$0.hasPrefix("?") })
            let missing = required.subtracting(found).sorted()
            let wrong = found.subtracting(required).subtracting(expected.map { String($0.drop { $0 == "?" }) }).sorted()
            if !missing.isEmpty || !wrong.isEmpty {
                faults.append("\(language): \(text) misses \(missing), has \(wrong)")
            }
        }
        #expect(faults == [])
    }

    /// The topics of this repository’s site.
    private func ownTopics(file: String = #filePath) async throws -> [Topic] {
        let root = "/" + file.split(separator: "/").dropLast(3).joined(separator: "/")
        let folder = try Folder("\(root)/content/topics")
        var tree: FolderTree = [:]
        for entry in try folder.entries() where entry.kind == .file && !entry.isIgnored {
            tree["content/topics/\(entry.path)"] = .file(try folder.read(entry.path))
        }
        return try await load(tree).content.topics
    }
}
