/// A field that a site adds to its documents: `content/fields.yml` declares it.
public struct OwnField: Sendable, Equatable {
    /// What kind of documents has it.
    public enum Owner: String, Sendable, CaseIterable {
        case articles, topics, events, sources, pages

        /// One of them.
        var singular: String { String(rawValue.dropLast()) }
    }

    /// What a value of it can be.
    public enum Kind: Sendable, Equatable {
        case text, number, date, flag, list, topic, source, event
        /// One of some words.
        case choice([String])

        /// The kinds by the words that declare them.
        static let words: [(word: String, kind: Kind)] = [
            ("text", .text), ("number", .number), ("date", .date), ("bool", .flag), ("list", .list),
            ("topic", .topic), ("source", .source), ("event", .event), ("choice", .choice([])),
        ]
    }

    /// The name, by which front matter and templates call it.
    public var name: String
    /// What its values are.
    public var kind: Kind
    /// Whether every document of its kind has it.
    public var isRequired = false
    /// What readers see it called, by language; the text of no language is for all.
    public var labels: [String: String] = [:]
    /// Whether events can be filtered by it.
    public var isFilter = false

    /// Creates a field that may be left out.
    public init(name: String, kind: Kind) {
        self.name = name
        self.kind = kind
    }

    /// What readers see it called.
    public func label(in language: String) -> String { labels[language] ?? labels[""] ?? name }
}

/// The fields that a site adds to its documents.
public struct OwnFields: Sendable, Equatable {
    private var fields: [OwnField.Owner: [OwnField]] = [:]

    /// Adds none.
    public init() {}

    /// The fields of one kind of document, in the order of their declaration.
    public subscript(owner: OwnField.Owner) -> [OwnField] {
        get { fields[owner] ?? [] }
        set { fields[owner] = newValue.isEmpty ? nil : newValue }
    }

    /// Whether there are none.
    public var isEmpty: Bool { fields.isEmpty }
}
