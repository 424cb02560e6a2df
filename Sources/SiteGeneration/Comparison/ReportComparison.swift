internal import Chronology
internal import Content
internal import Diagnostics

/// What an editor should look at side by side: events that may be one, reports that were merged, and reports of one
/// event that contradict each other.
///
/// Nothing is averaged and nothing is decided: each diagnostic shows both sides.
struct ReportComparison {
    private let chronicle: Chronicle
    private var files: [String: FileDiagnostics] = [:]

    private init(of chronicle: Chronicle) {
        self.chronicle = chronicle
    }

    /// The warnings and notes about a chronicle.
    ///
    /// - Complexity: O(*n* log *n*) in the number of events and their words.
    static func diagnostics(of chronicle: Chronicle) -> [Diagnostic] {
        var comparison = ReportComparison(of: chronicle)
        comparison.reportIdentities()
        for event in chronicle.events[chronicle.standingEvents] {
            if event.reports.count > 1 { comparison.reportDisagreements(in: event) }
            comparison.reportOneVoice(of: event)
            for report in event.reports { comparison.reportPublications(speakingIn: report) }
        }
        return comparison.files.values.flatMap(\.diagnostics)
    }

    /// Which articles were merged under one id, and which ids seem to be one event.
    ///
    /// - Complexity: O(*n* log *n*) in the number of events and their words.
    static func identities(in chronicle: Chronicle) -> [Diagnostic] {
        var comparison = ReportComparison(of: chronicle)
        comparison.reportIdentities()
        return comparison.files.values.flatMap(\.diagnostics)
    }

    private mutating func reportIdentities() {
        for pair in SimilarEvents(Array(chronicle.events[chronicle.standingEvents])).pairs {
            reportSimilarity(of: chronicle.events[pair.later], and: chronicle.events[pair.earlier])
        }
        for event in chronicle.events[chronicle.standingEvents] where event.reports.count > 1 {
            reportMerger(of: event)
        }
    }

    private mutating func reportSimilarity(of event: Event, and other: Event) {
        let chronicle = chronicle
        report(
            .warning, "similar-events", "‘\(event.id)’ and ‘\(other.id)’ seem to be one event", at: event.speaking,
            note: "the other one: \(chronicle.summary(of: other.speaking))",
            help: "give both the same id to merge them, or keep two events apart by what their titles say")
    }

    /// Says that articles report one event, where one is not a translation of the other.
    private mutating func reportMerger(of event: Event) {
        let chronicle = chronicle
        var originals: [(slug: String, report: Event.Report)] = []
        for report in event.reports {
            guard let article = report.article else { continue }
            let slug = chronicle.articles[article].article.originalSlug
            if !originals.contains(where: { $0.slug == slug }) { originals.append((slug, report)) }
        }
        guard originals.count > 1, let last = originals.last else { return }
        let titles = originals.map { "“\($0.report.report.title)”" }.joined(separator: " and ")
        report(
            .note, "merged-reports", "\(originals.count) articles report ‘\(event.id)’ as one event: \(titles)",
            at: last.report, note: "the first one: \(chronicle.summary(of: originals[0].report))",
            help: "give one of them another id if they are two events")
    }

    /// Reports where a report of an event contradicts another one: the one that speaks for it, or else one before it.
    private mutating func reportDisagreements(in event: Event) {
        let (chronicle, speaking) = (chronicle, event.speaking)
        for (position, report) in event.reports.enumerated() where report !== speaking {
            let others = [speaking] + event.reports[..<position]
            guard let other = others.first(where: { !ReportDifference.all(of: report, from: $0).isEmpty }) else {
                reportTitleNumbers(of: report, besides: speaking)
                continue
            }
            let differences = ReportDifference.all(of: report, from: other).map(\.description)
            self.report(
                .warning, "reports-disagree",
                "reports of ‘\(event.id)’ disagree on \(differences.joined(separator: "; "))", at: report,
                note: "the other one: \(chronicle.summary(of: other))",
                help: "correct the one that is wrong; where the sources differ, readers see both")
        }
    }

