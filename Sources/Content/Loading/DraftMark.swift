internal import Diagnostics

/// Whether a file says that it is a draft, though its front matter cannot be read.
///
/// Somebody who writes a draft makes mistakes that no reader is kept waiting for: a colon too many, a quotation mark
/// that is not closed. The line `status: draft` is looked for as it is written, where front matter would stand.
enum DraftMark {
    /// Whether a line `status: draft`, and none with another status, stands between the first line `---` and the next,
    /// or, where there is none, the first empty line.
    ///
    /// - Complexity: O(*n*) in the length of the front matter.
    static func stands(in bytes: [UInt8]) -> Bool {
        let file = SourceFile(path: "", bytes: bytes)
        var lines = bytes[file.byteOrderMark.upperBound...].split(
            separator: UInt8(ascii: "\n"), maxSplits: lineLimit, omittingEmptySubsequences: false
        ).map(trimmed)
        guard lines.first.map(isRule) == true else { return false }
        lines.removeFirst()
        let frontMatter = lines.prefix(
            lines.firstIndex(where: isRule) ?? lines.firstIndex(where: \.isEmpty) ?? lines.count)
        let statuses = frontMatter.filter { $0.starts(with: key) }
        return !statuses.isEmpty && statuses.allSatisfy(isMark)
    }

    /// How many lines are looked at.
    private static let lineLimit = 4_096
    private static let key = Array("status:".utf8)

    private static func isRule(_ line: ArraySlice<UInt8>) -> Bool { line.elementsEqual("---".utf8) }

    /// Whether a line with a status says `draft`, with or without quotation marks and a comment behind.
    private static func isMark(_ line: ArraySlice<UInt8>) -> Bool {
        let end = line.firstRange(of: Array(" #".utf8))?.lowerBound ?? line.endIndex
        var value = trimmed(line[..<end].dropFirst(key.count), atStart: true)
        if let quote = value.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"), value.last == quote {
            value = value.dropFirst().dropLast()
        }
        return value.elementsEqual(DocumentStatus.draft.rawValue.utf8)
    }

    /// A line without the space at its end, and on demand at its start.
    private static func trimmed(_ line: ArraySlice<UInt8>, atStart: Bool) -> ArraySlice<UInt8> {
        var line = atStart ? line.drop { $0 <= UInt8(ascii: " ") } : line
        while let last = line.last, last <= UInt8(ascii: " ") { line.removeLast() }
        return line
    }

    private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> { trimmed(line, atStart: false) }
}
