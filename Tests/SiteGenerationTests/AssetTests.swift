import Diagnostics
import SiteGeneration
import TestSupport
import Testing

@Suite("Files in content/assets")
struct AssetTests {
    private static let picture: [UInt8] = [0xFF, 0xD8, 0xFF, 0xDA, 0, 4, 1, 2, 3, 4, 5, 0xFF, 0xD9]

    @Test("images are published without what tells where they were taken, other files as they are")
    func metadata() async throws {
        let note = Array("\u{0}36.19 N 44.01 E".utf8)
        let files = try await publish([
            "content/assets/picture.jpg": .file(
                Self.picture[..<2] + [0xFF, 0xFE, 0, UInt8(note.count + 2)] + note + Self.picture[2...]),
            "content/assets/list.txt": "36.19 N 44.01 E\n",
        ])
        #expect(files["assets/picture.jpg"] == String(decoding: Self.picture, as: UTF8.self))
        #expect(files["assets/list.txt"] == "36.19 N 44.01 E\n")
    }

    @Test("a damaged image is not published, and says so in check as well")
    func damage() async throws {
        let site = try TestSite([
            "content/assets/picture.png": .file(
                Array("\u{89}PNG".unicodeScalars.map { UInt8($0.value) }) + [13, 10, 26, 10, 1])
        ])
        let message = """
            error: the PNG image is damaged [damaged-image]
             --> content/assets/picture.png
              = note: it may hold where and by whom it was taken, and that cannot be taken out
              = help: save it anew with an image editor, or remove the file
            """
        #expect(try await site.build().diagnostics.printed == message)
        #expect(try await site.builder().check().diagnostics.printed == message)
    }
}
