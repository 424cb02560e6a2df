internal import Chronology
internal import Content
internal import Diagnostics

/// Whether articles that readers see are said to have come out in the future.
enum PublicationCheck {
    /// Reports articles that are public and dated later than the build, wherever on Earth their day begins.
    ///
    /// - Complexity: O(*n*) in the number of articles.
    static func diagnostics(of chronicle: Chronicle) -> [Diagnostic] {
        chronicle.articles.compactMap { entry in
            let article = entry.article
            guard !entry.isDraft, let published = article.published, end(of: published) > chronicle.now
            else {
                return nil
            }
            let document = article.document
            return Diagnostic(
                .warning, "future-date", "this article is public, and dated in the future",
                at: document.location(ofKey: "published") ?? document.file.location(ofLine: 1),
                help: "write publish_at: \(published.day) to hold it back until then, or correct the day")
        }
    }

    /// The moment from which on a day of publication does not lie in the future, wherever on Earth it begins.
    static func end(of published: Moment) -> Int64 { published.unixTime() - 14 * 3_600 }
}
