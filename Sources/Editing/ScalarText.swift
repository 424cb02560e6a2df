internal import Content

/// A text as YAML writes it on one line: without quotation marks where it stays the same text, else in such as it had.
enum ScalarText {
    /// - Parameters:
    ///   - style: How the text before it is written that it takes the place of.
    ///   - isFlow: Whether it stands in brackets or braces.
    ///   - isLiteral: Whether it is a number, a date or a flag, which other texts must not be taken for.
    static func written(_ text: String, like style: YAMLNode.Style = .plain, isFlow: Bool, isLiteral: Bool) -> String {
        switch style {
        case .doubleQuoted: doubleQuoted(text)
        case .singleQuoted where isOneLine(text): "'\(text.replacing("'", with: "''"))'"
        default: isPlain(text, isFlow: isFlow, isLiteral: isLiteral) ? text : doubleQuoted(text)
        }
    }

    /// Whether a text without quotation marks is read as itself (YAML 1.1 §9.1.3), by readers of YAML 1.2 as well.
    static func isPlain(_ text: String, isFlow: Bool, isLiteral: Bool) -> Bool {
        guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last, isOneLine(text) else {
            return false
        }
        guard !"-?:,[]{}#&*!|>'\"%@`=<~. ".unicodeScalars.contains(first), last != " ", last != ":" else {
            return isLiteral && isNumber(text)
        }
        guard !text.contains(": "), !text.contains(" #") else { return false }
        if isFlow, text.contains(where: { ",[]{}?".contains($0) }) || text.contains(":") { return false }
        return isLiteral ? !isNothing(text) : !isOtherThanText(text)
    }

    /// A text in double quotation marks (YAML 1.1 §5.7, §9.1.2).
    static func doubleQuoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\t": result += "\\t"
            case let other where isEscaped(other):
                let digits = String(scalar.value, radix: 16, uppercase: true)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    /// Whether a text can stand in one line without escapes.
    private static func isOneLine(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { !isEscaped($0) }
    }

    private static func isEscaped(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}", "\u{FEFF}", "\u{FFFE}"..."\u{FFFF}": true
        default: false
        }
    }

    /// Whether some reader of YAML takes a text for a number, a date, a flag or nothing.
    private static func isOtherThanText(_ text: String) -> Bool {
        let word = text.lowercased()
        return isNothing(text) || ["true", "false", "yes", "no", "on", "off", "y", "n"].contains(word) || isNumber(text)
    }

    private static func isNothing(_ text: String) -> Bool { ["null", "~", ""].contains(text.lowercased()) }

    /// Whether a text starts like a number and has no letters but those of numbers: 12, -1.5e3, 0x1F, 12:30, 2024-10-01.
    private static func isNumber(_ text: String) -> Bool {
        let digits = text.unicodeScalars.drop { "+-.".unicodeScalars.contains($0) }
        guard let first = digits.first, "0"..."9" ~= first else { return false }
        return text.unicodeScalars.allSatisfy { "0123456789abcdefABCDEFxoTZ_.:+-/~".unicodeScalars.contains($0) }
    }
}
