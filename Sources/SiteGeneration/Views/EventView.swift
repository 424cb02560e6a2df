internal import Templating

/// An event as lists show it; its page has the rest.
///
/// It is an object, since lists of many events are handed from their makers to templates.
final class EventView: View {
    /// What is known.
    struct Facts: Sendable {
        var id: String
        var title: String
        var href: String
        var place: String
        /// The language of its texts.
        var language: TextLanguage
        var date: DateView
        var relations: [RelationView]
        var outcomeNote: String
        var status: StatusView
        var claim: HTML
        var phrase: ClaimPhrase
        /// The phrase without markup.
        var claimText: String
        var topics: [TopicLink]
        var details: [DetailView]
        var figures: [TextItem]
        var sources: [SourceLink]
        var isMerged: Bool
        var isDisagreement: Bool
        var isDraft: Bool
        var isProposed: Bool
        var own: OwnRecord
        var filters: [OwnFilterView]
    }

    let facts: Facts
    private let makesMarkup: @Sendable () -> HTML

    /// - Parameter markup: The event as `event.html` shows it, made once for all pages that list it.
    init(_ facts: Facts, markup: HTML = HTML(bytes: [])) {
        self.facts = facts
        makesMarkup = { markup }
    }

    /// - Parameter markup: Makes the event as `event.html` shows it.
    init(_ facts: Facts, making markup: @escaping @Sendable () -> HTML) {
        self.facts = facts
        makesMarkup = markup
    }

    /// The event as `event.html` shows it.
    var markup: HTML { makesMarkup() }

    /// What of it not everybody says.
    private var contention: String {
        facts.status.isContested ? facts.title : facts.details.first(where: \.status.isContested)?.text ?? ""
    }

    static let comparedBy: String? = "id"
    static let shownBy: String? = "title"

    static let fields = Fields<EventView> {
        Field("id", "The event’s id.") { $0.facts.id }
        Field("anchor", "The id of the event’s element in a list.") { $0.facts.id }
        Field("title", "What happened, in one sentence.") { $0.facts.title }
        Field("href", "The event’s page, its permanent address.") { $0.facts.href }
        Field("place", "Where it happened.") { $0.facts.place }
        Field("language", "The language of its texts, where it is not the page’s.") { $0.facts.language.tag }
        Field("direction", "ltr or rtl, where the language is given.") { $0.facts.language.direction }
        Field("date", "When it happened, as precisely as is known.") { $0.facts.date }
        Field("relations", "The events that it came before or after, and what came of a plan.") { $0.facts.relations }
        Field("outcome_note", "What is said of a plan whose outcome is not known, its day being over.") {
            $0.facts.outcomeNote
        }
        Field("status", "How sure it is, by all reports.") { $0.facts.status }
        Field("claim", "How sure it is, who says so and where it was read, as a phrase with a mark and links.") {
            $0.facts.claim
        }
        Field("by", "Who says so.") { $0.facts.phrase.by }
        Field("topics", "What it is about.") { $0.facts.topics }
        Field("details", "Parts of it that can have a status of their own.") { $0.facts.details }
        Field(
            "contention",
            "What of it is claimed, disputed or denied: its title, or else the first such detail; empty without any."
        ) { $0.contention }
        Field("figures", "How many people or things, in words: between 40 and 62 killed.") { $0.facts.figures }
        Field("sources", "The publications that report it besides those in the phrase.") { $0.facts.sources }
        Field("is_merged", "Whether several reports are of this event.") { $0.facts.isMerged }
        Field("is_disagreement", "Whether reports contradict each other.") { $0.facts.isDisagreement }
        Field("is_draft", "Whether its own file is a draft, which readers of the published site do not see.") {
            $0.facts.isDraft
        }
        Field("is_proposed", "Whether a machine proposed it or a report of it, which such readers do not see.") {
            $0.facts.isProposed
        }
        Field("fields", "What its reports say of the site’s own fields.", schema: "fields of events") { $0.facts.own }
        Field("filters", "What it says of the site’s own fields by which it can be filtered.") { $0.facts.filters }
        Field("markup", "The event as event.html shows it.") { $0.markup }
    }
}

/// A part of an event that can have another status than the event.
struct DetailView: View {
    var text: String
    /// The language of that text.
    var language: TextLanguage
    var status: StatusView
    var claim: HTML
    var by: [ClaimantView]

    static let fields = Fields<DetailView> {
        Field("text", "What is said.") { $0.text }
        Field("language", "Its language, where it is not the page’s.") { $0.language.tag }
        Field("direction", "ltr or rtl, where the language is given.") { $0.language.direction }
        Field("status", "How sure it is.") { $0.status }
        Field("claim", "How sure it is and who says so, as a phrase with a mark and links.") { $0.claim }
        Field("by", "Who says so.") { $0.by }
    }
}

/// Events under one heading.
struct EventGroupView: View {
    var heading: String
    var anchor: String
    var href: String
    /// Whether the events stand in full elsewhere, and are shown here in brief.
    var isBrief = false
    var events: [EventView]

    static let fields = Fields<EventGroupView> {
        Field("heading", "The month or year, in words.") { $0.heading }
        Field("anchor", "The id of the heading.") { $0.anchor }
        Field("href", "The timeline of that month or year; empty where this is it.") { $0.href }
        Field("brief", "Whether the events stand in full elsewhere, and are shown here in brief.") { $0.isBrief }
        Field("events", "The events.") { $0.events }
    }
}
