internal import Chronology
internal import Content
internal import Localization
internal import JSONWriting
internal import Templating

/// Feeds of the newest articles: Atom (RFC 4287) and JSON Feed 1.1; of the site, or of one topic.
extension PageMaker {
    /// How many articles a feed holds.
    private static let feedLength = 30

    /// The view of an Atom feed.
    func feed(topic position: Int?) -> FeedView {
        let site = chronicle.site
        let entries = feedArticles(topic: position)
        let facts = feedFacts(topic: position)
        let newest = entries.map { chronicle.articles[$0].changed }.max()
        return FeedView(
            title: facts.title, subtitle: facts.subtitle, id: facts.id,
            own: context.canonical.address(facts.atom), home: context.canonical.address(facts.page),
            updated: Moment(unixTime: newest ?? chronicle.asOf, in: site.timeZone).rfc3339(),
            language: site.language, author: site.publisher.isEmpty ? site.title : site.publisher,
            rights: site.licence.name,
            entries: entries.map { feedEntry($0) })
    }

    private func feedEntry(_ position: Int) -> FeedEntryView {
        let entry = chronicle.articles[position]
        let article = entry.article
        let zone = chronicle.site.timeZone
        let address = context.canonical.address(Routes.article(article.slug))
        return FeedEntryView(
            title: maker.title(of: article), id: context.feedIDs.article(article), href: address,
            published: article.published?.rfc3339(in: zone) ?? "",
            updated: Moment(unixTime: entry.changed, in: zone).rfc3339(), summary: maker.summary(of: article),
            language: article.language ?? "", content: feedContent(of: article),
            categories: entry.topics.map { maker.topic($0) },
            authors: article.authors.map(TextItem.init))
    }

    /// Writes a JSON Feed.
    func writeJSONFeed(topic position: Int?, into output: inout [UInt8]) {
        let facts = feedFacts(topic: position)
        let zone = chronicle.site.timeZone
        var json = JSONWriter()
        json.object { json in
            json.member("version", "https://jsonfeed.org/version/1.1")
            json.member("title", facts.title)
            json.member("description", facts.subtitle)
            json.member("home_page_url", context.canonical.address(facts.page))
            json.member("feed_url", context.canonical.address(facts.json))
            json.member("language", chronicle.site.language)
            json.array("items") { json in
                for position in feedArticles(topic: position) {
                    let entry = chronicle.articles[position]
                    let article = entry.article
                    let address = context.canonical.address(Routes.article(article.slug))
                    json.object { json in
                        json.member("id", context.feedIDs.article(article))
                        json.member("url", address)
                        let (title, summary) = (maker.title(of: article), maker.summary(of: article))
                        json.member("title", title)
                        json.member("summary", summary)
                        let content = feedContent(of: article)
                        if content.bytes.isEmpty {
                            json.member("content_text", summary.isEmpty ? title : summary)
                        } else {
                            json.member("content_html", String(decoding: content.bytes, as: UTF8.self))
                        }
                        json.member("date_published", article.published?.rfc3339(in: zone) ?? "")
                        json.member("date_modified", Moment(unixTime: entry.changed, in: zone).rfc3339())
                        json.member("language", article.language ?? "")
                        if !article.authors.isEmpty {
                            json.array("authors") { json in
                                for author in article.authors { json.object { $0.member("name", author) } }
                            }
                        }
                        if !entry.topics.isEmpty {
                            json.array("tags") { json in
                                for topic in entry.topics { json.string(chronicle.topics[topic].topic.name) }
                            }
                        }
                    }
                }
            }
        }
        output += json.bytes
    }

    /// The articles that a feed tells of: those that were taken back since the oldest of the newest came out, so that
    /// whoever follows the feed learns of it, and the newest.
    private func feedArticles(topic position: Int?) -> ArraySlice<Int> {
        let articles = position.map { chronicle.topics[$0].articles } ?? Array(chronicle.standingArticles)
        let newest = articles.filter { chronicle.articles[$0].article.published != nil }.prefix(Self.feedLength)
        let oldest =
            newest.count < Self.feedLength ? nil : newest.last.map { chronicle.articles[$0].changed }
        let retracted = chronicle.articles.indices[chronicle.standingArticles.upperBound...].filter { article in
            let entry = chronicle.articles[article]
            guard entry.article.published != nil, position.map(entry.topics.contains) ?? true else { return false }
            return oldest.map { entry.changed >= $0 } ?? true
        }
        return (retracted + newest).prefix(Self.feedLength)
    }

    private func feedFacts(topic position: Int?) -> (
        title: String, subtitle: String, page: String, atom: String, json: String, id: String
    ) {
        let topic = position.map { chronicle.topics[$0].topic }
        let id = context.feedIDs.feed(of: topic)
        guard let topic else {
            return (chronicle.site.title, chronicle.site.tagline, Routes.home, Routes.feed, Routes.jsonFeed, id)
        }
        return (
            "\(topic.name) – \(chronicle.site.title)", topic.summary, Routes.topic(topic.id),
            Routes.topicFeed(topic.id), Routes.topicJSONFeed(topic.id), id
        )
    }

    /// Key points and corrections as HTML.
    private func feedContent(of article: Article) -> HTML {
        var html: [UInt8] = []
        func list(_ items: [String]) {
            guard !items.isEmpty else { return }
            html += "<ul>".utf8
            for item in items {
                html += "<li>".utf8
                MarkupText.append(item, to: &html)
                html += "</li>".utf8
            }
            html += "</ul>".utf8
        }
        guard article.retracted == nil else { return HTML(bytes: []) }
        list(article.keyPoints)
        list(article.corrections.map { strings.text(.correction, ["date": strings.text($0.date), "text": $0.text]) })
        return HTML(bytes: html)
    }
}

extension Article {
    /// When it last changed, in Unix time: published, updated, corrected or taken back.
    func changed(in zone: TimeZone) -> Int64 {
        let corrected = corrections.compactMap(\.date.latest).max().map { Moment(day: $0) }
        let retracted = retracted?.date.latest.map { Moment(day: $0) }
        return [published, updated, corrected, retracted].compactMap { $0?.unixTime(in: zone) }.max() ?? 0
    }
}
