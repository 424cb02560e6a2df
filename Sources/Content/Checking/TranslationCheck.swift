internal import Diagnostics

/// Whether each translation names an article in another language that is not a translation itself.
enum TranslationCheck {
    /// Reports translations that a reader could not be led to; whether the article exists is checked with all names.
    ///
    /// - Complexity: O(*n*) in the number of articles.
    static func diagnostics(of content: Content) -> [Diagnostic] {
        let articles = Dictionary(content.articles.map { ($0.slug, $0) }, uniquingKeysWith: { first, _ in first })
        var taken: [Version: Article] = [:]
        var all: [Diagnostic] = []
        for article in content.articles.filter({ !$0.isDraft }) + content.articles.filter(\.isDraft) {
            guard let name = article.translationOf, let original = articles[name.value] else { continue }
            guard article.isDraft || !original.isDraft else { continue }
            var found = FileDiagnostics(of: article.document.file)
            let language = content.language(of: article)
            if original.slug == article.slug {
                found.report(
                    .error, "translation-of-itself", "an article is not a translation of itself", at: name.range,
                    help: "name the article that was translated")
            } else if let first = original.translationOf, articles[first.value] != nil, first.value != article.slug {
                found.report(
                    .error, "translation-of-translation", "‘\(name.value)’ is a translation itself", at: name.range,
                    help: "write translation_of: \(first.value)")
            } else if original.translationOf?.value == article.slug {
                found.report(
                    .error, "translation-of-translation",
                    "‘\(name.value)’ says that it is a translation of this article",
                    at: name.range, help: "leave out ‘translation_of’ in the one that was written first")
            } else if language == content.language(of: original) {
                found.report(
                    .error, "translation-in-same-language", "‘\(name.value)’ is in \(language) as well", at: name.range,
                    help: "give the ‘language’ of both")
            } else if let other = taken.updateValue(article, forKey: Version(of: name.value, in: language)) {
                found.report(
                    .error, "duplicate-translation", "‘\(name.value)’ has another translation in \(language)",
                    at: name.range, note: "the other one is \(other.document.file.path)",
                    help: "keep one of the two, or correct its ‘language’")
            }
            all += found.diagnostics
        }
        return all
    }

    private struct Version: Hashable {
        let original: String
        let language: String

        init(of original: String, in language: String) {
            self.original = original
            self.language = language
        }
    }
}

extension Content {
    /// The language that an article is in, as a tag in lower case.
    fileprivate func language(of article: Article) -> String { (article.language ?? site.language).lowercased() }
}
