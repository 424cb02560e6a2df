/// The lines of a text that comes in chunks of any size.
struct LineBuffer {
    private var bytes: [UInt8] = []
    /// Where the next line starts.
    private var start = 0
    /// From where on no line feed has been looked for.
    private var searched = 0
    /// Whether the end has come.
    private(set) var isAtEnd = false

    /// Takes a chunk; an empty one is the end.
    mutating func add(_ chunk: [UInt8]) {
        bytes.removeFirst(start)
        searched -= start
        start = 0
        if chunk.isEmpty { isAtEnd = true } else { bytes += chunk }
    }

    /// The next whole line, without its line feed; at the end also the rest.
    mutating func next() -> ArraySlice<UInt8>? {
        if let end = bytes[searched...].firstIndex(of: UInt8(ascii: "\n")) {
            let line = bytes[start..<end]
            start = end + 1
            searched = start
            return line
        }
        searched = bytes.count
        guard isAtEnd, start < bytes.count else { return nil }
        defer { start = bytes.count }
        return bytes[start...]
    }
}
