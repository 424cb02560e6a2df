internal import Chronology
internal import Content

/// When an event was reported: the day on which the original came out, or what is known instead.
enum ReportedDay: Sendable, Equatable {
    /// The original came out then, or our own text did.
    case published(EDTFDate)
    /// The original came out no later: it was captured then.
    case captured(EDTFDate)
    /// Nothing is known.
    case unknown

    /// The day of a report.
    ///
    /// - Parameter article: The article that it stands in; `nil` for a file of the event’s own.
    init(of report: EventReport, in article: Article?) {
        let references = report.sources + [article?.source].compactMap(\.self)
        if let day = references.compactMap(\.published).min() {
            self = .published(day)
        } else if let day = references.compactMap(\.retrieved).min() {
            self = .captured(day)
        } else if let day = article?.published?.date {
            self = .published(day)
        } else {
            self = .unknown
        }
    }

    /// The date, where there is one.
    var date: EDTFDate? {
        switch self {
        case .published(let date), .captured(let date): date
        case .unknown: nil
        }
    }
}

extension EventReport {
    /// Where a report was read: its own sources, or else that of its article.
    func references(in entry: ArticleEntry?) -> [SourceReference] {
        sources.isEmpty ? [entry?.article.source].compactMap(\.self) : sources
    }
}
