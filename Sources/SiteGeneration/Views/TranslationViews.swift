internal import Content
internal import Templating

/// An article in another language, as readers are led to it.
struct TranslationView: View {
    var name: String
    var href: String
    var language: String
    var direction: String

    static let fields = Fields<TranslationView> {
        Field("name", "The language’s own name for itself.") { $0.name }
        Field("href", "The article.") { $0.href }
        Field("language", "Its language as a BCP 47 tag.") { $0.language }
        Field("direction", "ltr or rtl.") { $0.direction }
    }
}

/// A page in one language, as machines are led to it.
struct AlternateView: View {
    var language: String
    var href: String

    static let fields = Fields<AlternateView> {
        Field("language", "A BCP 47 tag, or x-default for readers of any other language.") { $0.language }
        Field("href", "The article.") { $0.href }
    }
}

extension PageMaker {
    /// The same article in other languages.
    func translations(of position: Int) -> [TranslationView] {
        (chronicle.translations[position] ?? []).filter { $0 != position }.map { position in
            let article = chronicle.articles[position].article
            let language = article.language ?? chronicle.site.language
            return TranslationView(
                name: maker.languageName(language), href: viewpoint.href(Routes.article(article.slug)),
                language: language, direction: article.direction?.rawValue ?? maker.direction(of: language, nil))
        }
    }

    /// An article and the same in other languages.
    ///
    /// Readers of other languages are led to the first, which is the original where there is one.
    /// - Parameter href: Makes an address of a route.
    func alternates(of position: Int, _ href: (String) -> String) -> [AlternateView] {
        guard let group = chronicle.translations[position] else { return [] }
        func view(_ position: Int, _ language: String? = nil) -> AlternateView {
            let article = chronicle.articles[position].article
            return AlternateView(
                language: language ?? article.language ?? chronicle.site.language,
                href: href(Routes.article(article.slug)))
        }
        return group.map { view($0) } + group.prefix(1).map { view($0, "x-default") }
    }
}
