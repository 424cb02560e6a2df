/// How a text is written, which decides what of it is prose.
public enum TextSyntax: Sendable, Hashable {
    /// Everything is prose.
    case plain
    /// CommonMark: code, link destinations, autolinks, HTML tags, footnote labels and citations are not prose.
    ///
    /// Indented code is read as prose, since only a whole parser can tell it from the continuation of a list item.
    case markdown
}
