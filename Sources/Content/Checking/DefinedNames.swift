internal import Diagnostics

/// Names that documents define, to look up and to suggest, and whether only drafts define them.
final class DefinedNames {
    private let publics: Set<String>
    private let drafts: Set<String>
    private let all: KnownNames
    private let others: () -> [String: String]

    /// - Parameters:
    ///   - drafts: Those that drafts define.
    ///   - others: What else means one of them, in small letters.
    init(
        _ publics: some Sequence<String>, drafts: some Sequence<String>,
        others: @escaping () -> [String: String] = { [:] }
    ) {
        self.publics = Set(publics)
        self.drafts = Set(drafts)
        self.others = others
        all = KnownNames(self.publics.union(self.drafts), others: others)
    }

    /// These names and others.
    func union(_ other: DefinedNames) -> DefinedNames {
        DefinedNames(publics.union(other.publics), drafts: drafts.union(other.drafts)) { [others] in
            others().merging(other.others()) { first, _ in first }
        }
    }

    /// Whether there is such a name.
    func contains(_ name: String) -> Bool { all.contains(name) }

    /// Whether only drafts define a name.
    func areDrafts(_ name: String) -> Bool { !publics.contains(name) && drafts.contains(name) }

    /// `; did you mean ‘hezbollah’?`, ready to follow a message, or nothing when no name is close.
    func didYouMean(_ name: String) -> String { all.didYouMean(name) }
}
