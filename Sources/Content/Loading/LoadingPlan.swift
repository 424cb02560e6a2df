internal import Diagnostics
internal import FileSystem

/// Which file of `content/` is what, by where it lies.
struct LoadingPlan: Sendable {
    /// A Markdown file and the kind of document that it holds.
    struct Document: Sendable {
        var path: String
        var stem: String
        var kind: Kind

        /// The document as it is known when it cannot be read.
        var unreadable: UnreadableDocument { UnreadableDocument(path: path, folder: kind.rawValue, stem: stem) }
    }

    /// The kinds of document, by the folder that holds them.
    enum Kind: String, Sendable {
        case article = "articles"
        case topic = "topics"
        case event = "events"
        case source = "sources"
        case page = "pages"
    }

    private(set) var documents: [Document] = []
    /// Where in the list the document of a path is.
    private(set) var positions: [String: Int] = [:]
    private(set) var assets: [Asset] = []
    /// The paths of the files with the words of the interface.
    private(set) var strings: [String] = []
    /// The paths of tables for templates.
    private(set) var tables: [String] = []
    /// The paths of lines and areas for maps.
    private(set) var layers: [String] = []
    private(set) var hasFields = false
    private(set) var hasSettings = false
    private(set) var diagnostics: [Diagnostic] = []

    /// The path of the settings, relative to the site's folder.
    static let settingsPath = "content/site.yml"
    /// The folder of the words of the interface.
    private static let stringsFolder = "strings"

    /// Whether a file says something of the site as a whole.
    static func isSetting(_ path: String) -> Bool {
        path == settingsPath || path == OwnFields.path
            || [stringsFolder, DataTable.folder, MapLayer.folder].contains { path.hasPrefix("content/\($0)/") }
    }

    /// The paths of the files that say something of the site as a whole.
    var settings: [String] {
        (hasSettings ? [Self.settingsPath] : []) + (hasFields ? [OwnFields.path] : []) + strings + tables + layers
    }

    /// Sorts the entries of `content/`; hidden files are left alone but for those in `root`, and so are editors' backups.
    init(entries: [FileEntry]) {
        for entry in entries where !entry.isIgnored(unlessHiddenIn: Asset.rootFolder) { add(entry) }
        guard !hasSettings else { return }
        diagnostics.append(
            Diagnostic(
                .error, "missing-settings", "a site has a file content/site.yml",
                at: SourceLocation(wholeOf: "content/site.yml"),
                help: "write title: … and base_url: https://… into it"))
    }

    private mutating func add(_ entry: FileEntry) {
        let path = "content/" + entry.path
        guard !entry.hasInvalidName else {
            return report("invalid-file-name", "the name of this file is not UTF-8", at: path, help: "rename it")
        }
        switch entry.kind {
        case .folder: return
        case .link(.leavesRoot):
            return report(
                "link-outside", "this symbolic link leads out of ‘content’", at: path,
                help: "copy the file into the folder")
        case .link(.dangling):
            return report("link-dangling", "this symbolic link leads nowhere", at: path, help: "delete it")
        case .link(.notFollowed), .link(.loop):
            return report("link-loop", "this symbolic link leads back to itself", at: path, help: "delete it")
        case .fifo, .socket, .device:
            return report("special-file", "this is not a regular file; it is skipped", at: path, severity: .warning)
        case .file: break
        }
        let folder = entry.path.prefix { $0 != "/" }
        if entry.path == "site.yml" {
            hasSettings = true
        } else if path == OwnFields.path {
            hasFields = true
        } else if folder == DataTable.folder, DataTable.Format(fileName: String(entry.name)) != nil {
            tables.append(path)
        } else if folder == MapLayer.folder, MapLayer.isLayer(fileName: String(entry.name)) {
            layers.append(path)
        } else if folder == "assets", entry.path.utf8.count > folder.utf8.count {
            add(Asset(path: path, route: entry.path, size: entry.size))
        } else if folder == Asset.rootFolder, entry.path.utf8.count > folder.utf8.count {
            let route = String(entry.path.dropFirst(folder.count + 1))
            add(Asset(path: path, route: route, size: entry.size))
        } else if folder == Self.stringsFolder, entry.path.hasSuffix(".yml"), entry.name.utf8.count > 4 {
            strings.append(path)
        } else if let kind = Kind(rawValue: String(folder)), entry.path.hasSuffix(".md"), entry.name.utf8.count > 3 {
            positions[path] = documents.count
            documents.append(Document(path: path, stem: String(entry.name.dropLast(3)), kind: kind))
        } else if let misnamed = MisnamedFile(entry) {
            report(misnamed.code, misnamed.message, at: path, help: misnamed.help)
        } else {
            report(
                "unused-file", "this file is not part of the site", at: path, severity: .warning,
                help:
                    "articles, topics, events, sources and pages are .md files in folders of those names, the words of the interface .yml files in ‘strings’, tables for templates .csv, .json or .yml files in ‘data’; the rest goes into content/assets, or into content/root for the top of the site"
            )
        }
    }

    private mutating func add(_ asset: Asset) {
        guard asset.hasPublishableName else {
            return report(
                "invalid-file-name",
                "the name of this file has a control character or ‘\\’, as no address of a site has",
                at: asset.path, help: "rename it")
        }
        guard asset.size <= Asset.sizeLimit else {
            return report(
                "file-too-large", "this file is larger than 1 GiB", at: asset.path,
                help: "publish it elsewhere, and link to it")
        }
        assets.append(asset)
    }

    private mutating func report(
        _ code: String, _ message: String, at path: String, severity: Diagnostic.Severity = .error, help: String? = nil
    ) {
        diagnostics.append(Diagnostic(severity, code, message, at: SourceLocation(wholeOf: path), help: help))
    }
}
