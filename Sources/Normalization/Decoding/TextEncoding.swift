/// How the bytes of a raw file stand for Unicode scalars.
enum TextEncoding: Sendable, Hashable {
    case utf8
    case utf16LittleEndian
    case utf16BigEndian
    /// An encoding of `SingleByteTables`, by its name there.
    case singleByte(String)
    /// An encoding of East Asia, by the name under which the system's `iconv` knows it.
    case multiByte(String)

    /// The name that is shown to an editor.
    var name: String {
        switch self {
        case .utf8: "UTF-8"
        case .utf16LittleEndian: "UTF-16LE"
        case .utf16BigEndian: "UTF-16BE"
        case .singleByte(let name), .multiByte(let name): name
        }
    }

    /// The bytes as well-formed UTF-8, or `nil` when the system has no converter for the encoding.
    ///
    /// What means nothing in the encoding becomes U+FFFD. Line feeds stay where they are.
    ///
    /// - Complexity: O(*n*).
    func decode(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
        switch self {
        case .utf8: Self.repaired(bytes)
        case .utf16LittleEndian: Self.utf16(bytes, highByteFirst: false)
        case .utf16BigEndian: Self.utf16(bytes, highByteFirst: true)
        case .singleByte(let name): SingleByteTables.table(named: name).map { Self.singleByte(bytes, table: $0) }
        case .multiByte(let name): SystemConverter.utf8(from: bytes, encoding: name)
        }
    }

    private static func repaired(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        UTF8Validation.firstError(in: bytes) == nil ? Array(bytes) : Array(String(decoding: bytes, as: UTF8.self).utf8)
    }

    private static func utf16(_ bytes: ArraySlice<UInt8>, highByteFirst: Bool) -> [UInt8] {
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        var offset = bytes.startIndex
        while offset + 1 < bytes.endIndex {
            let (first, second) = (UInt16(bytes[offset]), UInt16(bytes[offset + 1]))
            units.append(highByteFirst ? first << 8 | second : second << 8 | first)
            offset += 2
        }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }

    private static func singleByte(_ bytes: ArraySlice<UInt8>, table: [UInt16]) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count + bytes.count / 4)
        for byte in bytes {
            if byte < 0x80 {
                text.append(byte)
            } else {
                text.append(scalar: UInt32(table[Int(byte) - 0x80]))
            }
        }
        return text
    }
}
