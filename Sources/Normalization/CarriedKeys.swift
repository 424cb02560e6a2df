public import Chronology

/// What an article from another site says of itself that a draft has keys of its own for.
public struct CarriedKeys: Sendable, Hashable {
    /// Its name in addresses.
    public var slug: String?
    /// The addresses that it had there: paths from the top of the site, or names.
    public var formerAddresses: [String] = []
    /// When it was last changed.
    public var updated: Day?
    /// The topics and tags that it names, as written.
    public var topics: [String] = []

    /// Nothing is said.
    public init() {}
}
