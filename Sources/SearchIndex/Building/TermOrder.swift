internal import Bounds

/// The order of terms: that in which JavaScript compares strings, by units of UTF-16.
struct TermOrder {
    private let terms: TermTable
    /// The first eight bytes of each term, so that most comparisons look at nothing else.
    private let beginnings: [UInt64]

    init(_ terms: TermTable) {
        self.terms = terms
        beginnings = (0..<terms.count).map { number in
            var beginning: UInt64 = 0
            let term = terms.term(number)
            for (index, byte) in term.prefix(8).enumerated() {
                beginning |= UInt64(Self.rank(byte)) << UInt64(56 - index * 8)
            }
            return beginning
        }
    }

    /// Numbers of terms in the order of the terms.
    func sorted(_ numbers: [Int]) -> [Int] {
        numbers.sorted { left, right in
            if beginnings[left] != beginnings[right] { return beginnings[left] < beginnings[right] }
            return terms.term(left).dropFirst(8).lazy.map(Self.rank).lexicographicallyPrecedes(
                terms.term(right).dropFirst(8).lazy.map(Self.rank))
        }
    }

    /// Puts the bytes that begin scalars past U+FFFF before those of U+E000 to U+FFFF, as their surrogates are.
    private static func rank(_ byte: UInt8) -> UInt8 {
        byte == 0xEE || byte == 0xEF ? byte + 10 : byte
    }
}
