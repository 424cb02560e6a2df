internal import Content
internal import Gazetteer
internal import SearchIndex

/// Reads what the search finds in documents, one after the other, and how much it counts where it stands.
struct SearchReader: Sendable {
    private let chronicle: Chronicle
    private let catalogue: SearchCatalogue
    private let facets: EventFacets
    private var builder: IndexPartBuilder

    /// How much a word counts in a place, compared with the body of a text.
    private enum Weight {
        static let title = 12
        static let otherName = 8
        static let summary = 3
        static let detail = 2
        static let body = 1
    }

    init(_ catalogue: SearchCatalogue, _ facets: EventFacets, stopWords: StopWords) {
        chronicle = facets.maker.chronicle
        self.catalogue = catalogue
        self.facets = facets
        builder = IndexPartBuilder(stopWords: stopWords)
    }

    /// What was read since the last time; `nil` where nothing was.
    mutating func finish() -> IndexPart? {
        builder.isEmpty ? nil : builder.finish()
    }

    // MARK: Documents

    /// - Parameter language: Its language, where that is not the site’s.
    private mutating func begin(_ document: Int, _ language: String? = nil) {
        builder.begin(document: document, language: language ?? chronicle.site.language)
    }

    /// Reads an article that stands.
    mutating func readArticle(_ position: Int, body: [UInt8]) {
        guard chronicle.standingArticles.contains(position) else { return }
        let entry = chronicle.articles[position]
        let article = entry.article
        begin(catalogue.number(ofArticle: position), article.language)
        builder.add(article.title, weight: Weight.title)
        builder.add(article.summary, weight: Weight.summary)
        for point in article.keyPoints { builder.add(point, weight: Weight.summary) }
        for topic in entry.topics { addNames(ofTopic: topic, weight: Weight.summary) }
        for author in article.authors { builder.add(author, weight: Weight.detail) }
        if let source = article.source { builder.add(name(of: source), weight: Weight.detail) }
        builder.add(body.span, weight: Weight.body)
    }

    mutating func readTopic(_ position: Int, body: [UInt8]) {
        let topic = chronicle.topics[position].topic
        begin(catalogue.number(ofTopic: position))
        builder.add(topic.name, weight: Weight.title)
        let names = Set(topic.names.values)
        for name in names.sorted() where name != topic.name { builder.add(name, weight: Weight.title) }
        for alias in topic.aliases where alias.kind != .local && !names.contains(alias.text) {
            builder.add(alias.text, weight: Weight.otherName)
        }
        builder.add(topic.summary, weight: Weight.summary)
        builder.add(body.span, weight: Weight.body)
    }

    /// Reads an event that stands.
    mutating func readEvent(_ position: Int, body: [UInt8]) {
        guard chronicle.standingEvents.contains(position) else { return }
        let event = chronicle.events[position]
        begin(catalogue.number(ofEvent: position), event.speaker.flatMap { chronicle.articles[$0].article.language })
        facets.forEachValue(of: position) { facet, value in builder.add(facet: facet.name, value) }
        builder.add(event.lead.title, weight: Weight.title)
        builder.add(chronicle.place(of: event.lead), weight: Weight.summary)
        for report in event.reports.map(\.report) where event.reports.count > 1 {
            if report.title != event.lead.title { builder.add(report.title, weight: Weight.summary) }
            if report.place != event.lead.place { builder.add(chronicle.place(of: report), weight: Weight.detail) }
        }
        for topic in event.topics { addNames(ofTopic: topic, weight: Weight.detail) }
        for report in event.reports.map(\.report) {
            for claimant in report.by { builder.add(name(of: claimant), weight: Weight.detail) }
            for detail in report.details { builder.add(detail.text, weight: Weight.body) }
        }
        builder.add(body.span, weight: Weight.body)
    }

    mutating func readSource(_ position: Int, body: [UInt8]) {
        let source = chronicle.sources[position].source
        begin(catalogue.number(ofSource: position))
        builder.add(source.name, weight: Weight.title)
        builder.add(source.summary, weight: Weight.summary)
        builder.add(source.country, weight: Weight.detail)
        builder.add(source.affiliation, weight: Weight.detail)
        builder.add(body.span, weight: Weight.body)
    }

    mutating func readPage(_ position: Int, body: [UInt8]) {
        let page = chronicle.pages[position]
        begin(catalogue.number(ofPage: position))
        builder.add(page.title, weight: Weight.title)
        builder.add(page.summary, weight: Weight.summary)
        builder.add(body.span, weight: Weight.body)
    }

    // MARK: Names

    /// Adds the names of a topic in each language.
    private mutating func addNames(ofTopic position: Int, weight: Int) {
        let topic = chronicle.topics[position].topic
        builder.add(topic.name, weight: weight)
        guard !topic.names.isEmpty else { return }
        for name in Set(topic.names.values).sorted() where name != topic.name { builder.add(name, weight: weight) }
    }

    private func name(of reference: SourceReference) -> String {
        switch reference.publication {
        case .known(let id): chronicle.sourcePositions[id.value].map { chronicle.sources[$0].source.name } ?? ""
        case .named(let name, _): name
        }
    }

    private func name(of claimant: Claimant) -> String {
        switch claimant {
        case .named(let name): return name
        case .known(let id):
            if let position = chronicle.topicPositions[id.value] { return chronicle.topics[position].topic.name }
            return chronicle.sourcePositions[id.value].map { chronicle.sources[$0].source.name } ?? ""
        }
    }
}
