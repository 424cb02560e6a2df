internal import Chronology

/// What readers see of the content at a moment, and what is kept from them: the one place where that is decided for
/// single documents.
///
/// What only hidden documents name is kept from them besides, when all is indexed.
public struct Publication: Sendable {
    /// What is shown; its articles are those that have a page.
    public private(set) var content: Content
    /// Originals that are cited and have no page.
    public private(set) var evidence: [Article] = []
    /// What is not shown.
    public private(set) var hidden = HiddenContent()

    /// Divides content.
    ///
    /// - Parameters:
    ///   - now: The moment in Unix time that decides which articles are held back.
    ///   - showsDrafts: Whether nothing is hidden.
    /// - Complexity: O(*n*) in the number of documents and events.
    public init(of content: Content, at now: Int64, showsDrafts: Bool) {
        self.content = content
        let zone = content.site.timeZone
        let (evidence, articles) = content.articles.divided { $0.status == .evidence }
        self.content.articles = articles
        self.evidence = evidence
        guard !showsDrafts else { return }
        (hidden.articles, self.content.articles) = articles.divided { !$0.isPublic(at: now, in: zone) }
        var heldBack: [Article] = []
        (heldBack, self.evidence) = evidence.divided { $0.isHeldBack(at: now, in: zone) }
        hidden.articles += heldBack
        (hidden.topics, self.content.topics) = content.topics.divided(\.isDraft)
        (hidden.events, self.content.events) = content.events.divided(\.isDraft)
        (hidden.sources, self.content.sources) = content.sources.divided(\.isDraft)
        (hidden.pages, self.content.pages) = content.pages.divided(\.isDraft)
        (hidden.unreadable, self.content.unreadable) = content.unreadable.divided(\.isDraft)
        hidden.proposals = Self.takeProposals(from: &self.content.articles)
        hidden.proposals += Self.takeProposals(from: &self.evidence)
    }

    private static func takeProposals(from articles: inout [Article]) -> [EventReport] {
        var proposals: [EventReport] = []
        for position in articles.indices where articles[position].events.contains(where: \.isProposed) {
            let (proposed, events) = articles[position].events.divided(\.isProposed)
            proposals += proposed
            articles[position].events = events
        }
        return proposals
    }
}

extension Array {
    /// The elements that satisfy a predicate, and the others; where all are others, nothing is copied.
    fileprivate func divided(_ isFirst: (Element) -> Bool) -> (first: [Element], others: [Element]) {
        guard contains(where: isFirst) else { return ([], self) }
        return (filter(isFirst), filter { !isFirst($0) })
    }
}
