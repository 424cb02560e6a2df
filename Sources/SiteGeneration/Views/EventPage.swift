internal import Templating

/// The page of an event: what is known now, the history of its reports, and where all that was read.
struct EventPage: View {
    var head: HeadView
    var event: EventView
    var retraction: CorrectionView?
    /// What the editors wrote about it.
    var description: HTML
    var map: MapView?
    var claims: ClaimMatrixView?
    var figures: [FigureView]
    var ranges: [FigureRangesView]
    var history: [HistoryView]
    var dating: [DatingView]
    var originals: [OriginalView]
    var citation: String
    var changed: DateView

    static let fields = Fields<EventPage> {
        Field("head", "What stands in the page’s head.") { $0.head }
        Field("title", "What happened, in one sentence.") { $0.event.facts.title }
        Field("event", "What is known now.") { $0.event }
        Field("retraction", "That it was taken back, and why.") { $0.retraction }
        Field("description", "What the editors wrote about it.") { $0.description }
        Field("map", "Where it happened; absent where that is not known.") { $0.map }
        Field("figures", "How many people or things, by who counts them.") { $0.figures }
        Field("claims", "Who says what; absent where fewer than two speak.") { $0.claims }
        Field("ranges", "Pictures of what several count, the table of figures has the same.") { $0.ranges }
        Field("history", "Every report, in the order of the days on which they were reported.") { $0.history }
        Field("dating", "How its date was worked out, by each report that says so.") { $0.dating }
        Field("originals", "The texts that report it, each once.") { $0.originals }
        Field("citation", "The page as others can cite it.") { $0.citation }
        Field("changed", "When its newest report came out or was changed.") { $0.changed }
    }
}

/// What one report says; and others that say the same after the same original.
struct HistoryView: View {
    /// When it was reported; `nil` where that is unknown.
    var day: DateView?
    /// Whether that is only the day on which the original was captured.
    var isCaptured: Bool
    var claim: HTML
    /// That it was taken back, and why.
    var retraction: CorrectionView?
    /// When it says that the event happened, where that is not the event’s date.
    var date: DateView?
    /// Titles and places that are not those at the head of the page.
    var titles: [TextView]
    var places: [TextView]
    /// Details that do not stand at the head of the page.
    var details: [DetailView]
    var articles: [LinkView]
    /// How sure the event was by all reports until then; `nil` on the first.
    var standing: StatusView?
    /// The title that it had then, where that is not the event’s.
    var standingTitle: TextView?

    static let fields = Fields<HistoryView> {
        Field("day", "When it was reported; absent where that is unknown.") { $0.day }
        Field("is_captured", "Whether that is only the day on which the original was captured.") { $0.isCaptured }
        Field("claim", "How sure it was, who said so and where it was read, as a phrase.") { $0.claim }
        Field("retraction", "That it was taken back, and why.") { $0.retraction }
        Field("date", "When it says that the event happened, where that is not the event’s date.") { $0.date }
        Field("titles", "What it says that happened, where that is not the event’s title.") { $0.titles }
        Field("places", "Where it says that it happened, where that is not the event’s place.") { $0.places }
        Field("details", "Details that it has and the event’s head has not.") { $0.details }
        Field("articles", "Our articles that report it.") { $0.articles }
        Field("standing", "How sure the event was by all reports until then; absent on the first.") { $0.standing }
        Field("standing_title", "The title that it had then, where that is not the event’s.") { $0.standingTitle }
    }
}

/// How a report’s date was worked out.
struct DatingView: View {
    var quote: TextView
    var derivation: TextView

    static let fields = Fields<DatingView> {
        Field("quote", "The verbatim phrase of the source; its text may be empty.") { $0.quote }
        Field("derivation", "The steps; their text may be empty.") { $0.derivation }
    }
}

/// A text of a publication that reports an event.
struct OriginalView: View {
    var source: SourceLink?
    var title: String
    /// The language of the title.
    var language: TextLanguage
    var author: String
    var published: DateView?
    var url: String

    static let fields = Fields<OriginalView> {
        Field("source", "The publication; absent where it is not known.") { $0.source }
        Field("title", "The original’s own title; empty where it is not known.") { $0.title }
        Field("language", "The title’s language, where it is not the page’s.") { $0.language.tag }
        Field("direction", "ltr or rtl, where the language is given.") { $0.language.direction }
        Field("author", "Who wrote it.") { $0.author }
        Field("published", "When it came out.") { $0.published }
        Field("url", "Its address.") { $0.url }
    }
}

/// A text and its language.
struct TextView: View {
    var text: String
    var language: TextLanguage

    static let fields = Fields<TextView> {
        Field("text", "The text.") { $0.text }
        Field("language", "Its language, where it is not the page’s.") { $0.language.tag }
        Field("direction", "ltr or rtl, where the language is given.") { $0.language.direction }
    }
}
