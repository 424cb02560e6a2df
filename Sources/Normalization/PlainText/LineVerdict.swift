/// What a line of a text is.
enum LineVerdict: Sendable, Hashable {
    case paragraph
    case heading
    case item
    /// The line says what a key of the front matter holds.
    case metadata(String)
    case dropped(DropReason)
}
