internal import Bounds

/// Reads what stands between the signs of a tag.
enum TemplateTagParser {
    /// A tag.
    ///
    /// - Parameter inside: What stands between its signs.
    static func tag(_ form: TemplateTag.Form, at range: Range<Int>, text: String, inside: ArraySlice<UInt8>)
        -> TemplateTag
    {
        var tag = TemplateTag(form: form, range: range, text: text)
        var inside = inside.trimmed
        // `{%- name -%}`
        if form == .block || form == .value {
            if let first = inside.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "~") {
                inside = inside.dropFirst()
            }
            if let last = inside.last, last == UInt8(ascii: "-") || last == UInt8(ascii: "~") {
                inside = inside.dropLast()
            }
            inside = inside.trimmed
        }
        if inside.last == UInt8(ascii: "/"), form != .value, inside.count > 1 {
            tag.closesItself = true
            inside = inside.dropLast().trimmed
        }
        if inside.first == UInt8(ascii: "/") {
            tag.isEnd = true
            inside = inside.dropFirst().trimmed
        }
        if form == .value {
            readValue(inside, into: &tag)
        } else if form == .block, readCall(inside, into: &tag) {
            // Zola: `{% quote(author="x") %}`.
        } else {
            readWords(words(inside, separators: separators), into: &tag)
        }
        // `{% endquote %}`; Zola ends all with `{% end %}`.
        if form == .block, tag.name.hasPrefix("end") {
            tag.isEnd = true
            tag.name = String(tag.name.dropFirst(3)).trimmingHyphens
        }
        return tag
    }

    private static let separators: Set<UInt8> = [UInt8(ascii: ",")]

    /// Reads `"/about/" | url`, `site.baseurl`, `youtube(id="x", class="y")`.
    private static func readValue(_ inside: ArraySlice<UInt8>, into tag: inout TemplateTag) {
        var parts = split(inside, at: UInt8(ascii: "|"))
        guard let first = parts.first?.trimmed else { return }
        parts.removeFirst()
        for part in parts {
            let words = words(
                part, separators: [UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "("), UInt8(ascii: ")")])
            if let name = words.first?.text { tag.filters.append((name.lowercased(), words.dropFirst().map(\.text))) }
        }
        if let quote = first.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            tag.isLiteral = true
            tag.name = words(first, separators: []).first?.text ?? ""
        } else if !readCall(first, into: &tag) {
            readWords(words(first, separators: separators), into: &tag)
        }
    }

    /// Reads `name(key="value")`; `false` where it is none.
    private static func readCall(_ inside: ArraySlice<UInt8>, into tag: inout TemplateTag) -> Bool {
        guard let open = inside.firstIndex(of: UInt8(ascii: "(")), inside.last == UInt8(ascii: ")"),
            case let name = inside[within: ..<open].trimmed, !name.isEmpty,
            name.allSatisfy({
                $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: ".")
                    || $0 == UInt8(ascii: ":")
            })
        else { return false }
        tag.name = String(decoding: name, as: UTF8.self).lowercased()
        let arguments = words(inside[within: (open + 1)..<(inside.endIndex - 1)], separators: separators)
        readArguments(arguments[...], into: &tag)
        return true
    }

    private static func readWords(_ words: [Word], into tag: inout TemplateTag) {
        guard var name = words.first?.text else { return }
        var rest = words.dropFirst()
        // `{% include figure.html src="a.jpg" %}` and `{% partial "note" %}` are what they name.
        if ["include", "include_relative", "include_cached", "render", "partial", "component"].contains(
            name.lowercased()),
            let file = rest.first, file.key == nil
        {
            name = stem(file.text)
            rest = rest.dropFirst()
        }
        tag.name = name.lowercased().trimmingHyphens
        readArguments(rest, into: &tag)
    }

    private static func readArguments(_ words: ArraySlice<Word>, into tag: inout TemplateTag) {
        for word in words {
            if let key = word.key { tag.named[key] = word.text } else { tag.values.append(word.text) }
        }
    }

    /// The name of a file without its folders and its ending.
    private static func stem(_ path: String) -> String {
        let name = path.split(separator: "/").last ?? ""
        return String(name.split(separator: ".").first ?? "")
    }

    /// A word, or `key=word`.
    struct Word {
        var key: String?
        var text: String
    }

    /// Words, those in quotation marks whole and without them.
    private static func words(_ text: ArraySlice<UInt8>, separators: Set<UInt8>) -> [Word] {
        var words: [Word] = []
        var word: [UInt8] = []
        var key: String?
        var quote: UInt8?
        var isOpen = false
        func close() {
            if isOpen { words.append(Word(key: key, text: String(decoding: word, as: UTF8.self))) }
            (word, key, isOpen) = ([], nil, false)
        }
        var index = text.startIndex
        while index < text.endIndex {
            let byte = text[index]
            index += 1
            if let open = quote {
                if byte == UInt8(ascii: "\\"), text[at: index] == open {
                    word.append(open)
                    index += 1
                } else if byte == open {
                    quote = nil
                } else {
                    word.append(byte)
                }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "`"), word.isEmpty
            {
                quote = byte
                isOpen = true
            } else if byte.isSpace || separators.contains(byte) {
                // `key = "value"`
                let next = text[within: index...].first { !$0.isSpace }
                if key == nil, next == UInt8(ascii: "="), isKey(word) { continue }
                if key != nil, word.isEmpty, quote == nil, !isOpen { continue }
                close()
            } else if byte == UInt8(ascii: "="), key == nil, isKey(word) {
                key = String(decoding: word, as: UTF8.self).lowercased()
                word = []
                isOpen = text[within: index...].first.map { !$0.isSpace } ?? false
            } else {
                word.append(byte)
                isOpen = true
            }
        }
        close()
        return words
    }

    private static func isKey(_ word: [UInt8]) -> Bool {
        !word.isEmpty
            && word.allSatisfy { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
    }

    /// Parts between signs that stand outside quotation marks.
    private static func split(_ text: ArraySlice<UInt8>, at sign: UInt8) -> [ArraySlice<UInt8>] {
        var parts: [ArraySlice<UInt8>] = []
        var start = text.startIndex
        var quote: UInt8?
        for index in text.indices {
            let byte = text[index]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == sign {
                parts.append(text[within: start..<index])
                start = index + 1
            }
        }
        return parts + [text[within: start...]]
    }
}

extension String {
    fileprivate var trimmingHyphens: String { String(self[...].drop { $0 == "-" || $0 == "_" }) }
}
