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
        // Those that no template asks for are the ones that every site has.
        for position in diagnostics.indices
        where diagnostics[position].code == "unknown-template" && diagnostics[position].location.line == 0 {
            let name = diagnostics[position].location.path.dropFirst("templates/".count)
            diagnostics[position].help =
                "copy it from briefgen’s repository, or write it; ‘briefgen templates \(name)’ lists what it can show"
        }
        if assets.stylesheet.isEmpty {
            diagnostics.append(
                Diagnostic(
                    .error, "missing-stylesheet", "templates have a style sheet assets/site.css",
                    at: SourceLocation(wholeOf: "templates/assets/site.css"),
                    help: "copy it from briefgen’s repository, or write it"))
        }
        return Loaded(templates: templates, assets: assets, diagnostics: diagnostics)
    }
}
