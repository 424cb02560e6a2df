/// How the numbers of a table are drawn.
public enum TableDrawing: Sendable, Hashable {
    /// A bar for each row.
    case bars
    /// A line through all rows.
    case line
}
