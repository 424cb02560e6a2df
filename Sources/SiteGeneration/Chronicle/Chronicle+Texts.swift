internal import Chronology
internal import Content
internal import Diagnostics

extension Chronicle {
    /// The same index with other texts of some articles.
    ///
    /// What an article says may change, but nothing that decides where it and its events stand, and what leads to them.
    ///
    /// - Parameters:
    ///   - changed: Articles that are in the index, as they are now.
    ///   - found: The topics that are found in each.
    /// - Returns: `nil` where the content has to be indexed anew.
    /// - Complexity: O(*n*) in the number of articles and events, with the factor of a copy.
    func replacing(_ changed: [Article], found: [TopicFinder.Found]) -> Chronicle? {
        // What a text names can decide what else has a page.
        guard hidden.isEmpty else { return nil }
        var chronicle = self
        let index = ChronicleIndex(
            articles: [], standing: 0..<0, topicPositions: topicPositions, sourcePositions: sourcePositions)
        for (article, found) in zip(changed, found) {
            guard article.retracted == nil, !article.events.contains(where: { $0.retracted != nil }) else { return nil }
            guard let position = articlePositions[article.slug], !citedArticles.contains(article.slug) else {
                return nil
            }
            let old = articles[position]
            let links = index.links(of: article, found: gazetteer.listed(found), isDraft: old.isDraft)
            let new = ArticleEntry(of: article, links, events: old.events, in: site.timeZone)
            guard old.article.document.file.path == article.document.file.path, old.stands(where: new) else {
                return nil
            }
            chronicle.articles[position] = new
            for report in article.events where !chronicle.replaceReports(with: report, of: position) { return nil }
        }
        return chronicle
    }

    /// Lets an event say what an article says of it now.
    ///
    /// - Returns: Whether the event stands where it stood.
    private mutating func replaceReports(with report: EventReport, of article: Int) -> Bool {
        guard let position = eventPositions[report.id.value] else { return false }
        let old = events[position]
        let reports = old.history.map { known in
            known.article == article
                ? Event.Report(report, article: article, text: articles[article].article) : known
        }
        let new = Event(reports, curated: old.curated, topics: old.topics) { articles[$0].article }
        events[position] = new
        return new.date == old.date && new.lead.title == old.lead.title && new.speaker == old.speaker
            && new.status.isAnnounced == old.status.isAnnounced
    }
}

extension ArticleEntry {
    /// Whether an entry of the same article stands at the same place, and so do its events.
    fileprivate func stands(where other: ArticleEntry) -> Bool {
        let (old, new) = (article, other.article)
        return topics == other.topics && mentions == other.mentions && source == other.source
            && old.retracted == nil && old.published == new.published && old.status == new.status
            && old.publishAt == new.publishAt
            && old.title == new.title && old.language == new.language
            && old.formerAddresses == new.formerAddresses
            && old.translationOf?.value == new.translationOf?.value
            && old.events.count == new.events.count
            && zip(old.events, new.events).allSatisfy { $0.stands(where: $1) }
    }
}

extension EventReport {
    /// Whether a report of the same event stands at the same place, and is led to from the same pages.
    fileprivate func stands(where other: EventReport) -> Bool {
        retracted == nil && id.value == other.id.value && formerAddresses == other.formerAddresses
            && title == other.title
            && date == other.date
            && after.map(\.value) == other.after.map(\.value) && before.map(\.value) == other.before.map(\.value)
            && outcome?.kind == other.outcome?.kind && outcome?.event.value == other.outcome?.event.value
            && topics.map(\.value) == other.topics.map(\.value) && publications == other.publications
    }

    /// The ids of the publications that it names itself.
    private var publications: [String] {
        sources.compactMap { source in
            if case .known(let id) = source.publication { id.value } else { nil }
        }
    }
}
