internal import Diagnostics
internal import FileSystem

/// A file that is meant to be part of the site, and is not by its name or its folder.
struct MisnamedFile {
    let code: String
    let message: String
    let help: String

    /// What is wrong with a file of `content/` that is no part of a site; `nil` where it may be meant for something else.
    init?(_ entry: FileEntry) {
        let parts = entry.path.split(separator: "/")
        guard let name = parts.last, let dot = name.lastIndex(of: "."), dot > name.startIndex else { return nil }
        let (stem, ending) = (name[..<dot], name[dot...].dropFirst().lowercased())
        if parts.count == 1, stem == "site", ending == "yaml" {
            (code, message) = ("wrong-name", "the settings of a site are in site.yml")
            help = "rename it to site.yml"
            return
        }
        if parts.count == 1, stem == "fields", ending == "yaml" {
            (code, message) = ("wrong-name", "the fields of a site’s own are in fields.yml")
            help = "rename it to fields.yml"
            return
        }
        let folder = parts.count > 1 ? parts[0].lowercased() : ""
        if folder == DataTable.folder, ending == "yaml" {
            (code, message) = ("wrong-name", "tables are in .csv, .json or .yml files")
            help = "rename it to \(stem).yml"
            return
        }
        if folder == "strings", ending == "yaml" {
            (code, message) = ("wrong-name", "the words of the interface are in .yml files")
            help = "rename it to \(stem).yml"
            return
        }
        guard Self.endings.contains(ending), !Self.others.contains(stem.lowercased()) else { return nil }
        if let kind = LoadingPlan.Kind(rawValue: folder) {
            (code, message) = ("wrong-name", "\(kind.rawValue) are .md files")
            help = "rename it to \(stem).md"
            return
        }
        guard ending != "txt" || parts.count > 1, folder != "assets", folder != "root" else { return nil }
        let kinds = ["articles", "topics", "events", "sources", "pages"]
        let meant = Self.folders[folder] ?? Suggestion.closest(to: folder, among: kinds)
        code = "wrong-folder"
        message = "documents lie in articles, topics, events, sources or pages"
        help =
            "move it to content/\(meant ?? "articles")/\(stem).md\(meant == nil ? ", or to the folder of its kind" : "")"
    }

    /// The endings of Markdown files, ours and those of other tools.
    private static let endings: Set<String> = ["md", "markdown", "mdown", "mkd", "mdx", "txt"]

    /// Files that are about the content and no part of it.
    private static let others: Set<String> = [
        "readme", "license", "licence", "notes", "todo", "changelog", "contributing",
    ]

    /// The folders of other tools.
    private static let folders = [
        "posts": "articles", "_posts": "articles", "post": "articles", "blog": "articles", "news": "articles",
        "drafts": "articles", "_drafts": "articles", "stories": "articles", "briefings": "articles",
        "article": "articles",
        "tags": "topics", "categories": "topics", "people": "topics", "places": "topics", "groups": "topics",
        "publications": "sources", "outlets": "sources", "timeline": "events", "static": "pages", "about": "pages",
    ]
}
