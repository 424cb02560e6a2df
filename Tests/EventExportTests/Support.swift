import Chronology
import EventExport

/// What is said of a file in these tests.
let dataset = EventDataset(
    title: "October 2024 – Briefing", summary: "What happened, and who says so", language: "en",
    publisher: "The Institute", licenceName: "CC BY 4.0", licenceURL: "https://licence.example/",
    page: "https://briefing.example/timeline/2024-10.html",
    address: "https://briefing.example/timeline/2024-10.xml", host: "briefing.example",
    changed: Moment(unixTime: 1_733_054_400))

/// An event of 1 to 3 October 2024 that has everything.
func strike() throws -> EventRecord {
    EventRecord(
        id: "strike-1", date: try EDTFDate(parsing: "2024-10-01/2024-10-03"), dateText: "1–3 October 2024",
        title: "Missiles hit \"the base\"; one, at least", status: "claimed", statusText: "Claimed",
        claimants: [.init(id: "irgc", name: "Guards"), .init(id: "", name: "Two officials; unnamed")],
        place: "Erbil, Iraq", topics: [.init(id: "irgc", name: "Guards")], quote: "late on Monday",
        derivation: "‘Late on Monday’ ⇒ 2024-10-01", language: "en",
        address: "https://briefing.example/timeline/2024-10.html#strike-1",
        details: [.init(text: "A <house> burned", status: "denied", claimants: [.init(id: "israel", name: "Israel")])],
        reports: [
            .init(
                article: "https://briefing.example/articles/a.html", source: .init(id: "post", name: "The Post"),
                url: "https://post.example/?a=1&b=2", published: "2024-10-04", status: "claimed", date: "2024-10-01")
        ], changed: Moment(unixTime: 1_733_054_400))
}

/// An event of which hardly anything is known.
func rumour() -> EventRecord {
    EventRecord(
        id: "rumour", date: nil, dateText: "undated", title: "A rumour", status: "reported", statusText: "Reported",
        claimants: [], place: "", topics: [], quote: "", derivation: "", language: "en",
        address: "https://briefing.example/timeline/undated.html#rumour", details: [], reports: [],
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
