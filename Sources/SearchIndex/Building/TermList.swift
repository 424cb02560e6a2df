internal import Bounds

/// Terms with their hashes, numbered from 0, end to end in one buffer.
struct TermList: Sendable {
    private var bytes: [UInt8] = []
    private var ends: [UInt32] = []
    /// The hashes of the terms, by number.
    private(set) var hashes: [UInt64] = []

    /// How many terms there are.
    var count: Int { hashes.count }

    /// The bytes of a term.
    func term(_ number: Int) -> ArraySlice<UInt8> { bytes[range(number)] }

    /// Adds a term.
    mutating func append(_ term: Span<UInt8>, hash: UInt64) {
        hashes.append(hash)
        for index in term.indices { bytes.append(term[index]) }
        ends.append(UInt32(bytes.count))
    }

    /// Whether a term has these bytes.
    func isEqual(_ number: Int, _ term: Span<UInt8>) -> Bool {
        let range = range(number)
        guard range.count == term.count else { return false }
        for index in term.indices where bytes[range.lowerBound + index] != term[index] { return false }
        return true
    }

    private func range(_ number: Int) -> Range<Int> {
        (number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number])
    }
}
