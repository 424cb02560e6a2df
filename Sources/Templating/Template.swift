public import Diagnostics

/// A template that has been checked against the view that it shows.
///
/// It can be rendered from any number of tasks at once.
///
/// The names that the template sees are the fields of its root view. Every name is resolved, and the escaping of every
/// value decided, when the template is loaded; to render it is to run what was composed then.
///
/// ```swift
/// var diagnostics: [Diagnostic] = []
/// let home = Template<Layout<HomePage>>.load("home.html", from: files, diagnostics: &diagnostics)
/// home?.render(Layout(site: site, page: page), into: &bytes)
/// ```
public struct Template<Root: View>: Sendable {
    private let code: Code<Scope<Void, Root>>
    /// The addresses in it that begin with `assets/`: they are those of files at the top of the site.
    public let assets: [AssetAddress]

    /// Loads a template with all that it extends and includes.
    ///
    /// At most 200 mistakes are reported; those that are among the diagnostics already, from another template that
    /// shares a file with this one, are not added again.
    ///
    /// - Parameters:
    ///   - name: The name of the file, such as `home.html`.
    ///   - files: The files of all templates.
    ///   - diagnostics: Where all mistakes are added.
    /// - Returns: The template, or `nil` when there is a mistake in it.
    /// - Complexity: O(*n*) in the length of the files that the template needs, each time that it includes them.
    public static func load(
        _ name: String, from files: TemplateFiles, diagnostics: inout [Diagnostic]
    ) -> Template? {
        var compiler = TemplateCompiler(files: files)
        let code = compiler.compile(name, showing: Root.self)
        let found = compiler.mistakes.diagnostics
        let known = Set(diagnostics)
        diagnostics += found.filter { !known.contains($0) }
        guard found.isEmpty, let code else { return nil }
        return Template(code: code, assets: compiler.assets)
    }

    /// Writes a view as the template shows it after what the output holds already.
    ///
    /// - Parameters:
    ///   - steps: how many times the loops of the template may run, together.
    ///   - shared: what views wrote before whose shared fields have the same values; `nil` where there are none.
    /// - Returns: what is wrong where they would run more often, or write more than 64 MiB; what was written is then
    ///   not whole.
    /// - Complexity: O(*n*) in the length of what is written, besides the tags that the template runs through.
    @discardableResult
    public func render(
        _ root: Root, into bytes: inout [UInt8], steps: Int = 500_000, shared: SharedText? = nil
    ) -> Diagnostic? {
        var output = Output(bytes, steps: steps, shared: shared)
        bytes = []
        code.run(Scope(outer: (), record: root), &output)
        bytes = output.bytes
        return output.problem
    }
}
