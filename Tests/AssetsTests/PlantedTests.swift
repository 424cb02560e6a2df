import Compression
import Testing

@testable import Assets

/// Files of every kind, each with a name planted wherever its kind can hold one.
@Suite("Planted names")
struct PlantedTests {
    private static let secret = "ZahraHosseini36.19N44.01ESN0042"
    private static let words = Array(secret.utf8)

    static let files: [(name: String, bytes: [UInt8])] =
        jpegs + pngs + gifs + webPs + bitmaps + sounds + films + documents + drawings

    @Test("are in no file that is published, nor in what is compressed in it")
    func planted() throws {
        #expect(Self.files.count >= 40)
        for file in Self.files {
            #expect(Self.holds(file.bytes), "\(file.name) has nothing planted")
            let cleaned = try AssetCleaner.cleaned(file.bytes, name: String(file.name.split(separator: " ")[0]))
            #expect(!Self.holds(cleaned), "\(file.name)")
            // What is clean stays as it is.
            #expect(
                try AssetCleaner.cleaned(cleaned, name: String(file.name.split(separator: " ")[0])) == cleaned,
                "\(file.name)")
        }
    }

    @Test("files that are cut off, or have one byte changed, end in an error or a file, and say no more than before")
    func hostile() {
        var generator = SystemRandomNumberGenerator()
        for file in Self.files {
            for _ in 0..<40 {
                var bytes = file.bytes
                if Bool.random(using: &generator) {
                    bytes.removeLast(Int.random(in: 0..<bytes.count, using: &generator))
                }
                for _ in 0..<Int.random(in: 1...4, using: &generator) where !bytes.isEmpty {
                    bytes[Int.random(in: bytes.indices, using: &generator)] =
                        [0, 1, 127, 128, 255].randomElement(using: &generator) ?? 0
                }
                let cleaned = try? AssetCleaner.cleaned(bytes, name: String(file.name.split(separator: " ")[0]))
                #expect((cleaned?.count ?? 0) <= bytes.count * 2 + 4_096, "\(file.name)")
            }
        }
    }

    /// Whether a file holds what was planted: as it is, as UTF-16, or in parts of archives and deflated streams.
    private static func holds(_ bytes: [UInt8]) -> Bool {
        if bytes.firstRange(of: words) != nil || bytes.firstRange(of: words.flatMap { [$0, 0] }) != nil { return true }
        if bytes.starts(with: [0x50, 0x4B]), let members = try? ZipArchive.read(bytes, kind: "") {
            return members.contains { $0.name.contains(secret) || holds($0.bytes) }
        }
        for index in bytes.indices where bytes[index] == 0x78 {
            if let inflated = Inflate.zlib(bytes[index...], limit: 1 << 16), inflated.bytes.firstRange(of: words) != nil
            {
                return true
            }
        }
        return false
    }

    // MARK: Pictures

    private static func big(_ number: Int, _ count: Int = 4) -> [UInt8] {
        (0..<count).reversed().map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
    }

    private static func little(_ number: Int, _ count: Int = 4) -> [UInt8] { big(number, count).reversed() }

    /// A TIFF structure with texts, a place, a thumbnail and a maker's note.
    private static func tiff(strip: [UInt8] = []) -> [UInt8] {
        var entries: [(Int, Int, Int, Int)] = []
        let data = 8 + 2 + 8 * 12 + 4
        for (index, tag) in [270, 271, 305, 315, 33_432].enumerated() {
            entries.append((tag, 2, words.count + 1, data + index * (words.count + 1)))
        }
        let end = data + 5 * (words.count + 1)
        entries.append((256, 3, 1, 4))
        entries.append((273, 4, 1, end))
        entries.append((279, 4, 1, strip.count))
        entries.sort { $0.0 < $1.0 }
        var file = Array("II*\0".utf8) + little(8) + little(entries.count, 2)
        for entry in entries { file += little(entry.0, 2) + little(entry.1, 2) + little(entry.2) + little(entry.3) }
        file += little(0)
        for _ in 0..<5 { file += words + [0] }
        return file + strip
    }

    private static func segment(_ marker: UInt8, _ content: [UInt8]) -> [UInt8] {
        [0xFF, marker] + big(content.count + 2, 2) + content
    }

    private static let picture =
        segment(0xDB, [0] + [UInt8](repeating: 1, count: 64)) + segment(0xC0, [8, 0, 1, 0, 1, 1, 1, 0x11, 0])
        + segment(0xDA, [1, 1, 0, 0, 63, 0]) + [1, 2, 3]

    private static let jpegs: [(name: String, bytes: [UInt8])] = {
        let profile = colourProfile(says: secret)
        let parts: [(String, [UInt8])] = [
            ("Exif", segment(0xE1, Array("Exif\0\0".utf8) + tiff())),
            ("XMP", segment(0xE1, Array("http://ns.adobe.com/xap/1.0/\0".utf8) + words)),
            ("IPTC", segment(0xED, Array("Photoshop 3.0\08BIM".utf8) + words)), ("comment", segment(0xFE, words)),
            ("thumbnail", segment(0xE0, Array("JFIF\0".utf8) + [1, 1, 0, 0, 1, 0, 1, 4, 4] + words)),
            ("JFXX", segment(0xE0, Array("JFXX\0".utf8) + [0x10] + words)),
            ("profile", segment(0xE2, Array("ICC_PROFILE\0".utf8) + [1, 1] + profile + words)),
            ("pictures", segment(0xE2, Array("MPF\0".utf8) + words)), ("maker", segment(0xE4, words)),
            ("Adobe", segment(0xEE, Array("Adobe".utf8) + [0, 100, 0, 0, 0, 0, 1] + words)),
            ("table", segment(0xDB, [0] + [UInt8](repeating: 1, count: 64) + words)), ("unknown", segment(0xF0, words)),
        ]
        let heads = parts.map { ("a.jpg \($0.0)", [0xFF, 0xD8] + $0.1 + picture + [0xFF, 0xD9]) }
        let tails: [(String, [UInt8])] = [
            ("a.jpg end", [0xFF, 0xD8] + picture + [0xFF, 0xD9] + words),
            (
                "a.jpg frame",
                [0xFF, 0xD8] + segment(0xC0, [8, 0, 1, 0, 1, 1, 1, 0x11, 0] + words) + picture + [0xFF, 0xD9]
            ),
        ]
        return heads + tails
    }()

    private static func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
        big(data.count) + Array(name.utf8) + data + big(Int(Checksum.crc32(Array(name.utf8) + data)))
    }

    private static let pngs: [(name: String, bytes: [UInt8])] = {
        let head = PNGFile.signature + chunk("IHDR", [0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])
        let data = chunk("IDAT", Deflate.zlib([0, 7])) + chunk("IEND", [])
        let parts: [(String, [UInt8])] = [
            ("tEXt", words), ("zTXt", Array("Author\0\0".utf8) + Deflate.zlib(words)), ("iTXt", words),
            ("eXIf", tiff()),
            ("iCCP", words + [0, 0] + Deflate.zlib(colourProfile(says: secret))), ("sPLT", words + [0, 8]),
            ("prVt", words),
            ("PrVT", words), ("gAMA", [0, 0, 1, 2] + words), ("tIME", words), ("caBX", words),
        ]
        return parts.map { ("a.png \($0.0)", head + chunk($0.0, $0.1) + data) } + [("a.png end", head + data + words)]
    }()

    private static let gifs: [(name: String, bytes: [UInt8])] = {
        let screen = Array("GIF89a".utf8) + [1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255]
        let image: [UInt8] = [0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0]
        let block = [UInt8(words.count)] + words + [0]
        return [
            ("a.gif comment", screen + [0x21, 0xFE] + block + image + [0x3B]),
            ("a.gif text", screen + [0x21, 1] + block + image + [0x3B]),
            ("a.gif application", screen + [0x21, 0xFF, 11] + Array("XMP DataXMP".utf8) + block + image + [0x3B]),
            (
                "a.gif loop",
                screen + [0x21, 0xFF, 11] + Array("NETSCAPE2.0".utf8) + [3, 1, 0, 0] + block + image + [0x3B]
            ),
            ("a.gif end", screen + image + [0x3B] + words),
        ]
    }()

    private static func riff(_ form: String, _ chunks: [(String, [UInt8])]) -> [UInt8] {
        var content: [UInt8] = []
        for (kind, data) in chunks { RIFFChunks.append(kind, data, to: &content) }
        return Array("RIFF".utf8) + little(content.count + 4) + Array(form.utf8) + content
    }

    private static let webPs: [(name: String, bytes: [UInt8])] = {
        let head = ("VP8X", [0x2E, 0, 0, 0, 0, 0, 0, 0, 0, 0] as [UInt8])
        let data = ("VP8L", [0x2F, 0, 0, 0, 0, 0] as [UInt8])
        return [
            ("a.webp Exif", riff("WEBP", [head, data, ("EXIF", tiff())])),
            ("a.webp XMP", riff("WEBP", [head, data, ("XMP ", words)])),
            ("a.webp profile", riff("WEBP", [head, ("ICCP", colourProfile(says: secret) + words), data])),
            (
                "a.webp frame",
                riff(
                    "WEBP",
                    [
                        head,
                        (
                            "ANMF",
                            [UInt8](repeating: 0, count: 16) + Array(riff("", [("XMP ", words), data]).dropFirst(8))
                        ),
                    ])
            ),
            ("a.webp end", riff("WEBP", [head, data]) + words),
        ]
    }()

    private static let bitmaps: [(name: String, bytes: [UInt8])] = {
        let info = little(40) + little(1) + little(1) + [1, 0, 24, 0] + [UInt8](repeating: 0, count: 24)
        let gap = Array("BM".utf8) + little(0) + little(0) + little(54 + words.count)
        return [
            ("a.tif", tiff(strip: [1, 2, 3, 4])), ("a.tif end", tiff(strip: [1, 2, 3, 4]) + words),
            ("a.bmp gap", gap + info + words + [1, 2, 3, 0]),
            ("a.bmp end", Array("BM".utf8) + little(0) + little(0) + little(54) + info + [1, 2, 3, 0] + words),
            (
                "a.ico",
                [0, 0, 1, 0, 1, 0, 1, 1, 0, 0, 1, 0, 32, 0] + little(pngs[0].bytes.count) + little(22) + pngs[0].bytes
                    + words
            ),
        ]
    }()

    // MARK: Sounds and films

    private static let sounds: [(name: String, bytes: [UInt8])] = {
        let format = ("fmt ", [1, 0, 1, 0, 0x40, 0x1F, 0, 0, 0x80, 0x3E, 0, 0, 2, 0, 16, 0] as [UInt8])
        let samples = ("data", [1, 2, 3, 4] as [UInt8])
        let frame: [UInt8] = [0xFF, 0xFB, 0x10, 0xC4] + [UInt8](repeating: 0, count: 100)
        let tag = Array("ID3".utf8) + [4, 0, 0, 0, 0, 0, UInt8(words.count)] + words
        let waves = ["LIST", "bext", "iXML", "_PMX", "id3 ", "cue ", "JUNK"].map { kind in
            ("a.wav \(kind)", riff("WAVE", [format, (kind, words), samples]))
        }
        return waves + [
            ("a.wav end", riff("WAVE", [format, samples]) + words), ("a.mp3 start", tag + frame + frame),
            ("a.mp3 end", frame + frame + Array("TAG".utf8) + words + [UInt8](repeating: 0, count: 125 - words.count)),
            ("a.mp3 APE", frame + frame + Array("APETAGEX".utf8) + words),
            ("a.mp3 lyrics", frame + frame + Array("LYRICSBEGIN".utf8) + words),
        ]
    }()

    private static func box(_ name: String, _ content: [UInt8]) -> [UInt8] {
        big(content.count + 8) + Array(name.utf8) + content
    }

    /// A film of one track of sound, with boxes after its tracks and more data than its track has.
    private static func film(_ boxes: [UInt8] = [], top: [UInt8] = [], handler: [UInt8] = [0], hidden: [UInt8] = [])
        -> [UInt8]
    {
        let start = box("ftyp", Array("isom".utf8) + big(0) + Array("isom".utf8))
        func movie(_ offset: Int) -> [UInt8] {
            let table =
                box("stsd", big(0) + big(0)) + box("stsc", big(0) + big(1) + big(1) + big(1) + big(1))
                + box("stsz", big(0) + big(0) + big(1) + big(4)) + box("stco", big(0) + big(1) + big(offset))
            let media = box("hdlr", big(0) + big(0) + Array("soun".utf8) + [UInt8](repeating: 0, count: 12) + handler)
            return box("moov", box("trak", box("mdia", media + box("minf", box("stbl", table)))) + boxes)
        }
        let offset = start.count + movie(0).count + top.count + 8
        return start + movie(offset) + top + box("mdat", [1, 2, 3, 4] + hidden)
    }

    private static let films: [(name: String, bytes: [UInt8])] = [
        ("a.mp4 udta", film(box("udta", box("\u{A9}xyz", words)))), ("a.mp4 meta", film(box("meta", words))),
        ("a.mp4 uuid", film(top: box("uuid", words))), ("a.mp4 free", film(top: box("free", words))),
        ("a.mp4 handler", film(handler: words)), ("a.mp4 data", film(hidden: words)),
        (
            "a.mp4 track",
            film(box("trak", box("mdia", box("hdlr", big(0) + big(0) + Array("meta".utf8) + words))))
        ),
    ]

    // MARK: Documents

    private static func archive(_ members: [(String, String)]) -> [UInt8] {
        ZipArchive.write(members.map { ZipArchive.Member(name: $0.0, bytes: Array($0.1.utf8)) })
    }

    private static func word(_ body: String, _ more: [(String, String)] = []) -> [UInt8] {
        archive(
            [
                ("[Content_Types].xml", "<Types/>"),
                ("word/document.xml", "<w:document xmlns:w=\"w\"><w:body>\(body)</w:body></w:document>"),
            ] + more)
    }

    private static func pdf(_ objects: [String]) -> [UInt8] {
        var file = "%PDF-1.4\n"
        var offsets: [Int] = []
        for (index, object) in objects.enumerated() {
            offsets.append(file.utf8.count)
            file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
        }
        let start = file.utf8.count
        file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
        for offset in offsets {
            file += String(repeating: "0", count: 10 - "\(offset)".utf8.count) + "\(offset) 00000 n \n"
        }
        file +=
            "trailer\n<</Root 1 0 R/Size \(objects.count + 1)/Info 3 0 R/ID[(\(secret))(\(secret))]>>\nstartxref\n\(start)\n%%EOF\n"
        return Array(file.utf8)
    }

    private static let documents: [(name: String, bytes: [UInt8])] = {
        let s = secret
        let odt = [("mimetype", "application/vnd.oasis.opendocument.text")]
        func open(_ body: String) -> [(String, String)] { odt + [("content.xml", "<o:d xmlns:o=\"o\">\(body)</o:d>")] }
        let content = "q % \(s)\n(text % \\) stays) Tj Q"
        return [
            (
                "a.docx properties",
                word("", [("docProps/core.xml", "<a>\(s)</a>"), ("docProps/app.xml", "<a>\(s)</a>")])
            ),
            ("a.docx custom", word("", [("customXml/item1.xml", "<a>\(s)</a>"), ("word/people.xml", "<a>\(s)</a>")])),
            ("a.docx comments", word("<w:commentRangeStart w:id=\"1\"/>", [("word/comments.xml", "<a>\(s)</a>")])),
            (
                "a.docx changes",
                word("<w:ins w:author=\"\(s)\"><w:r/></w:ins><w:del w:author=\"x\"><w:t>\(s)</w:t></w:del>")
            ),
            ("a.docx note", word("<!-- \(s) --><?x \(s)?><w:p w:rsidR=\"\(s)\"/>")),
            ("a.docx path", word("<w:p w:name=\"C:\\Users\\\(s)\\a.jpg\"/>")),
            (
                "a.docx template",
                word(
                    "",
                    [
                        (
                            "word/_rels/settings.xml.rels",
                            "<R><Relationship Id=\"r\" Type=\"x/attachedTemplate\" Target=\"file:///\(s)\" TargetMode=\"External\"/></R>"
                        )
                    ])
            ),
            (
                "a.docx link",
                word(
                    "",
                    [
                        (
                            "word/_rels/document.xml.rels",
                            "<R><Relationship Id=\"r\" Type=\"x/hyperlink\" Target=\"file:///\(s)\" TargetMode=\"External\"/></R>"
                        )
                    ])
            ),
            (
                "a.xlsx",
                archive([
                    ("[Content_Types].xml", "<T/>"),
                    ("xl/workbook.xml", "<w><absPath url=\"/x/\(s)\"/><fileSharing userName=\"\(s)\"/></w>"),
                    ("xl/comments1.xml", "<c>\(s)</c>"), ("xl/printerSettings/p.bin", s),
                ])
            ),
            (
                "a.pptx",
                archive([
                    ("[Content_Types].xml", "<T/>"), ("ppt/presentation.xml", "<p/>"),
                    ("ppt/commentAuthors.xml", "<c n=\"\(s)\"/>"), ("ppt/comments/c.xml", "<c>\(s)</c>"),
                ])
            ),
            (
                "a.odt properties",
                archive(
                    open("") + [("meta.xml", "<m>\(s)</m>"), ("settings.xml", "<m>\(s)</m>"), ("Thumbnails/t.png", s)])
            ),
            (
                "a.odt changes",
                archive(open("<text:tracked-changes><dc:creator>\(s)</dc:creator></text:tracked-changes>"))
            ),
            ("a.odt note", archive(open("<office:annotation><dc:creator>\(s)</dc:creator></office:annotation>"))),
            (
                "a.zip",
                ZipArchive.write([.init(name: "a.jpg", bytes: jpegs[0].bytes), .init(name: ".DS_Store", bytes: words)])
            ),
            ("a.zip end", archive([("a.csv", "a,b")]) + words),
            (
                "a.pdf",
                pdf([
                    "<</Type/Catalog/Pages 2 0 R/Metadata 4 0 R/Lang(en)>>", "<</Type/Pages/Kids[]/Count 0>>",
                    "<</Author(\(s))>>", "<</Length \(s.utf8.count)>>\nstream\n\(s)\nendstream",
                ])
            ),
            (
                "a.pdf page",
                pdf([
                    "<</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles 3 0 R/JavaScript 3 0 R>>/OpenAction<</S/JavaScript/JS(\(s))>>>>",
                    "<</Type/Pages/Kids[4 0 R]/Count 1>>", "<</Names[(\(s)) 1 0 R]>>",
                    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/PieceInfo<</X(\(s))>>/Contents 5 0 R/Annots[6 0 R 7 0 R]>>",
                    "<</Length \(content.utf8.count)>>\nstream\n\(content)\nendstream",
                    "<</Subtype/Text/Rect[0 0 1 1]/T(\(s))/Contents(\(s))>>",
                    "<</Subtype/Highlight/Rect[0 0 1 1]/T(\(s))/#4eM(\(s))>>",
                ])
            ),
        ]
    }()

    private static let drawings: [(name: String, bytes: [UInt8])] = [
        ("a.svg comment", Array("<svg xmlns=\"http://www.w3.org/2000/svg\"><!-- \(secret) --></svg>".utf8)),
        ("a.svg metadata", Array("<svg><metadata><x:y>\(secret)</x:y></metadata></svg>".utf8)),
        (
            "a.svg editor",
            Array(
                "<svg i:docname=\"\(secret)\" i:export=\"/home/\(secret)/a.png\"><s:namedview a=\"\(secret)\"/></svg>"
                    .utf8)
        ),
        ("a.svg styles", Array("<svg><style>/* \(secret) */ rect { fill: red }</style></svg>".utf8)),
        (
            "a.svg picture",
            Array(
                "<svg><image href=\"data:image/png;base64,\(Base64.encode(pngs[0].bytes))\"/><!--\(secret)--></svg>"
                    .utf8)
        ),
        (
            "a.html",
            Array(
                "<!DOCTYPE html><html><head><meta name=author content=\"\(secret)\"><!-- \(secret) --></head><p data-by=\"\(secret)\">Text</html>"
                    .utf8)
        ),
    ]
}
