import Assets
import Testing

/// A file as it is published, whatever its name.
private func clean(_ bytes: [UInt8]) throws(AssetProblem) -> [UInt8] {
    try AssetCleaner.cleaned(bytes, name: "file")
}

@Suite("Metadata of images")
struct MetadataTests {
    private let exif = Array("Exif\0\0II".utf8) + [0x2A, 0, 8, 0, 0, 0] + Array("GPS: 36.19 N 44.01 E".utf8)
    /// Exif that turns the picture by 90° and says more besides.
    private let turned: [UInt8] = [
        0x4D, 0x4D, 0, 0x2A, 0, 0, 0, 8, 0, 2, 0x01, 0x0F, 0, 2, 0, 0, 0, 4, 0x41, 0x43, 0x4D, 0x45,
        0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0,
    ]
    private let onlyTurned: [UInt8] = [
        0x4D, 0x4D, 0, 0x2A, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0,
    ]

    @Test("JPEG keeps its picture and colour profile, and how it is turned")
    func jpeg() throws {
        func segment(_ marker: UInt8, _ content: [UInt8]) -> [UInt8] {
            [0xFF, marker, UInt8((content.count + 2) >> 8), UInt8((content.count + 2) & 255)] + content
        }
        let jfif = segment(0xE0, Array("JFIF\0".utf8) + [1, 1, 0, 0, 1, 0, 1, 0, 0])
        let profile = segment(0xE2, Array("ICC_PROFILE\0".utf8) + [1, 1] + [UInt8](colourProfile(says: "")))
        let table = segment(0xDB, [0] + Array(repeating: 1, count: 64))
        let scan = segment(0xDA, [1, 1, 0, 0, 63, 0]) + [1, 2, 0xFF, 0, 3, 0xFF, 0xD0, 4]
        let more =
            segment(0xC4, [0, 1] + Array(repeating: 0, count: 15) + [7]) + segment(0xDA, [1, 1, 0, 0, 63, 0]) + [5, 6]
        var file: [UInt8] = [0xFF, 0xD8] + jfif + segment(0xE1, exif)
        file += segment(0xE1, Array("http://ns.adobe.com/xap/1.0/\0<x/>".utf8))
        file += segment(0xE2, Array("ICC_PROFILE\0".utf8) + [1, 1] + colourProfile(says: "by A. Writer"))
        file += segment(0xE2, Array("MPF\0".utf8)) + segment(0xED, Array("Photoshop 3.0\0".utf8))
        file += segment(0xFE, Array("by A. Writer".utf8)) + table + scan + segment(0xFE, [1]) + more + [0xFF, 0xD9]
        file += Array("a film that the telephone hid here".utf8)
        let kept: [UInt8] = [0xFF, 0xD8] + jfif + profile + table + scan + more + [0xFF, 0xD9]
        #expect(try clean(file) == kept)
        let tail = table + scan
        let upright = try clean([0xFF, 0xD8] + segment(0xE1, Array("Exif\0\0".utf8) + turned) + tail)
        #expect(upright == [0xFF, 0xD8] + segment(0xE1, Array("Exif\0\0".utf8) + onlyTurned) + tail)
    }

    @Test("PNG keeps what shows")
    func png() throws {
        let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        func chunk(_ name: String, _ data: [UInt8], checksum: [UInt8] = [1, 2, 3, 4]) -> [UInt8] {
            [0, 0, UInt8(data.count >> 8), UInt8(data.count & 255)] + Array(name.utf8) + data + checksum
        }
        let header = signature + chunk("IHDR", Array(repeating: 1, count: 13))
        var file = header + chunk("gAMA", [0, 0, 1, 2]) + chunk("eXIf", exif) + chunk("tEXt", Array("Author".utf8))
        file += chunk("prVt", [1]) + chunk("IDAT", [1, 2]) + chunk("iTXt", [1]) + chunk("tIME", [1])
        file += chunk("IEND", []) + [1, 2, 3]
        let kept = header + chunk("gAMA", [0, 0, 1, 2]) + chunk("IDAT", [1, 2]) + chunk("IEND", [])
        #expect(try clean(file) == kept)
        let upright = header + chunk("eXIf", onlyTurned, checksum: [0xD6, 0x67, 0x4B, 0x69]) + chunk("IEND", [])
        #expect(try clean(header + chunk("eXIf", turned) + chunk("IEND", [])) == upright)
    }

    @Test("GIF keeps its pictures and how often they repeat")
    func gif() throws {
        let screen = Array("GIF89a".utf8) + [1, 0, 1, 0, 0x80, 0, 0] + [0, 0, 0, 255, 255, 255]
        let loop: [UInt8] = [0x21, 0xFF, 11] + Array("NETSCAPE2.0".utf8) + [3, 1, 0, 0, 0]
        let picture: [UInt8] = [0x21, 0xF9, 4, 0, 0, 0, 0, 0, 0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0]
        var file = screen + loop + [0x21, 0xFE, 2, 0x68, 0x69, 0] + [0x21, 0xFF, 11] + Array("XMP DataXMP".utf8)
        file += [1, 7, 0] + picture + [0x3B] + [9, 9]
        #expect(try clean(file) == screen + loop + picture + [0x3B])
    }

