public import Diagnostics

/// An address in a template that names a file of the site’s `assets`, whatever folder the page lies in.
public struct AssetAddress: Hashable, Sendable {
    /// The path from the top of the site: `assets/logo.svg`.
    public let path: String
    /// Where it stands.
    public let location: SourceLocation
}
