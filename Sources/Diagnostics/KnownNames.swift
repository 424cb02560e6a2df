/// Names that exist, to look up and to suggest in place of misspelt ones.
///
/// What a name may have meant is looked for once, however often it is written, and only for the first
/// ``suggestionLimit`` different ones: all of them would cost the product of a site's mistakes and its names.
public final class KnownNames {
    private let names: Set<String>
    /// The names in order; sorted only when a suggestion is made.
    private lazy var sorted = names.sorted()
    private var suggestions: [String: String] = [:]
    /// What else is known to mean one of the names, in small letters; made only when a suggestion is.
    private lazy var others = makeOthers()
    private let makeOthers: () -> [String: String]

    /// For how many different names something is suggested.
    public static let suggestionLimit = 100

    /// Names, in any order.
    ///
    /// - Parameter others: What else means one of them, in small letters: `revolutionary guards` for `irgc`.
    public init(_ names: some Sequence<String>, others: @escaping () -> [String: String] = { [:] }) {
        self.names = Set(names)
        makeOthers = others
    }

    /// Whether there is such a name.
    public func contains(_ name: String) -> Bool { names.contains(name) }

    /// `; did you mean ‘hezbollah’?`, ready to follow a message, or nothing when no name is close.
    ///
    /// - Complexity: O(*n* · *m*) the first time for a name of *n* bytes, in *m* bytes of names; then O(*n*).
    public func didYouMean(_ name: String) -> String {
        if let known = suggestions[name] { return known }
        guard suggestions.count < Self.suggestionLimit else { return "" }
        let suggestion = Suggestion.didYouMean(
            others[name.lowercased()] ?? Suggestion.closest(to: name, among: sorted))
        suggestions[name] = suggestion
        return suggestion
    }
}
