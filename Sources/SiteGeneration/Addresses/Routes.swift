internal import Content
internal import EventExport

/// The addresses of pages, relative to the output.
///
/// Names of documents are slugs: letters, digits and single hyphens. Pages of a list that grows at its newest end are
/// numbered from the oldest, `-1`, `-2`…, and its front page has no number (``GrowingList``); of a list in a fixed order
/// the first page has none, and later ones end in `-2`, `-3`….
enum Routes {
    static let home = "index.html"
    static let notFound = "404.html"
    static let topicIndex = "topics/index.html"
    static let sourceIndex = "sources/index.html"
    static let timeline = "timeline/index.html"
    static let eventIndex = "events/index.html"
    static let embedIndex = "embed/index.html"
    static let feed = "feed.xml"
    static let jsonFeed = "feed.json"
    static let sitemap = "sitemap.xml"
    static let robots = "robots.txt"
    static let headers = "_headers"
    static let redirects = "_redirects"
    static let redirectMap = "redirects.nginx"
    static let changesFeed = "changes.xml"
    static let copies = "copies.html"
    static let archive = "site.zip"
    static let archiveChecksum = "site.zip.sha256"
    static let manifest = "manifest"
    static let signature = "manifest.minisig"
    static let map = "map.html"
    static let mapData = "data/events.geo.json"
    static let search = "search.html"
    static let searchFolder = "search/"
    static let alphabet = "a-z/index.html"
    static let data = "data/index.html"
    static let articleData = "data/articles.json"
    static let retractionData = "data/retractions.json"

    static func article(_ slug: String) -> String { "articles/\(slug).html" }
    static func event(_ id: String) -> String { "events/\(id).html" }
    static func page(_ id: String) -> String { "\(id).html" }
    static func articleList(page: Int? = nil) -> String { "articles/index\(suffix(page)).html" }
    static func topic(_ id: String, page: Int? = nil) -> String { "topics/\(id)\(suffix(page)).html" }
    static func embed(_ id: String) -> String { "embed/\(id).html" }
    static func topicFeed(_ id: String) -> String { "topics/\(id).xml" }
    static func topicJSONFeed(_ id: String) -> String { "topics/\(id).feed.json" }
    static func source(_ id: String, page: Int? = nil) -> String { "sources/\(id)\(suffix(page)).html" }
    static func letter(_ name: String, page: Int = 1) -> String { "a-z/\(name)\(part(page)).html" }
    static func changes(page: Int? = nil) -> String { "changes\(suffix(page)).html" }
    static func timeline(page: Int?) -> String { "timeline/index\(suffix(page)).html" }
    static func undated(page: Int = 1) -> String { "timeline/undated\(part(page)).html" }

    static func timeline(_ status: EventReport.Status, page: Int? = nil) -> String {
        "timeline/\(status.rawValue)\(suffix(page)).html"
    }

    static func timeline(_ period: Period, page: Int = 1) -> String {
        // A hyphen and a number alone would be a month of the year.
        "timeline/\(period.isoText)\(page > 1 && period.month == nil ? "-page" : "")\(part(page)).html"
    }

    /// A file of events, beside the page that shows them.
    static func events(_ set: EventSet, _ format: ExportFormat, in chronicle: Chronicle) -> String {
        let base =
            switch set {
            case .all: "data/events"
            case .period(let period): "timeline/\(period.isoText)"
            case .undated: "timeline/undated"
            case .topic(let position): "topics/\(chronicle.topics[position].topic.id)"
            }
        return base + format.fileExtension
    }

    /// A file of the events of a topic.
    static func topicEvents(_ id: String, _ format: ExportFormat) -> String { "topics/\(id)\(format.fileExtension)" }

    /// A part of a sitemap that is too large for one file, from 0.
    static func sitemap(part: Int) -> String { "sitemap-\(part + 1).xml" }

    private static func suffix(_ page: Int?) -> String { page.map { "-\($0)" } ?? "" }
    private static func part(_ number: Int) -> String { number == 1 ? "" : "-\(number)" }
}
