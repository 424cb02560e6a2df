internal import Diagnostics

/// Names that documents define, to look up and to suggest, and whether only drafts define them.
final class DefinedNames {
    private let publics: Set<String>
    private let drafts: Set<String>
    private let all: KnownNames

    /// - Parameter drafts: Those that drafts define.
    init(_ publics: some Sequence<String>, drafts: some Sequence<String>) {
        self.publics = Set(publics)
        self.drafts = Set(drafts)
        all = KnownNames(self.publics.union(self.drafts))
    }

    /// These names and others.
    func union(_ other: DefinedNames) -> DefinedNames {
        DefinedNames(publics.union(other.publics), drafts: drafts.union(other.drafts))
    }

    /// Whether there is such a name.
    func contains(_ name: String) -> Bool { all.contains(name) }

    /// Whether only drafts define a name.
    func areDrafts(_ name: String) -> Bool { !publics.contains(name) && drafts.contains(name) }

    /// `; did you mean ‘hezbollah’?`, ready to follow a message, or nothing when no name is close.
    func didYouMean(_ name: String) -> String { all.didYouMean(name) }
}
