extension Span<UInt8> {
    /// The number of words that start in these bytes of UTF-8: runs of anything but ASCII white space.
    ///
    /// - Parameter isInWord: Whether the bytes before these ended in a word; afterwards, whether these do.
    /// - Complexity: O(*n*), eight bytes at a time.
    func countWords(isInWord: inout Bool) -> Int {
        unsafe withUnsafeBytes { bytes in
            let high: UInt64 = 0x8080_8080_8080_8080
            var words = 0
            // The bit 0x80 of the byte before: set if it is part of a word.
            var before: UInt64 = isInWord ? 0x80 : 0
            var index = 0
            while bytes.count - index >= 8 {
                let loaded = unsafe bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                let eight = UInt64(littleEndian: loaded)
                let parts = (((eight & ~high) &+ 0x5F5F_5F5F_5F5F_5F5F) | eight) & high
                let starts = (parts & ~(parts << 8 | before)) >> 7
                // The product's highest byte is the sum of all bytes.
                words += Int((starts &* 0x0101_0101_0101_0101) >> 56)
                before = parts >> 56
                index += 8
            }
            while index < bytes.count {
                let part: UInt64 = unsafe bytes[index].isWhitespace ? 0 : 0x80
                if part & ~before != 0 { words += 1 }
                before = part
                index += 1
            }
            isInWord = before != 0
            return words
        }
    }
}
