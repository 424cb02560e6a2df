import Diagnostics
import Testing

@testable import Content

@Suite("Texts of any bytes")
struct TextCheckTests {
    @Test("are reported where they are not UTF-8 or hold a control character, and only there")
    func anyBytes() {
        let pieces: [[UInt8]] = [
            Array("plain text ".utf8), Array("é“”–".utf8), Array("سلام".utf8), Array("😀".utf8), [0x0A], [0x09], [0x7F],
            [0x00], [0xC2, 0x85], [0xC2, 0xA0], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE0, 0x80, 0x80],
            [0xFF],
            [0xE2, 0x80], [0x80], [0xF0, 0x9F], [0x1F], [0x7E], [0xEF, 0xBB, 0xBF],
        ]
        var random = SystemRandomNumberGenerator()
        for _ in 0..<20_000 {
            var bytes: [UInt8] = []
            for _ in 0..<Int.random(in: 0...6, using: &random) {
                bytes +=
                    Bool.random(using: &random)
                    ? pieces[Int.random(in: 0..<2, using: &random)] : pieces.randomElement() ?? []
            }
            let text = String(validating: bytes, as: UTF8.self)
            let hasControl = text?.unicodeScalars.contains { scalar in
                scalar.properties.generalCategory == .control && !["\n", "\t", "\r"].contains(scalar)
            }
            let isSound = TextCheck.diagnostics(of: SourceFile(path: "a.md", bytes: bytes)).isEmpty
            #expect(isSound == (hasControl == false), "\(bytes)")
        }
    }
}
