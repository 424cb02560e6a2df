/// The text of a raw file as UTF-8, and how to find a line of it again in the raw file.
struct DecodedText: Sendable {
    var bytes: [UInt8]
    /// The name of the encoding that the bytes were in.
    var encoding: String
    /// For each line of the text the line of the raw file, both from 1; empty where they are the same.
    var rawLines: [Int] = []
    /// What an editor should know about the decoding.
    var note: String?

    /// The line of the raw file that a line of the text comes from.
    func rawLine(_ line: Int) -> Int {
        rawLines.isEmpty || line < 1 ? line : rawLines[min(line, rawLines.count) - 1]
    }
}
