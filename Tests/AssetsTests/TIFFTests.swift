import Assets
import Testing

@Suite("TIFF files")
struct TIFFTests {
    private let secret = Array("Zahra Hosseini".utf8)

    private func little(_ number: Int, _ count: Int = 4) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
    }

    /// An entry: its tag, the kind of its values, how many, and where they are or what they are.
    private func entry(_ tag: Int, _ kind: Int, _ count: Int, _ value: Int) -> [UInt8] {
        little(tag, 2) + little(kind, 2) + little(count) + little(value)
    }

    /// A file of one directory, and what follows it.
    private func file(_ entries: [[UInt8]], next: Int = 0, _ rest: [UInt8] = []) -> [UInt8] {
        Array("II*\0".utf8) + little(8) + little(entries.count, 2) + entries.joined() + little(next) + rest
    }

    @Test("pages keep their pictures and lose their texts")
    func pages() throws {
        // The first directory ends at 50, its text at 64, its picture at 68; then the second directory.
        let first = [entry(273, 4, 1, 64), entry(279, 4, 1, 4), entry(315, 2, 14, 50)]
        let second = little(2, 2) + entry(273, 4, 1, 98) + entry(279, 4, 1, 2) + little(0)
        let cleaned = try clean(file(first, next: 68, secret + [1, 2, 3, 4] + second + [5, 6]))
        let zeros = [UInt8](repeating: 0, count: 12 + secret.count)
        #expect(cleaned == file(Array(first.prefix(2)), next: 68, zeros + [1, 2, 3, 4] + second + [5, 6]))
    }

    @Test("values that two entries share stay")
    func shared() throws {
        let bytes = file([entry(282, 5, 1, 38), entry(283, 5, 1, 38)], little(72) + little(1))
        #expect(try clean(bytes) == bytes)
    }

    @Test("files whose parts overlap are damaged, since a picture could hold what is taken out")
    func overlaps() throws {
        let picture = entry(279, 4, 1, 8)
        let damaged = [
            // A picture of the text, of part of it, of the directory, and of the file’s head.
            file([entry(273, 4, 1, 50), picture, entry(315, 2, 14, 50)], secret),
            file([entry(273, 4, 1, 60), picture, entry(315, 2, 14, 50)], secret + secret),
            file([entry(273, 4, 1, 20), picture, entry(315, 2, 14, 50)], secret),
            file([entry(273, 4, 1, 4), picture], secret),
            // Values that begin within others, a profile that is a picture, and directories within one another.
            file([entry(282, 5, 1, 38), entry(283, 5, 1, 42)], secret),
            file([entry(273, 4, 1, 50), picture, entry(34_675, 7, 8, 50)], secret),
            file([entry(256, 3, 1, 1)], next: 10, secret),
            // A tag twice; a directory without the offset of the next one.
            file([entry(273, 4, 1, 38), entry(273, 4, 1, 38)], secret), Array(file([entry(256, 3, 1, 1)]).dropLast(2)),
        ]
        for bytes in damaged {
            let error = #expect(throws: AssetProblem.self) { try clean(bytes) }
            #expect(error == .damaged("TIFF image"))
        }
    }

    private func clean(_ bytes: [UInt8]) throws(AssetProblem) -> [UInt8] {
        try AssetCleaner.cleaned(bytes, name: "a.tif")
    }
}
