internal import EventExport
internal import Templating

/// The page that tells which data there are, in which formats, and what their columns mean.
struct DataPage: View {
    var head: HeadView
    var title: String
    var downloads: [DownloadView]
    var articles: String
    var columns: [ColumnView]
    var eventCount: Int
    var articleCount: Int

    static let fields = Fields<DataPage> {
        Field("head", "What stands in the page’s head.") { $0.head }
        Field("title", "The page’s title.") { $0.title }
        Field("downloads", "All events in every format.") { $0.downloads }
        Field("articles_href", "The list of all articles as JSON.") { $0.articles }
        Field("columns", "What is said of each event, and what it means.") { $0.columns }
        Field("event_count", "How many events there are.") { $0.eventCount }
        Field("article_count", "How many articles there are.") { $0.articleCount }
    }
}

/// Events in one format.
struct DownloadView: View {
    var format: String
    var href: String
    var mediaType: String

    static let fields = Fields<DownloadView> {
        Field("format", "The format’s name: JSON.") { $0.format }
        Field("href", "The file.") { $0.href }
        Field("media_type", "Its media type: text/csv.") { $0.mediaType }
    }
}

/// A column of the data.
struct ColumnView: View {
    var name: String
    var meaning: String

    static let fields = Fields<ColumnView> {
        Field("name", "The column’s name: event_date.") { $0.name }
        Field("meaning", "What stands in it.") { $0.meaning }
    }
}

extension PageMaker {
    /// The page that tells which data there are.
    func dataPage() -> DataPage {
        let title = "Data"
        return DataPage(
            head: head(Routes.data, title: title, description: "All events and articles for use in other programs."),
            title: title, downloads: downloads(of: .all), articles: viewpoint.href(Routes.articleData),
            columns: Self.columns, eventCount: chronicle.events.count, articleCount: chronicle.articles.count)
    }

    /// The files of a set of events; none where it is empty.
    func downloads(of set: EventSet) -> [DownloadView] {
        set.formats.map { format in
            DownloadView(
                format: format.name, href: viewpoint.href(Routes.events(set, format, in: chronicle)),
                mediaType: format.mediaType)
        }
    }

    private static let columns = [
        ColumnView(name: "event_id", meaning: "The event’s name on this site; it does not change."),
        ColumnView(name: "event_date", meaning: "When it happened, in EDTF (ISO 8601-2), as precisely as is known."),
        ColumnView(name: "date_start", meaning: "The first day that this date covers."),
        ColumnView(name: "date_end", meaning: "The last day that this date covers."),
        ColumnView(
            name: "date_precision",
            meaning: "How finely the date is known: day, month, quarter, season, half, year, decade, century, interval."
        ),
        ColumnView(name: "date_qualifier", meaning: "approximate or uncertain, where the date is."),
        ColumnView(name: "year", meaning: "The year in which it began."),
        ColumnView(name: "title", meaning: "What happened, in one sentence."),
        ColumnView(
            name: "status", meaning: "claimed, reported, confirmed, disputed, denied, planned or threatened."),
        ColumnView(name: "claimants", meaning: "Who says so."),
        ColumnView(name: "location", meaning: "Where it happened."),
        ColumnView(name: "topics", meaning: "What it is about."),
        ColumnView(name: "details", meaning: "Parts of it that can have a status of their own."),
        ColumnView(
            name: "reports",
            meaning: "Which publications report it, with their date and status; in CSV sources and source_urls."),
        ColumnView(name: "quote", meaning: "The source’s own words that give the date."),
        ColumnView(name: "derivation", meaning: "How the date was worked out."),
        ColumnView(name: "language", meaning: "The language of the event’s texts."),
        ColumnView(name: "url", meaning: "The event’s permanent address."),
    ]
}
