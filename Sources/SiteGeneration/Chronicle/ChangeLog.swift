internal import Chronology
internal import Content

/// All that the site came to know, day by day.
///
/// The days are those on which articles came out, corrections and retractions were made: the same content gives the same
/// log, whenever it is built.
/// A file in `content/events` has no day: how sure the event is by it is not told as a change.
struct ChangeLog: Sendable {
    /// The newest first; of one day articles and events in their order.
    private(set) var changes: [Change] = []
    /// The newest changes of each topic, as places in `changes`.
    private(set) var ofTopics: [[Int]]

    /// How many changes a topic has at most.
    static let perTopic = 5

    /// Reads the log of a chronicle.
    ///
    /// - Complexity: O(*n* log *n*) in the number of reports and corrections; an event with *k* reports takes O(*k*²).
    init(of chronicle: Chronicle) {
        let zone = chronicle.site.timeZone
        let days = chronicle.articles.map { entry in
            entry.article.published.map { Moment(unixTime: $0.unixTime(in: zone), in: zone).day }
        }
        let firstDays = chronicle.events.map { event in
            event.history.compactMap { $0.article.flatMap { days[$0] } }.min()
        }
        for (position, event) in chronicle.events.enumerated() {
            Self.append(event, at: position, days, to: &changes)
            guard event.retraction == nil, let outcome = event.outcome, event.status.isAnnounced,
                let shown = chronicle.eventPositions[outcome.event.value], let day = firstDays[shown],
                let announced = firstDays[position]
            else { continue }
            changes.append(Change(day: max(day, announced), kind: .outcome(event: position, outcome.kind)))
        }
        for (position, entry) in chronicle.articles.enumerated() {
            // What was taken back stands in no list but with that.
            let corrections = entry.article.retracted == nil ? entry.article.corrections : []
            for (place, correction) in corrections.enumerated() {
                guard let day = correction.date.latest else { continue }
                changes.append(Change(day: day, kind: .corrected(article: position, correction: place)))
            }
            guard let day = entry.article.retracted?.date.latest else { continue }
            changes.append(Change(day: day, kind: .retractedArticle(position)))
        }
        changes = changes.enumerated().sorted { ($1.element.day, $0.offset) < ($0.element.day, $1.offset) }.map(
            \.element)
        ofTopics = Array(repeating: [], count: chronicle.topics.count)
        for (place, change) in changes.enumerated() {
            let topics =
                change.event.map { chronicle.events[$0].topics } ?? change.article.map { chronicle.articles[$0].topics }
            for topic in topics ?? [] where ofTopics[topic].count < Self.perTopic { ofTopics[topic].append(place) }
        }
    }

    /// The steps of an event: when it came in and when it became more or less sure, or only when it was taken back.
    private static func append(_ event: Event, at position: Int, _ days: [Day?], to changes: inout [Change]) {
        if let retraction = event.retraction {
            guard let day = retraction.date.latest else { return }
            return changes.append(Change(day: day, kind: .retractedEvent(position)))
        }
        let reports = event.reports.compactMap { report in
            report.article.flatMap { days[$0] }.map { (day: $0, report: report.report) }
        }
        var last: EventReport.Status?
        for day in Set(reports.map(\.day)).sorted() {
            let status = Standing(of: reports.filter { $0.day <= day }.map(\.report)).status
            if let last {
                // By its own file it is as sure as that says, whatever came in.
                guard status != last, event.curated == nil else { continue }
                changes.append(Change(day: day, kind: .moved(event: position, from: last, to: status)))
            } else {
                changes.append(
                    Change(day: day, kind: .added(event: position, event.curated == nil ? status : event.status)))
            }
            last = status
        }
    }
}
