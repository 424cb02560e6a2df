/// Guesses a single-byte encoding by the letters that bytes would give.
enum EncodingGuess {
    /// The encoding in which most high bytes are letters that stand as letters do; in doubt windows-1252.
    ///
    /// - Complexity: O(*n*).
    static func singleByte(_ bytes: [UInt8]) -> TextEncoding {
        var high = 0
        var runs = 0
        var latinNeighbours = 0
        var previous: UInt8 = 0
        for (index, byte) in bytes.enumerated() {
            if byte >= 0xC0 {
                high += 1
                if previous >= 0xC0 { runs += 1 }
                if previous.isLetter || (index + 1 < bytes.count && bytes[index + 1].isLetter) { latinNeighbours += 1 }
            }
            previous = byte
        }
        // Words of Cyrillic are made of high bytes alone; in Latin scripts they stand among ASCII letters.
        return runs * 2 > high && latinNeighbours * 4 < high ? .singleByte("windows-1251") : .singleByte("windows-1252")
    }
}
