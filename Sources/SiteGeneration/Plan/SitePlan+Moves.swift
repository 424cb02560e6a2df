internal import Content
internal import Diagnostics

extension SitePlan {
    /// Adds what stands at the former addresses of documents: pages that lead on, and for a topic its feeds and data.
    ///
    /// - Complexity: O(*n*) in the number of documents, reports and former addresses.
    mutating func planMoves(_ chronicle: Chronicle) {
        for (position, entry) in chronicle.articles.enumerated() {
            let article = entry.article
            for address in article.formerAddresses {
                let move = Move(target: Routes.article(article.slug), address: address, file: article.document.file)
                lead(from: address.route(in: "articles/"), .article(position), move)
            }
        }
        for position in chronicle.topics.indices { planMoves(ofTopic: position, chronicle) }
        for (position, event) in chronicle.events.enumerated() {
            for report in event.history {
                let article = report.article.map { chronicle.articles[$0].article }
                guard let file = (article?.document ?? event.curated?.document)?.file else { continue }
                for address in report.report.formerAddresses {
                    let move = Move(target: eventRoutes[position], address: address, file: file)
                    lead(from: address.route(in: "events/"), .event(position), move)
                }
            }
        }
        for position in chronicle.sources.indices { planMoves(ofSource: position, chronicle) }
        for (position, page) in chronicle.pages.enumerated() {
            for address in page.formerAddresses {
                let move = Move(target: Routes.page(page.id), address: address, file: page.document.file)
                lead(from: address.route(in: ""), .text(position), move)
            }
        }
    }

    /// A topic has numbered pages, feeds and files of events besides its page.
    private mutating func planMoves(ofTopic position: Int, _ chronicle: Chronicle) {
        let topic = chronicle.topics[position].topic
        for address in topic.formerAddresses {
            func move(_ target: String) -> Move { Move(target: target, address: address, file: topic.document.file) }
            guard let name = address.name else {
                lead(from: address.route(in: "topics/"), .topic(position), move(Routes.topic(topic.id)))
                continue
            }
            for page in Self.pages(numberedPages(ofTopic: position, in: chronicle)) {
                lead(from: Routes.topic(name, page: page), .topic(position), move(Routes.topic(topic.id, page: page)))
            }
            // Frames of other sites show what stands there, and programs that follow a feed do not follow a page.
            if !datedEvents(ofTopic: position).isEmpty {
                add(Routes.embed(name), .embed(position), move(Routes.embed(topic.id)))
            }
            add(Routes.topicFeed(name), .feed(topic: position), move(Routes.topicFeed(topic.id)))
            add(Routes.topicJSONFeed(name), .jsonFeed(topic: position), move(Routes.topicJSONFeed(topic.id)))
            guard !chronicle.topics[position].events.isEmpty else { continue }
            let set = EventSet.topic(position)
            for format in set.formats(of: chronicle.site) {
                add(Routes.topicEvents(name, format), .events(set, format), move(Routes.topicEvents(topic.id, format)))
            }
        }
    }

    private mutating func planMoves(ofSource position: Int, _ chronicle: Chronicle) {
        let source = chronicle.sources[position].source
        for address in source.formerAddresses {
            func move(_ target: String) -> Move { Move(target: target, address: address, file: source.document.file) }
            guard let name = address.name else {
                lead(from: address.route(in: "sources/"), .source(position), move(Routes.source(source.id)))
                continue
            }
            for page in Self.pages(numberedPages(ofSource: position, in: chronicle)) {
                let target = Routes.source(source.id, page: page)
                lead(from: Routes.source(name, page: page), .source(position), move(target))
            }
        }
    }

    private mutating func lead(from route: String, _ document: Document, _ move: Move) {
        add(route, .moved(document, to: move.target), move)
    }
}
