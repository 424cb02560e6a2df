public import Content

/// A value that is to be written into front matter.
public indirect enum NewValue: Sendable, Hashable {
    /// A text, in quotation marks where YAML would take it for something else.
    case text(String)
    /// A number, a date, a flag or an id, without quotation marks where that is possible.
    case literal(String)
    /// A list.
    case list([NewValue])
    /// Keys and their values, in this order.
    case mapping([Member])

    /// A key and its value.
    public struct Member: Sendable, Hashable {
        /// The key.
        public var key: String
        /// Its value.
        public var value: NewValue

        /// A key and its value.
        public init(_ key: String, _ value: NewValue) { (self.key, self.value) = (key, value) }
    }

    /// What a reader is to find.
    public var plain: PlainValue {
        switch self {
        case .text(let text), .literal(let text): .text(text)
        case .list(let elements): .list(elements.map(\.plain))
        case .mapping(let members): .mapping(members.map { .init(key: $0.key, value: $0.value.plain) })
        }
    }

    /// Ids, as a list.
    public static func ids(_ ids: [String]) -> NewValue { .list(ids.map(NewValue.literal)) }
}
