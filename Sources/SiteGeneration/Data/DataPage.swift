internal import Content
internal import EventExport
internal import Localization
internal import Templating

/// The page that tells which data there are, in which formats, and what their columns mean.
struct DataPage: View {
    var head: HeadView
    var title: String
    var downloads: [DownloadView]
    var hasParts: Bool
    var articles: String
    var retractions: String
    var lists: [LinkView]
    var sheets: [DataSheetView]
    var columns: [ColumnView]
    var eventCount: Numeral
    var articleCount: Numeral

    static let fields = Fields<DataPage> {
        Field("head", "What stands in the page’s head.") { $0.head }
        Field("title", "The page’s title.") { $0.title }
        Field("downloads", "All events in every format.") { $0.downloads }
        Field("has_parts", "Whether years, months or topics have files of their own.") { $0.hasParts }
        Field("articles_href", "The list of all articles as JSON.") { $0.articles }
        Field("retractions_href", "What was taken back as JSON; empty where nothing was.") { $0.retractions }
        Field("lists", "The lists of topics, sources and pages as JSON, where the site has fields of its own for them.")
        {
            $0.lists
        }
        Field("sheets", "Tables of who says what, who counts how many, and how many events each week has.") {
            $0.sheets
        }
        Field("columns", "What is said of each event, and what it means.") { $0.columns }
        Field("event_count", "How many events there are.") { $0.eventCount }
        Field("article_count", "How many articles there are.") { $0.articleCount }
    }
}

/// A table of the site as data.
struct DataSheetView: View {
    var label: String
    var json: String
    var csv: String

    static let fields = Fields<DataSheetView> {
        Field("label", "What is in it, in words.") { $0.label }
        Field("json_href", "The table as JSON; empty where the site publishes none.") { $0.json }
        Field("csv_href", "The table as CSV; likewise.") { $0.csv }
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

extension DataSheet {
    /// What is in it, in words.
    fileprivate var label: StringKey {
        switch self {
        case .claims: .whoSaysWhat
        case .figures: .figures
        case .weeks: .eventsPerWeek
        }
    }
}

extension DocumentList {
    /// What is in it, in words.
    fileprivate var label: StringKey {
        switch self {
        case .topics: .topics
        case .sources: .sources
        case .pages: .pages
        }
    }
}

extension PageMaker {
    /// The page that tells which data there are.
    func dataPage() -> DataPage {
        DataPage(
            head: head(Routes.data, title: strings[.data], description: strings[.dataDescription]),
            title: strings[.data], downloads: downloads(of: .all) + mapDownloads,
            hasParts: !chronicle.site.data.parts.isEmpty, articles: viewpoint.href(Routes.articleData),
            retractions: maker.retractions().isEmpty ? "" : viewpoint.href(Routes.retractionData),
            lists: DocumentList.allCases.filter { $0.isPublished(by: chronicle.site) }.map {
                LinkView(label: strings[$0.label], href: viewpoint.href($0.route))
            },
            sheets: chronicle.standingEvents.isEmpty
                ? []
                : DataSheet.allCases.map { sheet in
                    let formats = DataSheet.Format.published(by: chronicle.site)
                    func href(_ format: DataSheet.Format) -> String {
                        formats.contains(format) ? viewpoint.href(sheet.route(format)) : ""
                    }
                    return DataSheetView(label: strings[sheet.label], json: href(.json), csv: href(.csv))
                }.filter { !$0.json.isEmpty || !$0.csv.isEmpty },
            columns: Self.columns.map { ColumnView(name: $0, meaning: strings[$1]) },
            eventCount: maker.numeral(chronicle.standingEvents.count),
            articleCount: maker.numeral(chronicle.standingArticles.count))
    }

    /// What the files that have a set of events are of, in words: those of a month's are of its year.
    func dataLabel(of set: EventSet) -> String {
        guard case .period(let period) = set.published(by: chronicle.site), .period(period) != set else {
            return strings[.data]
        }
        return strings.text(.dataOf, ["period": maker.text(period)])
    }

    /// The file of the events that have a place, where there is one.
    private var mapDownloads: [DownloadView] {
        guard chronicle.hasMapData else { return [] }
        return [
            DownloadView(format: "GeoJSON", href: viewpoint.href(Routes.mapData), mediaType: "application/geo+json")
        ]
    }

    /// The files that have the events of a set; none where the site publishes none.
    func downloads(of set: EventSet) -> [DownloadView] {
        let set = set.published(by: chronicle.site)
        return set.formats(of: chronicle.site).map { format in
            DownloadView(
                format: format.name, href: viewpoint.href(Routes.events(set, format, in: chronicle)),
                mediaType: format.mediaType)
        }
    }

    /// The columns and the texts that say what stands in them.
    private static let columns: [(name: String, meaning: StringKey)] = [
        ("event_id", .eventIdColumn), ("event_date", .eventDateColumn), ("date_start", .dateStartColumn),
        ("date_end", .dateEndColumn), ("date_precision", .datePrecisionColumn),
        ("date_qualifier", .dateQualifierColumn), ("year", .yearColumn), ("title", .titleColumn),
        ("status", .statusColumn), ("claimants", .claimantsColumn), ("location", .locationColumn),
        ("topics", .topicsColumn), ("details", .detailsColumn), ("figures", .figuresColumn),
        ("reports", .reportsColumn), ("quote", .quoteColumn),
        ("derivation", .derivationColumn), ("language", .languageColumn), ("url", .urlColumn),
    ]
}
