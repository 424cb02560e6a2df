/// A file that is published as it is.
public struct Asset: Sendable {
    /// Where it lies: relative to the site's folder.
    public var path: String
    /// Where it goes: relative to the output.
    public var route: String
    /// Its size in bytes.
    public var size: Int
}
