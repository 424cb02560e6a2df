/// A link of the menu that `navigation` in `site.yml` makes.
public struct MenuItem: Sendable {
    /// Where a link leads.
    public enum Target: Sendable {
        /// One of the lists of the site.
        case section(Section)
        /// A page, a topic, a source or an article, by its id.
        case page(Located<String>)
        case topic(Located<String>)
        case source(Located<String>)
        case article(Located<String>)
        /// Another site.
        case address(String)
    }

    /// The lists of every site.
    public enum Section: String, Sendable, CaseIterable {
        case home, articles, timeline, topics, sources, search, data
    }

    /// Where it leads.
    public var target: Target
    /// What it is called, by language; nothing where it is called as what it leads to.
    public var labels: [String: String] = [:]

    /// What it is called in a language; `nil` where it is called as what it leads to.
    public func label(in language: String) -> String? {
        labels[language] ?? labels[String(language.prefix { $0 != "-" })] ?? labels[""]
    }
}

extension Site {
    /// The menu of the header and that of the footer.
    public struct Menu: Sendable {
        /// The links of the header; `nil` where they are those of every site.
        public var header: [MenuItem]?
        /// The links of the footer before those of every site; `nil` where they are the pages that the header lacks.
        public var footer: [MenuItem]?

        /// The ids of the pages that a menu leads to.
        public var pages: Set<String> {
            Set(
                ((header ?? []) + (footer ?? [])).compactMap { item in
                    if case .page(let id) = item.target { id.value } else { nil }
                })
        }
    }
}
