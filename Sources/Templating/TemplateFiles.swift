public import Diagnostics

/// The template files of a site, read once for all templates that are loaded from them.
public struct TemplateFiles: Sendable {
    private let templates: [String: TemplateSyntax]
    /// The fields of records that no type declares.
    let schemas: Schemas
    /// Where the files beside the templates are published, by how templates call them: `assets/site.css`.
    let routes: [String: String]

    /// Takes the files of the folder `templates/`.
    ///
    /// A template is called by its path without `templates/` in front: `base.html`, `parts/event.html`. Files that
    /// end neither in `.html` nor in `.xml` nor in `.txt` are no templates and are left aside; of two with the same
    /// path the last one counts. What is wrong in a file is reported when a template that needs it is loaded.
    ///
    /// - Parameters:
    ///   - schemas: The fields of records that no type declares.
    ///   - routes: Where the files beside the templates are published, by how templates call them: `assets/site.css`.
    /// - Complexity: O(*n*) in the length of the files.
    public init(_ files: [SourceFile], schemas: Schemas = Schemas(), routes: [String: String] = [:]) {
        self.schemas = schemas
        self.routes = routes
        var templates: [String: TemplateSyntax] = [:]
        for file in files where Markup(fileName: file.path) != nil {
            let name = file.path.hasPrefix(Self.folder) ? String(file.path.dropFirst(Self.folder.count)) : file.path
            templates[name] = TemplateParser.parse(file, named: name)
        }
        self.templates = templates
    }

    /// The names of the templates, sorted.
    public var names: [String] { templates.keys.sorted() }

    static let folder = "templates/"

    subscript(name: String) -> TemplateSyntax? { templates[name] }
}