    @Test("WebP keeps its picture, and tells that nothing else is there")
    func webP() throws {
        func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
            Array(name.utf8) + [UInt8(data.count), 0, 0, 0] + data + (data.count % 2 == 1 ? [0] : [])
        }
        func file(_ chunks: [UInt8]...) -> [UInt8] {
            let content = Array(chunks.joined())
            return Array("RIFF".utf8) + [UInt8(content.count + 4), 0, 0, 0] + Array("WEBP".utf8) + content
        }
        let picture = chunk("VP8 ", [1, 2, 3])
        let size: [UInt8] = [0, 0, 0, 1, 0, 0, 1, 0, 0]
        let (full, bare, exifOnly) = (
            chunk("VP8X", [0x0C] + size), chunk("VP8X", [0] + size), chunk("VP8X", [8] + size)
        )
        let marked = file(full, picture, chunk("EXIF", exif), chunk("XMP ", [1])) + [7]
        #expect(try clean(marked) == file(bare, picture))
        let upright = file(exifOnly, picture, chunk("EXIF", onlyTurned))
        #expect(try clean(file(exifOnly, picture, chunk("EXIF", turned))) == upright)
    }

    @Test("AVIF has zeros where its metadata was")
    func avif() throws {
        func box(_ name: String, _ content: [UInt8]) -> [UInt8] {
            [0, 0, UInt8((content.count + 8) >> 8), UInt8((content.count + 8) & 255)] + Array(name.utf8) + content
        }
        func file(_ metadata: [UInt8], at offset: UInt8 = 3) -> [UInt8] {
            let start = box("ftyp", Array("avif".utf8) + [0, 0, 0, 0])
            let picture = box("infe", [2, 0, 0, 0, 0, 1, 0, 0] + Array("av01\0".utf8))
            let exif = box("infe", [2, 0, 0, 0, 0, 2, 0, 0] + Array("Exif\0".utf8))
            let infos: [UInt8] = [0, 0, 0, 0, 0, 2] + picture + exif
            func meta(_ first: UInt8) -> [UInt8] {
                var places: [UInt8] = [0, 0, 0, 0, 0x44, 0, 0, 2]
                places += [0, 1, 0, 0, 0, 1, 0, 0, 0, first, 0, 0, 0, 3]
                places += [0, 2, 0, 0, 0, 1, 0, 0, 0, first + offset, 0, 0, 0, 4]
                return box("meta", [0, 0, 0, 0] + box("iinf", infos) + box("iloc", places))
            }
            let length = UInt8(start.count + meta(0).count + 8)
            return start + meta(length) + box("mdat", [1, 2, 3] + metadata)
        }
        #expect(try clean(file([9, 9, 9, 9])) == file([0, 0, 0, 0]))
        // Metadata within the picture, or beyond the data.
        for offset: UInt8 in [2, 4] {
            let error = #expect(throws: AssetProblem.self) { try clean(file([9, 9, 9, 9], at: offset)) }
            #expect(error == .damaged("film, sound or picture of the MP4 family"))
        }
    }

    @Test("other files stay as they are", arguments: ["", "GIF", "\u{FF}", "a,b\n1,2\n"])
    func otherFiles(text: String) throws {
        #expect(try clean(Array(text.utf8)) == Array(text.utf8))
    }

    @Test("a file that only begins like an image is damaged")
    func damaged() {
        let beginnings: [([UInt8], String)] = [
            ([0xFF, 0xD8, 0xFF, 0xE1, 0xFF, 0xFF, 1], "JPEG image"), ([0xFF, 0xD8, 0xFF], "JPEG image"),
            ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0], "PNG image"), (Array("GIF89a".utf8), "GIF image"),
            (Array("RIFF\0\0\0\0WEBP".utf8), "WebP image"),
            (Array("RIFF\u{20}\0\0\0WEBPVP8X\0\0\0\0VP8L\u{7}\0\0\0/......\0".utf8), "WebP image"),
            (
                [0, 0, 0, 12] + Array("ftypavif".utf8) + [0, 0, 1, 0] + Array("meta".utf8),
                "film, sound or picture of the MP4 family"
            ),
        ]
        for (bytes, format) in beginnings {
            let error = #expect(throws: AssetProblem.self) { try clean(bytes) }
            #expect(error == .damaged(format))
        }
    }

    @Test("no bytes are too strange")
    func hostile() {
        var generator = SystemRandomNumberGenerator()
        let beginnings: [[UInt8]] = [
            [0xFF, 0xD8, 0xFF], [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], Array("GIF89a".utf8),
            Array("RIFF\u{7F}\0\0\0WEBPVP8X".utf8),
            [0, 0, 0, 12] + Array("ftypavif".utf8) + [0, 0, 0, 60] + Array("meta".utf8) + [0, 0, 0, 0],
        ]
        for beginning in beginnings {
            for _ in 0..<2_000 {
                let bytes = beginning + (0..<60).map { _ in UInt8.random(in: 0...255, using: &generator) }
                let cleaned = try? clean(bytes)
                #expect((cleaned?.count ?? 0) <= bytes.count + 34)
            }
        }
    }
}
