internal import Bounds

/// Reads feeds of XML: RSS 0.9 to 2.0 (rssboard.org), RSS 1.0, Atom (RFC 4287), and the export of WordPress (WXR).
enum FeedReader {
    /// The entries of a feed; `nil` when the text is XML of another kind, such as a page.
    ///
    /// - Throws: `ImportError.notAnArticle` for XML that holds no texts; `.tooDeep`, `.tooComplex`.
    /// - Complexity: O(*n*).
    static func file(_ text: [UInt8]) throws(ImportError) -> SavedFile? {
        guard let name = rootName(of: text), name != "html" else { return nil }
        switch name {
        case "rss", "RDF": return RSSFeed(try XMLReader.tree(of: text[...])).file
        case "feed", "entry": return AtomFeed(try XMLReader.tree(of: text[...])).file
        case "urlset", "sitemapindex":
            throw .notAnArticle(kind: "a map of a site", remedy: "save the pages that it lists")
        case "opml": throw .notAnArticle(kind: "a list of feeds (OPML)", remedy: "save the feeds that it lists")
        case "svg": throw .notAnArticle(kind: "an image (SVG)", remedy: "copy it to content/assets")
        default: return nil
        }
    }

    /// The name of the first element without its prefix; `nil` where the text does not begin as XML.
    private static func rootName(of text: [UInt8]) -> Substring? {
        guard text.first(where: { !$0.isSpace }) == UInt8(ascii: "<") else { return nil }
        var rest = text[...]
        for _ in 0..<1_000 {
            guard let start = rest.firstIndex(of: UInt8(ascii: "<")) else { return nil }
            let tag = rest[within: (start + 1)...]
            if tag.starts(with: "!--".utf8) {
                guard let end = tag.firstRange(of: Array("-->".utf8)) else { return nil }
                rest = rest[within: end.upperBound...]
            } else if tag.first == UInt8(ascii: "?") || tag.first == UInt8(ascii: "!") {
                guard let end = tag.firstIndex(of: UInt8(ascii: ">")) else { return nil }
                rest = rest[within: (end + 1)...]
            } else {
                let name = tag.prefix(100).prefix { !$0.isSpace && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
                return String(decoding: name, as: UTF8.self).split(separator: ":").last
            }
        }
        return nil
    }

    /// A title without the elements in which some feeds wrap its words: `Market <em>shelled</em>`.
    ///
    /// - Complexity: O(*n*).
    static func withoutMarkup(_ title: String) -> String {
        guard title.contains("<") else { return title }
        var text = ""
        var rest = title[...]
        while let start = rest.firstIndex(of: "<") {
            text += rest[..<start]
            let tag = rest[start...].dropFirst()
            let name = tag.drop { $0 == "/" }.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }.lowercased()
            if let end = tag.firstIndex(of: ">"), let element = Tag(rawValue: name), element != .text {
                if element == .br { text += " " }
                rest = rest[rest.index(after: end)...]
            } else {
                text += "<"
                rest = tag
            }
        }
        return TextRepair.line(text + rest)
    }

    /// What a feed says about how much of a text it gives.
    static let extractNote = "the feed may give only the beginning of the text; the whole stands at its address"

    /// Whether a text is likely the beginning of a longer one: it is short, or ends in dots.
    static func isExtract(_ markup: [UInt8]) -> Bool {
        let end = markup.suffix(60)
        return markup.count < 600 || end.firstRange(of: Array("…".utf8)) != nil
            || end.firstRange(of: Array("[...]".utf8)) != nil
            || end.firstRange(of: Array("[&#8230;]".utf8)) != nil
    }
}
