internal import Content

extension Retraction {
    /// The order of what was taken back: the newest retraction first; those of one day by name.
    static func isNewer(_ left: (Retraction?, name: String), _ right: (Retraction?, name: String)) -> Bool {
        if let first = left.0?.date, let second = right.0?.date, first != second { return second < first }
        return left.name < right.name
    }
}
