/// A set of terms, numbered from 0 in the order in which they came.
///
/// Terms lie end to end in one buffer; a table of open addressing finds them by their bytes.
struct TermTable: Sendable {
    private var bytes: [UInt8] = []
    private var ends: [UInt32] = []
    /// The hashes of the terms, by number.
    private(set) var hashes: [UInt64] = []
    /// By hash, the upper half of a term’s hash and its number plus one; 0 where there is none.
    ///
    /// Its size is a power of two.
    private var slots = [UInt64](repeating: 0, count: 1024)

    /// How many terms there are.
    var count: Int { hashes.count }

    /// Where a term lies.
    private func range(_ number: Int) -> Range<Int> {
        (number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number])
    }

    /// The bytes of a term.
    func term(_ number: Int) -> ArraySlice<UInt8> { bytes[range(number)] }

    /// The number of a term, which is added if it is new.
    ///
    /// - Complexity: O(*n*) in the length of the term.
    mutating func number(of term: Span<UInt8>) -> Int {
        number(of: term, hash: Self.hash(term))
    }

    /// The number of a term whose hash is known.
    mutating func number(of term: Span<UInt8>, hash: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] != 0 {
            let found = slots[slot]
            if (found ^ hash) >> 32 == 0 {
                let number = Int(found & 0xFFFF_FFFF) - 1
                if isEqual(number, term) { return number }
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        slots[slot] = Self.slot(hash, count)
        hashes.append(hash)
        for index in term.indices { bytes.append(term[index]) }
        ends.append(UInt32(bytes.count))
        if count * 2 > slots.count { grow() }
        return count - 1
    }

    private func isEqual(_ number: Int, _ term: Span<UInt8>) -> Bool {
        let range = range(number)
        guard range.count == term.count else { return false }
        for index in term.indices where bytes[range.lowerBound + index] != term[index] { return false }
        return true
    }

    private mutating func grow() {
        slots = [UInt64](repeating: 0, count: slots.count * 2)
        for number in hashes.indices {
            var slot = Int(truncatingIfNeeded: hashes[number]) & (slots.count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Self.slot(hashes[number], number)
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
