internal import Bounds

/// A title for an article that names none, so that a draft can be told from others.
enum WorkingTitle {
    /// Whether a line is the day and time of a message.
    private static func isMoment(_ line: [UInt8]) -> Bool {
        line.count <= 40 && DateReader.firstDay(in: line)?.range.lowerBound == 0
    }

    /// A line without the time that stands before it in a transcript: `[00:01] We were there`.
    private static func withoutClock(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard line.first == UInt8(ascii: "["), let end = line.prefix(12).firstIndex(of: UInt8(ascii: "]")),
            line[within: line.startIndex + 1..<end].allSatisfy({ $0.isDigit || $0 == UInt8(ascii: ":") })
        else { return line }
        let rest = line[within: (end + 1)...].trimmed
        return rest.isEmpty ? line : rest.starts(with: "- ".utf8) ? rest.dropFirst(2) : rest
    }

    /// The first heading, else the beginning of the first paragraph, else the name of the file.
    static func title(for blocks: [Block], fileName: String) -> String {
        for block in blocks {
            if case .heading(_, let runs) = block.content { return String(decoding: runs.text, as: UTF8.self) }
        }
        // A greeting is no beginning.
        let lines = blocks.lazy.flatMap(\.lines)
        let first = lines.first { $0.last != UInt8(ascii: ",") && !isMoment($0) } ?? lines.first
        let opening = String(decoding: withoutClock(first?.prefix(400) ?? []), as: UTF8.self)
        let words = opening.prefix(100).split(separator: " ")
        guard !words.isEmpty else { return fileName }
        return words.prefix(9).joined(separator: " ") + (words.count > 9 || opening.count > 100 ? " …" : "")
    }
}
