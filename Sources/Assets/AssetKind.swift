/// What kind of file something is, told by its content, and how it is cleaned.
struct AssetKind: Sendable {
    /// What it is called: `PNG image`.
    let name: String
    /// The endings that names of such files have.
    let endings: [String]
    /// How it is named to browsers; empty where it does not matter.
    var mediaType = ""
    private let cleaning: @Sendable ([UInt8], Int) throws(AssetProblem) -> [UInt8]

    init(
        _ name: String, _ endings: [String], mediaType: String = "",
        _ cleaning: @escaping @Sendable ([UInt8], Int) throws(AssetProblem) -> [UInt8]
    ) {
        self.name = name
        self.endings = endings
        self.mediaType = mediaType
        self.cleaning = cleaning
    }

    /// A kind that cannot be cleaned.
    private init(uncleanable name: String, _ endings: [String] = []) {
        self.init(name, endings) { _, _ throws(AssetProblem) in throw .uncleanable(name) }
    }

    /// Whether a page or drawing may hold it in an address: a picture or a font.
    var canBeEmbedded: Bool { !mediaType.isEmpty }

    /// The file without what it says of people, places and machines.
    ///
    /// - Parameter depth: In how many archives it lies.
    func clean(_ bytes: [UInt8], depth: Int) throws(AssetProblem) -> [UInt8] { try cleaning(bytes, depth) }

    // MARK: Kinds that are cleaned

    static let jpeg = AssetKind("JPEG image", ["jpg", "jpeg", "jpe", "jfif"], mediaType: "image/jpeg") {
        bytes, _ throws(AssetProblem) in try JPEGFile.cleaned(bytes)
    }
    static let png = AssetKind("PNG image", ["png", "apng"], mediaType: "image/png") {
        bytes, _ throws(AssetProblem) in try PNGFile.cleaned(bytes)
    }
    static let gif = AssetKind("GIF image", ["gif"], mediaType: "image/gif") {
        bytes, _ throws(AssetProblem) in try GIFFile.cleaned(bytes)
    }
    static let webP = AssetKind("WebP image", ["webp"], mediaType: "image/webp") {
        bytes, _ throws(AssetProblem) in try WebPFile.cleaned(bytes)
    }
    static let heif = AssetKind("AVIF or HEIC image", ["avif", "heic", "heif", "hif", "avifs", "heics"]) {
        bytes, _ throws(AssetProblem) in try ISOMediaFile.cleaned(bytes)
    }
    static let tiff = AssetKind("TIFF image", ["tif", "tiff"]) {
        bytes, _ throws(AssetProblem) in try TIFFFile.cleaned(bytes)
    }
    static let bmp = AssetKind("BMP image", ["bmp", "dib"]) {
        bytes, _ throws(AssetProblem) in try BMPFile.cleaned(bytes)
    }
    static let icon = AssetKind("icon", ["ico"]) { bytes, _ throws(AssetProblem) in try ICOFile.cleaned(bytes) }
    static let media = AssetKind(
        "film or sound of the MP4 family", ["mp4", "m4v", "mov", "m4a", "m4b", "qt", "3gp", "3g2"]
    ) { bytes, _ throws(AssetProblem) in try ISOMediaFile.cleaned(bytes) }
    static let mp3 = AssetKind("MP3 sound", ["mp3"]) { bytes, _ throws(AssetProblem) in try MP3File.cleaned(bytes) }
    static let wave = AssetKind("WAV sound", ["wav", "wave"]) {
        bytes, _ throws(AssetProblem) in try WaveFile.cleaned(bytes)
    }
    static let flac = AssetKind("FLAC sound", ["flac"]) { bytes, _ throws(AssetProblem) in try FLACFile.cleaned(bytes) }
    static let ogg = AssetKind("Ogg film or sound", ["ogg", "oga", "ogv", "opus", "spx"]) {
        bytes, _ throws(AssetProblem) in try OggFile.cleaned(bytes)
    }
    static let matroska = AssetKind("WebM or Matroska film", ["webm", "mkv", "mka", "weba"]) {
        bytes, _ throws(AssetProblem) in try MatroskaFile.cleaned(bytes)
    }
    static let pdf = AssetKind("PDF document", ["pdf"]) { bytes, depth throws(AssetProblem) in
        try PDFFile.cleaned(bytes)
    }
    static let wordDocument = archive("Word document", ["docx", "dotx"])
    static let spreadsheet = archive("Excel workbook", ["xlsx", "xltx"])
    static let presentation = archive("PowerPoint presentation", ["pptx", "potx", "ppsx"])
    static let openDocument = archive(
        "OpenDocument file", ["odt", "ods", "odp", "odg", "ott", "ots", "otp", "otg", "odf", "odc"])
    static let zip = archive("ZIP archive", ["zip"])
    static let drawing = AssetKind("SVG drawing", ["svg"]) {
        bytes, _ throws(AssetProblem) in try DrawingFile.cleaned(bytes)
    }
    static let page = AssetKind("HTML page", ["html", "htm"]) {
        bytes, _ throws(AssetProblem) in try PageFile.cleaned(bytes)
    }
    static let xml = AssetKind("XML file", ["xml", "rss", "atom", "kml", "gpx", "rdf", "gml", "ttml", "dfxp"]) {
        bytes, _ throws(AssetProblem) in try DataFile.checked(bytes)
    }
    static let stylesheet = AssetKind("style sheet", ["css"]) {
        bytes, _ throws(AssetProblem) in try Stylesheet.checked(bytes)
    }
    static let text = AssetKind(
        "text",
        [
            "txt", "csv", "tsv", "json", "geojson", "topojson", "jsonl", "ndjson", "md", "js", "mjs", "map", "yml",
            "yaml",
            "toml", "ics", "vtt", "srt", "webmanifest", "bib", "ris", "asc", "pem", "sig", "sha256", "log", "tex",
            "sql",
            "r", "py", "do", "sps", "wkt", "prj", "cpg", "m3u", "m3u8", "xspf",
        ]
    ) { bytes, _ throws(AssetProblem) in try TextFile.checked(bytes) }
    /// Fonts state who made them and under which terms, and must.
    static let font = AssetKind("font", ["ttf", "otf", "ttc", "woff", "woff2"], mediaType: "font/sfnt") {
        bytes, _ throws(AssetProblem) in bytes
    }

