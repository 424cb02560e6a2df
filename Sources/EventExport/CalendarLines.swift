internal import Bounds

/// The lines of an iCalendar file: escaped, folded after 75 bytes, ending in CR LF (RFC 5545, sections 3.1 and 3.3.11).
struct CalendarLines {
    private(set) var bytes: [UInt8] = []

    /// The line that is being put together; kept for its room.
    private var line: [UInt8] = []

    /// Adds a property whose value is a text, unless that is empty.
    mutating func add(_ name: String, _ text: String) {
        guard !text.isEmpty else { return }
        begin(name)
        escape(text)
        fold()
    }

    /// Adds a property whose value is several texts, unless there are none.
    mutating func add(_ name: String, list texts: [String]) {
        guard !texts.isEmpty else { return }
        begin(name)
        for (index, text) in texts.enumerated() {
            if index > 0 { line.append(UInt8(ascii: ",")) }
            escape(text)
        }
        fold()
    }

    /// Adds a property whose value is not a text: a date, an address or a keyword.
    mutating func add(_ name: String, raw value: String) {
        guard !value.isEmpty else { return }
        begin(name)
        line += value.utf8
        if line.contains(where: { $0 < 0x20 }) { line.removeAll { $0 < 0x20 } }
        fold()
    }

    private mutating func begin(_ name: String) {
        line.removeAll(keepingCapacity: true)
        line += name.utf8
        line.append(UInt8(ascii: ":"))
    }

    private mutating func escape(_ text: String) {
        let text = text.utf8Span.span
        var start = 0
        for index in text.indices {
            let byte = text[index]
            guard byte < 0x20 || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: ",")
            else { continue }
            line.append(text.extracting(start..<index))
            start = index + 1
            if byte >= 0x20 {
                line.append(UInt8(ascii: "\\"))
                line.append(byte)
            } else if byte == UInt8(ascii: "\n") {
                line += "\\n".utf8
            } else if byte == UInt8(ascii: "\t") {
                // The one control character that a text may hold (RFC 5545, section 3.3.11).
                line.append(byte)
            }
        }
        line.append(text.extracting(start..<text.count))
    }

    /// Writes the line; a longer one goes on after a line break and a space, never within a character.
    private mutating func fold() {
        var start = 0
        var width = 75
        while line.count - start > width {
            var end = start + width
            while end > start + 1, line[end] & 0xC0 == 0x80 { end -= 1 }
            bytes += line[within: start..<end]
            bytes += "\r\n ".utf8
            start = end
            width = 74
        }
        bytes += line[start...]
        bytes += "\r\n".utf8
    }
}
