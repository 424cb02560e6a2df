internal import Templating

/// A page of what changed on the site, day by day.
struct ChangesPage: View {
    var head: HeadView
    var title: String
    var asOf: String
    var isFront: Bool
    var days: [ChangeDayView]
    var pager: PagerView?
    var feed: String

    static let fields = Fields<ChangesPage> {
        Field("head", "What stands in the page’s head.") { $0.head }
        Field("title", "The page’s title.") { $0.title }
        Field("as_of", "When the newest text came out or was changed, in words.") { $0.asOf }
        Field("front", "Whether it is the page that shows the newest; the others stay as they are.") { $0.isFront }
        Field("days", "The days on which something changed, newest first.") { $0.days }
        Field("pager", "Where one is in the list.") { $0.pager }
        Field("feed_href", "The feed of the changes.") { $0.feed }
    }
}

/// What changed on a day.
struct ChangeDayView: View {
    var date: DateView
    var changes: [ChangeView]

    static let fields = Fields<ChangeDayView> {
        Field("date", "The day.") { $0.date }
        Field("changes", "What changed.") { $0.changes }
    }
}

/// Something that changed.
struct ChangeView: View {
    var kind: String
    var label: String
    var title: String
    var href: String
    var language: TextLanguage
    var text: String
    var date: DateView

    static let comparedBy: String? = "kind"

    static let fields = Fields<ChangeView> {
        Field("kind", "added, moved, outcome, corrected or retracted.") { $0.kind }
        Field("label", "What changed, in words: “Confirmed (before: claimed)”.") { $0.label }
        Field("title", "The title of the event or the article.") { $0.title }
        Field("href", "Its page.") { $0.href }
        Field("language", "The language of its texts, where it is not the page’s.") { $0.language.tag }
        Field("direction", "ltr or rtl, where the language is given.") { $0.language.direction }
        Field("text", "What was wrong and what is right; empty for what was not corrected.") { $0.text }
        Field("date", "The day.") { $0.date }
    }
}
