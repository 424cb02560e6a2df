public import Chronology

extension Article {
    /// The day by which relative dates of the text are resolved: that on which the original came out, where the text
    /// comes from somewhere else, or that on which it came out here; `nil` where that day is not known.
    public var dateAnchor: Day? {
        guard let source else { return published?.day }
        guard let date = source.published, let first = date.earliest, first == date.latest else { return nil }
        return first
    }
}
