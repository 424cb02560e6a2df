internal import CUchardet

/// Mozilla's universal charset detector, libuchardet: which encoding bytes are in, by the frequencies of letters and
/// pairs of letters in about thirty languages.
enum UniversalDetector {
    /// The encoding that bytes seem to be in; `nil` where the detector knows none, or one that cannot be read here.
    ///
    /// What it calls by an ISO name is read in the larger encoding of Windows or KOI8-U that browsers read in its place.
    ///
    /// - Complexity: O(*n*).
    static func encoding(of bytes: [UInt8]) -> TextEncoding? {
        guard let name = name(of: bytes) else { return nil }
        return others[name] ?? EncodingLabels.encoding(for: name.utf8)
    }

    private static func name(of bytes: [UInt8]) -> String? {
        guard let detector = unsafe uchardet_new() else { return nil }
        defer { unsafe uchardet_delete(detector) }
        let result = unsafe bytes.withUnsafeBytes {
            unsafe uchardet_handle_data(detector, $0.baseAddress?.assumingMemoryBound(to: CChar.self), $0.count)
        }
        guard result == 0 else { return nil }
        unsafe uchardet_data_end(detector)
        guard let name = unsafe uchardet_get_charset(detector), unsafe name.pointee != 0 else { return nil }
        return unsafe String(cString: name)
    }

    /// Names that are no labels of the Encoding Standard, and encodings that are read in others.
    private static let others: [String: TextEncoding] = [
        "MAC-CYRILLIC": .singleByte("x-mac-cyrillic"),
        "UHC": .multiByte("CP949"),
        "IBM855": .multiByte("IBM855"),
        // All letters of KOI8-R stand at the same places in KOI8-U, which has those of Ukrainian besides.
        "KOI8-R": .singleByte("koi8-u"),
        // Hardly anybody wrote Romanian in ISO-8859-16; its ș and ț stand where ISO-8859-2 has ş and ţ.
        "ISO-8859-16": .singleByte("iso-8859-2"),
        // Text without vowel points is the same in both.
        "ISO-8859-8": .singleByte("windows-1255"),
    ]
}
