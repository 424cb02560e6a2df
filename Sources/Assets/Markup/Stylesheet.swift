/// The text of a style sheet (CSS Syntax 3).
enum Stylesheet {
    /// A style sheet without comments, with escapes resolved and in lower case, to look for what it does.
    static func plain(_ text: String) -> String {
        var output = String.UnicodeScalarView()
        var rest = withoutComments(text).unicodeScalars[...]
        while let scalar = rest.popFirst() {
            guard scalar == "\\", let next = rest.first else {
                output.append(scalar)
                continue
            }
            let digits = rest.prefix(6).prefix { $0.properties.isASCIIHexDigit }
            if digits.isEmpty {
                rest.removeFirst()
                if next != "\n" { output.append(next) }
            } else {
                rest = rest.dropFirst(digits.count)
                if let space = rest.first, space == " " || space == "\n" || space == "\t" { rest.removeFirst() }
                output.append(UInt32(String(digits), radix: 16).flatMap(Unicode.Scalar.init) ?? "\u{FFFD}")
            }
        }
        return String(output).lowercased()
    }

    /// A style sheet without its comments; a comment in a string stays.
    static func withoutComments(_ text: String) -> String {
        var output: [UInt8] = []
        var rest = Array(text.utf8)[...]
        var quote: UInt8?
        while let byte = rest.popFirst() {
            if quote == nil, byte == UInt8(ascii: "/"), rest.first == UInt8(ascii: "*") {
                rest.removeFirst()
                while let skipped = rest.popFirst() {
                    if skipped == UInt8(ascii: "*"), rest.first == UInt8(ascii: "/") {
                        rest.removeFirst()
                        break
                    }
                }
                output.append(UInt8(ascii: " "))
                continue
            }
            output.append(byte)
            if byte == UInt8(ascii: "\\") {
                if let next = rest.popFirst() { output.append(next) }
            } else if byte == quote || byte == UInt8(ascii: "\n") {
                quote = nil
            } else if quote == nil, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            }
        }
        return String(decoding: output, as: UTF8.self)
    }

    /// The file itself, where it does nothing that a site's own style sheet must not do.
    static func checked(_ bytes: [UInt8]) throws(AssetProblem) -> [UInt8] {
        let text = String(decoding: bytes, as: UTF8.self)
        if let rule = WebSafety.problem(ofStyles: text) { throw .unsafe([UnsafePassage(0..<0, rule)]) }
        return Array(withoutComments(text).utf8)
    }
}
