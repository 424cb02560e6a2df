extension String {
    /// The text as a YAML value in quotation marks; it is one line.
    var quotedForYAML: String {
        "\"" + replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }

    /// Whether a text is one line that holds something, without control characters.
    var isOneLine: Bool {
        contains { !$0.isWhitespace } && unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
    }
}
