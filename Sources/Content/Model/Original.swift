/// By what two references are recognised as the same text of a publication: its address, or who published and wrote it
/// under which title.
///
/// One original counts once, however many articles cite it.
public struct Original: Sendable {
    /// Its address without what does not tell texts apart; `nil` where it has none.
    let address: String?
    /// Its publication, author and title; `nil` where it has no title.
    let title: String?

    /// The original that a reference names.
    public init(of reference: SourceReference) {
        address = reference.url.map(Self.normalized)
        let publication =
            switch reference.publication {
            case .known(let id): id.value
            case .named(let name, _): name.lowercased()
            }
        title = reference.title.map {
            "\(publication)\u{0}\(reference.author?.lowercased() ?? "")\u{0}\($0.lowercased())"
        }
    }

    /// Whether both are one text.
    public func isSame(as other: Original) -> Bool {
        address != nil && address == other.address || title != nil && title == other.title
    }

    /// An address without scheme, `www.`, fragment, slash at its end, and the parts of its query that only say where a
    /// reader came from.
    ///
    /// Two addresses that differ in nothing else lead to one text.
    public static func normalized(_ address: String) -> String {
        var rest = withoutScheme(address.utf8)
        rest = rest.prefix { $0 != UInt8(ascii: "#") }
        let host = rest.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") }
        rest = rest[host.endIndex...]
        var name = Substring(host).lowercased()
        for port in [":443", ":80"] where name.hasSuffix(port) { name.removeLast(port.utf8.count) }
        if name.hasPrefix("www.") { name.removeFirst(4) }
        var path = rest.prefix { $0 != UInt8(ascii: "?") }
        rest = rest[path.endIndex...].dropFirst()
        while path.last == UInt8(ascii: "/") { path.removeLast() }
        name += Substring(path)
        let query = rest.split(separator: UInt8(ascii: "&")).map { Substring($0) }.filter(tellsTextsApart)
        return query.isEmpty ? name : "\(name)?\(query.joined(separator: "&"))"
    }

    private static func withoutScheme(_ address: String.UTF8View) -> Substring.UTF8View {
        var rest = address[...]
        while let colon = rest.firstIndex(of: UInt8(ascii: ":")) {
            rest = rest[colon...].dropFirst()
            if rest.starts(with: "//".utf8) { return rest.dropFirst(2) }
        }
        return address[...]
    }

    /// Whether a part of a query says more than where a reader came from.
    private static func tellsTextsApart(_ part: Substring) -> Bool {
        let key = part.prefix { $0 != "=" }.lowercased()
        return !key.hasPrefix("utm_") && !["fbclid", "gclid", "ref", "amp"].contains(key)
    }
}
