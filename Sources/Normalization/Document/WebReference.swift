internal import Bounds

/// Makes the addresses of a page absolute, after RFC 3986, section 5.
enum WebReference {
    /// The absolute `http`, `https` or `mailto` address that a reference means on a page, or `nil` when it is none.
    ///
    /// Of an address that only leads on, such as that of an archive, it is the one that it leads to.
    ///
    /// - Complexity: O(*n*).
    static func resolve(_ reference: some Collection<UInt8>, base: String?) -> String? {
        resolved(reference, base: base).map(RedirectLink.target)
    }

    private static func resolved(_ reference: some Collection<UInt8>, base: String?) -> String? {
        // Line feeds and tabs go, and spaces are written as browsers send them (URL Standard, sections 4.4 and 1.3).
        var bytes = Array(Array(reference).trimmed.filter { $0 >= 0x20 && $0 != 0x7F })
        if bytes.contains(0x20) { bytes = bytes.flatMap { $0 == 0x20 ? Array("%20".utf8) : [$0] } }
        guard !bytes.isEmpty, bytes.first != UInt8(ascii: "#"), bytes.count <= 4_000 else { return nil }
        let text = String(decoding: bytes, as: UTF8.self)
        if let scheme = scheme(of: bytes) {
            return ["http", "https", "mailto"].contains(scheme) ? text : nil
        }
        guard let base, let parts = split(base) else { return nil }
        if text.hasPrefix("//") { return parts.scheme + ":" + text }
        if text.hasPrefix("/") { return ArchivedAddress(path: text)?.original ?? parts.origin + removingDots(text) }
        if text.hasPrefix("?") { return parts.origin + parts.path + text }
        let folder = parts.path[...(parts.path.lastIndex(of: "/") ?? parts.path.startIndex)]
        return parts.origin + removingDots((folder.isEmpty ? "/" : String(folder)) + text)
    }

    /// The host of an absolute address without `www.`, as far as sites tell themselves apart: its last two labels, or
    /// three where the last two are short.
    static func site(of address: String) -> String? {
        guard let parts = split(address) else { return nil }
        let host = parts.origin.dropFirst(parts.scheme.utf8.count + 3).prefix { $0 != ":" }
        let labels = host.lowercased().split(separator: ".")
        guard labels.count > 2 else { return labels.joined(separator: ".") }
        let count = labels[labels.count - 2].utf8.count <= 3 && labels[labels.count - 1].utf8.count <= 3 ? 3 : 2
        return labels.suffix(count).joined(separator: ".")
    }

    private static func scheme(of bytes: [UInt8]) -> String? {
        guard bytes.first?.isLetter == true,
            let colon = bytes.firstIndex(where: { !$0.isLetter && !$0.isDigit && $0 != UInt8(ascii: "+") }),
            bytes[colon] == UInt8(ascii: ":")
        else { return nil }
        return String(decoding: bytes[within: ..<colon].map(\.lowercased), as: UTF8.self)
    }

    private static func split(_ base: String) -> (scheme: String, origin: String, path: String)? {
        guard let range = base.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let scheme = base[..<range].lowercased()
        let rest = base[base.utf8.index(after: range)...]
        guard scheme == "http" || scheme == "https", rest.hasPrefix("//") else { return nil }
        let authority = rest.dropFirst(2).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        guard !authority.isEmpty else { return nil }
        let path = rest.dropFirst(2 + authority.count).prefix { $0 != "?" && $0 != "#" }
        return (scheme, scheme + "://" + authority, path.isEmpty ? "/" : String(path))
    }

    private static func removingDots(_ path: String) -> String {
        let query = path.firstIndex { $0 == "?" || $0 == "#" } ?? path.endIndex
        var segments: [Substring] = []
        let parts = path[..<query].split(separator: "/", omittingEmptySubsequences: false).dropFirst()
        for (index, part) in parts.enumerated() {
            let isLast = index == parts.count - 1
            if part == ".." {
                _ = segments.popLast()
                if isLast { segments.append("") }
            } else if part == "." {
                if isLast { segments.append("") }
            } else {
                segments.append(part)
            }
        }
        return "/" + segments.joined(separator: "/") + path[query...]
    }
}
