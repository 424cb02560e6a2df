internal import Bounds

/// A style sheet without what only its authors read: comments, and white space that separates nothing.
///
/// Strings, and comments that begin with `/*!`, stay as they are.
struct CompactStyleSheet {
    private(set) var bytes: [UInt8] = []
    /// Where the declaration, or the selectors of a rule, begin in ``bytes``.
    private var start = 0
    /// Whether white space was left out that may separate something.
    private var isSeparated = false

    /// - Complexity: O(*n*) in the length of the style sheet.
    init(_ source: [UInt8]) {
        bytes.reserveCapacity(source.count)
        var position = 0
        while position < source.count {
            let byte = source[position]
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                let end = Self.end(ofString: source, from: position)
                append(source[within: position..<end])
                position = end
            case UInt8(ascii: "/") where position + 1 < source.count && source[position + 1] == UInt8(ascii: "*"):
                let end = Self.end(ofComment: source, from: position)
                if position + 2 < source.count, source[position + 2] == UInt8(ascii: "!") {
                    append(source[within: position..<end])
                } else {
                    isSeparated = true
                }
                position = end
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"), 0x0C:
                isSeparated = true
                position += 1
            case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ";"), UInt8(ascii: ","):
                appendMark(byte)
                position += 1
            default:
                append(source[position...position])
                position += 1
            }
        }
    }

    private mutating func append(_ text: ArraySlice<UInt8>) {
        if isSeparated, let last = bytes.last, !"{};,".utf8.contains(last) { bytes.append(UInt8(ascii: " ")) }
        isSeparated = false
        bytes += text
    }

    /// Appends what needs no white space around it, and closes up the declaration that it ends.
    private mutating func appendMark(_ mark: UInt8) {
        isSeparated = false
        if mark == UInt8(ascii: ";") || mark == UInt8(ascii: "}"),
            let colon = bytes[start...].firstIndex(of: UInt8(ascii: ":")), colon + 1 < bytes.count,
            bytes[colon + 1] == UInt8(ascii: " ")
        {
            bytes.remove(at: colon + 1)
        }
        while mark == UInt8(ascii: "}"), bytes.last == UInt8(ascii: ";") { bytes.removeLast() }
        bytes.append(mark)
        if mark != UInt8(ascii: ",") { start = bytes.count }
    }

    /// The position after the string that begins at a quotation mark; a line feed ends one that is not closed.
    private static func end(ofString source: [UInt8], from start: Int) -> Int {
        var position = start + 1
        while position < source.count {
            if source[position] == UInt8(ascii: "\\") {
                position += 2
                continue
            }
            if source[position] == source[start] { return position + 1 }
            if source[position] == UInt8(ascii: "\n") { return position }
            position += 1
        }
        return source.count
    }

    private static func end(ofComment source: [UInt8], from start: Int) -> Int {
        var position = start + 2
        while position + 1 < source.count {
            if source[position] == UInt8(ascii: "*"), source[position + 1] == UInt8(ascii: "/") { return position + 2 }
            position += 1
        }
        return source.count
    }
}
