internal import Bounds

/// The front matter of an article from elsewhere: YAML between lines of `---`, TOML between lines of `+++`.
///
/// Of YAML and TOML what front matter holds in practice is read: texts, lists of texts, and what stands deeper as it
/// was written. Nothing is lost: what is not understood is a field whose value is its text.
struct ForeignFrontMatter {
    /// A key with what stands behind it.
    struct Field {
        /// In lower case.
        var name: String
        /// The text, or the texts of a list.
        var values: [String]
        /// On which line it stands, from 1.
        var line: Int
        /// What stands in the file.
        var text: [UInt8]

        /// The first of the texts; empty where there is none.
        var value: String { values.first ?? "" }
    }

    private(set) var fields: [Field] = []
    /// What stands below.
    private(set) var body: ArraySlice<UInt8>
    /// The line on which that starts, from 1.
    private(set) var line = 1

    /// Takes a text apart; without front matter all of it is body.
    ///
    /// - Complexity: O(*n*).
    init(_ text: [UInt8]) {
        body = text[...]
        let fence: UInt8
        switch text.prefix(3) {
        case let start where start.elementsEqual("---".utf8): fence = UInt8(ascii: "-")
        case let start where start.elementsEqual("+++".utf8): fence = UInt8(ascii: "+")
        default: return
        }
        let isTOML = fence == UInt8(ascii: "+")
        var lines: [(text: ArraySlice<UInt8>, number: Int)] = []
        var position = 0
        var number = 0
        while position < text.count {
            let end = text[within: position...].firstIndex(of: 0x0A) ?? text.count
            var line = text[within: position..<end]
            if line.last == 0x0D { line.removeLast() }
            number += 1
            position = min(end + 1, text.count)
            let trimmed = line.trimmed
            if number == 1 {
                guard trimmed.count == 3 else { return }
                continue
            }
            if trimmed.elementsEqual([fence, fence, fence]) || !isTOML && trimmed.elementsEqual("...".utf8) {
                fields = Self.fields(lines, separator: isTOML ? UInt8(ascii: "=") : UInt8(ascii: ":"))
                body = text[within: position...]
                self.line = number + 1
                return
            }
            lines.append((line, number))
        }
    }

    /// Groups lines: a key at the margin, and what stands below it.
    private static func fields(_ lines: [(text: ArraySlice<UInt8>, number: Int)], separator: UInt8) -> [Field] {
        var fields: [Field] = []
        var open: (name: String, first: ArraySlice<UInt8>, rest: [ArraySlice<UInt8>], line: Int, text: [UInt8])?
        func close() {
            guard let field = open else { return }
            fields.append(
                Field(
                    name: field.name, values: values(field.first, field.rest), line: field.line,
                    text: Array(field.text.trimmed)))
            open = nil
        }
        for (line, number) in lines {
            let trimmed = line.trimmed
            if trimmed.isEmpty || trimmed.first == UInt8(ascii: "#") { continue }
            let isInner =
                line.first?.isSpace == true || line.first == UInt8(ascii: "-") || line.first == UInt8(ascii: "]")
            if !isInner, let sign = line.firstIndex(of: separator), case let name = line[within: ..<sign].trimmed,
                !name.isEmpty, name.count <= 80
            {
                close()
                let key = String(decoding: name.filter { $0 != UInt8(ascii: "\"") }, as: UTF8.self).lowercased()
                open = (key, line[within: (sign + 1)...].trimmed, [], number, Array(line))
            } else if open != nil {
                open?.rest.append(line)
                open?.text += [0x20] + trimmed
            } else {
                open = (String(decoding: trimmed, as: UTF8.self), [], [], number, Array(line))
            }
        }
        close()
        return fields
    }

    /// The texts of a value.
    private static func values(_ first: ArraySlice<UInt8>, _ rest: [ArraySlice<UInt8>]) -> [String] {
        if first.first == UInt8(ascii: "[") { return items(Array(first) + rest.flatMap { [0x20] + $0 }) }
        let inner = rest.map { Array($0.trimmed) }
        if first.isEmpty, inner.first?.first == UInt8(ascii: "-") {
            return inner.filter { $0.first == UInt8(ascii: "-") }.map { item in
                let text = Array(item.dropFirst().trimmed)
                // `- name: Jane Roe`
                guard text.first != UInt8(ascii: "\""), let colon = text.firstRange(of: Array(": ".utf8)) else {
                    return scalar(text[...])
                }
                let key = String(decoding: text[within: ..<colon.lowerBound], as: UTF8.self).lowercased()
                return ["name", "title", "label", "id"].contains(key)
                    ? scalar(text[within: colon.upperBound...]) : scalar(text[...])
            }.filter { !$0.isEmpty }
        }
        // A block of text, or one that goes on below: `>-`, `|`.
        let isBlock = first.first == UInt8(ascii: ">") || first.first == UInt8(ascii: "|")
        let parts = (isBlock || first.isEmpty ? [] : [Array(first)]) + inner
        let text = scalar(Array(parts.joined(separator: [0x20]))[...])
        return text.isEmpty ? [] : [text]
    }

    /// The texts of a list between brackets.
    private static func items(_ text: [UInt8]) -> [String] {
        var items: [String] = []
        var item: [UInt8] = []
        var quote: UInt8?
        for byte in text.dropFirst() {
            if let open = quote {
                if byte == open { quote = nil }
                item.append(byte)
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"), item.allSatisfy(\.isSpace) {
                quote = byte
                item.append(byte)
            } else if byte == UInt8(ascii: ",") || byte == UInt8(ascii: "]") {
                items.append(scalar(item.trimmed))
                item = []
                if byte == UInt8(ascii: "]") { break }
            } else {
                item.append(byte)
            }
        }
        return items.filter { !$0.isEmpty }
    }

    /// A text without its quotation marks, or without the comment behind it.
    private static func scalar(_ text: ArraySlice<UInt8>) -> String {
        guard let quote = text.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            let end = text.firstRange(of: Array(" #".utf8))?.lowerBound ?? text.endIndex
            let plain = String(decoding: text[within: ..<end].trimmed, as: UTF8.self)
            return ["null", "~"].contains(plain) ? "" : plain
        }
        var result: [UInt8] = []
        var index = text.startIndex + 1
        while index < text.endIndex {
            let byte = text[index]
            let next = index + 1 < text.endIndex ? text[index + 1] : nil
            if quote == UInt8(ascii: "\""), byte == UInt8(ascii: "\\"), let next {
                result.append(next == UInt8(ascii: "n") || next == UInt8(ascii: "t") ? 0x20 : next)
                index += 2
            } else if byte == quote, next == quote, quote == UInt8(ascii: "'") {
                result.append(byte)
                index += 2
            } else if byte == quote {
                break
            } else {
                result.append(byte)
                index += 1
            }
        }
        return String(decoding: result.trimmed, as: UTF8.self)
    }
}