    private static func archive(_ name: String, _ endings: [String]) -> AssetKind {
        AssetKind(name, endings) { bytes, depth throws(AssetProblem) in
            try ArchiveFile.cleaned(bytes, name: name, depth: depth)
        }
    }

    /// All kinds that are cleaned.
    static let cleanable: [AssetKind] = [
        jpeg, png, gif, webP, heif, tiff, bmp, icon, media, mp3, wave, flac, ogg, matroska, pdf, wordDocument,
        spreadsheet, presentation, openDocument, zip, drawing, page, xml, stylesheet, text, font,
    ]

    /// Kinds that cannot be cleaned.
    static let xhtml = AssetKind(uncleanable: "XHTML page", ["xhtml", "xht"])
    static let mail = AssetKind(uncleanable: "saved page or mail with parts (MHTML)", ["mhtml", "mht", "eml"])
    static let wideText = AssetKind(uncleanable: "text that is not in UTF-8")
    static let otherArchive = AssetKind(
        uncleanable: "program or document in a ZIP archive", ["epub", "jar", "apk", "kmz", "docm", "xlsm", "pptm"])
    static let unknown = AssetKind(uncleanable: "file of an unknown kind")

    /// How files of other kinds begin, from an offset on.
    static let uncleanable: [(offset: Int, start: [UInt8], kind: AssetKind)] = [
        (
            0, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1],
            AssetKind(uncleanable: "old Word, Excel, PowerPoint or Outlook file", ["doc", "xls", "ppt", "msg"])
        ),
        (0, Array("{\\rtf".utf8), AssetKind(uncleanable: "RTF document", ["rtf"])),
        (0, Array("%!PS".utf8), AssetKind(uncleanable: "PostScript document", ["ps", "eps", "ai"])),
        (0, [0xC5, 0xD0, 0xD3, 0xC6], AssetKind(uncleanable: "PostScript document", ["eps"])),
        (0, Array("8BPS".utf8), AssetKind(uncleanable: "Photoshop image", ["psd", "psb"])),
        (0, Array("gimp xcf".utf8), AssetKind(uncleanable: "GIMP image", ["xcf"])),
        (0, [0x1F, 0x8B], AssetKind(uncleanable: "gzip archive", ["gz", "tgz", "svgz"])),
        (0, Array("BZh".utf8), AssetKind(uncleanable: "bzip2 archive", ["bz2"])),
        (0, [0xFD, 0x37, 0x7A, 0x58, 0x5A], AssetKind(uncleanable: "xz archive", ["xz"])),
        (0, [0x28, 0xB5, 0x2F, 0xFD], AssetKind(uncleanable: "Zstandard archive", ["zst"])),
        (0, [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], AssetKind(uncleanable: "7z archive", ["7z"])),
        (0, Array("Rar!".utf8), AssetKind(uncleanable: "RAR archive", ["rar"])),
        (257, Array("ustar".utf8), AssetKind(uncleanable: "tar archive", ["tar"])),
        (0, [0x30, 0x26, 0xB2, 0x75], AssetKind(uncleanable: "Windows Media film or sound", ["wmv", "wma", "asf"])),
        (0, Array("FORM".utf8), AssetKind(uncleanable: "AIFF sound", ["aif", "aiff", "aifc"])),
        (0, Array("MThd".utf8), AssetKind(uncleanable: "MIDI file", ["mid", "midi"])),
        (0, Array("FLV".utf8), AssetKind(uncleanable: "Flash film", ["flv"])),
        (0, [0, 0, 1, 0xBA], AssetKind(uncleanable: "MPEG film", ["mpg", "mpeg", "vob"])),
        (0, [0, 0, 0, 0x0C, 0x6A, 0x50, 0x20, 0x20], AssetKind(uncleanable: "JPEG 2000 image", ["jp2", "jpx"])),
        (0, [0xFF, 0x0A], AssetKind(uncleanable: "JPEG XL image", ["jxl"])),
        (0, [0, 0, 0, 0x0C, 0x4A, 0x58, 0x4C, 0x20], AssetKind(uncleanable: "JPEG XL image", ["jxl"])),
        (0, [0x49, 0x49, 0x2B, 0], AssetKind(uncleanable: "large TIFF image")),
        (0, [0x4D, 0x4D, 0, 0x2B], AssetKind(uncleanable: "large TIFF image")),
        (0, Array("AT&TFORM".utf8), AssetKind(uncleanable: "DjVu document", ["djvu"])),
        (0, [0x7F, 0x45, 0x4C, 0x46], AssetKind(uncleanable: "program", ["so", "bin"])),
        (0, Array("MZ".utf8), AssetKind(uncleanable: "program", ["exe", "dll"])),
        (0, [0, 0x61, 0x73, 0x6D], AssetKind(uncleanable: "WebAssembly program", ["wasm"])),
        (0, Array("SQLite format 3".utf8), AssetKind(uncleanable: "SQLite database", ["sqlite", "db", "gpkg"])),
    ]
}
