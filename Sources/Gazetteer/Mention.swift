/// A passage of a text that names a topic.
public struct Mention: Sendable, Hashable {
    /// The topic, as an index into the list that the gazetteer was built from.
    public var topic: Int
    /// The alias that stands in the text, as an index into the aliases of the topic.
    public var alias: Int
    /// The kind of that alias.
    public var kind: Alias.Kind
    /// Where it stands, in UTF-8 bytes from the start of the text.
    ///
    /// A possessive ending is not part of it.
    public var range: Range<Int>

    /// Creates a mention.
    public init(topic: Int, alias: Int, kind: Alias.Kind, range: Range<Int>) {
        self.topic = topic
        self.alias = alias
        self.kind = kind
        self.range = range
    }
}
