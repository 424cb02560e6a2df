internal import Bounds

/// A tag that met an `{% end %}` which, by how the lines are laid out, may be that of another.
///
/// All tags end alike, so where one has no end it takes that of the tag around it, which takes the next, and the file ends
/// with the outermost one open. Whoever wrote it looks for the innermost.
struct ClosedTag {
    let keyword: Word
    let range: Range<Int>

    /// Whether an `{% end %}` is laid out as that of a tag: on the same line, or first on its line as far in as the tag is.
    static func fits(_ tag: Range<Int>, end: Range<Int>, in bytes: [UInt8]) -> Bool {
        let between = bytes[within: tag.upperBound..<end.lowerBound]
        guard between.contains(UInt8(ascii: "\n")) else { return true }
        guard let opening = indentation(of: tag, in: bytes), let closing = indentation(of: end, in: bytes) else {
            return false
        }
        return opening == closing
    }

    /// How many spaces and tabs stand before a tag; `nil` where something else stands before it on its line.
    private static func indentation(of tag: Range<Int>, in bytes: [UInt8]) -> Int? {
        let before = bytes[within: ..<tag.lowerBound].reversed().prefix { $0 != UInt8(ascii: "\n") }
        return before.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") } ? before.count : nil
    }
}
