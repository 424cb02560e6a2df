import Assets
import Testing

@Suite("Sizes of images")
struct ImageSizeTests {
    private static func box(_ kind: String, _ content: [UInt8]) -> [UInt8] {
        number(8 + content.count, 4) + kind.utf8 + content
    }

    private static func number(_ value: Int, _ count: Int) -> [UInt8] {
        (0..<count).reversed().map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
    }

    private static func extent(_ width: Int, _ height: Int) -> [UInt8] {
        box("ispe", number(0, 4) + number(width, 4) + number(height, 4))
    }

    private static func avif(_ properties: [UInt8]) -> [UInt8] {
        box("ftyp", Array("avif".utf8) + number(0, 4))
            + box("meta", number(0, 4) + box("hdlr", []) + box("iprp", box("ipco", properties)))
            + number(4_000, 4) + Array("mdat".utf8)
    }

    private static func jpeg(_ orientation: UInt8?) -> [UInt8] {
        let tiff: [UInt8] = [
            0x4D, 0x4D, 0, 0x2A, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation ?? 1, 0, 0,
        ]
        let exif = Array("Exif\0\0".utf8) + tiff
        return [0xFF, 0xD8, 0xFF, 0xE1] + number(exif.count + 2, 2) + exif
            + [0xFF, 0xC2, 0, 17, 8] + number(480, 2) + number(640, 2)
    }

    private static func svg(_ text: String) -> [UInt8] { Array(text.utf8) }

    private static let images: [(name: String, bytes: [UInt8], width: Int, height: Int)] = [
        ("GIF", Array("GIF89a".utf8) + [0x80, 2, 0xE0, 1], 640, 480),
        ("JPEG", jpeg(nil), 640, 480),
        ("JPEG on its side", jpeg(6), 480, 640),
        ("JPEG upside down", jpeg(3), 640, 480),
        ("AVIF", avif(extent(640, 480)), 640, 480),
        ("AVIF with a thumbnail", avif(extent(64, 48) + extent(640, 480)), 640, 480),
        ("AVIF on its side", avif(extent(640, 480) + box("irot", [1])), 480, 640),
        ("SVG", svg("<?xml version='1.0'?><!-- <b> --><svg width='640' height=\"480px\">"), 640, 480),
        ("SVG with a view box", svg("<svg xmlns=\"x\" viewBox=\"0 0 640.2 479.6\"/>"), 640, 480),
        ("SVG with one length", svg("<svg width=\"320\" viewBox=\"0,0,640,480\">"), 320, 240),
        ("SVG with a share", svg("<svg width=\"100%\" height=\"100%\" viewBox=\"0 0 640 480\">"), 640, 480),
    ]

    @Test("are read as images are shown", arguments: images)
    func sizes(name: String, bytes: [UInt8], width: Int, height: Int) throws {
        let size = try #require(ImageSize(of: bytes))
        #expect((size.width, size.height) == (width, height))
    }

    @Test(
        "are not known where a file does not say them",
        arguments: [
            "", "<svg", "<svgx width='1' height='1'>", "<svg width='a' height='0'>", "<svg viewBox='0 0 0 0'>",
            "<svg width='1e99' height='1'>", "\0\0\0\u{10}ftypavif\0\0\0\0", "GIF89a",
        ])
    func unknown(text: String) {
        #expect(ImageSize(of: Array(text.utf8)) == nil)
    }

    @Test("no beginning of a file ends the program", arguments: images)
    func truncated(name: String, bytes: [UInt8], width: Int, height: Int) {
        for length in bytes.indices { _ = ImageSize(of: Array(bytes[..<length])) }
    }
}
