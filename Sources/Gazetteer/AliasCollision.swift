internal import Bounds

/// Where an alias is defined.
public struct AliasReference: Sendable, Hashable {
    /// The topic, as an index into the list that the gazetteer was built from.
    public var topic: Int
    /// The alias, as an index into the aliases of the topic.
    public var alias: Int

    /// Creates a reference.
    public init(topic: Int, alias: Int) {
        self.topic = topic
        self.alias = alias
    }
}

/// An alias that two topics share, so that a text cannot tell which is meant.
public struct AliasCollision: Sendable, Hashable {
    /// The alias as the later topic writes it.
    public var text: String
    /// The definition that wins, that of the earlier topic.
    public var first: AliasReference
    /// The definition that never matches.
    public var second: AliasReference

    /// Creates a collision.
    public init(text: String, first: AliasReference, second: AliasReference) {
        self.text = text
        self.first = first
        self.second = second
    }

    /// The collisions among aliases that are spelt alike.
    ///
    /// - Complexity: O(*n* log *n*) in the number of aliases: those of a group come by their topics, so that the first
    ///   of a letter case is that of another topic, or none before is.
    static func all(in groups: [ArraySlice<Gazetteer.Entry>], of topics: [[Alias]]) -> [AliasCollision] {
        var collisions: Set<AliasCollision> = []
        for group in groups where group.count > 1 {
            var first: [LetterCase: Gazetteer.Entry] = [:]
            for later in group where later.kind != .local {
                guard let earlier = first[later.letterCase] else {
                    first[later.letterCase] = later
                    continue
                }
                guard earlier.topic != later.topic else { continue }
                let second = AliasReference(topic: Int(later.topic), alias: Int(later.alias))
                collisions.insert(
                    AliasCollision(
                        text: topics[second.topic][second.alias].text,
                        first: AliasReference(topic: Int(earlier.topic), alias: Int(earlier.alias)), second: second))
            }
        }
        return collisions.sorted { ($0.second.topic, $0.second.alias) < ($1.second.topic, $1.second.alias) }
    }
}
