internal import Bounds

/// The expressions found so far, with the count of scalars that their places need.
struct ExpressionList {
    private let text: [UInt8]
    private(set) var expressions: [TemporalExpression] = []
    /// A byte offset up to which scalars are counted, and their count.
    private var counted = (byte: 0, scalar: 0)

    /// No expression of a text.
    init(_ text: [UInt8]) { self.text = text }

    /// Adds what stands in some bytes of the text.
    mutating func append(_ resolution: Resolution, _ bytes: Range<Int>, modifier: Recognition.Modifier?) {
        let start = scalar(at: bytes.lowerBound)
        let phrase = String(decoding: text[within: bytes], as: UTF8.self)
        let date = resolution.value.edtf(isApproximate: resolution.isApproximate)
        expressions.append(
            TemporalExpression(
                bytes: bytes, scalars: start..<scalar(at: bytes.upperBound), text: phrase, kind: resolution.value.kind,
                timex: resolution.value.timex, modifier: modifier?.rawValue, date: date,
                derivation: resolution.derivation(of: phrase, date: date), isDerived: resolution.basis != .written,
                isVague: resolution.value.isVague))
    }

    private mutating func scalar(at byte: Int) -> Int {
        for offset in counted.byte..<max(byte, counted.byte) where text[offset] & 0xC0 != 0x80 {
            counted.scalar += 1
        }
        counted.byte = max(byte, counted.byte)
        return counted.scalar
    }
}

extension TemporalValue {
    fileprivate var kind: TemporalExpression.Kind {
        switch self {
        case .partOfDay, .time: .time
        case .unresolved(let pattern): pattern.contains("T") ? .time : .date
        default: .date
        }
    }

    fileprivate var isVague: Bool {
        if case .vague = self { true } else { false }
    }
}
