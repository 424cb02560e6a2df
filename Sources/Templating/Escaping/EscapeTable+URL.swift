extension EscapeTable {
    /// A URL, or a part of one before its query, in an attribute: what cannot stand there is percent-encoded
    /// (RFC 3986 §2); what is percent-encoded already stays.
    static let url = urlTable(keeping: ":/?#[]@!$&'()*+,;=", isWhole: true)

    /// A part of a URL that may be its first segment, which cannot hold a colon (RFC 3986 §4.2): it could otherwise
    /// turn what stands before it into a scheme.
    static let urlWithoutScheme = urlTable(keeping: "/?#[]@!$&'()*+,;=", isWhole: true)

    /// A URL in a list of URLs such as `srcset`: like ``url``, without the comma that sets them apart.
    static let listedURL = urlTable(keeping: ":/?#[]@!$&'()*+;=", isWhole: true)

    /// The same as ``urlWithoutScheme`` in a list of URLs.
    static let listedURLWithoutScheme = urlTable(keeping: "/?#[]@!$&'()*+;=", isWhole: true)

    /// A value in the query or the fragment of a URL: all but unreserved characters (RFC 3986 §2.3) is
    /// percent-encoded, so that it is one value there whatever it holds.
    static let urlComponent = urlTable(keeping: "", isWhole: false)

    private static func urlTable(keeping reserved: String, isWhole: Bool) -> EscapeTable {
        let kept = Set((reserved + "-._~").utf8)
        var bytes: [UInt8: String] = [:]
        for byte in UInt8.min...UInt8.max where !byte.isLetter && !byte.isDigit && !kept.contains(byte) {
            bytes[byte] = "%" + byte.hexadecimal
        }
        if kept.contains(UInt8(ascii: "&")) { bytes[UInt8(ascii: "&")] = "&amp;" }
        if kept.contains(UInt8(ascii: "'")) { bytes[UInt8(ascii: "'")] = "&#39;" }
        return EscapeTable([:], bytes: bytes, keepsPercentEncoding: isWhole)
    }
}
