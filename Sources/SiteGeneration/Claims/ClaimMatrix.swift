internal import Bounds
internal import Content

/// Who says what: claims, those who speak of them, and the newest word of each on each.
struct ClaimMatrix {
    /// What somebody says of a claim.
    struct Word {
        let actor: ClaimantView
        let status: EventReport.Status
        /// Whether it is a publication that says so in its own voice.
        var isPublication = false
    }

    /// A claim and all that is said of it.
    struct Claim {
        let text: String
        /// The language of the text.
        let language: TextLanguage
        /// Its event’s page; empty where that is the page it stands on.
        let href: String
        /// What is said of it, one word for each who speaks.
        private(set) var words: [Word] = []

        init(_ text: String, in language: TextLanguage, href: String = "") {
            (self.text, self.language, self.href) = (text, language, href)
        }

        /// Adds the word of somebody, which takes the place of what they said before.
        mutating func add(_ word: Word) {
            if let position = words.firstIndex(where: { $0.actor.isSame(word.actor) }) {
                words[position] = word
            } else {
                words.append(word)
            }
        }

        /// The word of somebody; `nil` where none is recorded.
        func status(by actor: ClaimantView) -> EventReport.Status? {
            words.first { $0.actor.isSame(actor) }?.status
        }
    }

    /// The claims, in the order in which pages show them.
    var claims: [Claim] = []

    /// Those who speak of a claim: who speaks of most first, then in the order in which they did, publications last.
    ///
    /// - Complexity: O(*n* · *m*) in the number of words and of those who speak.
    var actors: [ClaimantView] {
        var counts: [(actor: ClaimantView, isLast: Int, count: Int)] = []
        for word in claims.flatMap(\.words) {
            if let position = counts.firstIndex(where: { $0.actor.isSame(word.actor) }) {
                counts[position].count += 1
            } else {
                counts.append((word.actor, word.isPublication ? 1 : 0, 1))
            }
        }
        return counts.enumerated().sorted {
            ($0.element.isLast, $1.element.count, $0.offset) < ($1.element.isLast, $0.element.count, $1.offset)
        }.map(\.element.actor)
    }
}

extension ViewMaker {
    /// Who says what of an event and of its details, by all reports that stand.
    ///
    /// A publication that names nobody speaks itself. What translations repeat counts once.
    ///
    /// - Parameters:
    ///   - isWhole: Whether details count, and publications, or only what parties, persons and bodies say of the event.
    ///   - href: The event’s page, where the claims stand on another one.
    /// - Complexity: O(*n* · *m*) in the number of words and of those who speak.
    func claims(of position: Int, isWhole: Bool = true, href: String = "") -> ClaimMatrix {
        let event = chronicle.events[position]
        var matrix = ClaimMatrix()
        var whole = ClaimMatrix.Claim(
            event.lead.title, in: language(event.speaker.flatMap { chronicle.articles[$0].article.language }),
            href: href)
        var details: [ClaimMatrix.Claim] = []
        for report in withoutTranslations(event) {
            let words = report.report
            for word in words.by.isEmpty && !isWhole ? [] : speakers(words.by, words.status, in: report) {
                whole.add(word)
            }
            guard isWhole else { continue }
            for detail in words.details {
                let known = details.firstIndex { $0.text == detail.text }
                if known == nil { details.append(.init(detail.text, in: language(of: report))) }
                for word in speakers(detail.by, detail.status, in: report) {
                    details[known ?? details.count - 1].add(word)
                }
            }
        }
        matrix.claims = ([whole] + details).filter { !$0.words.isEmpty }
        return matrix
    }

    /// The words of those who speak in a report, or else of the publications that it was read in.
    private func speakers(_ by: [Claimant], _ status: EventReport.Status, in report: Event.Report) -> [ClaimMatrix.Word]
    {
        let speakers = claimants(by, in: language(of: report))
        guard speakers.isEmpty else { return speakers.map { ClaimMatrix.Word(actor: $0, status: status) } }
        return reporters(of: report).map {
            let actor = ClaimantView(name: $0.name, href: $0.href, language: $0.language, kind: .body)
            return ClaimMatrix.Word(actor: actor, status: status, isPublication: true)
        }
    }
}
