internal import Chronology
internal import Content
internal import Localization

extension ViewMaker {
    /// The corrections of an article, as its own page shows them: those of its text, and the events that were taken back
    /// from it.
    func corrections(of position: Int) -> [CorrectionView] {
        let article = chronicle.articles[position].article
        let texts = article.corrections.map { correction in
            var view = view(of: correction, in: article)
            view.article = ""
            return view
        }
        let events = article.events.compactMap { report -> CorrectionView? in
            guard let retraction = report.retracted, let event = chronicle.eventPositions[report.id.value] else {
                return nil
            }
            return view(of: retraction, of: chronicle.events[event], in: article)
        }
        return texts + events
    }

    /// All corrections and retractions of the site, newest first.
    func corrections() -> [CorrectionView] {
        var dated: [(date: EDTFDate, view: CorrectionView)] = []
        for article in chronicle.articles.lazy.map(\.article) {
            for correction in article.corrections { dated.append((correction.date, view(of: correction, in: article))) }
        }
        dated += retractions().map { ($0.retraction.date, view(of: $0)) }
        return dated.enumerated().sorted { ($1.element.date, $0.offset) < ($0.element.date, $1.offset) }.map(
            \.element.view)
    }

    /// Something that was taken back.
    struct Retracted {
        var retraction: Retraction
        /// The article that it stands in; `nil` for a file of an event’s own, and for evidence.
        var article: Article?
        /// The event; `nil` where it is the whole article.
        var event: Event?
    }

    /// Everything that editors took back: articles, events, and single reports of events, each once.
    ///
    /// - Complexity: O(*n*) in the number of articles and reports.
    func retractions() -> [Retracted] {
        let articles = chronicle.articles[chronicle.standingArticles.upperBound...].map(\.article)
        var all: [Retracted] = articles.compactMap { article in
            article.retracted.map { Retracted(retraction: $0, article: article, event: nil) }
        }
        for event in chronicle.events {
            var known: Set<Retraction> = []
            for report in event.history {
                guard let retraction = report.report.retracted, known.insert(retraction).inserted else { continue }
                let article = report.article.map { chronicle.articles[$0].article }
                all.append(Retracted(retraction: retraction, article: article, event: event))
            }
        }
        return all
    }

    /// What stands on a page of its own that was taken back.
    func retraction(_ retraction: Retraction?, in language: TextLanguage) -> CorrectionView? {
        retraction.map {
            CorrectionView(
                date: date($0.date), text: $0.text, language: language, articleTitle: "", article: "",
                isRetraction: true)
        }
    }

    /// The title of an article; one that was taken back says so wherever it stands alone.
    func title(of article: Article) -> String { title(article.title, article.retracted) }

    /// The title of an event, likewise.
    func title(of event: Event) -> String { title(event.lead.title, event.retraction) }

    /// What an article says in short, or why it was taken back.
    func summary(of article: Article) -> String { article.retracted?.text ?? article.summary }

    private func title(_ title: String, _ retraction: Retraction?) -> String {
        retraction == nil ? title : strings.text(.retractedTitle, ["title": title])
    }

    private func view(of correction: Article.Correction, in article: Article) -> CorrectionView {
        CorrectionView(
            date: date(correction.date), text: correction.text,
            language: language(article.language, article.direction), articleTitle: article.title,
            article: viewpoint.href(Routes.article(article.slug)))
    }

    private func view(of retracted: Retracted) -> CorrectionView {
        guard let event = retracted.event else {
            let article = retracted.article
            return CorrectionView(
                date: date(retracted.retraction.date), text: retracted.retraction.text,
                language: language(article?.language, article?.direction), articleTitle: article?.title ?? "",
                article: article.map { viewpoint.href(Routes.article($0.slug)) } ?? "", isRetraction: true)
        }
        return view(of: retracted.retraction, of: event, in: retracted.article)
    }

    private func view(of retraction: Retraction, of event: Event, in article: Article?) -> CorrectionView {
        CorrectionView(
            date: date(retraction.date), text: retraction.text,
            language: language(article?.language, article?.direction), articleTitle: event.lead.title,
            article: viewpoint.href(Routes.event(event.id)), isRetraction: true)
    }
}
