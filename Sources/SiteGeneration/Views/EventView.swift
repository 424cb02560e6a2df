internal import Templating

/// An event with everything that is known about it.
///
/// It is an object, since lists of many events are handed from their makers to templates.
final class EventView: View {
    /// What is known, but for texts in HTML.
    struct Facts: Sendable {
        var id: String
        var title: String
        var href: String
        var place: String
        var quote: String
        var quoteLanguage: String
        var quoteDirection: String
        var derivation: String
        var language: String
        var direction: String
        var date: DateView
        var status: StatusView
        var by: [ClaimantView]
        var topics: [TopicLink]
        var details: [DetailView]
        var reports: [ReportView]
        var isMerged: Bool
        var isDisagreement: Bool
    }

    let facts: Facts
    /// A longer description by the editors.
    let description: HTML
    /// The event as `event.html` shows it, made once for all pages that list it.
    let markup: HTML

    init(_ facts: Facts, description: HTML = HTML(bytes: []), markup: HTML = HTML(bytes: [])) {
        self.facts = facts
        self.description = description
        self.markup = markup
    }

    static let fields = Fields<EventView> {
        Field("id", "The event’s id.") { $0.facts.id }
        Field("anchor", "The id of the event’s element on its timeline page.") { $0.facts.id }
        Field("title", "What happened, in one sentence.") { $0.facts.title }
        Field("href", "The event’s place on the timeline, its permanent address.") { $0.facts.href }
        Field("place", "Where it happened.") { $0.facts.place }
        Field("quote", "The verbatim phrase of the source.") { $0.facts.quote }
        Field("quote_language", "The language of that phrase, where it is not the page’s.") { $0.facts.quoteLanguage }
        Field("quote_direction", "ltr or rtl, where that language is given.") { $0.facts.quoteDirection }
        Field("derivation", "How its date was resolved.") { $0.facts.derivation }
        Field("language", "The language of the report, where it is not the page’s.") { $0.facts.language }
        Field("direction", "ltr or rtl, where the language is given.") { $0.facts.direction }
        Field("date", "When it happened, as precisely as is known.") { $0.facts.date }
        Field("status", "How sure it is.") { $0.facts.status }
        Field("by", "Who says so.") { $0.facts.by }
        Field("topics", "What it is about.") { $0.facts.topics }
        Field("details", "Parts of it that can have a status of their own.") { $0.facts.details }
        Field("reports", "Who reports it.") { $0.facts.reports }
        Field("is_merged", "Whether several reports are of this event.") { $0.facts.isMerged }
        Field("is_disagreement", "Whether reports differ in status or date.") { $0.facts.isDisagreement }
        Field("markup", "The event as event.html shows it.") { $0.markup }
        Field("description", "A longer description by the editors.") { $0.description }
    }
}

/// A part of an event that can have another status than the event.
struct DetailView: View {
    var text: String
    var status: StatusView
    var by: [ClaimantView]

    static let fields = Fields<DetailView> {
        Field("text", "What is said.") { $0.text }
        Field("status", "How sure it is.") { $0.status }
        Field("by", "Who says so.") { $0.by }
    }
}

/// Who reports an event, and what they say differently.
struct ReportView: View {
    var articleTitle: String
    var article: String
    /// The language of the article’s title.
    var language: TextLanguage
    var source: SourceLink?
    var url: String
    var author: String
    var published: DateView?
    var status: StatusView
    var date: DateView
    var quote: String
    var derivation: String
    var differs: Bool

    static let fields = Fields<ReportView> {
        Field("article_title", "The title of our article; empty for a source of the event’s own.") { $0.articleTitle }
        Field("article_href", "Our article; empty for a source of the event’s own.") { $0.article }
        Field("article_language", "The language of that title, where it is not the page’s.") { $0.language.tag }
        Field("article_direction", "ltr or rtl, where that language is given.") { $0.language.direction }
        Field("source", "The publication.") { $0.source }
        Field("url", "The address of the original.") { $0.url }
        Field("author", "Who wrote the original.") { $0.author }
        Field("published", "When the original came out.") { $0.published }
        Field("status", "How sure the report is.") { $0.status }
        Field("date", "When the report says that it happened.") { $0.date }
        Field("quote", "The verbatim phrase of the source.") { $0.quote }
        Field("derivation", "How the report’s date was resolved.") { $0.derivation }
        Field("differs", "Whether its status or date differs from the event’s.") { $0.differs }
    }
}

/// Events under one heading.
struct EventGroupView: View {
    var heading: String
    var anchor: String
    var href: String
    var events: [EventView]

    static let fields = Fields<EventGroupView> {
        Field("heading", "The month or year, in words.") { $0.heading }
        Field("anchor", "The id of the heading.") { $0.anchor }
        Field("href", "The timeline of that month or year; empty where this is it.") { $0.href }
        Field("events", "The events.") { $0.events }
    }
}
