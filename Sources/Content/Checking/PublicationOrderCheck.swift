internal import Chronology
internal import Diagnostics

/// Whether texts were changed, corrected and taken back after they came out.
enum PublicationOrderCheck {
    /// Reports each ‘updated’, each correction and each retraction that is dated before its article was published.
    ///
    /// - Complexity: O(*n*) in the number of articles, corrections and reports.
    static func diagnostics(of content: Content) -> [Diagnostic] {
        content.articles.flatMap { article -> [Diagnostic] in
            guard let published = article.published else { return [] }
            let file = article.document.file
            var found: [Diagnostic] = []
            if let updated = article.updated, updated.precedes(published, in: content.site.timeZone) {
                let place = article.document.location(ofKey: "updated") ?? file.location(ofLine: 1)
                found.append(
                    Diagnostic(
                        .error, "updated-before-published", "this article was ‘updated’ before it was ‘published’",
                        at: place, help: "it came out here on \(published); correct one of the two"))
            }
            func check(_ date: EDTFDate, _ range: Range<Int>, _ rule: String, _ what: String) {
                guard let last = date.latest, last < published.day else { return }
                found.append(
                    Diagnostic(
                        .error, rule, "\(what) on \(date) before it was ‘published’", at: file.location(of: range),
                        help: "it came out here on \(published); correct one of the two"))
            }
            for correction in article.corrections {
                check(
                    correction.date, correction.dateRange, "correction-before-published", "this article was corrected")
            }
            for (retraction, what) in article.retractions {
                check(retraction.date, retraction.dateRange, "retraction-before-published", "\(what) was retracted")
            }
            return found
        }
    }
}

extension Article {
    /// What was taken back in it, and how it is called.
    fileprivate var retractions: [(Retraction, String)] {
        [retracted.map { ($0, "this article") }].compactMap(\.self)
            + events.compactMap { event in event.retracted.map { ($0, "‘\(event.id.value)’") } }
    }
}

extension Moment {
    /// Whether it is before another; days are compared where a time is missing.
    fileprivate func precedes(_ other: Moment, in zone: TimeZone) -> Bool {
        time == nil || other.time == nil ? day < other.day : unixTime(in: zone) < other.unixTime(in: zone)
    }
}
