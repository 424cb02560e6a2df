internal import Chronology
internal import Content
internal import Localization

extension PageMaker {
    /// The articles that came out, were updated or corrected last, the newest change first.
    ///
    /// - Complexity: O(*n* log *n*) in the number of articles.
    func news(_ count: Int) -> [NewsView] {
        let changes = chronicle.standingArticles.map { (time: chronicle.articles[$0].changed, position: $0) }
        let newest = changes.sorted { ($1.time, $0.position) < ($0.time, $1.position) }
        return newest.prefix(count).map { news(of: $0.position, changed: $0.time) }
    }

    private func news(of position: Int, changed time: Int64) -> NewsView {
        let article = chronicle.articles[position].article
        let zone = chronicle.site.timeZone
        let correction = article.corrections.last { correction in
            correction.date.latest.map { Moment(day: $0).unixTime(in: zone) } == time
        }
        let isUpdate = article.updated?.unixTime(in: zone) == time
        let isNew = article.published?.unixTime(in: zone) == time
        let (kind, date): (StringKey, EDTFDate?) =
            if let correction {
                (.corrected, correction.date)
            } else if isUpdate, !isNew {
                (.changed, article.updated?.date)
            } else {
                (.new, article.published?.date)
            }
        let language = maker.language(article.language, article.direction)
        return NewsView(
            kind: strings[kind], date: maker.date(date), title: article.title,
            href: viewpoint.href(Routes.article(article.slug)), language: language.tag,
            direction: language.direction, correction: correction?.text ?? "")
    }
}
