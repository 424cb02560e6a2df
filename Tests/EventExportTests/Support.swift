import Chronology
import EventExport

/// What is said of a file in these tests.
let dataset = EventDataset(
    title: "October 2024 – Briefing", summary: "What happened, and who says so", language: "en",
    publisher: "The Institute", licenceName: "CC BY 4.0", licenceURL: "https://licence.example/",
    page: "https://briefing.example/timeline/2024-10.html",
    address: "https://briefing.example/timeline/2024-10.xml", feedID: "tag:briefing.example,2024:timeline/2024-10",
    calendarNote: "Only known days are shown",
    changed: Moment(unixTime: 1_733_054_400))

/// An event of 1 to 3 October 2024 that has everything.
func strike() throws -> EventRecord {
    EventRecord(
        id: "strike-1", feedID: "tag:briefing.example,2024:events/strike-1",
        date: try EDTFDate(parsing: "2024-10-01/2024-10-03"), dateText: "1–3 October 2024",
        title: "Missiles hit \"the base\"; one, at least", status: "claimed", statusText: "Claimed",
        claim: "Claimed by Guards, Two officials; unnamed (The Post)",
        claimants: [.init(id: "irgc", name: "Guards"), .init(id: "", name: "Two officials; unnamed")],
        place: "Erbil, Iraq", topics: [.init(id: "irgc", name: "Guards")], quote: "late on Monday",
        derivation: "‘Late on Monday’ ⇒ 2024-10-01", language: "en",
        address: "https://briefing.example/events/strike-1.html",
        details: [.init(text: "A <house> burned", status: "denied", claimants: [.init(id: "israel", name: "Israel")])],
        figures: [
            .init(
                what: "killed", min: 40, max: nil, claimants: [.init(id: "irgc", name: "Guards")], status: "claimed",
                asOf: "2024-10-04")
        ],
        reports: [
            .init(
                reported: "2024-10-04", claim: "Claimed by Guards (The Post)", status: "claimed", title: "A strike",
                date: "2024-10-01", claimants: [.init(id: "irgc", name: "Guards")], place: "Near Erbil",
                details: [.init(text: "A fence fell", status: "reported", claimants: [])],
                figures: [.init(what: "killed", min: 40, max: 62, claimants: [], status: "claimed", asOf: "")],
                quote: "on Tuesday", derivation: "", language: "fa",
                article: "https://briefing.example/articles/a.html",
                originals: [
                    .init(
                        source: .init(id: "post", name: "The Post"), url: "https://post.example/?a=1&b=2",
                        title: "Strike", author: "A. Writer", published: "2024-10-04")
                ])
        ], changed: Moment(unixTime: 1_733_054_400))
}

/// An event of which hardly anything is known.
func rumour() -> EventRecord {
    EventRecord(
        id: "rumour", feedID: "tag:briefing.example,2024:events/rumour", date: nil, dateText: "undated",
        title: "A rumour", status: "reported", statusText: "Reported",
        claim: "Reported",
        claimants: [], place: "", topics: [], quote: "", derivation: "", language: "en",
        address: "https://briefing.example/events/rumour.html", details: [], figures: [], reports: [],
        changed: Moment(unixTime: 0))
}

extension ExportFormat {
    /// A file of events as text.
    func text(of records: [EventRecord]) -> String {
        var bytes: [UInt8] = []
        write(records, of: dataset, into: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}
