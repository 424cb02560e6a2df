/// A field of a table that spreadsheets show as text, whatever it begins with.
///
/// Spreadsheets calculate what begins with `=`, `+`, `-` or `@`, also in full width, or with a tab or line break before
/// those (OWASP, “CSV Injection”), and a formula can read files and send them away. Such a field gets an apostrophe, and
/// so does one that begins with apostrophes and then such a sign: whoever takes the first apostrophe from fields of this
/// form has what was written.
enum SpreadsheetField {
    /// A field as it is written.
    static func harmless(_ field: String) -> String {
        isFormula(field) ? "'" + field : field
    }

    private static func isFormula(_ field: String) -> Bool {
        switch field.unicodeScalars.first(where: { $0 != "'" }) {
        case "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": true
        default: false
        }
    }
}
