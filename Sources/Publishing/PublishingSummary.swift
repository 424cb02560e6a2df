/// What publishing a site did to its files, the manifest apart.
public struct PublishingSummary: Sendable, Hashable {
    /// Files that the live site did not have.
    public var added = 0
    /// Files whose bytes are no longer those of the live site.
    public var changed = 0
    /// Files that are the very same as before; they keep their times.
    public var unchanged = 0
    /// Files of the former site that this one does not have.
    public var removed = 0
    /// Files that others put in the way of new ones while the site was built, under the names that they have now.
    public var setAside: [String] = []

    /// Files that were written: added and changed ones.
    public var written: Int { added + changed }
    /// Files of the site.
    public var total: Int { written + unchanged }

    /// Creates a summary.
    public init(added: Int = 0, changed: Int = 0, unchanged: Int = 0, removed: Int = 0) {
        self.added = added
        self.changed = changed
        self.unchanged = unchanged
        self.removed = removed
    }
}
