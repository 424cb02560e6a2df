internal import Chronology
internal import Content
internal import Localization
internal import Templating

extension ViewMaker {
    /// An event as lists show it.
    ///
    /// - Parameter speaker: The report whose words are shown, where it is not the one that speaks for the event.
    func event(_ position: Int, as speaker: Event.Report? = nil) -> EventView {
        let event = chronicle.events[position]
        let words = speaker?.report ?? event.lead
        let entry = (speaker == nil ? event.speaker : speaker?.article).map { chronicle.articles[$0] }
        let language = self.language(entry?.article.language, entry?.article.direction)
        let claim = claim(of: event, as: speaker)
        let (markup, text) = claim.texts(in: strings)
        let facts = EventView.Facts(
            id: event.id, title: words.title, href: viewpoint.href(plan.eventRoutes[position]),
            place: chronicle.place(of: words),
            language: language, date: self.date(chronicle.placements[position], unknown: .undatedEvent),
            relations: relations(of: position), outcomeNote: outcomeNote(of: position), status: status(event.status),
            claim: markup, phrase: claim, claimText: text, topics: event.topics.map { topic($0) },
            details: words.details.map { detail($0, in: language) }, figures: figureWords(of: event),
            sources: otherSources(of: event, besides: claim.sources), isMerged: event.reports.count > 1,
            isDisagreement: ReportDifference.isDisagreement(among: event), isDraft: event.curated?.isDraft ?? false,
            isProposed: event.reports.contains(where: \.report.isProposed), own: own(event),
            filters: ownFilters(of: event))
        return EventView(facts)
    }

    /// The language of the report that speaks for the event, where it is not the site's.
    func language(of event: Event) -> String? {
        event.speaker.flatMap { chronicle.articles[$0].article.language }
    }

    /// A part of an event.
    func detail(_ detail: EventReport.Detail, in language: TextLanguage) -> DetailView {
        let claim = claim(of: detail.status, by: detail.by, in: language)
        return DetailView(
            text: detail.text, language: language, status: status(detail.status), claim: claim.html(in: strings),
            by: claim.by)
    }

    /// The reports of an event, without those of translations that say the same as one before them.
    ///
    /// - Parameter preferred: A report that stands for its translations.
    func withoutTranslations(_ event: Event, preferring preferred: Event.Report? = nil) -> [Event.Report] {
        guard event.reports.count > 1, !chronicle.translations.isEmpty else { return event.reports }
        var originals: [String: Event.Report] = [:]
        if let preferred, let article = preferred.article {
            originals[chronicle.articles[article].article.originalSlug] = preferred
        } else if let speaker = event.speaker {
            originals[chronicle.articles[speaker].article.originalSlug] = event.reports.first { $0.article == speaker }
        }
        return event.reports.filter { report in
            guard let article = report.article else { return true }
            let slug = chronicle.articles[article].article.originalSlug
            guard let first = originals[slug] else {
                originals[slug] = report
                return true
            }
            return first === report || first.report.status != report.report.status
                || first.report.date != report.report.date
        }
    }

    /// The publications that report an event, but for some.
    private func otherSources(of event: Event, besides known: [SourceLink]) -> [SourceLink] {
        guard event.reports.count > 1 else { return [] }
        var sources: [SourceLink] = []
        for source in event.reports.flatMap({ reporters(of: $0) })
        where !known.contains(where: source.isSame) && !sources.contains(where: source.isSame) {
            sources.append(source)
        }
        return sources
    }
}
