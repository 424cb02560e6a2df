internal import FileSystem

/// The files of an archive: which of them are posts, and where a picture or file lies that a post names.
struct ArchiveFiles: Sendable {
    /// What a file of an archive is.
    enum Role: Hashable {
        /// A post in Markdown or HTML.
        case post
        /// An export of WordPress, perhaps.
        case export
        /// A text in a language that is not read.
        case unread(String)
        /// A picture, document, film or sound that posts can show.
        case file
        /// What makes pages out of posts: templates, styles, scripts, configuration.
        case machinery
    }

    let folder: Folder
    /// The paths of all files, sorted.
    let paths: [String]
    let all: Set<String>

    /// - Throws: where the folder cannot be listed.
    init(_ folder: Folder) throws(FileSystemError) {
        self.folder = folder
        paths = try folder.entries().filter { $0.kind == .file && !$0.hasInvalidName }.map(\.path)
        all = Set(paths)
    }

    /// One file of a folder.
    init(_ folder: Folder, only path: String) throws(FileSystemError) {
        self.folder = folder
        let others = try folder.entries().filter { $0.kind == .file && !$0.hasInvalidName }.map(\.path)
        all = Set(others)
        paths = [path]
    }

    func read(_ path: String) -> [UInt8]? { all.contains(path) ? try? folder.read(path, limit: 32 << 20) : nil }

    // MARK: Roles

    /// What a file is, by its path.
    static func role(of path: String, in generator: Generator) -> Role {
        let parts = path.split(separator: "/").map(String.init)
        guard let name = parts.last?.lowercased() else { return .machinery }
        let ending = name.lastIndex(of: ".").map { String(name[name.index(after: $0)...]) } ?? ""
        let folders = parts.dropLast().map { $0.lowercased() }
        // A section of the content may be called as a folder of programs is: `content/themes/`.
        let top = folders.prefix(["src", "source", "docs", "site"].contains(folders.first) ? 2 : 1)
        if top.contains(where: { machineFolders.contains($0) }) || folders.contains("node_modules") || name.first == "."
        {
            return .machinery
        }
        if fileEndings.contains(ending) { return .file }
        if let language = unread[ending] { return .unread(language) }
        guard let first = folders.first else { return rootRole(name, ending) }
        if ["static", "public", "assets"].contains(first), generator != .unknown { return .machinery }
        switch ending {
        case "md", "markdown", "mdown", "mkd", "mdx": return .post
        case "html", "htm": return .post
        case "xml": return .export
        default: return .machinery
        }
    }

    private static func rootRole(_ name: String, _ ending: String) -> Role {
        let stem = name.prefix { $0 != "." }.lowercased()
        if projectFiles.contains(stem) { return .machinery }
        switch ending {
        case "md", "markdown", "mdown", "mkd", "mdx", "html", "htm": return .post
        case "xml": return .export
        default: return .machinery
        }
    }

    private static let machineFolders: Set<String> = [
        "node_modules", "themes", "layouts", "_layouts", "_includes", "_sass", "_data", "_site", "archetypes", "i18n",
        "templates",
        "sass", "scss", "resources", "_plugins", "plugins", "__pycache__", "shortcodes", "partials", "css", "js",
        "fonts",
    ]
    private static let projectFiles: Set<String> = [
        "readme", "license", "licence", "contributing", "changelog", "code_of_conduct", "code-of-conduct", "security",
        "authors", "404",
        "maintainers", "contributors", "codeowners", "copying", "support", "governance", "sitemap", "feed", "rss",
        "atom", "search",
    ]
    private static let fileEndings: Set<String> = [
        "jpg", "jpeg", "png", "gif", "webp", "avif", "svg", "ico", "bmp", "tif", "tiff", "heic", "pdf", "doc", "docx",
        "odt", "xls", "xlsx",
        "ods", "ppt", "pptx", "odp", "zip", "csv", "mp3", "mp4", "m4a", "mov", "webm", "ogg", "oga", "ogv", "wav",
        "flac", "txt", "geojson", "kml",
        "epub", "srt", "vtt",
    ]
    private static let unread: [String: String] = [
        "rst": "reStructuredText", "adoc": "AsciiDoc", "asciidoc": "AsciiDoc", "org": "Org", "textile": "Textile",
        "ipynb": "a notebook", "haml": "Haml", "pug": "Pug", "njk": "Nunjucks", "liquid": "Liquid", "hbs": "Handlebars",
        "rmd": "R Markdown",
    ]

    // MARK: Files that posts name

    /// The file that a post means by a path.
    ///
    /// - Parameters:
    ///   - reference: As it stands in the post, without query and anchor, and decoded.
    ///   - post: The path of the post's file.
    func file(named reference: String, by post: String) -> String? {
        let path = reference.drop { $0 == "/" }
        guard !path.isEmpty, path.utf8.count < 1_000 else { return nil }
        let folder = post.split(separator: "/").dropLast().joined(separator: "/")
        let stem = post.split(separator: "/").last.map { String($0.prefix { $0 != "." }) } ?? ""
        var candidates: [String] = []
        if !reference.hasPrefix("/") {
            candidates = [
                Self.joined(folder, String(path)), Self.joined(folder, "\(stem)/\(path)"),
                Self.joined(folder, "images/\(path)"),
            ]
        }
        let plain = Self.joined("", String(path))
        for root in [
            "", "static/", "assets/", "content/", "source/", "src/", "public/", "content/extra/", "content/images/",
            "static/images/", "static/img/", "images/", "assets/images/", "src/assets/", "media/",
            "wp-content/uploads/", "uploads/",
        ] {
            candidates.append(root + plain)
        }
        // Pelican: `{static}/images/a.jpg`, `{attach}a.jpg`, `|filename|a.jpg`
        return candidates.first { all.contains($0) && Self.isPublishable($0) }
    }

    /// Whether a path lies in no folder of programs.
    private static func isPublishable(_ path: String) -> Bool {
        let ending = path.lastIndex(of: ".").map { path[path.index(after: $0)...].lowercased() } ?? ""
        return fileEndings.contains(ending)
    }

    /// A path from a folder on, without `.` and `..`; it never leads out of the archive.
    static func joined(_ folder: String, _ path: String) -> String {
        var parts = folder.split(separator: "/").map(String.init)
        for part in path.split(separator: "/") {
            switch part {
            case ".": continue
            case "..": _ = parts.popLast()
            default: parts.append(String(part))
            }
        }
        return parts.joined(separator: "/")
    }
}
