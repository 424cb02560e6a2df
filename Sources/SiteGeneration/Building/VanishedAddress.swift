/// An address that readers could reach on the live site, and that the next one does not have.
public struct VanishedAddress: Sendable, Equatable {
    /// The address, relative to the output.
    public let route: String
    /// The file that seems to have what stood there, relative to the site's folder; empty where none does.
    public let path: String
    /// The alias that keeps the address when it is written into that file; empty where there is no such file.
    public let alias: String

    /// States what vanished.
    public init(route: String, path: String, alias: String) {
        (self.route, self.path, self.alias) = (route, path, alias)
    }
}
