extension String {
    /// A path, with a fragment where it has one, as it stands in an address: bytes that are not those of ASCII letters,
    /// digits, `/`, `#` and `-._~` as `%` and two hexadecimal digits (RFC 3986 §2.1).
    ///
    /// - Complexity: O(*n*) in its length.
    var percentEncoded: String { percentEncoded { $0.isPlain || $0 == UInt8(ascii: "#") } }

    /// The path of a file as it stands in an address, whatever its name holds.
    var percentEncodedPath: String { percentEncoded(\.isPlain) }

    private func percentEncoded(_ isPlain: (UInt8) -> Bool) -> String {
        guard !utf8.allSatisfy(isPlain) else { return self }
        var encoded: [UInt8] = []
        for byte in utf8 {
            if isPlain(byte) {
                encoded.append(byte)
            } else {
                encoded += "%\(byte < 16 ? "0" : "")\(String(byte, radix: 16, uppercase: true))".utf8
            }
        }
        return String(decoding: encoded, as: UTF8.self)
    }
}

extension UInt8 {
    /// Whether the byte stands for itself in the path of an address.
    fileprivate var isPlain: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."),
            UInt8(ascii: "_"), UInt8(ascii: "~"):
            true
        default: false
        }
    }
}
