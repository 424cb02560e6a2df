internal import Content
internal import Normalization

/// A post of an archive as it was found: its header and its text.
struct Post: Sendable {
    /// The path of its file in the archive.
    var file: String
    /// Where the file holds several: the number of the post.
    var part: String?
    var fields: [HeaderField]
    var body: [UInt8]
    /// The line on which the text begins, from 1.
    var bodyLine: Int
    var language: MarkupConverter.Language
    /// Whether its folder says that it was not public.
    var isInDraftFolder = false
    /// Whether its kind or folder says that it is a page and no post.
    var isPage = false
    /// What is to be said of it besides its fields.
    var notes: [String] = []

    /// How the report names it.
    var shown: String { part.map { "\(file), post \($0)" } ?? file }

    /// The name of its file, or of its folder where that says no more than `index`, without day, language and ending.
    var name: FileName { FileName(file) }
}

/// What the name of a post's file says.
struct FileName: Sendable, Hashable {
    /// The name without day, language and ending.
    var stem: String
    /// The day that it begins with, `2015-06-03`.
    var day: String?
    /// The language that stands before its ending.
    var language: String?
    /// The folder of the post, without that of its bundle.
    var folder: String
    /// Whether the post is the `index` of a folder with its pictures.
    var isBundle = false

    init(_ path: String) {
        var parts = path.split(separator: "/").map(String.init)
        var name = parts.popLast() ?? ""
        if let dot = name.lastIndex(of: "."), dot != name.startIndex { name = String(name[..<dot]) }
        if let dot = name.lastIndex(of: "."), LanguageTag.isValid(String(name[name.index(after: dot)...])),
            (2...5).contains(name[name.index(after: dot)...].count)
        {
            language = String(name[name.index(after: dot)...])
            name = String(name[..<dot])
        }
        if name == "index" || name == "_index", let folder = parts.popLast() {
            isBundle = true
            name = folder
        }
        let digits = Array(name.utf8.prefix(11))
        if digits.count >= 10, digits[4] == 0x2D, digits[7] == 0x2D,
            [0, 1, 2, 3, 5, 6, 8, 9].allSatisfy({ (0x30...0x39).contains(digits[$0]) }),
            digits.count == 10 || [0x2D, 0x5F].contains(digits[10])
        {
            day = String(name.prefix(10))
            if name.utf8.count > 11 { name = String(name.dropFirst(11)) }
        }
        (stem, folder) = (name, parts.joined(separator: "/"))
    }
}
