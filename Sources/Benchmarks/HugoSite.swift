/// The corpus as a site of Hugo that has the comparable pages.
enum HugoSite {
    /// Writes a site of articles.
    ///
    /// - Parameters:
    ///   - count: The number of articles.
    ///   - path: A folder that does not exist yet.
    ///   - theme: The folder with the configuration and the layouts.
    /// - Returns: The bytes of the articles.
    static func write(_ corpus: Corpus, count: Int, to path: String, theme: String) throws -> Int {
        var site = try SiteWriter(path)
        try site.copy(theme, to: ".")
        for topic in corpus.topics {
            try site.write(text(of: topic), to: "content/topics/\(topic.id)/_index.md")
        }
        let before = site.byteCount
        for index in 0..<count {
            let article = corpus.article(index, linkExtension: ".html")
            try site.write(text(of: article), to: "content/articles/\(article.slug).md")
        }
        return site.byteCount - before
    }

    private static func text(of topic: Corpus.Topic) -> String {
        """
        ---
        title: \(SiteWriter.quoted(topic.name))
        kind_of_topic: \(topic.kind)
        summary: \(SiteWriter.quoted(topic.summary))
        ---
        \(topic.introduction)

        """
    }

    private static func text(of article: Corpus.Article) -> String {
        let periods = Set(article.events.flatMap { [$0.day.year, $0.day.month] }).sorted()
        var text = """
            ---
            title: \(SiteWriter.quoted(article.title))
            date: \(article.day.text)
            summary: \(SiteWriter.quoted(article.summary))
            topics: [\(article.topics.map(\.id).joined(separator: ", "))]
            publications: [\(article.publication.id)]
            timeline: [\(periods.map(SiteWriter.quoted).joined(separator: ", "))]
            source:
              name: \(article.publication.name)
              url: \(article.url)

            """
        if !article.events.isEmpty { text += "events:\n" }
        for event in article.events {
            text += """
                  - id: \(event.id)
                    title: \(SiteWriter.quoted(event.title))
                    date: \(SiteWriter.quoted(event.day.text))
                    status: \(event.status)
                    by: \(article.topics[0].id)
                    place: \(event.place)

                """
        }
        return text + "---\n" + article.body
    }
}
