public import Diagnostics

extension Article {
    /// Reads a single article, apart from the site that it belongs to: ids that it names are not looked up.
    ///
    /// - Parameters:
    ///   - file: The whole file, with its front matter.
    ///   - slug: The name in the article’s address, unless its front matter gives one.
    ///   - diagnostics: Is told what is wrong with the file.
    /// - Returns: `nil` where the file is not text or has no front matter that can be read.
    public init?(reading file: SourceFile, slug: String, diagnostics: inout [Diagnostic]) {
        let problems = TextCheck.diagnostics(of: file)
        diagnostics += problems
        guard problems.isEmpty, let document = MarkdownDocument(splitting: file, diagnostics: &diagnostics) else {
            return nil
        }
        guard let article = Article.decode(document, stem: slug, diagnostics: &diagnostics) else { return nil }
        self = article
    }
}
