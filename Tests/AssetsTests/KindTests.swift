import Compression
import Testing

@testable import Assets

/// Each kind of file keeps no planted name, or is refused.
@Suite("Kinds of files")
struct KindTests {
    private static let words = Array("ZahraHosseini36.19N44.01ESN0042".utf8)

    @Test("of every kind that is cleaned there is a file with something planted")
    func everyKind() throws {
        let files = PlantedTests.files + Self.films + Self.sounds
        let endings = Set(
            files.compactMap { $0.name.split(separator: " ")[0].split(separator: ".").last.map(String.init) })
        // Texts and fonts are published as they are; whoever puts them there reads them.
        let asTheyAre = ["XML file", "style sheet", "text", "font"]
        for kind in AssetKind.cleanable where !asTheyAre.contains(kind.name) {
            #expect(kind.endings.contains { endings.contains($0) }, "\(kind.name)")
        }
    }

    @Test("kinds that say where things lie by offsets or lengths of their own keep nothing", arguments: films + sounds)
    func cleaned(name: String, bytes: [UInt8]) throws {
        #expect(bytes.firstRange(of: Self.words) != nil)
        let name = String(name.split(separator: " ")[0])
        let cleaned = try AssetCleaner.cleaned(bytes, name: name)
        #expect(cleaned.firstRange(of: Self.words) == nil)
        #expect(try AssetCleaner.cleaned(cleaned, name: name) == cleaned)
    }

    @Test("every kind that cannot be cleaned is refused, whatever its name")
    func refused() {
        for (offset, start, kind) in AssetKind.uncleanable {
            let bytes = [UInt8](repeating: 1, count: offset) + start + Self.words + [0, 0xFF]
            for name in ["file." + (kind.endings.first ?? "bin"), "file.bin"] {
                #expect(throws: AssetProblem.self, "\(kind.name)") { try AssetCleaner.cleaned(bytes, name: name) }
            }
        }
    }

    @Test("a film, picture or sound by any other ending keeps nothing", arguments: ["m4v", "mov", "m4a", "3gp", "qt"])
    func otherEndings(ending: String) throws {
        for file in PlantedTests.files where file.name.hasPrefix("a.mp4") {
            let cleaned = try AssetCleaner.cleaned(file.bytes, name: "a.\(ending)")
            #expect(cleaned.firstRange(of: Self.words) == nil, "\(file.name)")
        }
    }

    private static func big(_ number: Int, _ count: Int = 4) -> [UInt8] {
        (0..<count).reversed().map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
    }

    private static func box(_ name: String, _ content: [UInt8]) -> [UInt8] {
        big(content.count + 8) + Array(name.utf8) + content
    }

    /// A picture of the AVIF family whose second item is Exif and whose first one has a name.
    private static func picture(_ brand: String, _ codec: String) -> [UInt8] {
        let start = box("ftyp", Array(brand.utf8) + [0, 0, 0, 0])
        let infos =
            [0, 0, 0, 0, 0, 2] + box("infe", [2, 0, 0, 0, 0, 1, 0, 0] + Array(codec.utf8) + words + [0])
            + box("infe", [2, 0, 0, 0, 0, 2, 0, 0] + Array("Exif".utf8) + [0])
        func meta(_ first: Int) -> [UInt8] {
            let places =
                [0, 0, 0, 0, 0x44, 0, 0, 2, 0, 1, 0, 0, 0, 1] + big(first) + big(3) + [0, 2, 0, 0, 0, 1]
                + big(first + 3) + big(words.count)
            return box(
                "meta",
                [0, 0, 0, 0] + box("hdlr", big(0) + big(0) + Array("pict".utf8) + words) + box("iinf", infos)
                    + box("iloc", places) + box("uuid", words))
        }
        return start + meta(start.count + meta(0).count + 8) + box("mdat", [1, 2, 3] + words + words)
    }

    /// An element of Matroska.
    private static func element(_ id: Int, _ content: [UInt8]) -> [UInt8] {
        let length = id > 0xFFFFFF ? 4 : id > 0xFFFF ? 3 : id > 0xFF ? 2 : 1
        return big(id, length) + big(0x4000 | content.count, 2) + content
    }

    private static let films: [(name: String, bytes: [UInt8])] = [
        ("a.avif", picture("avif", "av01")), ("a.heic", picture("heic", "hvc1")),
        (
            "a.mkv",
            element(0x1A45_DFA3, element(0x4282, Array("matroska".utf8)))
                + element(
                    0x1853_8067,
                    element(0x1549_A966, element(0x7BA9, words) + element(0x4D80, words) + element(0x5741, words))
                        + element(0x1254_C367, words) + element(0x1941_A469, words) + element(0xEC, words))
        ),
    ]

    private static let sounds: [(name: String, bytes: [UInt8])] = {
        func block(_ kind: UInt8, _ data: [UInt8]) -> [UInt8] { [kind] + big(data.count, 3) + data }
        let head = Array("fLaC".utf8) + block(0, [UInt8](repeating: 1, count: 34))
        let frame: [UInt8] = [0xFF, 0xF8, 1, 2, 3, 4, 5, 6]
        let sound = frame + big(Int(Checksum.crc16(frame[...])), 2)
        func page(_ number: UInt8, _ packets: [UInt8]...) -> [UInt8] {
            Array("OggS".utf8) + [0, 0] + [UInt8](repeating: 0, count: 8) + [7, 0, 0, 0, number, 0, 0, 0, 0, 0, 0, 0]
                + [UInt8(packets.count)] + packets.map { UInt8($0.count) } + packets.joined()
        }
        let vorbis = Array("vorbis".utf8)
        let length: [UInt8] = [UInt8(words.count), 0, 0, 0]
        let ogg =
            page(0, [1] + vorbis + [0, 0, 0, 0])
            + page(1, [3] + vorbis + length + words + [1, 0, 0, 0] + length + words + [1], [5] + vorbis) + words
        return [
            ("a.flac comment", head + block(4, words) + block(6, words) + block(0x82, words) + sound),
            (
                "a.flac end",
                head + block(0x84, words) + sound + Array("TAG".utf8) + words
                    + [UInt8](repeating: 0, count: 125 - words.count)
            ),
            ("a.ogg", ogg),
        ]
    }()
}
