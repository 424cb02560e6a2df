internal import Bounds

/// The folding of the characters of the Basic Multilingual Plane, looked up instead of computed.
///
/// - Complexity: A quarter of a mebibyte, filled once in some milliseconds.
struct FoldingTable: Sendable {
    static let shared = FoldingTable()

    /// What stands between words in a folded text; full stops, hyphens and quotation marks stay, since they can join
    /// letters.
    static let separator = UInt8(ascii: " ")
    /// What every quotation mark becomes that can stand in a Hebrew abbreviation.
    static let quotationMark = UInt8(ascii: "\"")
    /// What every hyphen becomes.
    static let hyphen = UInt8(ascii: "-")

    /// The bytes that ASCII becomes.
    let ascii: [UInt8]
    /// The one scalar that a character becomes, or one of the values below.
    private let scalars: [UInt32]
    /// What becomes several scalars, or a word by itself.
    private let texts: [[UInt8]]

    private static let separates: UInt32 = 0
    private static let drops: UInt32 = 1
    private static let isText: UInt32 = 1 << 31

    private init() {
        var scalars: [UInt32] = []
        var texts: [[UInt8]] = []
        scalars.reserveCapacity(0x10000)
        for value in UInt32(0)..<0x10000 {
            guard let scalar = Unicode.Scalar(value) else {
                scalars.append(Self.separates)
                continue
            }
            switch Folding.fold(scalar) {
            case .separator: scalars.append(Self.separates)
            case .dropped: scalars.append(Self.drops)
            case .text(let text) where text.unicodeScalars.count == 1:
                scalars.append(text.unicodeScalars.first?.value ?? Self.separates)
            case .text(let text):
                scalars.append(Self.isText | UInt32(texts.count))
                texts.append(Array(text.utf8))
            case .ideograph:
                scalars.append(Self.isText | UInt32(texts.count))
                texts.append(Self.alone(scalar))
            }
        }
        let kept: [UInt8: UInt8] = [
            UInt8(ascii: "."): UInt8(ascii: "."), UInt8(ascii: "\""): Self.quotationMark,
            UInt8(ascii: "'"): Self.quotationMark, UInt8(ascii: "-"): Self.hyphen,
        ]
        ascii = (0..<128).map { kept[UInt8($0)] ?? (scalars[$0] < 0x80 ? max(UInt8(scalars[$0]), Self.separator) : 0) }
        self.scalars = scalars
        self.texts = texts
    }

    /// Appends what a character becomes, as UTF-8.
    func append(_ scalar: Unicode.Scalar, to output: inout [UInt8]) {
        switch scalar.value {
        case 0x2019, 0x201C, 0x201D: return output.append(Self.quotationMark)
        case 0x05BE, 0x2010, 0x2011: return output.append(Self.hyphen)
        case 0x10000...: return appendRare(scalar, to: &output)
        default: break
        }
        let folded = scalars[Int(scalar.value)]
        if folded == Self.separates {
            output.append(Self.separator)
        } else if folded & Self.isText != 0 {
            output += texts[Int(folded & ~Self.isText)]
        } else if folded != Self.drops {
            Self.encode(folded, into: &output)
        }
    }

    private func appendRare(_ scalar: Unicode.Scalar, to output: inout [UInt8]) {
        switch Folding.fold(scalar) {
        case .separator: output.append(Self.separator)
        case .dropped: break
        case .text(let text): output += text.utf8
        case .ideograph: output += Self.alone(scalar)
        }
    }

    private static func alone(_ scalar: Unicode.Scalar) -> [UInt8] {
        [separator] + Array(String(scalar).utf8) + [separator]
    }

    /// Appends a scalar of the Basic Multilingual Plane as UTF-8 (RFC 3629, section 3).
    private static func encode(_ value: UInt32, into output: inout [UInt8]) {
        if value < 0x80 {
            output.append(UInt8(value))
        } else if value < 0x800 {
            output.append(0xC0 | UInt8(value >> 6))
            output.append(0x80 | UInt8(value & 0x3F))
        } else {
            output.append(0xE0 | UInt8(value >> 12 & 0xF))
            output.append(0x80 | UInt8(value >> 6 & 0x3F))
            output.append(0x80 | UInt8(value & 0x3F))
        }
    }
}
