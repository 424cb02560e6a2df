/// Where the lines of a text start, to turn offsets into lines and columns.
struct LineTable {
    private var starts = [0]

    /// - Complexity: O(*n*) in the bytes of the text.
    init(_ text: [UInt8]) {
        for (offset, byte) in text.enumerated() where byte == UInt8(ascii: "\n") { starts.append(offset + 1) }
    }

    /// The line and the column in UTF-8 bytes of an offset, both from 1.
    ///
    /// - Complexity: O(log *n*).
    func position(of offset: Int) -> (line: Int, column: Int) {
        var (low, high) = (0, starts.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return (low + 1, offset - starts[low] + 1)
    }

    /// `12:5`, the line and the column of an offset.
    func place(of offset: Int) -> String {
        let (line, column) = position(of: offset)
        return "\(line):\(column)"
    }
}
