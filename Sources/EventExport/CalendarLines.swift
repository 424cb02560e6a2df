/// The lines of an iCalendar file: escaped, folded after 75 bytes, ending in CR LF (RFC 5545, sections 3.1 and 3.3.11).
struct CalendarLines {
    private(set) var bytes: [UInt8] = []

    /// Adds a property whose value is a text, unless that is empty.
    mutating func add(_ name: String, _ text: String) {
        guard !text.isEmpty else { return }
        var line = Array("\(name):".utf8)
        Self.escape(text, into: &line)
        fold(line)
    }

    /// Adds a property whose value is several texts, unless there are none.
    mutating func add(_ name: String, list texts: [String]) {
        guard !texts.isEmpty else { return }
        var line = Array("\(name):".utf8)
        for (index, text) in texts.enumerated() {
            if index > 0 { line.append(UInt8(ascii: ",")) }
            Self.escape(text, into: &line)
        }
        fold(line)
    }

    /// Adds a property whose value is not a text: a date, an address or a keyword.
    mutating func add(_ name: String, raw value: String) {
        guard !value.isEmpty else { return }
        fold(Array("\(name):\(value)".utf8.lazy.filter { $0 >= 0x20 }))
    }

    private static func escape(_ text: String, into line: inout [UInt8]) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","):
                line.append(UInt8(ascii: "\\"))
                line.append(byte)
            case UInt8(ascii: "\n"): line += "\\n".utf8
            case 0..<0x20: break
            default: line.append(byte)
            }
        }
    }

    /// Writes a line; a longer one goes on after a line break and a space, never within a character.
    private mutating func fold(_ line: [UInt8]) {
        var rest = line[...]
        var width = 75
        while rest.count > width {
            var end = rest.startIndex + width
            while end > rest.startIndex + 1, rest[end] & 0xC0 == 0x80 { end -= 1 }
            bytes += rest[..<end]
            bytes += "\r\n ".utf8
            rest = rest[end...]
            width = 74
        }
        bytes += rest
        bytes += "\r\n".utf8
    }
}
