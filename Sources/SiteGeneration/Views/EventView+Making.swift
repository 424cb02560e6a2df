internal import Chronology
internal import Content
internal import Localization
internal import Templating

extension ViewMaker {
    /// An event with all its reports, without the text of its own file.
    ///
    /// - Parameter speaker: The report whose words are shown, where it is not the one that speaks for the event.
    func event(
        _ position: Int, as speaker: Event.Report? = nil, description: HTML = HTML(bytes: [])
    ) -> EventView {
        let event = chronicle.events[position]
        let lead = event.lead
        let words = speaker?.report ?? lead
        let date = event.date
        let reports = withoutTranslations(event, preferring: speaker).flatMap {
            self.reports($0, of: event, date: date)
        }
        let tag = speaker?.article.map { chronicle.articles[$0].article.language } ?? self.language(of: event)
        let language = self.language(tag)
        let article = speaker?.article ?? (event.curated == nil ? event.reports.first?.article : nil)
        let quote = quoteLanguage(of: words, in: article, besides: tag)
        let facts = EventView.Facts(
            id: event.id, title: words.title, href: viewpoint.href(plan.eventRoutes[position]), place: words.place,
            quote: words.quote, quoteLanguage: quote.tag, quoteDirection: quote.direction,
            derivation: words.derivation, language: language.tag, direction: language.direction,
            date: self.date(date, unknown: .undatedEvent), status: status(lead.status),
            by: (words.by.isEmpty ? lead : words).by.map { claimant($0, in: language) },
            topics: event.topics.map { topic($0) }, details: words.details.map { detail($0, in: language) },
            reports: reports,
            isMerged: event.reports.count > 1, isDisagreement: reports.contains { $0.differs })
        return EventView(facts, description: description)
    }

    /// The language of the report that speaks for the event, where it is not the site's.
    func language(of event: Event) -> String? {
        guard event.curated == nil, let article = event.reports.first?.article else { return nil }
        return chronicle.articles[article].article.language
    }

    /// The reports of an event, without those of translations that say the same as one before them.
    ///
    /// - Parameter preferred: A report that stands for its translations.
    private func withoutTranslations(_ event: Event, preferring preferred: Event.Report?) -> [Event.Report] {
        guard event.reports.count > 1, !chronicle.translations.isEmpty else { return event.reports }
        var originals: [String: Event.Report] = [:]
        if let preferred, let article = preferred.article {
            originals[chronicle.articles[article].article.originalSlug] = preferred
        }
        return event.reports.filter { report in
            if report === preferred { return true }
            guard let article = report.article else { return true }
            let slug = chronicle.articles[article].article.originalSlug
            guard let first = originals.updateValue(report, forKey: slug) else { return true }
            return first.report.status != report.report.status || first.report.date != report.report.date
        }
    }

    /// The language of a report’s quoted phrase: as the report says, or else that of the publication that it comes
    /// from; empty where it is the page’s.
    ///
    /// - Parameters:
    ///   - article: The article that the report stands in.
    ///   - tag: The report’s language; `nil` where it is the site’s.
    private func quoteLanguage(of report: EventReport, in article: Int?, besides tag: String?) -> TextLanguage {
        guard !report.quote.isEmpty else { return TextLanguage() }
        if let own = report.quoteLanguage { return language(own) }
        let source = report.sources.first ?? article.flatMap { chronicle.articles[$0].article.source }
        guard case .known(let id)? = source?.publication, let position = chronicle.sourcePositions[id.value],
            let own = chronicle.sources[position].source.language
        else { return language(tag) }
        return language(own)
    }

    private func detail(_ detail: EventReport.Detail, in language: TextLanguage) -> DetailView {
        DetailView(
            text: detail.text, status: status(detail.status), by: detail.by.map { claimant($0, in: language) })
    }

    /// A report as readers see it: one row for an article, one for each source that the report names itself.
    private func reports(_ report: Event.Report, of event: Event, date: EDTFDate?) -> [ReportView] {
        let entry = report.article.map { chronicle.articles[$0] }
        let references =
            report.report.sources.isEmpty ? [entry?.article.source].compactMap(\.self) : report.report.sources
        let differs = report.report.status != event.lead.status || report.report.date.map { $0 != date } ?? false
        let title = entry?.article.title ?? ""
        let href = entry.map { viewpoint.href(Routes.article($0.article.slug)) } ?? ""
        let language = entry.map { self.language($0.article.language, $0.article.direction) } ?? TextLanguage()
        func view(_ reference: SourceReference?) -> ReportView {
            ReportView(
                articleTitle: title, article: href, language: language, source: reference.flatMap { source($0) },
                url: reference?.url ?? "",
                author: reference?.author ?? "", published: reference?.published.map { self.date($0) },
                status: status(report.report.status), date: self.date(report.report.date, unknown: .undatedEvent),
                quote: report.report.quote, derivation: report.report.derivation, differs: differs)
        }
        return references.isEmpty ? (entry == nil ? [] : [view(nil)]) : references.map(view)
    }
}
