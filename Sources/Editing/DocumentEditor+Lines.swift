internal import Bounds
internal import Content

/// Lines and the marks of YAML, by their places in the file.
extension DocumentEditor {
    func startOfLine(_ place: Int) -> Int {
        bytes[within: ..<place].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    }

    func startOfNextLine(_ place: Int) -> Int {
        bytes[within: place...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
    }

    /// The first byte of a line that is no space.
    func firstOnLine(_ line: Int) -> Int {
        var place = line
        while bytes[at: place] == UInt8(ascii: " ") { place += 1 }
        return place
    }

    func isFirstOnLine(_ place: Int) -> Bool { firstOnLine(startOfLine(place)) == place }

    func isComment(_ line: Int) -> Bool { bytes[at: firstOnLine(line)] == UInt8(ascii: "#") }

    /// How many bytes of its line stand before a place.
    func column(of place: Int) -> Int { place - startOfLine(place) }

    /// How the line ends on which a place stands.
    func lineEnding(at place: Int) -> String {
        let next = startOfNextLine(place)
        return next >= 2 && bytes[at: next - 2] == UInt8(ascii: "\r") ? "\r\n" : "\n"
    }

    /// New lines below the one on which a value ends.
    func insertion(of lines: [String], behind place: Int) -> Splice {
        let end = lineEnding(at: place)
        return Splice(at: startOfNextLine(place), lines.map { $0 + end }.joined())
    }

    /// Whether a value stands within brackets or braces.
    func isInFlow(_ path: ValuePath) -> Bool {
        path.steps.indices.contains { count in node(at: path.steps.prefix(count))?.isFlow ?? false }
    }

    /// The colon behind a key.
    func colon(behind place: Int) -> Int? { mark(UInt8(ascii: ":"), behind: place) }

    /// The comma behind an element in brackets or braces.
    func comma(behind place: Int) -> Int? { mark(UInt8(ascii: ","), behind: place) }

    /// A byte with nothing but white space and comments before it.
    private func mark(_ byte: UInt8, behind place: Int) -> Int? {
        var place = place
        while place < bytes.count {
            switch bytes[at: place] {
            case byte: return place
            case UInt8(ascii: "#"): place = startOfNextLine(place)
            case 0...UInt8(ascii: " "): place += 1
            default: return nil
            }
        }
        return nil
    }
}
