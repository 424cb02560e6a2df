internal import Chronology
internal import Content
internal import Localization
internal import EventExport

extension PageMaker {
    /// Writes a file of events.
    func writeEvents(_ set: EventSet, as format: ExportFormat, into output: inout [UInt8]) {
        let events = context.plan.events(of: set, in: chronicle)
        let encoded = events.map { context.encodedEvents[$0] }
        format.write(encoded, of: dataset(set, format, encoded), into: &output)
    }

    private func dataset(_ set: EventSet, _ format: ExportFormat, _ events: [EncodedEvent]) -> EventDataset {
        let site = chronicle.site
        let subject = subject(of: set)
        return EventDataset(
            title: "\(subject.name) – \(site.title)", summary: site.tagline, language: site.language,
            publisher: site.publisher.isEmpty ? site.title : site.publisher, licenceName: site.licence.name,
            licenceURL: site.licence.url, page: context.canonical.address(subject.route),
            address: context.canonical.address(Routes.events(set, format, in: chronicle)),
            host: context.canonical.host,
            changed: Moment(unixTime: events.lazy.map(\.changed).max() ?? 0, offset: site.utcOffset))
    }

    private func subject(of set: EventSet) -> (name: String, route: String) {
        switch set {
        case .all: (strings[.timeline], Routes.timeline)
        case .period(let period): (maker.text(period), Routes.timeline(period))
        case .undated: (strings[.undated], Routes.undated())
        case .topic(let position):
            (chronicle.topics[position].topic.name, Routes.topic(chronicle.topics[position].topic.id))
        }
    }
}

/// Makes the records of events from the chronicle.
struct EventRecordMaker: Sendable {
    let maker: ViewMaker
    let canonical: Canonical

    private var chronicle: Chronicle { maker.chronicle }
    private var plan: SitePlan { maker.plan }

    init(maker: ViewMaker, canonical: Canonical) {
        (self.maker, self.canonical) = (maker, canonical)
    }

    /// An event in every format.
    func encoded(_ position: Int) -> EncodedEvent {
        EncodedEvent(record(of: position), host: canonical.host)
    }

    private func record(of position: Int) -> EventRecord {
        let event = chronicle.events[position]
        let lead = event.lead
        return EventRecord(
            id: event.id, date: event.date, dateText: maker.date(event.date, unknown: .undatedEvent).text,
            title: lead.title, status: lead.status.rawValue, statusText: maker.status(lead.status).label,
            claimants: lead.by.map { name(of: $0) }, place: lead.place,
            topics: event.topics.map { position in
                EventRecord.Name(
                    id: chronicle.topics[position].topic.id, name: chronicle.topics[position].topic.name)
            },
            quote: lead.quote, derivation: lead.derivation,
            language: maker.language(of: event) ?? chronicle.site.language,
            address: canonical.address(plan.eventRoutes[position]),
            details: lead.details.map { detail in
                EventRecord.Detail(
                    text: detail.text, status: detail.status.rawValue, claimants: detail.by.map { name(of: $0) })
            },
            reports: event.reports.flatMap { reports(of: $0) }, changed: changed(position))
    }

    private func name(of claimant: Claimant) -> EventRecord.Name {
        switch claimant {
        case .named(let name): EventRecord.Name(id: "", name: name)
        case .known(let id): EventRecord.Name(id: id.value, name: maker.claimant(claimant, in: TextLanguage()).name)
        }
    }

    /// A report of an event: one for each source that it names, or for that of its article.
    private func reports(of report: Event.Report) -> [EventRecord.Report] {
        let entry = report.article.map { chronicle.articles[$0] }
        let references =
            report.report.sources.isEmpty ? [entry?.article.source].compactMap(\.self) : report.report.sources
        func record(_ reference: SourceReference?) -> EventRecord.Report {
            EventRecord.Report(
                article: entry.map { canonical.address(Routes.article($0.article.slug)) } ?? "",
                source: reference.map { name(of: $0) } ?? EventRecord.Name(id: "", name: ""),
                url: reference?.url ?? "", published: reference?.published?.description ?? "",
                status: report.report.status.rawValue, date: report.report.date?.description ?? "")
        }
        return references.isEmpty ? (entry == nil ? [] : [record(nil)]) : references.map(record)
    }

    private func name(of reference: SourceReference) -> EventRecord.Name {
        let link = maker.source(reference)
        return EventRecord.Name(id: link?.id ?? "", name: link?.name ?? "")
    }

    /// When an event's newest report came out or was changed; its own date where no article reports it.
    private func changed(_ position: Int) -> Moment {
        let event = chronicle.events[position]
        let articles = event.reports.compactMap(\.article).map { chronicle.changed(chronicle.articles[$0].article) }
        let own = event.date?.earliest.map { Moment(day: $0).unixTime() }
        return Moment(unixTime: articles.max() ?? own ?? 0, offset: chronicle.site.utcOffset)
    }
}
