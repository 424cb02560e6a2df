internal import Diagnostics
internal import Templating

/// The templates that are part of the program: those of the desk and of what is put into pages.
struct OwnTemplates {
    private let files = TemplateFiles([
        file("head.html", PackageResources.head_html), file("bar.html", PackageResources.bar_html),
        file("banner.html", PackageResources.banner_html), file("overlay.html", PackageResources.overlay_html),
        file("problem.html", PackageResources.problem_html), file("empty.html", PackageResources.empty_html),
        file("desk.html", PackageResources.desk_html), file("entries.html", PackageResources.entries_html),
    ])

    /// Loads a template.
    ///
    /// - Throws: where it has a mistake, which is one of the program's.
    func load<Root: View>(_ name: String) throws -> Template<Root> {
        var diagnostics: [Diagnostic] = []
        if let template = Template<Root>.load(name, from: files, diagnostics: &diagnostics) { return template }
        throw Mistake(diagnostics: diagnostics)
    }

    /// A mistake in a template of the program.
    struct Mistake: Error, CustomStringConvertible {
        let diagnostics: [Diagnostic]

        var description: String { diagnostics.map { DiagnosticPrinter().text(for: $0) }.joined(separator: "\n") }
    }

    private static func file(_ name: String, _ bytes: [UInt8]) -> SourceFile {
        SourceFile(path: "templates/\(name)", bytes: bytes)
    }
}
