internal import Content
internal import Localization
internal import Templating

/// Who says what, as a table: a row for each claim, a column for each who speaks.
struct ClaimMatrixView: View {
    var actors: [ClaimantView]
    var rows: [ClaimRowView]
    var others: String

    static let fields = Fields<ClaimMatrixView> {
        Field("actors", "Those who speak, a column each.") { $0.actors }
        Field("rows", "The claims.") { $0.rows }
        Field("others", "How many others speak who have no column; empty where there are none.") { $0.others }
    }
}

/// A claim, and what each says of it.
struct ClaimRowView: View {
    var text: String
    var language: TextLanguage
    var href: String
    var cells: [ClaimCellView]

    static let fields = Fields<ClaimRowView> {
        Field("text", "The claim.") { $0.text }
        Field("language", "Its language, where it is not the page’s.") { $0.language.tag }
        Field("direction", "ltr or rtl, where the language is given.") { $0.language.direction }
        Field("href", "The page of its event; empty where it is that of the page.") { $0.href }
        Field("cells", "What each says of it, in the order of the columns.") { $0.cells }
    }
}

/// What somebody says of a claim.
struct ClaimCellView: View {
    var label: String
    var status: String

    static let fields = Fields<ClaimCellView> {
        Field("label", "In a word: says, denies.") { $0.label }
        Field("status", "The status that they give it; empty where nothing is recorded.") { $0.status }
    }
}

extension PageMaker {
    /// How many columns and rows a table of claims has at most.
    private static let (actorLimit, claimLimit) = (4, 12)
    /// The same on the page of a topic.
    private static let (topicActorLimit, topicClaimLimit) = (4, 4)

    /// Who says what of an event; `nil` where fewer than two speak, so that the line below the title says it all.
    func claimMatrix(ofEvent position: Int) -> ClaimMatrixView? {
        view(of: maker.claims(of: position), actors: Self.actorLimit, claims: Self.claimLimit)
    }

    /// Who says what of the newest events of a topic of which two or more speak; `nil` where there are none.
    ///
    /// - Complexity: O(*n*) in the number of its events.
    func claimMatrix(ofTopic position: Int) -> ClaimMatrixView? {
        let dated = context.plan.datedEvents(ofTopic: position)
        let events = dated + chronicle.topics[position].events[dated.count...]
        var matrix = ClaimMatrix()
        for event in events where matrix.claims.count < Self.topicClaimLimit {
            let href = viewpoint.href(context.plan.eventRoutes[event])
            let claims = maker.claims(of: event, isWhole: false, href: href).claims
            matrix.claims += claims.filter { $0.words.count > 1 }
        }
        return view(of: matrix, actors: Self.topicActorLimit, claims: Self.topicClaimLimit)
    }

    private func view(of matrix: ClaimMatrix, actors limit: Int, claims: Int) -> ClaimMatrixView? {
        let all = matrix.actors
        guard all.count > 1 else { return nil }
        let actors = Array(all.prefix(limit))
        let rows = matrix.claims.filter { claim in
            claim.words.contains { word in actors.contains(where: word.actor.isSame) }
        }
        return ClaimMatrixView(
            actors: actors,
            rows: rows.prefix(claims).map { claim in
                ClaimRowView(
                    text: claim.text, language: claim.language, href: claim.href,
                    cells: actors.map { cell(of: claim.status(by: $0)) })
            },
            others: all.count > limit ? strings.text(.othersSpeak, count: all.count - limit) : "")
    }

    private func cell(of status: EventReport.Status?) -> ClaimCellView {
        guard let status else { return ClaimCellView(label: strings[.nothingRecorded], status: "") }
        let word: StringKey =
            switch status {
            case .claimed, .reported: .saysSo
            case .confirmed: .confirmsSo
            case .disputed: .disputesSo
            case .denied: .deniesSo
            case .planned: .announcesSo
            case .threatened: .threatensSo
            }
        return ClaimCellView(label: strings[word], status: status.rawValue)
    }
}
