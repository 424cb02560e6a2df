public import Diagnostics

extension Article {
    /// Whether the text is not finished.
    public var isDraft: Bool { status == .draft }
}

extension Content {
    /// The paths of the documents that are drafts, those that cannot be read among them.
    ///
    /// - Complexity: O(*n*) in the number of documents.
    public var draftPaths: Set<String> {
        var paths: Set<String> = []
        for article in articles where article.isDraft { paths.insert(article.document.file.path) }
        for topic in topics where topic.isDraft { paths.insert(topic.document.file.path) }
        for event in events where event.isDraft { paths.insert(event.document.file.path) }
        for source in sources where source.isDraft { paths.insert(source.document.file.path) }
        for page in pages where page.isDraft { paths.insert(page.document.file.path) }
        for document in unreadable where document.isDraft { paths.insert(document.path) }
        return paths
    }

    /// The same diagnostics, where mistakes in drafts are warnings: nobody waits for a draft, and nobody sees it.
    ///
    /// - Complexity: O(*n*) in the number of documents and diagnostics.
    public func easingDrafts(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        guard diagnostics.contains(where: { $0.severity == .error }) else { return diagnostics }
        let drafts = draftPaths
        guard !drafts.isEmpty else { return diagnostics }
        return diagnostics.map { diagnostic in
            guard drafts.contains(diagnostic.location.path) else { return diagnostic }
            var eased = diagnostic
            eased.severity = .warning
            return eased
        }
    }
}
