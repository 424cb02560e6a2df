internal import Bounds
internal import Content
internal import Diagnostics

/// Reads the TOML of a header, after TOML 1.0.0 (toml.io): keys, tables, lists of tables, and values as texts.
///
/// Numbers, dates and flags are kept as they are written. The first mistake ends the header, and is told with its place.
struct TOMLReader {
    private let file: SourceFile
    private let end: Int
    private var position: Int
    private var root: [PlainValue.Field] = []

    /// How deep values may stand in one another.
    private static let depthLimit = 32
    /// How many keys and tables a header may have.
    private static let countLimit = 10_000

    /// A mistake, and the bytes where it stands.
    private struct Mistake: Error {
        var message: String
        var help: String
        var range: Range<Int>
    }

    /// The fields of a header; `nil` where it cannot be read, which is told to `diagnostics`.
    ///
    /// - Complexity: O(*n* *d*), where *d* is how many keys a table has.
    static func fields(
        of file: SourceFile, in range: Range<Int>, diagnostics: inout [Diagnostic]
    ) -> [PlainValue.Field]? {
        var reader = TOMLReader(file: file, end: min(range.upperBound, file.bytes.count), position: range.lowerBound)
        do throws(Mistake) {
            try reader.read()
            return reader.root
        } catch {
            diagnostics.append(
                Diagnostic(.error, "toml-syntax", error.message, at: file.location(of: error.range), help: error.help))
            return nil
        }
    }

    private init(file: SourceFile, end: Int, position: Int) {
        (self.file, self.end, self.position) = (file, end, position)
    }

    private var byte: UInt8 { position < end ? file.bytes[at: position] : 0 }

    private mutating func skipSpace() {
        while position < end, byte == 0x20 || byte == 0x09 { position += 1 }
    }

