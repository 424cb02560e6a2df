internal import Chronology
internal import CommonMark
internal import Content
internal import Gazetteer

/// Finds in the text of one article what is linked by itself: the first mention of each topic, and every date.
///
/// A topic that the author has linked is not linked once more, and none is within a quotation, which is not ours.
/// A date is marked as one wherever it stands; one that stays unresolved is left as it is.
struct Autolinker {
    private let context: RenderingContext
    private let viewpoint: Viewpoint
    /// Positions of the topics that the text names and that are not linked yet.
    private var waiting: Set<Int>
    private let established: Set<Int>
    /// Finds dates; `nil` where they are not to be marked.
    private let tagger: TemporalTagger?
    private var memory = TemporalMemory()

    init(of entry: ArticleEntry, context: RenderingContext, viewpoint: Viewpoint) {
        self.context = context
        self.viewpoint = viewpoint
        let site = context.chronicle.site
        waiting = site.autolink.topics ? Set(entry.named) : []
        established = waiting.isEmpty ? [] : Set(entry.established)
        let language = (entry.article.language ?? site.language).lowercased()
        let isEnglish = language == "en" || language.hasPrefix("en-")
        tagger = site.autolink.dates && isEnglish ? TemporalTagger(published: entry.article.dateAnchor) : nil
    }

    /// Notes that the author has linked to a page.
    mutating func skip(_ route: String) {
        guard !waiting.isEmpty, route.hasPrefix("topics/"), route.hasSuffix(".html"),
            let topic = context.chronicle.topicPositions[String(route.dropFirst(7).dropLast(5))]
        else { return }
        waiting.remove(topic)
    }

    /// The passages of a run of text, in order and without overlap.
    mutating func passages(in text: Span<UInt8>, isQuoted: Bool) -> [MarkedPassage] {
        let topics = isQuoted || waiting.isEmpty ? [] : topics(in: text)
        let dates = dates(in: text, isLinked: !isQuoted)
        if topics.isEmpty || dates.isEmpty { return topics + dates }
        // Where a name holds a date, as in ‘7 October attack’, it stays whole.
        var next = 0
        let free = dates.filter { date in
            while next < topics.count, topics[next].range.upperBound <= date.range.lowerBound { next += 1 }
            return next == topics.count || !topics[next].range.overlaps(date.range)
        }
        return (topics + free).sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    private mutating func topics(in text: Span<UInt8>) -> [MarkedPassage] {
        var passages: [MarkedPassage] = []
        for mention in context.chronicle.gazetteer.mentions(in: text, established: established)
        where waiting.remove(mention.topic) != nil {
            let route = Routes.topic(context.chronicle.topics[mention.topic].topic.id)
            passages.append(
                MarkedPassage(
                    range: mention.range,
                    openingMarkup: Array("<a class=\"topic\" href=\"\(viewpoint.href(route))\">".utf8),
                    closingMarkup: Array("</a>".utf8)))
        }
        return passages
    }

    private mutating func dates(in text: Span<UInt8>, isLinked: Bool) -> [MarkedPassage] {
        guard let tagger else { return [] }
        return tagger.datedExpressions(in: text, after: &memory).compactMap { expression in
            guard let datetime = expression.date?.htmlDatetime else { return nil }
            let route = isLinked ? context.autolinkTargets.route(of: datetime) : nil
            var opening: [UInt8] = []
            if let route { opening += "<a class=\"date\" href=\"\(viewpoint.href(route))\">".utf8 }
            opening += "<time datetime=\"\(datetime)\"".utf8
            if expression.isDerived {
                opening += " title=\"".utf8
                MarkupText.append(expression.derivation, to: &opening)
                opening += "\"".utf8
            }
            opening += ">".utf8
            let closing = route == nil ? "</time>" : "</time></a>"
            return MarkedPassage(
                range: expression.bytes, openingMarkup: opening, closingMarkup: Array(closing.utf8))
        }
    }
}
