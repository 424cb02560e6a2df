internal import Content

/// The ids of feeds and their entries: tag URIs (RFC 4151).
///
/// They name a thing and not an address: by the oldest name that it had, and by a host that `site.yml` fixes. A new slug,
/// title, date, host or page of a list leaves them as they are, so that no program shows an entry again.
struct FeedIDs: Sendable {
    /// A host or mail address, and a day on which it was the publisher's: `briefing.example,2024`.
    let entity: String

    /// The year that stands for the day where `site.yml` names none.
    private static let year = "2026"

    /// The ids of a site: those that its `feed_id` says, or else of the host that `site.yml` gives, wherever a build is
    /// published.
    init(of site: Site) {
        let host = Canonical(base: site.writtenURL).host.prefix { $0 != ":" }
        // What a domain name cannot have becomes a hyphen.
        let plain = host.utf8.map { byte in
            let isPlain =
                UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20 || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
            return isPlain || byte == UInt8(ascii: ".") ? byte : UInt8(ascii: "-")
        }
        entity = site.feedID ?? "\(String(decoding: plain, as: UTF8.self).lowercased()),\(Self.year)"
    }

    func article(_ article: Article) -> String { id("articles/", article.formerAddresses, article.slug) }

    func event(_ event: Event) -> String {
        id("events/", event.history.flatMap(\.report.formerAddresses), event.id)
    }

    /// The feed of the articles of a topic; that of all articles where there is none.
    func feed(of topic: Topic?) -> String { topic.map { id("topics/", $0.formerAddresses, $0.id) } ?? tag("feed") }

    /// The feed of what changed.
    var changes: String { tag("changes") }

    /// The feed of a set of events.
    func feed(of set: EventSet, in chronicle: Chronicle) -> String {
        switch set {
        case .all: tag("timeline")
        case .period(let period): tag("timeline/\(period.isoText)")
        case .undated: tag("timeline/undated")
        case .topic(let position): feed(of: chronicle.topics[position].topic)
        }
    }

    /// The id of a document by the first name that it had.
    private func id(_ folder: String, _ former: [FormerAddress], _ name: String) -> String {
        tag(folder + (former.lazy.compactMap(\.name).first ?? name))
    }

    private func tag(_ name: String) -> String { "tag:\(entity):\(name.percentEncoded)" }
}
