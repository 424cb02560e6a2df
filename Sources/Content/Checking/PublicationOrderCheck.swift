internal import Chronology
internal import Diagnostics

/// Whether texts were changed and corrected after they came out.
enum PublicationOrderCheck {
    /// Reports each ‘updated’ and each correction that is dated before its article was published.
    ///
    /// - Complexity: O(*n*) in the number of articles and corrections.
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
            for correction in article.corrections {
                guard let last = correction.date.latest, last < published.day else { continue }
                found.append(
                    Diagnostic(
                        .error, "correction-before-published",
                        "this article was corrected on \(correction.date) before it was ‘published’",
                        at: file.location(of: correction.dateRange),
                        help: "it came out here on \(published); correct one of the two"))
            }
            return found
        }
    }
}

extension Moment {
    /// Whether it is before another; days are compared where a time is missing.
    fileprivate func precedes(_ other: Moment, in zone: TimeZone) -> Bool {
        time == nil || other.time == nil ? day < other.day : unixTime(in: zone) < other.unixTime(in: zone)
    }
}
