/// Lays diagnostics out for people: a headline, the place, the line and a caret below it.
///
/// ```
/// error: topic ‘hezbolah’ does not exist; did you mean ‘hezbollah’? [unknown-topic]
///   --> content/articles/2024-10-01-strike.md:6:10
///    |
///  6 | topics: [hezbolah, iran]
///    |          ^^^^^^^^
///    = help: …
/// ```
public struct DiagnosticPrinter: Sendable {
    /// Whether the output is coloured with ANSI escape sequences.
    public var usesColour: Bool

    /// Creates a printer.
    public init(usesColour: Bool = false) {
        self.usesColour = usesColour
    }

    /// A diagnostic as lines of text; the last one ends in a line feed.
    ///
    /// Control characters of the line are shown as visible pictures, so that no file can drive a terminal. A long
    /// line is cut to a window around the passage.
    ///
    /// - Complexity: O(*n*), where *n* is the length of the line.
    public func text(for diagnostic: Diagnostic) -> String {
        let location = diagnostic.location
        var text = "\(style(diagnostic.severity)): \(bold("\(visible(diagnostic.message))")) [\(diagnostic.code)]\n"
        let number = location.line > 0 ? "\(location.line)" : ""
        let gutter = String(repeating: " ", count: number.count + 1)
        if location.line > 0 {
            let excerpt = Excerpt(of: location)
            text += "\(gutter)--> \(visible(location.path)):\(location.line):\(location.column)\n"
            text += "\(gutter) |\n"
            text += excerpt.line.isEmpty ? " \(number) |\n" : " \(number) | \(excerpt.line)\n"
            text += "\(gutter) | \(excerpt.underline)\n"
        } else {
            text += "\(gutter)--> \(visible(location.path))\n"
        }
        if let note = diagnostic.note { text += "\(gutter) = note: \(visible(note))\n" }
        if let help = diagnostic.help { text += "\(gutter) = help: \(visible(help))\n" }
        return text
    }

    /// The words in which a run ends: `2 errors, 1 warning`.
    public func summary(of diagnostics: [Diagnostic]) -> String {
        let errors = diagnostics.count { $0.severity == .error }
        let warnings = diagnostics.count { $0.severity == .warning }
        var parts: [String] = []
        if errors > 0 { parts.append("\(errors) error\(errors == 1 ? "" : "s")") }
        if warnings > 0 { parts.append("\(warnings) warning\(warnings == 1 ? "" : "s")") }
        let notes = diagnostics.count - errors - warnings
        if notes > 0 { parts.append("\(notes) note\(notes == 1 ? "" : "s")") }
        return parts.joined(separator: ", ")
    }

    private func style(_ severity: Diagnostic.Severity) -> String {
        guard usesColour else { return severity.rawValue }
        let colour =
            switch severity {
            case .error: "31"
            case .warning: "33"
            case .note: "36"
            }
        return "\u{1B}[1;\(colour)m\(severity.rawValue)\u{1B}[0m"
    }

    private func bold(_ text: String) -> String {
        usesColour ? "\u{1B}[1m\(text)\u{1B}[0m" : text
    }

    private func visible(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars { result.unicodeScalars.append(scalar.visible) }
        return result
    }
}

extension Unicode.Scalar {
    /// The scalar itself, or a picture of it where it would drive a terminal or reorder the line.
    var visible: Unicode.Scalar {
        switch value {
        case 0..<0x20: Unicode.Scalar(0x2400 + value) ?? "\u{FFFD}"
        case 0x7F: "\u{2421}"
        case 0x80..<0xA0, 0x202A...0x202E, 0x2066...0x2069: "\u{FFFD}"
        default: self
        }
    }
}
