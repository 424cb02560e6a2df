internal import Chronology
internal import Content
internal import JSONWriting

extension PageMaker {
    /// Writes what was taken back as JSON, so that programs learn of it: articles, events, and single reports of events
    /// that stand by others.
    func writeRetractions(into output: inout [UInt8]) {
        let site = chronicle.site
        let articles = chronicle.articles[chronicle.standingArticles.upperBound...].filter { !$0.isDraft }
        let events = chronicle.events[chronicle.standingEvents.upperBound...]
        var json = JSONWriter()
        json.object { json in
            json.member("title", site.title)
            json.member("url", context.canonical.address(Routes.data))
            json.member("publisher", site.publisher)
            json.array("articles") { json in
                for article in articles.map(\.article) {
                    json.object { json in
                        json.member("article_id", article.slug)
                        json.member("feed_id", context.feedIDs.article(article))
                        json.member("title", article.title)
                        json.member("url", context.canonical.address(Routes.article(article.slug)))
                        json.retraction(article.retracted)
                    }
                }
            }
            json.array("events") { json in
                for event in events {
                    json.object { json in
                        json.member("event_id", event.id)
                        json.member("feed_id", context.feedIDs.event(event))
                        json.member("title", event.lead.title)
                        json.member("url", context.canonical.address(Routes.event(event.id)))
                        json.retraction(event.retraction)
                    }
                }
            }
            json.array("reports") { json in
                for event in chronicle.events[chronicle.standingEvents] {
                    for report in event.history where report.retraction != nil {
                        json.object { json in
                            json.member("event_id", event.id)
                            json.member("article_id", report.article.map { chronicle.articles[$0].article.slug } ?? "")
                            json.member("title", report.report.title)
                            json.member("url", context.canonical.address(Routes.event(event.id)))
                            json.retraction(report.retraction)
                        }
                    }
                }
            }
        }
        output += json.bytes
        output.append(UInt8(ascii: "\n"))
    }
}

extension JSONWriter {
    fileprivate mutating func retraction(_ retraction: Retraction?) {
        member("retracted", retraction?.date.description ?? "")
        member("reason", retraction?.text ?? "")
    }
}
