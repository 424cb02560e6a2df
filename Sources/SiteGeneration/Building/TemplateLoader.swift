internal import Diagnostics
internal import FileSystem

/// Reads the folder `templates/`.
struct TemplateLoader {
    private let site: Folder

    init(site path: String) throws(FileSystemError) {
        site = try Folder(path)
    }

    /// The templates, the assets that stand beside them, and what is wrong with them.
    struct Loaded: Sendable {
        let templates: SiteTemplates?
        let assets: TemplateAssets
        let diagnostics: [Diagnostic]
    }

    /// Reads and checks everything.
    func load() throws(FileSystemError) -> Loaded {
        let entries = try Folder(site.path + "/templates").entries()
        var files: [SourceFile] = []
        for entry in entries where entry.kind == .file && !entry.isIgnored && !entry.hasInvalidName {
            let path = "templates/" + entry.path
            files.append(SourceFile(path: path, bytes: try site.read(path)))
        }
        let assets = TemplateAssets(files.filter { $0.path.hasPrefix("templates/assets/") })
        var diagnostics: [Diagnostic] = []
        let templates = SiteTemplates(
            files.filter { !$0.path.hasPrefix("templates/assets/") }, diagnostics: &diagnostics)
        if assets.stylesheet.isEmpty {
            diagnostics.append(
                Diagnostic(
                    .error, "missing-stylesheet", "templates have a style sheet assets/site.css",
                    at: SourceLocation(wholeOf: "templates/assets/site.css")))
        }
        return Loaded(templates: templates, assets: assets, diagnostics: diagnostics)
    }
}
