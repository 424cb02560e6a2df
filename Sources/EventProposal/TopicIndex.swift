public import Content
public import Gazetteer

/// The topics of a site and the automaton that finds their names.
public struct TopicIndex: Sendable {
    /// The topics, by name; mentions refer to them by position.
    public let topics: [Topic]
    /// Finds the topics’ names.
    public let gazetteer: Gazetteer

    /// Indexes topics.
    public init(of topics: [Topic]) {
        self.topics = topics.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
        gazetteer = Gazetteer(topics: self.topics.map(\.searchedNames))
    }
}
