public import Content
public import Diagnostics

extension SiteFolder {
    /// All documents as they were last sound, drafts among them.
    ///
    /// - Complexity: O(*n*) in the number of documents.
    public var documents: Content { content.content }

    /// What would keep an article from being published as its file says, in that file.
    ///
    /// - Parameter file: The file as it would be; on the disk it may say something else.
    /// - Complexity: O(*n*) in the number of documents and references.
    public func problems(publishing file: SourceFile, slug: String) -> [Diagnostic] {
        var problems: [Diagnostic] = []
        guard let article = Article(reading: file, slug: slug, diagnostics: &problems) else { return problems }
        var content = documents
        content.articles.removeAll { $0.document.file.path == file.path }
        content.articles.append(article)
        problems += content.checkReferences().filter { $0.location.path == file.path }
        return Set(problems.filter { $0.severity == .error }).sorted()
    }
}
