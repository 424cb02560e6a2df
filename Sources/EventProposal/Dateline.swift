internal import Bounds

/// The dateline with which agencies begin a text: `GAZA CITY, March 4 (AFP) - `.
///
/// Its day is that of the text, and not of what the sentence reports.
enum Dateline {
    /// How long it is at most, in bytes.
    private static let limit = 100

    /// A sentence without the dateline at its beginning.
    ///
    /// - Complexity: O(1): the first bytes are looked at.
    static func trimmed(_ sentence: Range<Int>, of prose: Prose) -> Range<Int> {
        let start = prose.bytes[within: sentence].prefix(limit)
        let dashes = [" - ", " – ", " — ", " -- "].compactMap { start.firstRange(of: Array($0.utf8)) }
        guard let dash = dashes.min(by: { $0.lowerBound < $1.lowerBound }) else { return sentence }
        let head = start[within: ..<dash.lowerBound]
        let name = head.prefix { $0 > UInt8(ascii: " ") && $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: "(") }
        let isPlace =
            name.count >= 3 && !name.contains { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
            && name.contains { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
        let hasAgency = head.last == UInt8(ascii: ")") && head.contains(UInt8(ascii: "("))
        let isDated =
            head.contains(UInt8(ascii: ",")) || head.contains { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        guard isPlace && isDated || hasAgency && head.count <= limit / 2, dash.upperBound < sentence.upperBound else {
            return sentence
        }
        return dash.upperBound..<sentence.upperBound
    }
}
