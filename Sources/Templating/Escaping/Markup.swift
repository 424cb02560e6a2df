/// The language of a template, by the extension of its file: it decides how values are escaped.
enum Markup: Sendable {
    case html
    case xml
    /// Plain text, in which nothing is escaped.
    case text

    /// The language of a file; `nil` when its extension is none of `.html`, `.xml` and `.txt`.
    init?(fileName: String) {
        if fileName.hasSuffix(".html") {
            self = .html
        } else if fileName.hasSuffix(".xml") {
            self = .xml
        } else if fileName.hasSuffix(".txt") {
            self = .text
        } else {
            return nil
        }
    }
}
