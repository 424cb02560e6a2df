internal import Chronology
internal import Content

/// Something that the site knows since a day, as its content dates it.
struct Change: Sendable, Equatable {
    /// What changed; positions are those of the chronicle.
    enum Kind: Sendable, Equatable {
        /// An article reported an event for the first time.
        case added(event: Int, EventReport.Status)
        /// With another report an event is as sure as it was not before.
        case moved(event: Int, from: EventReport.Status, to: EventReport.Status)
        /// What came of a plan or a threat.
        case outcome(event: Int, EventReport.Outcome.Kind)
        /// A correction of an article, by its place among those of the article.
        case corrected(article: Int, correction: Int)
        case retractedEvent(Int)
        case retractedArticle(Int)
    }

    let day: Day
    let kind: Kind

    /// The event that changed; `nil` where an article did.
    var event: Int? {
        switch kind {
        case .added(let event, _), .moved(let event, _, _), .outcome(let event, _), .retractedEvent(let event): event
        case .corrected, .retractedArticle: nil
        }
    }

    /// The article that changed; `nil` where an event did.
    var article: Int? {
        switch kind {
        case .corrected(let article, _), .retractedArticle(let article): article
        case .added, .moved, .outcome, .retractedEvent: nil
        }
    }

    /// Its name in addresses and templates.
    var name: String {
        switch kind {
        case .added: "added"
        case .moved: "moved"
        case .outcome: "outcome"
        case .corrected: "corrected"
        case .retractedEvent, .retractedArticle: "retracted"
        }
    }
}
