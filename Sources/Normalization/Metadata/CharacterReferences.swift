internal import Bounds

/// Resolves the character references that pages leave in metadata: `&#8217;`, `&amp;`.
enum CharacterReferences {
    /// Text with its numeric references and the commonest named ones resolved, and with white space collapsed.
    ///
    /// - Complexity: O(*n*).
    static func resolved(_ text: String) -> String {
        var bytes = Array(text.utf8)
        // Pages escape twice now and then.
        for _ in 0..<2 where bytes.contains(UInt8(ascii: "&")) { bytes = resolvedOnce(bytes) }
        let repaired = TextRepair.repaired(bytes.map { $0.isSpace ? 0x20 : $0 })
        return String(decoding: [Run(text: repaired)].collapsed().text, as: UTF8.self)
    }

    /// Bytes of which each reference is resolved once; white space stays.
    ///
    /// - Complexity: O(*n*).
    static func resolvedOnce(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.contains(UInt8(ascii: "&")) else { return bytes }
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "&"),
                let end = bytes[within: index..<min(index + 12, bytes.count)].firstIndex(of: UInt8(ascii: ";")),
                let scalar = scalar(bytes[within: (index + 1)..<end])
            {
                result.append(scalar: scalar)
                index = end + 1
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return result
    }

    private static func scalar(_ name: ArraySlice<UInt8>) -> UInt32? {
        guard name.first == UInt8(ascii: "#") else { return named[String(decoding: name, as: UTF8.self)] }
        let digits = name.dropFirst()
        if digits.first?.lowercased == UInt8(ascii: "x") {
            return UInt32(String(decoding: digits.dropFirst(), as: UTF8.self), radix: 16)
        }
        return UInt32(String(decoding: digits, as: UTF8.self))
    }

    private static let named: [String: UInt32] = [
        "amp": 0x26, "lt": 0x3C, "gt": 0x3E, "quot": 0x22, "apos": 0x27, "nbsp": 0xA0, "ndash": 0x2013,
        "mdash": 0x2014, "lsquo": 0x2018, "rsquo": 0x2019, "ldquo": 0x201C, "rdquo": 0x201D, "hellip": 0x2026,
        "laquo": 0xAB, "raquo": 0xBB, "shy": 0xAD,
    ]
}
