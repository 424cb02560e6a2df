/// A document whose front matter could not be read, so that only its place and name are known.
public struct UnreadableDocument: Sendable {
    /// The path, relative to the site's folder.
    public var path: String
    /// The folder of `content/` that it lies in: `topics`.
    public var folder: String
    /// The file's name without `.md`: its id or slug.
    public var stem: String
    /// Whether its front matter says that it is a draft, as far as can be told.
    public var isDraft = false
}
