/// What documents are found by beside their words, and the values that there are to choose from.
public struct SearchFacet: Sendable {
    /// A value that documents have.
    public struct Value: Sendable {
        /// As the documents have it.
        public var value: String
        /// As readers see it.
        public var label: String
        /// How many documents have it.
        public var count: Int

        /// Describes a value.
        public init(_ value: String, label: String, count: Int) {
            self.value = value
            self.label = label
            self.count = count
        }
    }

    /// Its name, as the documents have it.
    public var name: String
    /// Its values, in the order in which they are shown.
    public var values: [Value]

    /// Describes a facet.
    public init(name: String, values: [Value]) {
        self.name = name
        self.values = values
    }
}
