internal import Language

extension Span<UInt8> {
    /// The end of the word that a byte is part of, eight bytes at a time.
    @inline(__always)
    func endOfWord(from start: Int) -> Int {
        var index = start
        while index <= count &- 8 {
            // The load is checked against the bounds of the span; any bits make an integer.
            let bytes = unsafe self.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
            let others = UInt64(littleEndian: bytes).bytesOutsideWords
            if others != 0 { return endOfWord(atOther: index &+ others.trailingZeroBitCount >> 3) }
            index &+= 8
        }
        while index < count, CharacterClass.isWord(self[index]) { index += 1 }
        return endOfWord(atOther: index)
    }

    @inline(__always)
    private func endOfWord(atOther index: Int) -> Int {
        index < count && self[index] >= 0x80 ? endOfOtherWord(from: index) : index
    }

    private func endOfOtherWord(from start: Int) -> Int {
        var index = start
        while index < count {
            let (scalar, length) = scalar(at: index)
            let kind = CharacterClass(scalar)
            if kind == .separator || kind == .standalone { break }
            index += length
        }
        return index
    }
}

extension UInt64 {
    /// The top bit of each of eight bytes that is neither an ASCII letter nor a digit.
    @inline(__always)
    fileprivate var bytesOutsideWords: UInt64 {
        let low = self & 0x7F7F_7F7F_7F7F_7F7F
        let lower = low | 0x2020_2020_2020_2020
        // Adding 0x80 - n sets the top bit of a byte that is n or more; no byte carries into the next.
        let letters = (lower &+ 0x1F1F_1F1F_1F1F_1F1F) & ~(lower &+ 0x0505_0505_0505_0505)
        let digits = (low &+ 0x5050_5050_5050_5050) & ~(low &+ 0x4646_4646_4646_4646)
        return (self | ~(letters | digits)) & 0x8080_8080_8080_8080
    }
}
