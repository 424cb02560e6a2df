/// Files that are not text, by their first bytes.
enum BinarySignatures {
    /// What kind of file the bytes begin, or `nil` when none of these.
    static func kind(of bytes: [UInt8]) -> String? {
        table.first { bytes.starts(with: $0.0) }?.1
    }

    private static let table: [([UInt8], String)] = [
        (Array("%PDF-".utf8), "a PDF"), ([0x89, 0x50, 0x4E, 0x47], "a PNG image"),
        ([0xFF, 0xD8, 0xFF], "a JPEG image"),
        (Array("GIF8".utf8), "a GIF image"), (Array("PK\u{3}\u{4}".utf8), "a ZIP archive or office document"),
        ([0x1F, 0x8B], "a gzip archive"), ([0xD0, 0xCF, 0x11, 0xE0], "an office document"),
        ([0x7F, 0x45, 0x4C, 0x46], "a program"), (Array("RIFF".utf8), "an audio, video or image file"),
        (Array("bplist".utf8), "a binary property list or web archive"), (Array("OggS".utf8), "an audio file"),
        (Array("{\\rtf".utf8), "a rich text document"),
    ]
}
