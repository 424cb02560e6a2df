/// The corpus as a site of briefgen.
enum BriefgenSite {
    /// Writes a site of articles.
    ///
    /// - Parameters:
    ///   - count: The number of articles.
    ///   - path: A folder that does not exist yet.
    ///   - templates: The folder of templates to copy; none if nil.
    /// - Returns: The bytes of the articles.
    static func write(_ corpus: Corpus, count: Int, to path: String, templates: String?) throws -> Int {
        var site = try SiteWriter(path)
        if let templates { try site.copy(templates, to: "templates") }
        try site.write(settings(lead: corpus.article(0, linkExtension: ".md").slug), to: "content/site.yml")
        for (index, topic) in corpus.topics.enumerated() {
            try site.write(text(of: topic), to: "content/topics/\(topic.id).md")
            if index < corpus.publications.count {
                let publication = corpus.publications[index]
                try site.write(text(of: publication), to: "content/sources/\(publication.id).md")
            }
        }
        let before = site.byteCount
        for index in 0..<count {
            let article = corpus.article(index, linkExtension: ".md")
            try site.write(text(of: article), to: "content/articles/\(article.slug).md")
        }
        return site.byteCount - before
    }

    private static func settings(lead: String) -> String {
        """
        title: Benchmark Briefing
        tagline: A site that is made by rule
        language: en
        base_url: https://briefing.example/
        time_zone: UTC
        publisher: Benchmark Briefing
        home:
          lead: \(lead)
          developments: 8
          latest: 6

        """
    }

    private static func text(of topic: Corpus.Topic) -> String {
        """
        ---
        name: \(topic.name)
        kind: \(topic.kind)
        summary: \(SiteWriter.quoted(topic.summary))
        ---
        \(topic.introduction)

        """
    }

    private static func text(of publication: Corpus.Publication) -> String {
        """
        ---
        name: \(publication.name)
        url: \(publication.url)
        kind: newspaper
        reliability: C
        summary: A publication that is made by rule.
        ---

        """
    }

    private static func text(of article: Corpus.Article) -> String {
        var text = """
            ---
            title: \(SiteWriter.quoted(article.title))
            published: \(article.day.text)
            summary: \(SiteWriter.quoted(article.summary))
            topics: [\(article.topics.map(\.id).joined(separator: ", "))]
            source:
              publication: \(article.publication.id)
              url: \(article.url)
              published: \(article.day.text)

            """
        if !article.events.isEmpty { text += "events:\n" }
        for event in article.events {
            text += """
                  - id: \(event.id)
                    title: \(SiteWriter.quoted(event.title))
                    date: \(event.day.text)
                    status: \(event.status)
                    by: [\(article.topics[0].id)]
                    place: \(event.place)
                    topics: [\(article.topics[0].id), \(article.topics[1].id)]

                """
        }
        return text + "---\n" + article.body
    }
}
