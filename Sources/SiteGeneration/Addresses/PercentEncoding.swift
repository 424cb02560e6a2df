extension String {
    /// A path as it stands in an address: bytes that are not those of ASCII letters, digits, `/`, `#` and `-._~` as `%`
    /// and two hexadecimal digits (RFC 3986 §2.1).
    ///
    /// - Complexity: O(*n*) in its length.
    var percentEncoded: String {
        guard !utf8.allSatisfy(Self.isPlain) else { return self }
        var encoded: [UInt8] = []
        for byte in utf8 {
            if Self.isPlain(byte) {
                encoded.append(byte)
            } else {
                encoded += "%\(byte < 16 ? "0" : "")\(String(byte, radix: 16, uppercase: true))".utf8
            }
        }
        return String(decoding: encoded, as: UTF8.self)
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "#"), UInt8(ascii: "-"),
            UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"):
            true
        default: false
        }
    }
}
