extension TextSyntax {
    /// The passages of a text that are not prose, in order, as ranges of UTF-8 bytes; none of a plain text.
    ///
    /// - Complexity: O(*n*), where *n* is the length of the text.
    public func hiddenPassages(in text: Span<UInt8>) -> [Range<Int>] {
        switch self {
        case .plain: []
        case .markdown: MarkdownPassages.hidden(in: text)
        }
    }
}
