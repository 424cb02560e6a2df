/// The last line of a proposed event: that it is one, and a checksum by which it is known that nobody edited it.
enum ProposalMark {
    /// The lines of an item with their mark.
    static func marked(_ lines: [String]) -> [String] {
        lines + ["\(start)\(checksum(of: lines))"]
    }

    /// Whether the lines of an item, without the indentation that all have, end in their mark.
    static func isUnedited(_ lines: [String]) -> Bool {
        guard let last = lines.last, last.hasPrefix(start) else { return false }
        return last.dropFirst(start.count) == checksum(of: lines.dropLast())
    }

    private static let start = "  proposed: true  # "

    /// FNV-1a of 32 bits (draft-eastlake-fnv) over the lines and their ends.
    private static func checksum(of lines: some Sequence<String>) -> String {
        var hash: UInt32 = 0x811C_9DC5
        for line in lines {
            for byte in line.utf8 + [UInt8(ascii: "\n")] { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
        }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 8 - digits.count) + digits
    }
}
