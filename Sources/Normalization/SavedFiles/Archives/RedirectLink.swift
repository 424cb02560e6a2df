internal import Bounds

/// Addresses that only lead on: those of archives of the web, and those by which services count clicks.
enum RedirectLink {
    /// The address that an address leads to, where it stands in it; else the address itself.
    ///
    /// - Complexity: O(*n*).
    static func target(of address: String) -> String {
        var address = address
        // A link may be wrapped twice.
        for _ in 0..<4 {
            guard let inner = ArchivedAddress(address)?.original ?? wrapped(in: address), inner != address else {
                break
            }
            address = inner
        }
        return address
    }

    /// The address in the query of one that only leads on.
    private static func wrapped(in address: String) -> String? {
        let bytes = Array(address.utf8)
        guard bytes.count < 8_000, let parts = AddressParts(bytes) else { return nil }
        for (host, path, name) in services where matches(parts.host, host) && parts.path.hasPrefix(path) {
            for word in parts.query.split(separator: UInt8(ascii: "&")) {
                guard let equals = word.firstIndex(of: UInt8(ascii: "=")),
                    String(decoding: word[within: ..<equals], as: UTF8.self) == name
                else { continue }
                let target = String(decoding: PercentEncoding.decoded(word[within: (equals + 1)...]), as: UTF8.self)
                if isAddress(target) { return target }
            }
        }
        return defended(address, parts)
    }

    /// The address in one of Proofpoint (version 3): `https://urldefense.com/v3/__https://relief.example/a__;!!…`.
    private static func defended(_ address: String, _ parts: AddressParts) -> String? {
        guard parts.host == "urldefense.com" || parts.host == "urldefense.us", parts.path.hasPrefix("/v3/__"),
            let start = address.firstRange(of: "/v3/__")?.upperBound,
            let end = address[start...].firstRange(of: "__;")?.lowerBound
        else { return nil }
        let target = String(address[start...].prefix(upTo: end))
        // Signs that the service writes as stars stand encoded behind it.
        return isAddress(target) && !target.contains("*") ? target : nil
    }

    /// Whether a text is an address that a link may have.
    private static func isAddress(_ text: String) -> Bool {
        let start = text.prefix(8).lowercased()
        return (start.hasPrefix("https://") || start.hasPrefix("http://"))
            && text.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: "\"") }
    }

    private static func matches(_ host: String, _ pattern: String) -> Bool {
        pattern.hasPrefix(".") ? host.hasSuffix(pattern) || host == pattern.dropFirst() : host == pattern
    }

    /// Hosts (with a dot before them, of which parts may stand before), the beginnings of paths, and the names of the field
    /// that holds the target.
    private static let services: [(host: String, path: String, field: String)] = [
        ("www.google.com", "/url", "q"), ("www.google.com", "/url", "url"), ("google.com", "/url", "q"),
        ("google.com", "/url", "url"), ("www.google.com", "/amp/s/", "url"), ("news.google.com", "/", "url"),
        ("l.facebook.com", "/l.php", "u"), ("lm.facebook.com", "/l.php", "u"), ("l.instagram.com", "/", "u"),
        ("www.facebook.com", "/flx/warn", "u"), ("l.messenger.com", "/l.php", "u"),
        (".safelinks.protection.outlook.com", "/", "url"), ("out.reddit.com", "/", "url"),
        ("www.youtube.com", "/redirect", "q"), ("youtube.com", "/redirect", "q"), ("vk.com", "/away.php", "to"),
        ("t.umblr.com", "/redirect", "z"), ("www.linkedin.com", "/redir", "url"), ("away.vk.com", "/", "to"),
        ("slack-redir.net", "/link", "url"), ("duckduckgo.com", "/l/", "uddg"),
        ("steamcommunity.com", "/linkfilter", "url"), ("twitter.com", "/i/redirect", "url"),
        ("x.com", "/i/redirect", "url"), ("workspace.google.com", "/url", "q"), ("mail.google.com", "/url", "q"),
        ("www.tiktok.com", "/link/v2", "target"), ("mailchi.mp", "/redirect", "url"),
        ("urldefense.com", "/v2/url", "u"), ("www.bing.com", "/news/apiclick.aspx", "url"), ("exit.sc", "/", "url"),
    ]
}

/// The parts of an address that tell where it leads.
struct AddressParts {
    /// In lower case, without a port.
    var host: String
    /// With its slash.
    var path: String
    var query: ArraySlice<UInt8>

    /// - Complexity: O(*n*).
    init?(_ address: [UInt8]) {
        guard let start = address.firstRange(of: Array("://".utf8))?.upperBound, start <= 8 else { return nil }
        let rest = address[within: start...].prefix { $0 != UInt8(ascii: "#") }
        let authority = rest.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") }
        host = String(decoding: authority.prefix { $0 != UInt8(ascii: ":") }, as: UTF8.self).lowercased()
        let path = rest[within: authority.endIndex...].prefix { $0 != UInt8(ascii: "?") }
        self.path = path.isEmpty ? "/" : String(decoding: path, as: UTF8.self)
        query = rest[within: (path.endIndex + 1)...]
    }
}
