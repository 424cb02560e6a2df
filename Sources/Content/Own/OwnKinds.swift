/// A kind of topics or sources that a site adds to those of the program.
public struct OwnKind: Sendable {
    /// The name, by which front matter and style sheets call it.
    public var id: String
    /// What readers see one of it called, by language.
    public var labels: [String: String] = [:]
    /// What readers see several of it called, by language.
    public var plurals: [String: String] = [:]

    /// What one of it is called.
    public func label(in language: String) -> String { Self.word(labels, language) ?? id }

    /// What several of it are called.
    public func plural(in language: String) -> String { Self.word(plurals, language) ?? label(in: language) }

    private static func word(_ words: [String: String], _ language: String) -> String? {
        words[language] ?? words[String(language.prefix { $0 != "-" })] ?? words[""]
            ?? words.min { $0.key < $1.key }?.value
    }
}

/// The kinds that a site adds to those of the program.
public struct OwnKinds: Sendable {
    /// Those of topics.
    public var topics: [OwnKind] = []
    /// Those of sources.
    public var sources: [OwnKind] = []
}
