/// The words of the interface in every language that is known.
public struct StringsTable: Sendable {
    private var languages: [String: Strings] = [:]

    /// Creates a table without languages.
    public init() {}

    /// Adds a language, or replaces it.
    public mutating func add(_ strings: Strings) {
        languages[strings.tag.lowercased()] = strings
    }

    /// The words for a language: its own, or those of its primary subtag; `nil` where there are none.
    ///
    /// - Parameter tag: A BCP 47 tag: `fa-AF`.
    public func strings(for tag: String) -> Strings? {
        let tag = tag.lowercased()
        return languages[tag] ?? languages[String(tag.prefix { $0 != "-" })]
    }
}

extension StringsTable: CustomStringConvertible {
    /// The tags of the languages, in order.
    public var description: String { languages.keys.sorted().joined(separator: " ") }
}
