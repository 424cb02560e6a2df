public import Attribution
public import Content

extension OutletNames {
    /// The names of the sources of a site that are outlets.
    ///
    /// Who governs, helps or studies speaks for itself: what it says is its claim.
    public init(of sources: [Source]) {
        let kinds: Set<Source.Kind> = [.newspaper, .agency, .broadcaster, .magazine, .website, .blog]
        self.init(sources.filter { kinds.contains($0.kind) }.map(\.name))
    }
}
