internal import Templating

/// The site as a whole; its links are relative to the page that is shown.
struct SiteView: View {
    var title: String
    var tagline: String
    var language: String
    var direction: String
    var publisher: String
    var licenceName: String
    var licenceURL: String
    var contact: String
    var home: String
    var stylesheet: String
    var icon: String
    var feed: String
    var jsonFeed: String
    var articles: String
    var timeline: String
    var topics: String
    var data: String
    var search: String
    var changes: String
    var map: String
    var copies: String
    var navigation: [LinkView]
    var footerLinks: [LinkView]
    var statuses: [StatusView]
    var publishedBy: String
    /// The language of the site’s own names, such as its title.
    var names: TextLanguage
    /// Everything that the site holds.
    var lists: SiteLists
    /// The site’s own fields by which events can be filtered.
    var filters: [OwnFilterView]

    static let fields = Fields<SiteView> {
        Field("title", "The site’s name.") { $0.title }
        Field("tagline", "What the site is, in one line.") { $0.tagline }
        Field("language", "The site’s language as a BCP 47 tag.") { $0.language }
        Field("direction", "ltr or rtl.") { $0.direction }
        Field("names_language", "The site’s language, where the page is in another.") { $0.names.tag }
        Field("names_direction", "ltr or rtl, where that language is given.") { $0.names.direction }
        Field("publisher", "Who publishes the site.") { $0.publisher }
        Field("licence_name", "Under which terms texts may be used.") { $0.licenceName }
        Field("licence_url", "The address of those terms.") { $0.licenceURL }
        Field("contact", "An address to write to.") { $0.contact }
        Field("home", "The link to the home page.") { $0.home }
        Field("stylesheet", "The link to the style sheet.") { $0.stylesheet }
        Field("icon", "The link to the icon; empty where there is none.") { $0.icon }
        Field("feed_href", "The link to the Atom feed.") { $0.feed }
        Field("json_feed_href", "The link to the JSON Feed.") { $0.jsonFeed }
        Field("articles_href", "The link to the list of articles.") { $0.articles }
        Field("timeline_href", "The link to the timeline.") { $0.timeline }
        Field("topics_href", "The link to the list of topics.") { $0.topics }
        Field("data_href", "The link to the page about the data.") { $0.data }
        Field("search_href", "The link to the page that searches; empty where readers cannot search.") { $0.search }
        Field("changes_href", "The link to what changed.") { $0.changes }
        Field("map_href", "The link to the map of all events; empty where none has a place.") { $0.map }
        Field("copies_href", "The link to the page about copies of the site; empty where there are none.") { $0.copies }
        Field("navigation", "The header’s links.") { $0.navigation }
        Field("footer_links", "The footer’s links.") { $0.footerLinks }
        Field("published_by", "Who publishes the site, as a sentence.") { $0.publishedBy }
        Field("events", "Every event, by date, undated ones last.") { $0.lists.events }
        Field("articles", "Every article, newest first.") { $0.lists.articles }
        Field("topics", "Every topic.") { $0.lists.topics }
        Field("sources", "Every source.") { $0.lists.sources }
        Field("pages", "Every page of its own: about, methodology…") { $0.lists.texts }
        Field("filters", "The site’s own fields by which events can be filtered.") { $0.filters }
        Field("statuses", "Every status with what it means.") { $0.statuses }
    }
}
