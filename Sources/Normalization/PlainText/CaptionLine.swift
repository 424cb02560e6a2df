internal import Bounds

/// Lines that describe or credit an image, by their signs.
enum CaptionLine {
    /// Whether a line credits an image: at its beginning, in brackets or behind its last stop.
    ///
    /// - Complexity: O(*n*); lines of more than 600 bytes are not looked at.
    static func isOne(_ line: [UInt8]) -> Bool {
        guard line.count <= 600 else { return false }
        let lower = line.map(\.lowercased)
        if openings.contains(where: { lower.starts(with: $0) }) { return true }
        if isCredit(lower) || endsInSource(line) { return true }
        // A credit stands at the end.
        let end = lower.suffix(100)
        return hasCredit(end) || endings.contains { end.suffix($0.count).elementsEqual($0) }
    }

    /// Whether a source in brackets stands behind the last stop: `Boats on Mill Lane at dawn. (Lake Post)`.
    private static func endsInSource(_ line: [UInt8]) -> Bool {
        guard line.count <= 300, line.last == UInt8(ascii: ")"), BulletLine.content(of: line) == nil,
            let open = line.lastIndex(of: UInt8(ascii: "(")),
            open >= 2, line[open - 1] == 0x20, SentenceEnd.ends(line[within: ..<(open - 1)])
        else { return false }
        let words = line[within: (open + 1)...].dropLast().split(separator: 0x20)
        return (1...5).contains(words.count) && words.allSatisfy { $0.first?.isUpper == true }
            && words.last?.last != UInt8(ascii: ".")
    }

    private static func hasCredit(_ text: ArraySlice<UInt8>) -> Bool {
        text.indices.contains { index in
            creditsByFirst[Int(text[index])].contains { text[within: index...].starts(with: $0) }
        }
    }

    /// Whether a short line is the name of an agency with those of photographers: `Jane Roe / AP`.
    private static func isCredit(_ lower: [UInt8]) -> Bool {
        guard lower.count <= 60, !SentenceEnd.ends(lower), lower.contains(where: { separators.contains($0) }) else {
            return false
        }
        return Phrases.key(of: lower).split(separator: " ").contains { agencies.contains(String($0)) }
    }

    private static let separators = Set("/,(|".utf8)
    private static let agencies: Set<String> = [
        "ap", "reuters", "afp", "dpa", "epa", "getty", "bloomberg", "imago", "efe", "ansa", "xinhua", "shutterstock",
        "istock", "unsplash", "tass", "ntb", "keystone", "aap", "upi", "anadolu", "pixabay",
    ]
    private static let openings = [
        "©", "(c) ", "photo:", "photos:", "photo by ", "image:", "foto:", "fotos:", "bild:", "picture:", "credit:",
        "фото:",
        "caption:", "legende:", "légende :", "légende:", "bildunterschrift:", "pie de foto:", "didascalia:", "legenda:",
        "(photo", "(image", "(photos", "(foto", "click to play video", "image source", "pictured:",
    ].map { Array($0.utf8) }
    private static let credits = [
        "photo:", "photo by", "photos by", "foto:", " foto ", "fotos:", "(image", "image:", "image credit", "credit:",
        "bild:",
        "getty images", "(ap photo", "photo/", "/getty", "/afp", "/reuters", "/dpa", "/ap", "/epa", "(reuters",
        "quelle:", "©",
        "archivbild", "archivfoto", "(symbolbild", "file photo", "file image", "courtesy of", "via getty", "ap images",
        "picture alliance", "imago", "illustration:", "photo illustration", "фото:", "写真", "사진", "(afp", "ntb",
    ].map { Array($0.utf8) }
    /// The credits by their first byte.
    private static let creditsByFirst: [[[UInt8]]] = credits.reduce(into: Array(repeating: [], count: 256)) {
        if let first = $1.first { $0[Int(first)].append($1) }
    }
    private static let endings = [
        "(ap)", "(reuters)", "(afp)", "(getty)", "(nine)", "(aap)", "(file)", "images)", "photo)", "(supplied)",
        "(dpa)",
        "via ap)", "(efe)", "(archiv)",
    ].map { Array($0.utf8) }
}
