import Templating
import Testing

@Suite("Whatever a text holds, a reader of the page gets that text")
struct PropertyTests {
    /// Texts of characters that mean something in one place or another, the same ones in each run.
    private static let texts: [String] = {
        var generator = SplitMix(state: 7)
        let alphabet: [Unicode.Scalar] = [
            "<", ">", "&", "\"", "'", "/", "\\", "-", "!", "=", "?", "#", "%", ":", ";", "[", "]", "{", "}", "a", "x",
            "2", "0", "+", " ", "\n", "\t", "\r", "\u{1}", "\u{C}", "\u{7F}", "é", "ک", "\u{2028}", "\u{2029}",
            "\u{FFFD}", "🕊",
        ]
        return (0..<400).map { _ in
            var text = ""
            for _ in 0..<Int.random(in: 0...24, using: &generator) {
                text.unicodeScalars.append(alphabet.randomElement(using: &generator) ?? "a")
            }
            return text
        }
    }()

    @Test("in text and attributes of HTML")
    func html() {
        for text in Self.texts {
            let shown = show(
                "<p title=\"{{ page.title }}\" lang='{{ page.title }}'>{{ page.title }}</p>", Page(title: text))
            let parts = shown.unicodeScalars.split(
                omittingEmptySubsequences: false, whereSeparator: { "<>\"'".unicodeScalars.contains($0) }
            ).map { String($0) }
            // <p title="…" lang='…'>…</p>; a quote may stand in the text between the tags.
            #expect(parts.prefix(2) == ["", "p title="] && parts[3] == " lang=")
            #expect(shown.hasSuffix("</p>"))
            #expect(decodedEntities(parts[2]) == text)
            #expect(decodedEntities(parts[4]) == text)
            let inner = shown.unicodeScalars.drop { $0 != ">" }.dropFirst().prefix { $0 != "<" }
            #expect(decodedEntities(String(inner)) == text)
        }
    }

    @Test("in XML, but for characters that XML does not have")
    func xml() {
        for text in Self.texts {
            let shown = show("<p title=\"{{ page.title }}\">{{ page.title }}</p>", as: "a.xml", Page(title: text))
            let kept = String(
                String.UnicodeScalarView(
                    text.unicodeScalars.filter { $0 >= " " || "\n\t\r".unicodeScalars.contains($0) }))
            let value = shown.unicodeScalars.drop { $0 != "\"" }.dropFirst().prefix { $0 != "\"" }
            let inner = shown.unicodeScalars.drop { $0 != ">" }.dropFirst().prefix { $0 != "<" }
            #expect(!value.contains { $0 == "\n" || $0 == "\t" || $0 == "\r" || $0 == "<" })
            #expect(decodedEntities(String(value)) == kept)
            #expect(decodedEntities(String(inner)) == kept)
        }
    }

    @Test("in a string of JSON in a script")
    func json() {
        let (start, end) = ("<script type=\"application/json\">\"", "\"</script>")
        for text in Self.texts {
            let shown = show(start + "{{ page.title }}" + end, Page(title: text))
            #expect(shown.hasPrefix(start) && shown.hasSuffix(end))
            let inner = String(
                shown.unicodeScalars.dropFirst(start.unicodeScalars.count).dropLast(end.unicodeScalars.count))
            #expect(!inner.unicodeScalars.contains { "<>&\u{2028}\u{2029}".unicodeScalars.contains($0) || $0 < " " })
            #expect(decodedJSON(inner) == text)
        }
    }

    @Test("in the query of a URL")
    func query() {
        for text in Self.texts {
            let shown = show("<a href=\"?q={{ page.title }}\">", Page(title: text))
            let value = shown.dropFirst("<a href=\"?q=".count).dropLast("\">".count)
            #expect(value.utf8.allSatisfy { $0 < 0x7F && !"<>\"'&=#+ /\\".utf8.contains($0) })
            #expect(decodedPercent(String(value)) == text)
        }
    }

    @Test("a whole URL stays one value, and brings no scheme but harmless ones")
    func wholeURL() {
        for text in Self.texts {
            for url in [text, "x:" + text, "javascript:" + text, "https:" + text] {
                let shown = show("<a href='{{ page.title }}'>", Page(title: url))
                let value = String(shown.dropFirst("<a href='".count).dropLast("'>".count))
                #expect(value.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"<>\"'\\".utf8.contains($0) })
                let scheme = value.prefix { !"/?#".contains($0) }
                #expect(!scheme.contains(":") || scheme.hasPrefix("https:"))
            }
        }
    }

    @Test("no template, however broken, stops the program")
    func brokenTemplates() {
        var generator = SplitMix(state: 11)
        let pieces = [
            "{{ ", " }}", "{% ", " %}", "{#", "#}", "{%- ", "-}}", "if ", "else ", "end", "for ", "in ", "item",
            "page.",
            "page.items", "page.lead", "title", "block ", "include ", "extends ", "\"page.html\"", "with ", "as ",
            "not ",
            "and ", "==", "<", ">", "\"", "'", "<script>", "</script>", "<a href=", "<!--", "-->", "=", "\n", "é", ".",
            "/",
        ]
        for _ in 0..<3000 {
            var template = ""
            for _ in 0..<Int.random(in: 1...25, using: &generator) {
                template += pieces.randomElement(using: &generator) ?? ""
            }
            for name in ["page.html", "page.xml"] {
                let result = show(template, as: name, Page(items: [Item()]))
                #expect(result == show(template, as: name, Page(items: [Item()])))
            }
        }
    }
}

/// A small generator of the same pseudo-random numbers in each run (Steele, Lea and Flood 2014).
private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// The text that a reader of HTML or XML makes of one with entities, such as we write them.
private func decodedEntities(_ text: String) -> String {
    let names = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "#39": "'", "#9": "\t", "#10": "\n", "#13": "\r"]
    var result = ""
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
        guard scalar == "&" else {
            result.unicodeScalars.append(scalar)
            continue
        }
        let name = String(rest.prefix { $0 != ";" })
        result += names[name] ?? "(no entity \(name))"
        rest = rest.dropFirst(name.unicodeScalars.count + 1)
    }
    return result
}

private func decodedJSON(_ text: String) -> String {
    let names: [Unicode.Scalar: Unicode.Scalar] = ["n": "\n", "r": "\r", "t": "\t", "\"": "\"", "\\": "\\"]
    var result = ""
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
        guard scalar == "\\", let escape = rest.popFirst() else {
            result.unicodeScalars.append(scalar)
            continue
        }
        if escape == "u" {
            let code = UInt32(String(rest.prefix(4)), radix: 16).flatMap { Unicode.Scalar($0) }
            result.unicodeScalars.append(code ?? "\u{FFFD}")
            rest = rest.dropFirst(4)
        } else {
            result.unicodeScalars.append(names[escape] ?? "\u{FFFD}")
        }
    }
    return result
}

private func decodedPercent(_ text: String) -> String {
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
        if byte == UInt8(ascii: "%") {
            bytes.append(UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) ?? 0)
            rest = rest.dropFirst(2)
        } else {
            bytes.append(byte)
        }
    }
    return String(decoding: bytes, as: UTF8.self)
}
