internal import Bounds

/// An address that holds what it leads to (RFC 2397): `data:image/png;base64,…`.
enum DataAddress {
    /// The address of the same picture or font without metadata.
    ///
    /// - Returns: `nil` where it holds anything else, or is not in Base64.
    static func cleaned(_ address: String) -> String? {
        guard let comma = address.firstIndex(of: ","), address.lowercased().hasPrefix("data:"),
            address[..<comma].lowercased().hasSuffix(";base64"),
            let bytes = Base64.decode(address[address.index(after: comma)...].utf8)
        else { return nil }
        let kind = AssetKind.of(bytes, name: "")
        guard kind.canBeEmbedded, let cleaned = try? kind.clean(bytes, depth: 1) else { return nil }
        return "data:\(kind.mediaType);base64,\(Base64.encode(cleaned))"
    }

    /// What is wrong with one in a style sheet, where it stays as it is; `nil` where nothing is.
    static func problem(of address: String) -> String? {
        // Style sheets are compared in lower case, in which Base64 cannot be read.
        let isFont = ["data:font/", "data:application/font", "data:application/x-font"].contains {
            address.hasPrefix($0)
        }
        return isFont ? nil : "a picture in a style sheet cannot be cleaned"
    }
}

/// Bytes as text (RFC 4648 §4).
enum Base64 {
    private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    /// Reads a text, space in it included; `nil` where it is not Base64.
    static func decode(_ text: some Sequence<UInt8>) -> [UInt8]? {
        var output: [UInt8] = []
        var (bits, count, isOver) = (0, 0, false)
        for byte in text where byte > 0x20 {
            if byte == UInt8(ascii: "=") {
                isOver = true
                continue
            }
            guard !isOver, let value = value(byte) else { return nil }
            bits = bits << 6 | value
            count += 6
            if count >= 8 {
                count -= 8
                output.append(UInt8(truncatingIfNeeded: bits >> count))
                bits &= 0xFF
            }
        }
        return output
    }

    static func encode(_ bytes: [UInt8]) -> String {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count * 4 / 3 + 4)
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let part = bytes[within: start..<min(start + 3, bytes.count)]
            let bits = part.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - part.count))
            for index in 0..<4 {
                output.append(index <= part.count ? letters[bits >> (18 - 6 * index) & 63] : UInt8(ascii: "="))
            }
        }
        return String(decoding: output, as: UTF8.self)
    }

    private static func value(_ byte: UInt8) -> Int? {
        switch byte {
        case 0x41...0x5A: Int(byte) - 0x41
        case 0x61...0x7A: Int(byte) - 0x61 + 26
        case 0x30...0x39: Int(byte) - 0x30 + 52
        case 0x2B, 0x2D: 62
        case 0x2F, 0x5F: 63
        default: nil
        }
    }
}
