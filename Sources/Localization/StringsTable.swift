/// The words of the interface in every language that is known.
public struct StringsTable: Sendable {
    private var languages: [String: Strings] = [:]

    /// Creates a table without languages.
    public init() {}

    /// Adds a language, or replaces it.
    public mutating func add(_ strings: Strings) {
        languages[strings.tag.lowercased()] = strings
    }

    /// The names of the texts that a site adds in any language, sorted.
    public var ownNames: [String] { Set(languages.values.flatMap(\.own.keys)).sorted() }

    /// Gives every language each of the texts that a site adds: its own, or else that of the site’s language, or any.
    ///
    /// - Parameter language: The site’s language.
    public mutating func completeOwnTexts(fallingBackTo language: String) {
        let names = ownNames
        guard !names.isEmpty else { return }
        let fallback = strings(for: language)?.own ?? [:]
        let all = languages.sorted { $0.key < $1.key }
        for (tag, strings) in all {
            languages[tag]?.ownTexts = names.map { name in
                strings.own[name] ?? fallback[name] ?? all.lazy.compactMap { $0.value.own[name] }.first ?? ""
            }
        }
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
