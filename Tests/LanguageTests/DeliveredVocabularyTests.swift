import DeliveredFiles
import Diagnostics
import Language
import Testing

@Suite("Word files that come with the program")
struct DeliveredVocabularyTests {
    @Test("have nothing wrong with them", arguments: DeliveredFile.words.map(\.name))
    func noDiagnostics(name: String) throws {
        let file = try #require(DeliveredFile.words.first { $0.name == name })
        var diagnostics: [Diagnostic] = []
        _ = Vocabulary(
            reading: SourceFile(path: name, bytes: file.bytes), tag: String(name.prefix { $0 != "." }),
            diagnostics: &diagnostics)
        #expect(
            diagnostics.map {
                "\($0.location.path):\($0.location.line):\($0.location.column): \($0.message) \($0.help ?? "")"
            } == [])
    }
}
