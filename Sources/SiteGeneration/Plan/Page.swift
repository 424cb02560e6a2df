internal import Content
internal import EventExport

/// A page or another resource of the site: what it shows and where it goes.
struct Page: Sendable {
    /// The address, relative to the output.
    let route: String
    let subject: Subject
    /// Whose former address it is; `nil` where it stands at its own.
    var move: Move?

    /// What a page shows; positions are those of the chronicle.
    ///
    /// Pages of lists that grow are numbered from the oldest, and the front page has no number (``GrowingList``); those of
    /// other lists count from 1.
    enum Subject: Sendable {
        case home
        case article(Int)
        case event(Int)
        case articleList(page: Int?)
        case topicIndex
        case topic(Int, page: Int?)
        /// The newest events of a topic, for a frame on the page of another site.
        case embed(Int)
        case timeline(page: Int?)
        case year(Period, page: Int)
        case month(Period, page: Int)
        case undated(page: Int)
        case status(EventReport.Status, page: Int?)
        case changes(page: Int?)
        case changesFeed
        case sourceIndex
        case source(Int, page: Int?)
        case map
        case mapData
        case sheet(DataSheet, DataSheet.Format)
        case text(Int)
        case notFound
        case feed(topic: Int?)
        case jsonFeed(topic: Int?)
        case events(EventSet, ExportFormat)
        case articleData
        case retractionData
        /// The list of all topics, sources or pages.
        case documentData(DocumentList)
        case data
        /// How to take the site along and to check a copy of it, as the site has it or as a copy that was taken along.
        case copies(isCopy: Bool)
        case search
        case alphabet
        /// A letter by its place in the alphabet.
        case letter(Int, page: Int)
        /// What leads from a former address to where a document is now.
        case moved(Document, to: String)
        /// What leads from a numbered page, which its list does not reach any more, to the beginning of that list.
        case shortened(SiteList)
        /// A part of the sitemap, from 0.
        case sitemap(part: Int)
        case sitemapIndex
        case robots
        case headers
        case redirects
        case redirectMap
    }
}
