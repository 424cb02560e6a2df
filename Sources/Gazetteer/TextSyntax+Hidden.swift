extension TextSyntax {
    /// The passages of a text that are not prose, as ranges of UTF-8 bytes: addresses and paths, and in Markdown what
    /// ``TextSyntax/markdown`` names.
    ///
    /// - Complexity: O(*n*), where *n* is the length of the text.
    public func hiddenPassages(in text: Span<UInt8>) -> [Range<Int>] {
        switch self {
        case .plain: AddressPassages.hidden(in: text)
        case .markdown: MarkdownPassages.hidden(in: text) + AddressPassages.hidden(in: text)
        }
    }
}
