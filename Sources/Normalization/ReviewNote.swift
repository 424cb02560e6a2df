/// Something about an imported article that an editor should look at.
public struct ReviewNote: Sendable, Hashable {
    /// What to look at, as a sentence without a full stop.
    public var text: String
    /// The line of the raw file, from 1; `nil` where all of it is meant.
    public var line: Int?

    /// A number with what is said of one or of several.
    static func counted(_ count: Int, one: String, many: String) -> String { "\(count) \(count == 1 ? one : many)" }
}
