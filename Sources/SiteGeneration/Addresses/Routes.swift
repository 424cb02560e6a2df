internal import Content
internal import EventExport

/// The addresses of pages, relative to the output.
///
/// Names of documents are slugs: letters, digits and single hyphens. Later pages of a list end in `-2`, `-3`….
enum Routes {
    static let home = "index.html"
    static let notFound = "404.html"
    static let topicIndex = "topics/index.html"
    static let sourceIndex = "sources/index.html"
    static let timeline = "timeline/index.html"
    static let feed = "feed.xml"
    static let jsonFeed = "feed.json"
    static let sitemap = "sitemap.xml"
    static let robots = "robots.txt"
    static let headers = "_headers"
    static let search = "search.html"
    static let searchFolder = "search/"
    static let alphabet = "a-z/index.html"
    static let data = "data/index.html"
    static let articleData = "data/articles.json"

    static func article(_ slug: String) -> String { "articles/\(slug).html" }
    static func event(_ id: String) -> String { "events/\(id).html" }
    static func page(_ id: String) -> String { "\(id).html" }
    static func articleList(page: Int = 1) -> String { "articles/index\(suffix(page)).html" }
    static func topic(_ id: String, page: Int = 1) -> String { "topics/\(id)\(suffix(page)).html" }
    static func topicFeed(_ id: String) -> String { "topics/\(id).xml" }
    static func topicJSONFeed(_ id: String) -> String { "topics/\(id).feed.json" }
    static func source(_ id: String, page: Int = 1) -> String { "sources/\(id)\(suffix(page)).html" }
    static func letter(_ name: String, page: Int = 1) -> String { "a-z/\(name)\(suffix(page)).html" }
    static func timeline(page: Int) -> String { "timeline/index\(suffix(page)).html" }
    static func undated(page: Int = 1) -> String { "timeline/undated\(suffix(page)).html" }

    static func timeline(_ period: Period, page: Int = 1) -> String {
        "timeline/\(period.isoText)\(suffix(page)).html"
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

    private static func suffix(_ page: Int) -> String { page == 1 ? "" : "-\(page)" }
}
