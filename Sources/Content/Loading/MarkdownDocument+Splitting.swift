internal import Bounds
public import Diagnostics

extension MarkdownDocument {
    /// The most that front matter may take, in bytes.
    private static let frontMatterLimit = 1 << 20

    /// Finds the front matter and the body of a file; `nil` where there is none, which is reported.
    ///
    /// Front matter opens with a first line `---` and ends with the next line `---`; spaces may follow either.
    ///
    /// - Complexity: O(*n*), where *n* is the length of the front matter.
    public init?(splitting file: SourceFile, diagnostics: inout [Diagnostic]) {
        let bytes = file.bytes
        let start = file.byteOrderMark.upperBound
        guard let first = Self.endOfRule(in: bytes, from: start) else {
            diagnostics.append(
                Diagnostic(
                    .error, "missing-front-matter", "the first line is ‘---’, and front matter follows",
                    at: file.location(ofLine: 1), help: "start the file with ---, then title: …, then --- again"))
            return nil
        }
        var line = first
        while line < bytes.count {
            if let end = Self.endOfRule(in: bytes, from: line) {
                self.init(file: file, frontMatter: first..<line, body: end..<bytes.count)
                guard line - first > Self.frontMatterLimit else { return }
                diagnostics.append(
                    Diagnostic(
                        .error, "front-matter-too-long", "front matter has at most 1 MiB", at: file.location(ofLine: 1))
                )
                return nil
            }
            line = (bytes[within: line...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count - 1) + 1
        }
        diagnostics.append(
            Diagnostic(
                .error, "unterminated-front-matter", "the front matter that starts here never ends",
                at: file.location(of: start..<start + 3), help: "put a line ‘---’ after its last key"))
        return nil
    }

    /// Where the line after a line `---` starts.
    private static func endOfRule(in bytes: [UInt8], from start: Int) -> Int? {
        guard start + 3 <= bytes.count, bytes[within: start..<start + 3].allSatisfy({ $0 == UInt8(ascii: "-") }) else {
            return nil
        }
        var end = start + 3
        while end < bytes.count, bytes[end] != UInt8(ascii: "\n") {
            guard [UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r")].contains(bytes[end]) else { return nil }
            end += 1
        }
        return min(end + 1, bytes.count)
    }
}

extension SourceFile {
    /// The byte order mark with which some editors begin a file; empty where there is none.
    var byteOrderMark: Range<Int> { 0..<(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0) }
}
