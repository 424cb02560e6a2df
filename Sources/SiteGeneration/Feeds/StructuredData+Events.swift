internal import Chronology
internal import Content
internal import JSONWriting
internal import Templating

/// Events in the vocabulary of schema.org: what is confirmed is an `Event`, all else a `Claim`.
extension PageMaker {
    /// The events of a page of the timeline whose beginning is known; empty where there are none.
    func structuredData(ofEvents events: some Sequence<Int>) -> JSON {
        let events = events.filter { chronicle.events[$0].date?.isoStart != nil }
        guard !events.isEmpty else { return JSON(bytes: []) }
        var json = JSONWriter()
        json.object { json in
            json.member("@context", "https://schema.org")
            json.array("@graph") { json in
                for position in events { json.object { write(event: position, into: &$0) } }
            }
        }
        return JSON(bytes: json.bytes)
    }

    /// An event, with what each of its reports says as a `Claim` about it.
    func structuredData(ofEvent position: Int) -> JSON {
        let event = chronicle.events[position]
        var json = JSONWriter()
        json.object { json in
            json.member("@context", "https://schema.org")
            write(event: position, into: &json)
            guard event.retraction == nil else { return }
            json.array("subjectOf") { json in
                for report in event.reports { json.object { write(report, into: &$0) } }
            }
        }
        return JSON(bytes: json.bytes)
    }

    /// Writes what one report says, with the originals that it was read in.
    private func write(_ report: Event.Report, into json: inout JSONWriter) {
        let entry = report.article.map { chronicle.articles[$0] }
        let (words, language) = (report.report, maker.language(of: report))
        json.member("@type", "Claim")
        json.member("name", words.title)
        json.member("text", words.quote)
        json.member("inLanguage", entry?.article.language ?? chronicle.site.language)
        json.member("creativeWorkStatus", words.status.rawValue)
        json.member("datePublished", report.day.date?.isoStart ?? "")
        json.member("temporalCoverage", words.date?.description ?? "")
        json.speakers(maker.claimants(words.by, in: language))
        json.place(chronicle.place(of: words), as: "contentLocation")
        if !words.details.isEmpty || !words.figures.isEmpty {
            json.array("hasPart") { json in
                for detail in words.details {
                    json.claim(detail.text, detail.status, by: maker.claimants(detail.by, in: language))
                }
                for figure in words.figures {
                    let claim = maker.claim(of: figure, in: report)
                    json.claim(maker.words(figure), claim.status, by: claim.by)
                }
            }
        }
        let references = words.references(in: entry)
        guard !references.isEmpty else { return }
        json.array("appearance") { json in
            for reference in references { citation(reference, &json) }
        }
    }

    /// Writes a confirmed event as an `Event`, where its beginning is known, and everything else as a `Claim` with its
    /// status and who says so.
    private func write(event position: Int, into json: inout JSONWriter) {
        let event = chronicle.events[position]
        if let retraction = event.retraction { return write(retraction, of: event, into: &json) }
        let facts = self.event(position).facts
        json.member("@type", event.isEstablished ? "Event" : "Claim")
        json.member("name", event.lead.title)
        json.member("url", context.canonical.address(context.plan.eventRoutes[position]))
        json.member("description", facts.claimText)
        if event.isEstablished {
            json.member("startDate", event.date?.isoStart ?? "")
            json.member("endDate", event.date?.isoEnd ?? "")
        } else {
            json.member("inLanguage", maker.language(of: event) ?? chronicle.site.language)
            json.member("creativeWorkStatus", event.status.rawValue)
            json.member("temporalCoverage", event.date?.description ?? "")
            json.speakers(facts.phrase.by + facts.phrase.sides.flatMap(\.by))
        }
        json.place(chronicle.place(of: event.lead), as: event.isEstablished ? "location" : "contentLocation")
    }

    /// Writes what was taken back as a `Claim` that says so.
    private func write(_ retraction: Retraction, of event: Event, into json: inout JSONWriter) {
        json.member("@type", "Claim")
        json.member("name", maker.title(of: event))
        json.member("url", context.canonical.address(Routes.event(event.id)))
        json.member("description", retraction.text)
        json.member("inLanguage", maker.language(of: event) ?? chronicle.site.language)
        json.member("creativeWorkStatus", "Retracted")
        json.corrections([retraction])
    }
}

extension Event {
    /// Whether it is confirmed, and its beginning known.
    fileprivate var isEstablished: Bool { status == .confirmed && date?.isoStart != nil && retraction == nil }
}

extension JSONWriter {
    /// Writes those who say something.
    fileprivate mutating func speakers(_ speakers: [ClaimantView]) {
        guard !speakers.isEmpty else { return }
        array("author") { json in
            for speaker in speakers { json.named(speaker.name, type: speaker.kind.schemaType) }
        }
    }

    /// Writes where something happened, where that is known.
    fileprivate mutating func place(_ place: String, as key: String) {
        guard !place.isEmpty else { return }
        self.key(key)
        named(place, type: "Place")
    }

    /// Writes a part of what is said.
    fileprivate mutating func claim(_ text: String, _ status: EventReport.Status, by speakers: [ClaimantView]) {
        object { json in
            json.member("@type", "Claim")
            json.member("name", text)
            json.member("creativeWorkStatus", status.rawValue)
            json.speakers(speakers)
        }
    }
}

extension ClaimantView.Kind {
    /// The type in the vocabulary of schema.org, where an author is a person or a body: “three diplomats” are a body.
    fileprivate var schemaType: String {
        switch self {
        case .person: "Person"
        case .body, .unknown: "Organization"
        }
    }
}
