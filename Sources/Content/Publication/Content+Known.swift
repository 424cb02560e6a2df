public import Chronology

extension Content {
    /// The content as it was known at the end of a day, as far as it is dated itself.
    ///
    /// Articles that came out later are held back, with what they report; later corrections, changes and retractions are
    /// not made yet. A file of an event’s own has no day: it is there where an article reported the event by then, or else
    /// where the event was not later. Topics, sources and pages are as they are now.
    ///
    /// - Complexity: O(*n*) in the number of documents and events.
    public func known(on day: Day) -> Content {
        var content = self
        content.asOf = day
        let zone = site.timeZone
        let end = Self.end(of: day, in: zone)
        func isLater(_ moment: Moment?) -> Bool { moment?.isAfter(unixTime: end, in: zone) ?? false }
        func isLater(_ date: EDTFDate?) -> Bool { (date?.latest).map { $0 > day } ?? false }
        var reported: Set<String> = []
        var known: Set<String> = []
        for position in content.articles.indices {
            var article = content.articles[position]
            let isLaterArticle = isLater(article.published)
            if isLaterArticle { article.publishAt = article.published }
            if isLater(article.updated) { article.updated = nil }
            article.corrections.removeAll { isLater($0.date) }
            if isLater(article.retracted?.date) { article.retracted = nil }
            for event in article.events.indices {
                if isLater(article.events[event].retracted?.date) { article.events[event].retracted = nil }
                reported.insert(article.events[event].id.value)
                if !isLaterArticle { known.insert(article.events[event].id.value) }
            }
            content.articles[position] = article
        }
        for position in content.events.indices {
            let id = content.events[position].report.id.value
            if isLater(content.events[position].report.retracted?.date) {
                content.events[position].report.retracted = nil
            }
            let isKnown =
                reported.contains(id)
                ? known.contains(id) : !(content.events[position].report.date?.earliest.map { $0 > day } ?? false)
            if isKnown { known.insert(id) } else { content.events[position].isDraft = true }
        }
        // What came of a plan is known with the event that shows it.
        func forget(_ report: inout EventReport) {
            if let outcome = report.outcome, !known.contains(outcome.event.value) { report.outcome = nil }
        }
        for position in content.articles.indices {
            for event in content.articles[position].events.indices { forget(&content.articles[position].events[event]) }
        }
        for position in content.events.indices { forget(&content.events[position].report) }
        return content
    }

    /// The last second of a day, in Unix time.
    public static func end(of day: Day, in zone: TimeZone) -> Int64 {
        Moment(day: day.adding(days: 1)).unixTime(in: zone) - 1
    }
}
