internal import Chronology
internal import Content

/// Pairs of events with different ids that seem to be one.
///
/// Two events are similar when the first and the last days of their dates are a day apart at most, no article lists
/// both, and their titles share words: half of all words that the two have, or a third where the two also share half of
/// their topics. Words are compared without case, endings and the commonest words; two at least must be shared.
struct SimilarEvents {
    /// An event and the most similar of those before it, as positions.
    private(set) var pairs: [(later: Int, earlier: Int)] = []

    /// How many events that share a day and a word are compared with one event.
    private static let reach = 16

    /// Compares events, which come by date.
    ///
    /// Only events that share one of their rarer words are looked at, and of those no more than the last 16: any two
    /// titles that are similar enough share a word among the rarest two thirds of each.
    ///
    /// - Complexity: O(*n* · *k* log *k*) for *n* events with titles of *k* words.
    init(_ events: [Event]) {
        let titles = events.map { TitleWords.words(of: $0.lead.title) }
        var frequencies: [String: Int] = [:]
        for words in titles {
            for word in words { frequencies[word, default: 0] += 1 }
        }
        var buckets: [Bucket: [Int]] = [:]
        for (position, event) in events.enumerated() {
            guard let first = event.date?.earliest, let last = event.date?.latest else { continue }
            let words = titles[position]
            let rarest = words.sorted { (frequencies[$0] ?? 0, $0) < (frequencies[$1] ?? 0, $1) }.prefix(
                words.count - (words.count + 2) / 3 + 1)
            var candidates: Set<Int> = []
            for word in rarest {
                for day in [first.adding(days: -1), first] {
                    candidates.formUnion(buckets[Bucket(day: day, word: word)] ?? [])
                }
                buckets[Bucket(day: first, word: word), default: []].append(position)
                if buckets[Bucket(day: first, word: word), default: []].count > Self.reach {
                    buckets[Bucket(day: first, word: word)]?.removeFirst()
                }
            }
            var best: (position: Int, shared: Int)?
            for candidate in candidates.sorted() {
                let other = events[candidate]
                guard let otherLast = other.date?.latest, abs(last.days(since: otherLast)) <= 1 else { continue }
                let likeness = EventLikeness(words, event.topics, titles[candidate], other.topics)
                guard likeness.isLikely, likeness.shared > best?.shared ?? 1, !Self.shareArticle(event, other) else {
                    continue
                }
                best = (candidate, likeness.shared)
            }
            if let best { pairs.append((later: position, earlier: best.position)) }
        }
    }

    private struct Bucket: Hashable {
        let day: Day
        let word: String
    }

    private static func shareArticle(_ event: Event, _ other: Event) -> Bool {
        let articles = Set(event.reports.compactMap(\.article))
        return other.reports.contains { report in report.article.map(articles.contains) ?? false }
    }
}
