internal import DeliveredFiles
internal import Diagnostics
internal import FileSystem

/// Reads the templates of a site: those that come with the program, and in their place the files of `templates/`.
struct TemplateLoader {
    private let site: Folder

    init(site path: String) throws(FileSystemError) {
        site = try Folder(path)
    }

    /// The templates, the assets that stand beside them, and what is wrong with them.
    struct Loaded: Sendable {
        let templates: SiteTemplates?
        let assets: TemplateAssets
        /// The site’s own files among the templates.
        let own: [SourceFile]
        /// What the site added to the names that templates know.
        let declarations: Declarations
        let diagnostics: [Diagnostic]
    }

    /// Reads and checks everything.
    ///
    /// - Parameter declarations: What the site adds to the names that templates know.
    func load(declaring declarations: Declarations) throws(FileSystemError) -> Loaded {
        let own = try ownFiles()
        let names = Set(own.map(\.path))
        let delivered = DeliveredFile.templates.map { SourceFile(path: "templates/\($0.name)", bytes: $0.bytes) }
        let files = own + delivered.filter { !names.contains($0.path) }
        var diagnostics: [Diagnostic] = []
        let assets = TemplateAssets(files.filter { $0.path.hasPrefix("templates/assets/") })
        var templates = SiteTemplates(
            files.filter { !$0.path.hasPrefix("templates/assets/") }, declaring: declarations, routes: assets.routes,
            diagnostics: &diagnostics)
        templates?.changingResources = ChangingResource.all(in: own, besides: delivered)
        for position in diagnostics.indices where !names.contains(diagnostics[position].location.path) {
            let name = diagnostics[position].location.path.dropFirst("templates/".count)
            diagnostics[position].note =
                "this template is the program’s; ‘briefgen templates --eject \(name)’ writes it into the site"
        }
        return Loaded(
            templates: templates, assets: assets, own: own, declarations: declarations, diagnostics: diagnostics)
    }

    /// The files of `templates/`, where there is such a folder.
    private func ownFiles() throws(FileSystemError) -> [SourceFile] {
        guard try site.statusIfPresent(of: "templates", followingLinks: true) != nil else { return [] }
        var files: [SourceFile] = []
        for entry in try Folder(site.path + "/templates").entries()
        where entry.kind == .file && !entry.isIgnored && !entry.hasInvalidName {
            let path = "templates/" + entry.path
            files.append(SourceFile(path: path, bytes: try site.read(path)))
        }
        return files
    }
}
