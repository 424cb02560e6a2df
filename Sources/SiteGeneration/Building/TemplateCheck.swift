internal import Content
internal import Diagnostics
internal import Templating

/// Whether the files that templates and style sheets name exist, and the templates that pages ask for.
struct TemplateCheck {
    private let chronicle: Chronicle
    private let templates: SiteTemplates
    private let assets: TemplateAssets

    /// - Returns: `nil` where the templates have mistakes: then no more can be said of them.
    init?(_ context: RenderingContext) {
        guard let templates = context.templates else { return nil }
        chronicle = context.chronicle
        self.templates = templates
        assets = context.assets
    }

    /// Reports what does not exist.
    ///
    /// - Complexity: O(*n*) in the number of pages, files and addresses.
    func diagnostics() -> [Diagnostic] { unknownTemplates() + unknownFiles() }

    private func unknownTemplates() -> [Diagnostic] {
        let known = templates.names.filter { $0.hasSuffix(".html") }
        return chronicle.pages.compactMap { page in
            guard let template = page.template, !known.contains(template.value) else { return nil }
            let name = template.value.hasSuffix(".html") ? template.value : template.value + ".html"
            return Diagnostic(
                .error, "unknown-template",
                "template ‘\(template.value)’ does not exist\(Suggestion.didYouMean(template.value, among: known))",
                at: page.document.file.location(of: template.range), help: "add templates/\(name), or leave the key out"
            )
        }
    }

    private func unknownFiles() -> [Diagnostic] {
        let named =
            templates.assetAddresses.map { (path: $0.path, location: $0.location) }
            + assets.addresses.compactMap { address in address.path.map { (path: $0, location: address.location) } }
        guard !named.isEmpty else { return [] }
        let known = Set(assets.routes.keys).union(chronicle.assets.map(\.route))
        return named.filter { !known.contains($0.path) }.map { path, location in
            Diagnostic(
                .error, "missing-asset",
                "there is no file ‘\(path)’\(Suggestion.didYouMean(path, among: known.sorted()))", at: location,
                help: "put it into templates/assets or content/assets, or name another")
        }
    }
}
