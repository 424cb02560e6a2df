internal import Chronology
internal import Content
internal import Localization
internal import EventExport
internal import JSONWriting

extension PageMaker {
    /// Writes a file of events.
    func writeEvents(_ set: EventSet, as format: ExportFormat, into output: inout [UInt8]) {
        var events = context.plan.events(of: set, in: chronicle)
        // Who follows a feed learns of what was taken back; rows are of what stands.
        if format == .atom { events += chronicle.retractedEvents(of: set) }
        let encoded = events.map { context.encodedEvents[$0] }
        format.write(encoded, of: dataset(set, format, encoded), into: &output)
    }

    private func dataset(_ set: EventSet, _ format: ExportFormat, _ events: [EncodedEvent]) -> EventDataset {
        let site = chronicle.site
        let subject = subject(of: set)
        var dataset = EventDataset(
            title: "\(subject.name) – \(site.title)", summary: site.tagline, language: site.language,
            publisher: site.publisher.isEmpty ? site.title : site.publisher, licenceName: site.licence.name,
            licenceURL: site.licence.url, page: context.canonical.address(subject.route),
            address: context.canonical.address(Routes.events(set, format, in: chronicle)),
            feedID: context.feedIDs.feed(of: set, in: chronicle),
            calendarNote: strings[.calendarNote],
            changed: Moment(unixTime: events.lazy.map(\.changed).max() ?? chronicle.asOf, in: site.timeZone))
        dataset.ownFields = site.fields[.events].map(\.name)
        return dataset
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
    let feedIDs: FeedIDs
    /// How sure an event is and who says so, in words, by its position.
    private let claim: @Sendable (Int) -> String

    private var chronicle: Chronicle { maker.chronicle }
    private var plan: SitePlan { maker.plan }

    /// - Parameter views: The views of events, where they are made already.
    init(maker: ViewMaker, canonical: Canonical, feedIDs: FeedIDs, views: [EventView]? = nil) {
        (self.maker, self.canonical, self.feedIDs) = (maker, canonical, feedIDs)
        claim = { position in
            views?[position].facts.claimText
                ?? maker.claim(of: maker.chronicle.events[position]).text(in: maker.strings)
        }
    }

    /// An event in every format.
    func encoded(_ position: Int) -> EncodedEvent {
        EncodedEvent(record(of: position))
    }

    private func record(of position: Int) -> EventRecord {
        let event = chronicle.events[position]
        if let retraction = event.retraction { return record(of: retraction, of: event) }
        let lead = event.lead
        var record = EventRecord(
            id: event.id, feedID: feedIDs.event(event), date: chronicle.placements[position],
            dateText: dateText(of: position),
            title: lead.title, status: event.status.rawValue, statusText: maker.status(event.status).label,
            claim: claim(position), claimants: names(of: claimants(of: event)), place: chronicle.place(of: lead),
            topics: event.topics.map { position in
                EventRecord.Name(
                    id: chronicle.topics[position].topic.id, name: chronicle.topics[position].topic.name)
            },
            quote: lead.quote, derivation: lead.derivation,
            language: maker.language(of: event) ?? chronicle.site.language,
            address: canonical.address(plan.eventRoutes[position]), details: lead.details.map(detail),
            figures: unique(event.reports.flatMap(figures(of:))), reports: event.reports.compactMap(report(of:)),
            changed: chronicle.changed(event))
        record.own = chronicle.site.fields[.events].map { field in
            EventRecord.OwnField(name: field.name, value: OwnMember(field.value(among: event.ownEntries)))
        }
        return record
    }

    /// What feeds say of an event that was taken back.
    private func record(of retraction: Retraction, of event: Event) -> EventRecord {
        EventRecord(
            id: event.id, feedID: feedIDs.event(event), date: nil, dateText: maker.date(retraction.date).text,
            title: maker.title(of: event), status: "", statusText: "", claim: retraction.text, claimants: [],
            place: "", topics: [], quote: "", derivation: "",
            language: maker.language(of: event) ?? chronicle.site.language,
            address: canonical.address(Routes.event(event.id)), details: [], figures: [], reports: [],
            changed: chronicle.changed(event))
    }

    /// The date in words, and the events that it came before or after.
    private func dateText(of position: Int) -> String {
        let date = maker.date(chronicle.placements[position], unknown: .undatedEvent).text
        let order = maker.relations(of: position).filter { $0.isOrder && !$0.isRetracted }.map {
            "\($0.label) “\($0.title)”"
        }
        return ([date] + order).joined(separator: maker.strings[.listSeparator])
    }

    /// Who says what the event says, in the order in which readers see it.
    private func claimants(of event: Event) -> [Claimant] {
        if let curated = event.curated { return curated.report.by }
        let own = maker.withoutTranslations(event)
        let standing = event.standing
        var alike = event.reports.indices.reversed().filter { standing.statuses[$0] == event.status }
        // Those of both sides, where a claim and a denial make a dispute.
        if alike.isEmpty { alike = [standing.affirming, standing.denying].compactMap(\.self) }
        var claimants: [Claimant] = []
        for report in alike.map({ event.reports[$0] }) where own.contains(where: { $0 === report }) {
            for claimant in report.report.by where !claimants.contains(claimant) { claimants.append(claimant) }
        }
        return claimants
    }

    /// Those who speak, without the publications among them.
    private func names(of claimants: [Claimant]) -> [EventRecord.Name] {
        claimants.compactMap { claimant in
            guard chronicle.publication(claimant) == nil else { return nil }
            switch claimant {
            case .named(let name): return EventRecord.Name(id: "", name: name)
            case .known(let id):
                return EventRecord.Name(id: id.value, name: maker.claimant(claimant, in: TextLanguage()).name)
            }
        }
    }

    private func detail(_ detail: EventReport.Detail) -> EventRecord.Detail {
        EventRecord.Detail(text: detail.text, status: detail.status.rawValue, claimants: names(of: detail.by))
    }

    private func figures(of report: Event.Report) -> [EventRecord.Figure] {
        report.report.figures.map { figure in
            EventRecord.Figure(
                what: figure.what, min: figure.min, max: figure.max,
                claimants: names(of: figure.by.isEmpty ? report.report.by : figure.by),
                status: (figure.status ?? report.report.status).rawValue,
                asOf: (figure.asOf ?? report.day.date)?.description ?? "")
        }
    }

    private func unique(_ figures: [EventRecord.Figure]) -> [EventRecord.Figure] {
        figures.reduce(into: []) { all, figure in if !all.contains(figure) { all.append(figure) } }
    }

    /// A report with all that it says; `nil` for a file of the event’s own that names no source: it is the event.
    private func report(of report: Event.Report) -> EventRecord.Report? {
        let entry = report.article.map { chronicle.articles[$0] }
        let words = report.report
        guard entry != nil || !words.sources.isEmpty else { return nil }
        return EventRecord.Report(
            reported: report.day.date?.description ?? "", claim: maker.claim(of: report).text(in: maker.strings),
            status: words.status.rawValue, title: words.title, date: words.date?.description ?? "",
            claimants: names(of: words.by), place: chronicle.place(of: words), details: words.details.map(detail),
            figures: figures(of: report), quote: words.quote, derivation: words.derivation,
            language: entry?.article.language ?? chronicle.site.language,
            article: entry.map { canonical.address(Routes.article($0.article.slug)) } ?? "",
            originals: words.references(in: entry).map { reference in
                let link = maker.source(reference)
                return EventRecord.Original(
                    source: EventRecord.Name(id: link?.id ?? "", name: link?.name ?? ""), url: reference.url ?? "",
                    title: reference.title ?? "", author: reference.author ?? "",
                    published: reference.published?.description ?? "")
            })
    }
}
