/// Lines of lists in plain text.
enum BulletLine {
    /// What follows the mark of an item, or `nil` when the line has none.
    static func content(of line: [UInt8]) -> ArraySlice<UInt8>? {
        for mark in marks where line.starts(with: mark) && line.count > mark.count + 1 {
            let rest = line.dropFirst(mark.count)
            guard rest.first == 0x20 else { continue }
            return rest.dropFirst()
        }
        return nil
    }

    private static let marks: [[UInt8]] = ["•", "▪", "◦", "●", "‣", "·", "■", "*", "-"].map { Array($0.utf8) }
}