    /// Says that each of two titles has a number that the other has not.
    private mutating func reportTitleNumbers(of report: Event.Report, besides other: Event.Report) {
        let chronicle = chronicle
        let here = TitleNumbers.numbers(in: report.report.title)
        let there = TitleNumbers.numbers(in: other.report.title)
        guard !here.isSubset(of: there), !there.isSubset(of: here) else { return }
        func list(_ numbers: Set<Int>) -> String { numbers.sorted().map(String.init).joined(separator: ", ") }
        self.report(
            .warning, "title-numbers",
            "titles of ‘\(report.report.id.value)’ have other numbers (\(list(here)) here, \(list(there)) there)",
            at: report, note: "the other one: \(chronicle.summary(of: other))",
            help: "write counts as ‘figures’, with ‘by’ and ‘as_of’, so that readers see who counts")
    }

    /// Says that publications stand in ‘by’ of a report, or of a part of it: they report what others say.
    private mutating func reportPublications(speakingIn report: Event.Report) {
        let words = report.report
        for claimant in words.by + words.details.flatMap(\.by) + words.figures.flatMap(\.by) {
            guard case .known(let id) = claimant, chronicle.publication(claimant) != nil else { continue }
            self.report(
                .warning, "source-as-claimant", "‘\(id.value)’ is a publication: it reports what others say",
                at: report,
                range: id.range, note: nil,
                help: "name in ‘by’ who says it, or leave it out; name \(id.value) in ‘sources’")
        }
    }

    /// Says that a confirmed event rests on one voice: one claimant, and no second publication.
    private mutating func reportOneVoice(of event: Event) {
        guard event.status == .confirmed else { return }
        var speakers: Set<Claimant> = []
        var publications: Set<String> = []
        for (position, report) in event.reports.enumerated() where event.standing.statuses[position] != .denied {
            speakers.formUnion(report.report.by.filter { chronicle.publication($0) == nil })
            let entry = report.article.map { chronicle.articles[$0] }
            for reference in report.report.references(in: entry) { publications.insert(reference.publicationKey) }
        }
        guard speakers.count == 1, publications.count < 2 else { return }
        report(
            .warning, "one-voice", "‘\(event.id)’ is confirmed by one voice, and no second publication reports it",
            at: event.speaking, note: nil,
            help: "write status: claimed, or add who else says so to ‘by’ or an independent report to ‘sources’")
    }

    private mutating func report(
        _ severity: Diagnostic.Severity, _ code: String, _ message: @autoclosure () -> String, at report: Event.Report,
        range: Range<Int>? = nil, note: @autoclosure () -> String?, help: String
    ) {
        guard let file = chronicle.file(of: report) else { return }
        files[file.path, default: FileDiagnostics(of: file)].report(
            severity, code, message(), at: range ?? report.report.id.range, note: note(), help: help)
    }
}

extension SourceReference {
    /// The id or the name of the publication.
    fileprivate var publicationKey: String {
        switch publication {
        case .known(let id): id.value
        case .named(let name, _): name.lowercased()
        }
    }
}

extension Event {
    /// The report that speaks for the event, with its place.
    fileprivate var speaking: Report {
        reports.first { $0.article == speaker } ?? reports[standing.speaker]
    }
}

extension Chronicle {
    /// The file that a report stands in.
    fileprivate func file(of report: Event.Report) -> SourceFile? {
        if let article = report.article { return articles[article].article.document.file }
        return eventPositions[report.report.id.value].flatMap { events[$0].curated?.document.file }
    }

    /// `content/articles/a.md:7: Rockets hit the port (2024-10-01, claimed)`.
    fileprivate func summary(of report: Event.Report) -> String {
        let place = file(of: report)?.location(of: report.report.id.range) ?? SourceLocation(wholeOf: "content/events")
        let date = report.report.date.map { "\($0), " } ?? "no date, "
        return "\(place.path):\(place.line): \(report.report.title) (\(date)\(report.report.status.rawValue))"
    }
}
