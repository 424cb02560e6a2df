/// What a line of a text is.
enum LineVerdict: Sendable, Hashable {
    case paragraph
    case heading
    case item
    case title
    case byline
    case dropped(DropReason)
}
