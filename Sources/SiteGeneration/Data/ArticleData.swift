internal import Chronology
internal import Content
internal import JSONWriting

extension PageMaker {
    /// Writes the list of all public articles as JSON: what they are, where they come from, what they are about.
    func writeArticles(into output: inout [UInt8]) {
        let site = chronicle.site
        var json = JSONWriter()
        json.object { json in
            json.member("title", site.title)
            json.member("url", context.canonical.address(Routes.articleList()))
            json.member("publisher", site.publisher)
            json.member("language", site.language)
            json.member("licence", site.licence.name)
            json.member("licence_url", site.licence.url)
            json.array("articles") { json in
                for entry in chronicle.articles[chronicle.standingArticles] where !entry.isDraft {
                    json.object { write(entry, into: &$0) }
                }
            }
        }
        output += json.bytes
        output.append(UInt8(ascii: "\n"))
    }

    private func write(_ entry: ArticleEntry, into json: inout JSONWriter) {
        let article = entry.article
        json.member("article_id", article.slug)
        json.member("title", article.title)
        json.member("url", context.canonical.address(Routes.article(article.slug)))
        json.member("published", article.published?.description ?? "")
        json.member("updated", article.updated?.description ?? "")
        json.member("language", article.language ?? chronicle.site.language)
        json.member("summary", article.summary)
        json.array("topics") { json in
            for topic in entry.topics { json.string(chronicle.topics[topic].topic.id) }
        }
        json.array("mentions") { json in
            for topic in entry.mentions { json.string(chronicle.topics[topic].topic.id) }
        }
        json.array("events") { json in
            for event in entry.events { json.string(chronicle.events[event].id) }
        }
        json.member("rights", article.rights?.rawValue ?? "")
        json.ownFields(
            chronicle.site.fields[.articles].map { ($0.name, OwnMember($0.value(among: article.ownEntries))) })
        guard let source = article.source else { return }
        json.object("source") { json in
            json.member("name", maker.source(source)?.name ?? "")
            json.member("url", source.url ?? "")
            json.member("author", source.author ?? "")
            json.member("published", source.published?.description ?? "")
            json.member("retrieved", source.retrieved?.description ?? "")
            json.member("sha256", source.sha256 ?? "")
        }
    }
}
