internal import Templating

/// A page of the timeline: of all time, a year, a month, or of what has no date.
struct TimelinePage: View {
    var head: HeadView
    var title: String
    var asOf: String
    var order: String
    var kind: String
    var isFront = false
    var heading: String
    var groups: [EventGroupView]
    var years: [PeriodView]
    var months: [PeriodView]
    var statuses: [PeriodView] = []
    var undated: LinkView?
    var previous: LinkView?
    var next: LinkView?
    var pager: PagerView?
    var dataLabel: String
    var downloads: [DownloadView] = []
    var density: DensityView?
    var map: MapView?
    var weeks: WeekChartView?
    var total: Numeral
    var filterScope = ""

    static let fields = Fields<TimelinePage> {
        Field("head", "What stands in the page’s head.") { $0.head }
        Field("title", "The page’s title.") { $0.title }
        Field("as_of", "When the newest text came out or was changed, in words.") { $0.asOf }
        Field("order", "Whether the newest or the earliest event comes first, in words.") { $0.order }
        Field("kind", "all, status, year, month or undated.") { $0.kind }
        Field("front", "Whether it is the page that shows the newest of all events.") { $0.isFront }
        Field("heading", "The period in words.") { $0.heading }
        Field("groups", "The events by month.") { $0.groups }
        Field("years", "All years that have events.") { $0.years }
        Field("months", "The months of this year that have events.") { $0.months }
        Field("statuses", "The statuses that events have, each with its page.") { $0.statuses }
        Field("undated", "The list of events without a date.") { $0.undated }
        Field("previous", "The period before.") { $0.previous }
        Field("next", "The period after.") { $0.next }
        Field("pager", "Where one is in the pages of this period.") { $0.pager }
        Field("density", "How the events are spread over time.") { $0.density }
        Field("weeks", "How many events each of the last 26 weeks has, by how sure they are; only on the front page.") {
            $0.weeks
        }
        Field("map", "Where the events of the year happened.") { $0.map }
        Field("data_label", "What the data are of, in words: Data, or Data of 2024.") { $0.dataLabel }
        Field("downloads", "The events of this period, or of its year, as data.") { $0.downloads }
        Field("total", "How many events the period has.") { $0.total }
        Field("filter_scope", "What the filter leaves out, as a sentence; empty where all is on this page.") {
            $0.filterScope
        }
    }
}

/// A year or a month of the timeline.
struct PeriodView: View {
    var label: String
    var href: String
    var count: Numeral
    var isCurrent: Bool

    static let fields = Fields<PeriodView> {
        Field("label", "The period in words.") { $0.label }
        Field("href", "Its page.") { $0.href }
        Field("count", "How many events it has.") { $0.count }
        Field("current", "Whether it is the one that is shown.") { $0.isCurrent }
    }
}
