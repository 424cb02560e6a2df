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

    /// The address that an author may have meant: that of a host without a scheme, or with spaces.
    static func replacement(for text: String) -> String? {
        let trimmed = String(text.drop(while: \.isWhitespace)).replacing(" ", with: "%20")
        if isValid(trimmed) { return trimmed }
        let host = trimmed.prefix { $0 != "/" }
        let address = "https://" + trimmed
        return host.contains(".") && !host.contains(":") && isValid(address) ? address : nil
    }
}
