/// A topic that an article names, and whether the article is about it.
public struct TopicPresence: Sendable, Hashable {
    /// What part a topic plays in an article.
    public enum Role: String, Sendable, Hashable {
        /// The article is about it.
        case primary
        /// The article names it.
        case mention
    }

    /// The topic, as an index into the list that the gazetteer was built from.
    public var topic: Int
    /// What part it plays.
    public var role: Role
    /// Why.
    public var score: TopicScore
    /// Where the text names it, in order.
    ///
    /// Empty where a title that is given apart from the text is alone to name it.
    public var mentions: [Mention]

    /// Creates a presence.
    public init(topic: Int, role: Role, score: TopicScore, mentions: [Mention]) {
        self.topic = topic
        self.role = role
        self.score = score
        self.mentions = mentions
    }
}