    /// Passes over space, line ends and comments.
    private mutating func skipLines() {
        while position < end {
            if byte == UInt8(ascii: "#") {
                while position < end, byte != 0x0A { position += 1 }
            } else if byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
                position += 1
            } else {
                return
            }
        }
    }

    private func mistake(_ message: String, _ help: String, at start: Int? = nil) -> Mistake {
        let start = start ?? position
        return Mistake(message: message, help: help, range: start..<max(start + 1, position))
    }

    // MARK: Lines

    private mutating func read() throws(Mistake) {
        var table: [String] = []
        var count = 0
        while true {
            skipLines()
            guard position < end else { return }
            let start = position
            count += 1
            guard count <= Self.countLimit else {
                throw mistake("a header has at most 10,000 keys", "leave out what no page shows")
            }
            if byte == UInt8(ascii: "[") {
                let isList = file.bytes[at: position + 1] == UInt8(ascii: "[")
                position += isList ? 2 : 1
                table = try path(until: UInt8(ascii: "]"))
                position += 1
                if isList {
                    guard byte == UInt8(ascii: "]") else {
                        throw mistake(
                            "a list of tables ends in ‘]]’", "write [[\(table.joined(separator: "."))]]", at: start)
                    }
                    position += 1
                }
                if isList {
                    insert(.mapping([]), at: table, start, appends: true)
                } else {
                    insert(nil, at: table, start, appends: false)
                }
            } else {
                let keys = try path(until: UInt8(ascii: "="))
                position += 1
                skipSpace()
                let value = try value(depth: 0)
                insert(value, at: table + keys, start, appends: false)
            }
            skipSpace()
            if byte == UInt8(ascii: "#") {
                skipLines()
            } else if position < end, byte != 0x0A, byte != 0x0D {
                throw mistake("a key and its value stand on a line of their own", "begin a new line here")
            }
        }
    }

    /// A key, or several with full stops between them, up to a sign.
    private mutating func path(until sign: UInt8) throws(Mistake) -> [String] {
        var keys: [String] = []
        let start = position
        while true {
            skipSpace()
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                keys.append(try quoted())
            } else {
                let first = position
                while position < end, isBare(byte) { position += 1 }
                guard position > first else {
                    throw mistake(
                        "a key is letters, digits, ‘-’ and ‘_’, or stands in quotation marks", "write title = \"…\"",
                        at: start)
                }
                keys.append(String(decoding: file.bytes[within: first..<position], as: UTF8.self))
            }
            guard keys.count <= Self.depthLimit else {
                throw mistake("a header is at most \(Self.depthLimit) levels deep", "shorten the key", at: start)
            }
            skipSpace()
            if byte == sign, position < end { return keys }
            guard byte == UInt8(ascii: "."), position < end else {
                let shown = sign == UInt8(ascii: "=") ? "=" : "]"
                throw mistake(
                    "behind a key comes ‘\(shown)’",
                    sign == UInt8(ascii: "=") ? "write \(keys.joined(separator: ".")) = …" : "close the bracket",
                    at: start)
            }
            position += 1
        }
    }

    private func isBare(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: "-")
            || byte == UInt8(ascii: "_")
    }

    /// Puts a value under its keys.
    ///
    /// - Parameter value: `nil` makes a table where there is none.
    private mutating func insert(_ value: PlainValue?, at keys: [String], _ start: Int, appends: Bool) {
        guard let first = keys.first else { return }
        let rest = keys.dropFirst()
        if let index = root.lastIndex(where: { $0.key == first }), !rest.isEmpty || appends || value == nil {
            root[index].value = Self.inserted(value, at: rest, in: root[index].value, appends: appends)
        } else {
            root.append(
                .init(
                    key: first, value: Self.inserted(value, at: rest, in: .none, appends: appends),
                    range: start..<position))
        }
    }

    private static func inserted(
        _ value: PlainValue?, at keys: ArraySlice<String>, in old: PlainValue, appends: Bool
    ) -> PlainValue {
        guard let key = keys.first else {
            guard let value else { return old == .none ? .mapping([]) : old }
            guard appends else { return value }
            if case .list(let elements) = old { return .list(elements + [value]) }
            return .list([value])
        }
        switch old {
        case .list(var elements):
            // What follows `[[list]]` belongs to its last table.
            let last = elements.popLast() ?? .none
            return .list(elements + [inserted(value, at: keys, in: last, appends: appends)])
        case .mapping(var members):
            if let index = members.lastIndex(where: { $0.key == key }) {
                members[index].value = inserted(value, at: keys.dropFirst(), in: members[index].value, appends: appends)
            } else {
                members.append(
                    .init(key: key, value: inserted(value, at: keys.dropFirst(), in: .none, appends: appends)))
            }
            return .mapping(members)
        case .none, .text:
            return .mapping([.init(key: key, value: inserted(value, at: keys.dropFirst(), in: .none, appends: appends))]
            )
        }
    }

    // MARK: Values

    private mutating func value(depth: Int) throws(Mistake) -> PlainValue {
        guard depth < Self.depthLimit else {
            throw mistake("a header is at most \(Self.depthLimit) levels deep", "close the brackets before")
        }
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "'"): return .text(try quoted())
        case UInt8(ascii: "["): return try list(depth: depth)
        case UInt8(ascii: "{"): return try table(depth: depth)
        default:
            let start = position
            while position < end, byte != UInt8(ascii: ","), byte != UInt8(ascii: "]"), byte != UInt8(ascii: "}"),
                byte != UInt8(ascii: "#"), byte != 0x0A, byte != 0x0D
            {
                position += 1
            }
            let text = String(decoding: file.bytes[within: start..<position], as: UTF8.self).trimmedLine
            let isValue = !text.isEmpty && text.utf8.allSatisfy { isBare($0) || "+.:/ ".utf8.contains($0) }
            let isWord = ["true", "false", "inf", "nan", "+inf", "-inf", "+nan", "-nan"].contains(text)
            guard isValue,
                isWord || text.utf8.first.map({ (0x30...0x39).contains($0) || $0 == 0x2B || $0 == 0x2D }) == true
            else {
                throw mistake("a text stands in quotation marks", "write \"\(text)\"", at: start)
            }
            return .text(text)
        }
    }

    private mutating func list(depth: Int) throws(Mistake) -> PlainValue {
        let start = position
        position += 1
        var elements: [PlainValue] = []
        while true {
            skipLines()
            guard position < end else {
                throw mistake("this bracket is not closed", "add ] behind the list", at: start)
            }
            if byte == UInt8(ascii: "]") {
                position += 1
                return .list(elements)
            }
            elements.append(try value(depth: depth + 1))
            skipLines()
            if byte == UInt8(ascii: ",") {
                position += 1
            } else if byte != UInt8(ascii: "]") {
                throw mistake("the values of a list are parted by commas", "write a comma, or ] behind the list")
            }
        }
    }

    private mutating func table(depth: Int) throws(Mistake) -> PlainValue {
        let start = position
        position += 1
        var value = PlainValue.mapping([])
        while true {
            skipLines()
            guard position < end else { throw mistake("this brace is not closed", "add } behind the table", at: start) }
            if byte == UInt8(ascii: "}") {
                position += 1
                return value
            }
            let keys = try path(until: UInt8(ascii: "="))
            position += 1
            skipSpace()
            value = Self.inserted(try self.value(depth: depth + 1), at: keys[...], in: value, appends: false)
            skipLines()
            if byte == UInt8(ascii: ",") {
                position += 1
            } else if byte != UInt8(ascii: "}") {
                throw mistake("the keys of a table are parted by commas", "write a comma, or } behind the table")
            }
        }
    }

    /// A text in quotation marks, on one line or, in three of them, on several.
    private mutating func quoted() throws(Mistake) -> String {
        let sign = byte
        let start = position
        let isLong = file.bytes[at: position + 1] == sign && file.bytes[at: position + 2] == sign && position + 2 < end
        position += isLong ? 3 : 1
        if isLong {
            if byte == 0x0D { position += 1 }
            if byte == 0x0A { position += 1 }
        }
        var text: [UInt8] = []
        while position < end {
            if byte == sign {
                guard isLong else {
                    position += 1
                    return String(decoding: text, as: UTF8.self)
                }
                var count = 0
                while count < 5, file.bytes[at: position + count] == sign, position + count < end { count += 1 }
                if count >= 3 {
                    text += [UInt8](repeating: sign, count: count - 3)
                    position += count
                    return String(decoding: text, as: UTF8.self)
                }
                text += [UInt8](repeating: sign, count: count)
                position += count
            } else if byte == UInt8(ascii: "\\"), sign == UInt8(ascii: "\"") {
                try escape(into: &text, isLong: isLong)
            } else if byte == 0x0A, !isLong {
                break
            } else {
                text.append(byte)
                position += 1
            }
        }
        throw Mistake(
            message: "this quotation mark is not closed", help: "add another behind the text", range: start..<start + 1)
    }

    private mutating func escape(into text: inout [UInt8], isLong: Bool) throws(Mistake) {
        let start = position
        position += 1
        let sign = byte
        position += 1
        switch sign {
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "e"): text.append(0x1B)
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): text.append(sign)
        case UInt8(ascii: "u"), UInt8(ascii: "U"):
            let length = sign == UInt8(ascii: "u") ? 4 : 8
            let digits = String(decoding: file.bytes[within: position..<min(end, position + length)], as: UTF8.self)
            guard digits.utf8.count == length, let value = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(value)
            else {
                throw mistake("‘\\u’ is followed by four digits, ‘\\U’ by eight", "write \\u00E9", at: start)
            }
            text += Array(String(Character(scalar)).utf8)
            position += length
        case 0x20, 0x09, 0x0A, 0x0D:
            guard isLong else { fallthrough }
            while position < end, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { position += 1 }
        default:
            throw mistake(
                "‘\\’ begins an escape, and this is none", "write \\\\, or the text in single quotation marks",
                at: start)
        }
    }
}
