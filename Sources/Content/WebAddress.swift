/// An absolute address on the web, as authors write it.
public enum WebAddress {
    /// Whether a text is `http://` or `https://` followed by a host, without spaces or characters that RFC 3986
    /// forbids everywhere.
    public static func isValid(_ text: String) -> Bool {
        let bytes = text.utf8
        let rest: Substring.UTF8View
        if text.hasPrefix("https://") {
            rest = bytes.dropFirst(8)
        } else if text.hasPrefix("http://") {
            rest = bytes.dropFirst(7)
        } else {
            return false
        }
        guard let first = rest.first, first != UInt8(ascii: "/"), bytes.count <= 2_048 else { return false }
        return rest.allSatisfy { byte in
            switch byte {
            case 0...0x20, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"),
                UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "}"):
                false
            default: true
            }
        }
    }

    /// Whether a text begins like an address on the web, `https://`, `http://` or `//`, and no host follows.
    public static func lacksHost(_ text: some StringProtocol) -> Bool {
        let schemes = ["https://", "http://", "//"]
        let start = text.prefix(8).lowercased()
        guard let scheme = schemes.first(where: start.hasPrefix) else { return false }
        let host = Array(text.utf8).dropFirst(scheme.utf8.count).prefix { !"/?#".utf8.contains($0) }
        return host.isEmpty || host.first == UInt8(ascii: ":") || host.last == UInt8(ascii: "@")
    }

    /// The host of an address on the web, as readers know it; `nil` where it is none.
    public static func host(of address: String) -> String? {
        guard isValid(address), let start = address.firstRange(of: "://") else { return nil }
        let authority = address[start.upperBound...].prefix { !"/?#".contains($0) }
        let host = authority.split(separator: "@").last?.prefix { $0 != ":" } ?? ""
        return host.isEmpty ? nil : String(host)
    }

    /// The address that an author may have meant: that of a host without a scheme, or with spaces.
    static func replacement(for text: String) -> String? {
        let trimmed = String(text.drop(while: \.isWhitespace)).replacing(" ", with: "%20")
        if isValid(trimmed) { return trimmed }
        let host = trimmed.prefix { $0 != "/" }
        let address = "https://" + trimmed
        return host.contains(".") && !host.contains(":") && isValid(address) ? address : nil
    }
}
