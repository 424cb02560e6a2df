internal import Content
internal import Localization
internal import Templating

/// The page at a former address, which leads on to where a document is now.
struct MovedPage: View {
    var head: HeadView
    var title: String
    var href: String
    /// The language of the title.
    var language: TextLanguage

    static let fields = Fields<MovedPage> {
        Field("head", "What stands in the page’s head; its canonical address is the new one.") { $0.head }
        Field("title", "The title of the page that it leads to.") { $0.title }
        Field("language", "The title’s language, where it is not the page’s.") { $0.language.tag }
        Field("direction", "ltr or rtl, where the language is given.") { $0.language.direction }
        Field("href", "The page that it leads to.") { $0.href }
    }
}

extension PageMaker {
    /// The page at a former address of a document.
    func movedPage(_ document: Document, to target: String) -> MovedPage {
        let title = document.title(in: chronicle, strings)
        var head = self.head(target, title: title, description: strings[.moved])
        if let language = language(of: document) {
            head.language = language
            head.direction = maker.direction(of: language, nil)
        }
        return MovedPage(
            head: head, title: title, href: viewpoint.href(target), language: maker.language(language(of: document)))
    }

    /// The page at the address of a numbered page that its list does not reach any more.
    func movedPage(_ list: SiteList) -> MovedPage {
        let (target, title) = (list.route(in: chronicle), title(of: list))
        let head = self.head(target, title: title, description: strings[.moved])
        return MovedPage(head: head, title: title, href: viewpoint.href(target), language: maker.language(nil))
    }

    /// The title of a list.
    func title(of list: SiteList) -> String {
        switch list {
        case .articles: strings[.articles]
        case .timeline: strings[.timeline]
        case .undated: strings[.undatedEvents]
        case .status(let status): "\(strings[status.label]): \(strings[.timeline])"
        case .alphabet: strings[.aToZ]
        case .changes: strings[.whatChanged]
        case .period(let period): strings.text(.timelineOf, ["period": maker.text(period)])
        case .topic(let position): chronicle.topics[position].topic.name
        case .source(let position): chronicle.sources[position].source.name
        }
    }

    /// The language that a document is in, where it is not the site’s.
    func language(of document: Document) -> String? {
        switch document {
        case .article(let position): chronicle.articles[position].article.language
        case .event(let position): maker.language(of: chronicle.events[position])
        case .topic, .source, .text, .timeline, .topics: nil
        }
    }
}
