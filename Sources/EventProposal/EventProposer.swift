public import Attribution
internal import Bounds
internal import Chronology
public import Content
internal import Gazetteer
internal import Language

/// Proposes the events that an article reports: one for each sentence of its text that asserts something of a date.
public struct EventProposer: Sendable {
    private let index: TopicIndex
    private let site: SiteEvents
    private let outlets: OutletNames

    /// Sentences of fewer words besides the date assert nothing.
    private static let leastWords = 4

    /// Creates a proposer that knows a site’s topics, events and outlets.
    public init(topics: TopicIndex, events: SiteEvents = SiteEvents(), outlets: OutletNames = .none) {
        index = topics
        site = events
        self.outlets = outlets
    }

    /// The events that an article seems to report and does not list, in the order of its text.
    ///
    /// What is read is English and the languages that have a vocabulary. Headings, rows of tables and questions report nothing, and neither does a phrase that names no day. An event of
    /// the same id, or of the same date with the same or a similar title or a quote from the same sentence, is listed
    /// already; proposals that nobody edited are not, and are made again. An event of the site of the same date and a
    /// similar title is a further report of that, and has its id.
    ///
    /// - Complexity: O(*n* · *k*) in the bytes of the article for *k* events that it lists.
    public func proposals(for article: Article) -> [ProposedEvent] {
        let language = ReadingLanguage(tag: article.language)
        if case .unread = language { return [] }
        let vocabulary = language.vocabulary.map(outlets.added)
        let prose = Prose(of: article)
        let expressions = DatedSections(of: prose.bytes, published: article.dateAnchor, language: language)
            .expressions
        let mentions = index.gazetteer.mentions(in: prose.bytes.span)
        let reader = SentenceReader(
            prose: prose, index: index, established: Gazetteer.established(by: mentions), vocabulary: vocabulary)
        let own = ProposalWriter.uneditedProposals(of: article)
        var known = KnownEvents(article.events.filter { !own.contains($0.id.value) }, site: site)
        var proposals: [ProposedEvent] = []
        var (expression, mention) = (0, 0)
        var before: Range<Int>?
        for sentence in SentenceSplitter.sentences(in: prose, vocabulary: vocabulary) {
            let context = sentence.isFirst ? nil : before
            before = sentence.bytes
            var dates = Self.slice(of: expressions, within: sentence.bytes, from: &expression, \.bytes)
            let names = Self.slice(of: mentions, within: sentence.bytes, from: &mention, \.range)
            guard sentence.isRunning, !Self.isSignature(sentence.bytes, prose) else { continue }
            // The day of a dateline is the event's only where the sentence has none of its own.
            var range = sentence.isFirst ? Dateline.trimmed(sentence.bytes, of: prose) : sentence.bytes
            let own = dates.drop { $0.bytes.lowerBound < range.lowerBound }
            if own.contains(where: \.isResolved) { dates = own } else { range = sentence.bytes }
            let claim = Claim(of: prose, at: range, after: context, vocabulary: vocabulary, outlets: outlets)
            let stated = vocabulary == nil ? EventTitle.stated(by: claim, in: range, of: prose) : nil
            if vocabulary == nil {
                let words = Word.words(in: range, of: prose)
                guard !StateSentence.isOne(words) else { continue }
                let isAhead = claim.status == .planned || claim.status == .threatened
                dates = OwnDate(words).candidates(dates, isAhead: isAhead)[...]
            }
            guard let date = Self.date(among: dates, in: stated), Self.asserts(range, date, prose) else { continue }
            let proposal = reader.proposal(from: range, claim, date, mentions: names)
            if let proposal = known.add(proposal, sentence: prose.words(in: sentence.bytes)) {
                proposals.append(proposal)
            }
        }
        return proposals
    }

    /// What to tell the editor of an article in whose language no events are found; `nil` where they are.
    public static func noteOnLanguage(of article: Article) -> String? {
        guard case .unread(let language) = ReadingLanguage(tag: article.language) else { return nil }
        return
            "No events were looked for, since texts in ‘\(language)’ are not read (those in \(ReadingLanguage.names) "
            + "are): add those that it reports, with their dates"
    }

    /// The elements within a range; `start` moves on.
    private static func slice<Element>(
        of elements: [Element], within range: Range<Int>, from start: inout Int, _ place: (Element) -> Range<Int>
    ) -> ArraySlice<Element> {
        while start < elements.count, place(elements[start]).lowerBound < range.lowerBound { start += 1 }
        let first = start
        while start < elements.count, place(elements[start]).upperBound <= range.upperBound { start += 1 }
        return elements[within: first..<start]
    }

    /// Whether a sentence only says who wrote what stands above, and when: `— Aid Agency (@aid) November 13, 2026`.
    private static func isSignature(_ sentence: Range<Int>, _ prose: Prose) -> Bool {
        let start = prose.bytes[within: sentence]
        return start.starts(with: "— ".utf8) || start.starts(with: "– ".utf8) || start.starts(with: "-- ".utf8)
    }

    /// The date that a sentence is about: the first that is resolved in what is stated, rather than the one on which
    /// somebody said so, a day rather than a year; or else the first that ought to be resolved.
    private static func date(
        among expressions: ArraySlice<TemporalExpression>, in stated: Range<Int>?
    ) -> TemporalExpression? {
        let resolved = expressions.filter(\.isResolved)
        let own = resolved.filter { stated?.contains($0.bytes.lowerBound) == true }
        let candidates = own.isEmpty ? resolved : own
        // ‘Hamas, which won the 2006 election, released two hostages on Monday’
        return candidates.first { isDay($0) } ?? candidates.first
            ?? expressions.first { !$0.isVague && $0.kind == .date }
    }

    private static func isDay(_ expression: TemporalExpression) -> Bool {
        guard let date = expression.date, let first = date.earliest, let last = date.latest else { return false }
        return last.daysSinceEpoch - first.daysSinceEpoch <= 1
    }

    /// Whether a sentence says something of a date, rather than ask or only name it.
    private static func asserts(_ sentence: Range<Int>, _ date: TemporalExpression, _ prose: Prose) -> Bool {
        guard !prose.bytes[sentence].suffix(4).contains(UInt8(ascii: "?")),
            !prose.bytes[sentence].suffix(4).starts(with: Array("؟".utf8))
        else { return false }
        let words = prose.words(in: sentence).split(separator: " ").count
        return words - prose.words(in: date.bytes).split(separator: " ").count >= leastWords
    }
}
