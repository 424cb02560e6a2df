internal import Bounds
internal import Chronology
internal import Content
internal import Localization
internal import SearchIndex

extension SearchCatalogue {
    /// What is shown of each document, by number.
    ///
    /// - Parameter maker: Makes links as seen from the page that searches.
    /// - Complexity: O(*n*) in the number of documents.
    func documents(_ maker: ViewMaker) -> [SearchDocument] {
        let chronicle = maker.chronicle
        var documents: [SearchDocument] = []
        documents.reserveCapacity(count)
        for position in chronicle.topics.indices { documents.append(maker.searchDocument(ofTopic: position)) }
        for position in chronicle.standingArticles.reversed() {
            documents.append(maker.searchDocument(ofArticle: position))
        }
        let dated = eventCount - undatedCount
        for position in Array(dated..<eventCount) + Array(0..<dated) {
            documents.append(maker.searchDocument(ofEvent: position))
        }
        for position in chronicle.sources.indices { documents.append(maker.searchDocument(ofSource: position)) }
        for position in chronicle.pages.indices { documents.append(maker.searchDocument(ofPage: position)) }
        return documents
    }
}

extension ViewMaker {
    fileprivate func searchDocument(ofTopic position: Int) -> SearchDocument {
        let topic = chronicle.topics[position].topic
        return SearchDocument(
            kind: .topic, address: viewpoint.href(Routes.topic(topic.id)), title: topic.name,
            notes: [label(topic.kind)],
            summary: topic.summary)
    }

    fileprivate func searchDocument(ofArticle position: Int) -> SearchDocument {
        let article = chronicle.articles[position].article
        let publication = article.source.flatMap { self.source($0)?.name }
        return SearchDocument(
            kind: .article, address: viewpoint.href(Routes.article(article.slug)), title: article.title,
            notes: [date(article.published?.date).text, publication ?? ""], summary: article.summary,
            language: article.language)
    }

    fileprivate func searchDocument(ofEvent position: Int) -> SearchDocument {
        let event = chronicle.events[position]
        return SearchDocument(
            kind: .event, address: viewpoint.href(plan.eventRoutes[position]), title: event.lead.title,
            notes: [
                date(event.date, unknown: .undatedEvent).text, strings[event.status.label],
                chronicle.place(of: event.lead),
            ], language: language(of: event), date: event.date?.description ?? "")
    }

    fileprivate func searchDocument(ofSource position: Int) -> SearchDocument {
        let source = chronicle.sources[position].source
        return SearchDocument(
            kind: .page, address: viewpoint.href(Routes.source(source.id)), title: source.name,
            notes: [label(source.kind), source.country], summary: source.summary)
    }

    fileprivate func searchDocument(ofPage position: Int) -> SearchDocument {
        let page = chronicle.pages[position]
        return SearchDocument(
            kind: .page, address: viewpoint.href(Routes.page(page.id)), title: page.title, notes: [],
            summary: page.summary)
    }
}

extension SearchDocument {
    fileprivate init(
        kind: SearchCatalogue.Kind, address: String, title: String, notes: [String], summary: String = "",
        language: String? = nil, date: String = ""
    ) {
        self.init(
            kind: kind.rawValue, address: address, title: title,
            note: notes.filter { !$0.isEmpty }.joined(separator: " · "), summary: summary, language: language ?? "",
            date: date)
    }
}
