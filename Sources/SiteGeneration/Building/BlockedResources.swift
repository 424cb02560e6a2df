internal import Content
internal import Diagnostics

/// What templates and style sheets load that the site’s own policy forbids: browsers would leave it out, and say nothing.
struct BlockedResources {
    private let policy: SecurityPolicy

    init(_ policy: SecurityPolicy) {
        self.policy = policy
    }

    /// Reports what is blocked in the site’s own templates.
    ///
    /// - Parameter files: The files of `templates/`.
    /// - Complexity: O(*n*) in the length of the files.
    func diagnostics(in files: [SourceFile], _ assets: TemplateAssets) -> [Diagnostic] {
        files.filter { $0.path.hasSuffix(".html") }.flatMap(diagnostics) + diagnostics(of: assets.addresses)
    }

    private func diagnostics(of addresses: [StyleSheetAddress]) -> [Diagnostic] {
        addresses.compactMap { address in
            let directive: SecurityPolicy.Directive =
                address.isFont ? .fonts : address.isImport ? .styles : .images
            return blocked(address.text, directive, at: address.location)
        }
    }

    private func diagnostics(in file: SourceFile) -> [Diagnostic] {
        var tags = MarkupTags(file.bytes)
        var found: [Diagnostic] = []
        while let tag = tags.next() {
            if let directive = tag.directive, let address = tag.address {
                let location = file.location(of: address.range)
                if let diagnostic = blocked(address.text, directive, at: location) { found.append(diagnostic) }
            }
            if let inline = tag.inline {
                found.append(
                    Diagnostic(
                        .error, "blocked-resource", "the site’s policy blocks \(inline.what)",
                        at: file.location(of: inline.range), help: inline.help))
            }
        }
        return found
    }

    /// Reports what is blocked on a page of addresses that were made when it was rendered.
    ///
    /// - Parameters:
    ///   - page: The page as readers get it.
    ///   - base: The address of the site, which is as good as none.
    ///   - resources: What templates load from such addresses.
    /// - Complexity: O(*n*) in the length of the page.
    func diagnostics(
        in page: [UInt8], at route: String, under base: String, madeBy resources: [ChangingResource]
    ) -> [Diagnostic] {
        var tags = MarkupTags(page)
        var found: [Diagnostic] = []
        while let tag = tags.next() {
            guard let directive = tag.directive, let text = tag.address?.text, base.isEmpty || !text.hasPrefix(base)
            else { continue }
            let makers = resources.filter { $0.directive == directive && text.hasPrefix($0.start) }
            guard let maker = makers.max(by: { $0.start.utf8.count < $1.start.utf8.count }),
                var diagnostic = blocked(text, directive, at: maker.location)
            else { continue }
            diagnostic.note = "it stands on \(route)"
            found.append(diagnostic)
        }
        return found
    }

    private func blocked(
        _ text: String, _ directive: SecurityPolicy.Directive, at location: SourceLocation
    ) -> Diagnostic? {
        let address = Self.absolute(text)
        guard !policy.allows(directive, from: address), !text.hasPrefix("data:") || directive != .images else {
            return nil
        }
        let source = address.map { Self.origin(of: $0) } ?? "self"
        return Diagnostic(
            .error, "blocked-resource", "the site’s policy blocks ‘\(text)’", at: location,
            help: "write security: {\(directive.rawValue): [\(source)]} into content/site.yml, or leave it out")
    }

    /// The address with its scheme; `nil` where it lies on the site itself.
    private static func absolute(_ text: String) -> String? {
        if text.hasPrefix("//") { return "https:" + text }
        return text.contains("://") ? text : nil
    }

    private static func origin(of address: String) -> String {
        let parts = address.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: true)
        return parts.count > 1 ? "https://\(parts[1])" : address
    }
}
