internal import Chronology
internal import Content
internal import Localization
internal import Templating

extension ViewMaker {
    /// An event with all its reports, without the text of its own file.
    func event(_ position: Int, description: HTML = HTML(bytes: [])) -> EventView {
        let event = chronicle.events[position]
        let lead = event.lead
        let date = event.date
        let reports = withoutTranslations(event).flatMap { self.reports($0, of: event, date: date) }
        let language = self.language(of: event)
        let quoteLanguage = self.quoteLanguage(of: event)
        let facts = EventView.Facts(
            id: event.id, title: lead.title, href: viewpoint.href(plan.eventRoutes[position]), place: lead.place,
            quote: lead.quote, quoteLanguage: quoteLanguage ?? "",
            quoteDirection: quoteLanguage.map { direction(of: $0, nil) } ?? "", derivation: lead.derivation,
            language: language ?? "",
            direction: direction(of: language, nil), date: self.date(date, unknown: .undatedEvent),
            status: status(lead.status), by: lead.by.map(claimant),
            topics: event.topics.map { topic($0) }, details: lead.details.map(detail), reports: reports,
            isMerged: event.reports.count > 1, isDisagreement: reports.contains { $0.differs })
        return EventView(facts, description: description)
    }

    /// The language of the report that speaks for the event, where it is not the site's.
    func language(of event: Event) -> String? {
        guard event.curated == nil, let article = event.reports.first?.article else { return nil }
        return chronicle.articles[article].article.language
    }

    /// The reports of an event, without those of translations that say the same as one before them.
    private func withoutTranslations(_ event: Event) -> [Event.Report] {
        guard event.reports.count > 1, !chronicle.translations.isEmpty else { return event.reports }
        var originals: [String: Event.Report] = [:]
        return event.reports.filter { report in
            guard let article = report.article else { return true }
            let slug = chronicle.articles[article].article.originalSlug
            guard let first = originals.updateValue(report, forKey: slug) else { return true }
            return first.report.status != report.report.status || first.report.date != report.report.date
        }
    }

    /// The language of the quoted phrase: as the report says, or else that of the publication that it comes from;
    /// `nil` where it is that of the report.
    private func quoteLanguage(of event: Event) -> String? {
        let lead = event.lead
        guard !lead.quote.isEmpty else { return nil }
        if let language = lead.quoteLanguage { return language }
        let article = event.curated == nil ? event.reports.first?.article.map { chronicle.articles[$0].article } : nil
        guard case .known(let id)? = (lead.sources.first ?? article?.source)?.publication,
            let position = chronicle.sourcePositions[id.value],
            let language = chronicle.sources[position].source.language
        else { return nil }
        return language == (self.language(of: event) ?? chronicle.site.language) ? nil : language
    }

    private func detail(_ detail: EventReport.Detail) -> DetailView {
        DetailView(text: detail.text, status: status(detail.status), by: detail.by.map(claimant))
    }

    /// A report as readers see it: one row for an article, one for each source that the report names itself.
    private func reports(_ report: Event.Report, of event: Event, date: EDTFDate?) -> [ReportView] {
        let entry = report.article.map { chronicle.articles[$0] }
        let references =
            report.report.sources.isEmpty ? [entry?.article.source].compactMap(\.self) : report.report.sources
        let differs = report.report.status != event.lead.status || report.report.date.map { $0 != date } ?? false
        let title = entry?.article.title ?? ""
        let href = entry.map { viewpoint.href(Routes.article($0.article.slug)) } ?? ""
        func view(_ reference: SourceReference?) -> ReportView {
            ReportView(
                articleTitle: title, article: href, source: reference.flatMap { source($0) }, url: reference?.url ?? "",
                author: reference?.author ?? "", published: reference?.published.map { self.date($0) },
                status: status(report.report.status), date: self.date(report.report.date, unknown: .undatedEvent),
                quote: report.report.quote, derivation: report.report.derivation, differs: differs)
        }
        return references.isEmpty ? (entry == nil ? [] : [view(nil)]) : references.map(view)
    }
}
