extension AssetKind {
    /// The kind of a file, by its content; its name tells only kinds of text apart.
    ///
    /// - Complexity: O(*n*) for texts, otherwise O(1).
    static func of(_ bytes: [UInt8], name: String) -> AssetKind {
        binary(bytes) ?? text(bytes, ending: ending(of: name)) ?? unknown
    }

    /// What follows the last full stop of a name, in lower case.
    static func ending(of name: String) -> String {
        let file = name.split(separator: "/").last ?? ""
        return file.lastIndex(of: ".").map { file[file.index(after: $0)...].lowercased() } ?? ""
    }

    private static func binary(_ bytes: [UInt8]) -> AssetKind? {
        if bytes.starts(with: JPEGFile.signature) { return jpeg }
        if bytes.starts(with: PNGFile.signature) { return png }
        if bytes.starts(with: GIFFile.signature) { return gif }
        if WebPFile.isWebP(bytes) { return webP }
        if TIFFFile.isTIFF(bytes) { return tiff }
        if bytes.has("BM", at: 0), bytes.bigEndian(6, count: 4) == 0, bytes.littleEndian(14, count: 4) ?? 999 < 200 {
            return bmp
        }
        if ICOFile.isIcon(bytes) { return icon }
        if let other = uncleanable.first(where: {
            bytes.slice($0.offset, count: $0.start.count)?.elementsEqual($0.start) == true
        }) {
            return other.kind
        }
        if ISOMediaFile.isPicture(bytes) { return heif }
        if ISOMediaFile.isMedia(bytes) { return media }
        if bytes.has("RIFF", at: 0), bytes.has("WAVE", at: 8) { return wave }
        if bytes.has("fLaC", at: 0) { return flac }
        if bytes.has("OggS", at: 0) { return ogg }
        if bytes.starts(with: [0x1A, 0x45, 0xDF, 0xA3]) { return matroska }
        if MP3File.isMP3(bytes) { return mp3 }
        // Readers of PDF look for its head in the first kilobyte.
        if bytes.prefix(1_024 + 5).firstRange(of: Array("%PDF-".utf8)) != nil { return pdf }
        if bytes.starts(with: [0x50, 0x4B, 3, 4]) || bytes.starts(with: [0x50, 0x4B, 5, 6]) {
            return ArchiveFile.kind(of: bytes)
        }
        if ["wOFF", "wOF2", "OTTO", "ttcf", "true", "\0\u{1}\0\0"].contains(where: { bytes.has($0, at: 0) }),
            !isText(bytes)
        {
            return font
        }
        return nil
    }

    private static func text(_ bytes: [UInt8], ending: String) -> AssetKind? {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return wideText }
        guard isText(bytes) else { return nil }
        let head = bytes.prefix(4_096).drop { $0 <= 0x20 || [0xEF, 0xBB, 0xBF].contains($0) }
        let start = String(decoding: head, as: UTF8.self).lowercased()
        let first = start.prefix { $0 != "\n" && $0 != "\r\n" }
        if start.contains("mime-version:"), first.contains(":") || first.hasPrefix("from ") { return mail }
        switch ending {
        case "html", "htm": return isUTF8(bytes) ? page : wideText
        case "xhtml", "xht": return xhtml
        case "css": return stylesheet
        case _ where text.endings.contains(ending): return text
        default: break
        }
        guard start.hasPrefix("<") else { return text }
        guard isUTF8(bytes) else { return wideText }
        switch root(of: start) {
        case "svg", "svg:svg": return drawing
        case "html", "!doctype html", "script", "body", "head": return page
        default: return xml
        }
    }

    /// The name of the first element, behind comments and declarations; that of HTML needs none.
    private static func root(of text: String) -> String {
        var rest = text[...]
        while let open = rest.firstIndex(of: "<") {
            rest = rest[rest.index(after: open)...]
            if rest.hasPrefix("!doctype html") { return rest.contains("<html xmlns") ? "html" : "!doctype html" }
            if rest.hasPrefix("!--") {
                guard let end = rest.firstRange(of: "-->") else { return "" }
                rest = rest[end.upperBound...]
            } else if rest.first != "?", rest.first != "!" {
                return String(rest.prefix { $0.isLetter || $0 == ":" })
            }
        }
        return ""
    }

    /// Whether it has none of the bytes that no text has.
    private static func isText(_ bytes: [UInt8]) -> Bool {
        bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F || (0x09...0x0D).contains($0) }
    }

    private static func isUTF8(_ bytes: [UInt8]) -> Bool { String(validating: bytes, as: UTF8.self) != nil }
}
