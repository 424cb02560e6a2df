/// By what two events of the same days are taken for one: the words of their titles, and their topics.
public struct EventLikeness<Topic: Hashable & Sendable>: Sendable {
    /// The words that the titles share.
    public let shared: Int
    /// Whether they seem to be one event.
    ///
    /// Their titles share half of all words that the two have, or a third where they also share half of their topics; two
    /// words at least.
    public let isLikely: Bool

    /// Compares two events.
    ///
    /// - Complexity: O(*n*) in the number of words and topics.
    public init(_ words: Set<String>, _ topics: [Topic], _ otherWords: Set<String>, _ otherTopics: [Topic]) {
        shared = words.intersection(otherWords).count
        let all = words.count + otherWords.count - shared
        guard shared > 1, shared * 2 < all else {
            isLikely = shared > 1
            return
        }
        let (topics, otherTopics) = (Set(topics), Set(otherTopics))
        let sharedTopics = topics.intersection(otherTopics).count
        isLikely = shared * 3 >= all && sharedTopics > 0 && sharedTopics * 2 >= topics.union(otherTopics).count
    }
}
