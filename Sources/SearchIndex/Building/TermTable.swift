/// A set of terms, found by their bytes in a table of open addressing.
struct TermTable: Sendable {
    /// The terms, in the order in which they came.
    private(set) var list = TermList()
    /// By hash, the upper half of a term’s hash and its number plus one; 0 where there is none.
    ///
    /// Its size is a power of two.
    private var slots = [UInt64](repeating: 0, count: 1024)

    /// How many terms there are.
    var count: Int { list.count }

    /// The bytes of a term.
    func term(_ number: Int) -> ArraySlice<UInt8> { list.term(number) }

    /// The number of a term, which is added if it is new.
    ///
    /// - Complexity: O(*n*) in the length of the term.
    mutating func number(of term: Span<UInt8>) -> Int {
        number(of: term, hash: Self.hash(term))
    }

    /// The number of a term; `nil` where it is not there.
    func find(_ term: ArraySlice<UInt8>) -> Int? {
        let hash = Self.hash(term.span)
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] != 0 {
            let found = slots[slot]
            if (found ^ hash) >> 32 == 0 {
                let number = Int(found & 0xFFFF_FFFF) - 1
                if list.isEqual(number, term.span) { return number }
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    /// The number of a term whose hash is known.
    mutating func number(of term: Span<UInt8>, hash: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] != 0 {
            let found = slots[slot]
            if (found ^ hash) >> 32 == 0 {
                let number = Int(found & 0xFFFF_FFFF) - 1
                if list.isEqual(number, term) { return number }
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        slots[slot] = Self.slot(hash, count)
        list.append(term, hash: hash)
        if count * 2 > slots.count { grow() }
        return count - 1
    }

    private mutating func grow() {
        slots = [UInt64](repeating: 0, count: slots.count * 2)
        for (number, hash) in list.hashes.enumerated() {
            var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Self.slot(hash, number)
        }
    }

    private static func slot(_ hash: UInt64, _ number: Int) -> UInt64 {
        hash & ~0xFFFF_FFFF | UInt64(number + 1)
    }

    /// FNV-1a with its high bits folded into the low ones.
    private static func hash(_ term: Span<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for index in term.indices { hash = (hash ^ UInt64(term[index])) &* 0x100_0000_01b3 }
        return hash ^ hash >> 32
    }
}
