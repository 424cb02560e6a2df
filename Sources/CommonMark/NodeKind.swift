/// What a node of a CommonMark document is.
///
/// The raw values are libcmark's own, so that a kind costs one load to read.
public enum NodeKind: UInt32, Sendable, CaseIterable {
    case document = 1
    case blockQuote
    case list
    case item
    case codeBlock
    case htmlBlock
    case customBlock
    case paragraph
    case heading
    case thematicBreak
    case text
    case softBreak
    case lineBreak
    case code
    case htmlInline
    case customInline
    case emphasis
    case strong
    case link
    case image
}
