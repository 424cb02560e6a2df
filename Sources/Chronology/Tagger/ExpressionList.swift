internal import Bounds

/// The expressions found so far, with the count of scalars that their places need.
struct ExpressionList {
    private let passage: Passage
    private(set) var expressions: [TemporalExpression] = []
    /// A byte offset up to which scalars are counted, and their count.
    private var counted = (byte: 0, scalar: 0)

    init(_ passage: Passage) { self.passage = passage }

    mutating func append(_ resolution: Resolution, _ range: Range<Int>, modifier: Recognition.Modifier?) {
        guard let first = range.first, let last = range.last else { return }
        let bytes = Int(passage[first].start)..<Int(passage[last].end)
        let start = scalar(at: bytes.lowerBound)
        let text = passage.text(range)
        let date = resolution.value.edtf(isApproximate: resolution.isApproximate)
        expressions.append(
            TemporalExpression(
                bytes: bytes, scalars: start..<scalar(at: bytes.upperBound), text: text, kind: resolution.value.kind,
                timex: resolution.value.timex, modifier: modifier?.rawValue, date: date,
                derivation: resolution.derivation(of: text, date: date), isDerived: resolution.basis != .written,
                isVague: resolution.value.isVague))
    }

    private mutating func scalar(at byte: Int) -> Int {
        for offset in counted.byte..<max(byte, counted.byte) where passage.bytes[offset] & 0xC0 != 0x80 {
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
