internal import Bounds

/// The bytes of a file that an author wrote, and the path under which messages name it.
public struct SourceFile: Sendable {
    /// The path, relative to the site's folder.
    public let path: String
    /// The whole file.
    public let bytes: [UInt8]

    /// Creates a file from its path and bytes.
    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    /// The place of a range of bytes: the line that it starts on, and as much of it as stands on that line.
    ///
    /// A range outside the file is moved to its end.
    ///
    /// - Complexity: O(*n*), where *n* is the offset of the end of the line.
    public func location(of range: Range<Int>) -> SourceLocation {
        let start = min(max(range.lowerBound, 0), bytes.count)
        var line = 1
        var lineStart = 0
        for offset in 0..<start where bytes[offset] == UInt8(ascii: "\n") {
            line += 1
            lineStart = offset + 1
        }
        var lineEnd = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
        if lineEnd > lineStart, bytes[lineEnd - 1] == UInt8(ascii: "\r") { lineEnd -= 1 }
        let end = max(start, min(range.upperBound, lineEnd))
        let shown = window(of: lineStart..<max(lineStart, lineEnd), around: start..<end)
        return SourceLocation(
            path: path, line: line, column: start - lineStart + 1, length: end - start, text: Array(bytes[shown]),
            textStart: shown.lowerBound - lineStart)
    }

    /// How many bytes of a line are kept on either side of the start of a passage.
    private static let reach = 512

    /// The part of a line around a passage, so that many mistakes in one long line do not each keep all of it.
    private func window(of line: Range<Int>, around passage: Range<Int>) -> Range<Int> {
        func isContinuation(_ offset: Int) -> Bool { bytes[offset] & 0xC0 == 0x80 }
        var start = max(line.lowerBound, passage.lowerBound - Self.reach)
        var end = min(line.upperBound, passage.lowerBound + Self.reach)
        while start > line.lowerBound, start + 4 > passage.lowerBound - Self.reach, isContinuation(start) { start -= 1 }
        while end < line.upperBound, end < passage.lowerBound + Self.reach + 4, isContinuation(end) { end += 1 }
        return start..<max(start, end)
    }

    /// The place of a line by its number, from 1: all of it without the space around it.
    ///
    /// - Complexity: O(*n*), where *n* is the offset of the end of the line.
    public func location(ofLine number: Int) -> SourceLocation {
        var start = 0
        for _ in 1..<max(1, number) {
            guard let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) else { break }
            start = end + 1
        }
        var end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
        while end > start, bytes[end - 1] <= UInt8(ascii: " ") { end -= 1 }
        while start < end, bytes[start] <= UInt8(ascii: " ") { start += 1 }
        return location(of: start..<end)
    }
}
