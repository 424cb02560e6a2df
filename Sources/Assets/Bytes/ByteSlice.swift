internal import Bounds

extension [UInt8] {
    /// The bytes of a range; `nil` where the file is shorter.
    func slice(_ start: Int, count: Int) -> ArraySlice<UInt8>? {
        guard start >= 0, count >= 0, start <= self.count, count <= self.count - start else { return nil }
        return self[within: start..<start + count]
    }

    /// A number of up to seven bytes, the highest first; `nil` where the file is shorter.
    func bigEndian(_ start: Int, count: Int) -> Int? {
        slice(start, count: count)?.reduce(0) { $0 << 8 | Int($1) }
    }

    /// A number of up to seven bytes, the lowest first; `nil` where the file is shorter.
    func littleEndian(_ start: Int, count: Int) -> Int? {
        slice(start, count: count)?.reversed().reduce(0) { $0 << 8 | Int($1) }
    }

    /// Whether a range has exactly these bytes.
    func has(_ text: String, at start: Int) -> Bool {
        slice(start, count: text.utf8.count)?.elementsEqual(text.utf8) ?? false
    }
}
