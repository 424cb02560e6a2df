internal import DeliveredFiles
internal import Diagnostics
internal import Templating

/// The templates that are part of the program: those of the desk and of what is put into pages.
struct OwnTemplates {
    private let files = TemplateFiles(
        DeliveredFile.preview.map { SourceFile(path: "templates/\($0.name)", bytes: $0.bytes) })

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
}
