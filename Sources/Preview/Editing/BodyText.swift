internal import Bounds
internal import Content
internal import Diagnostics

/// The text of a document as a form shows it, and what of its file is another one after it was edited.
struct BodyText {
    private let bytes: [UInt8]
    private let body: Range<Int>
    /// The lines of the body with their ends.
    private let lines: [ArraySlice<UInt8>]
    /// How many empty lines stand before the text, which a form does not show.
    private let lead: Int

    init(_ document: MarkdownDocument) {
        (bytes, body) = (document.file.bytes, document.body)
        lines = Self.lines(bytes[within: body])
        lead = lines.prefix { Self.said($0).isEmpty }.count
    }

    /// The text, whose lines end in line feeds.
    var text: String {
        lines.dropFirst(lead).map { String(decoding: Self.said($0), as: UTF8.self) + "\n" }.joined()
    }

    /// The bytes of the file that give way to others; `nil` where the text is the same.
    func change(to text: String) -> (range: Range<Int>, bytes: [UInt8])? {
        let old = lines.map(Self.said)
        let new = old.prefix(lead) + Self.lines(Array(text.utf8)[...]).map(Self.said)
        let start = zip(old, new).prefix { $0.elementsEqual($1) }.count
        let rest = zip(old.dropFirst(start).reversed(), new.dropFirst(start).reversed())
            .prefix { $0.elementsEqual($1) }.count
        guard start + rest < max(old.count, new.count) else { return nil }
        let isWindows = lines.first.map { $0.suffix(2).elementsEqual([0x0D, 0x0A]) } ?? false
        let end: [UInt8] = isWindows ? [0x0D, 0x0A] : [0x0A]
        let from = lines.prefix(start).reduce(body.lowerBound) { $0 + $1.count }
        let to = body.upperBound - lines.suffix(rest).reduce(0) { $0 + $1.count }
        return (from..<to, Array(new)[within: start..<new.count - rest].flatMap { Array($0) + end })
    }

    /// A line without its end.
    private static func said(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var line = line
        if line.last == 0x0A { line.removeLast() }
        if line.last == 0x0D { line.removeLast() }
        return line
    }

    private static func lines(_ bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        var lines: [ArraySlice<UInt8>] = []
        var rest = bytes
        while let end = rest.firstIndex(of: 0x0A) {
            lines.append(rest[...end])
            rest = rest[(end + 1)...]
        }
        return rest.isEmpty ? lines : lines + [rest]
    }
}
