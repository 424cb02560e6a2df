internal import Bounds

/// Which brackets and tildes in a source a backslash makes text, which libcmark's tree does not tell.
///
/// Holds nothing, and answers at once, for a source in which no backslash stands before `[^`, `[@` or `~`.
struct EscapedBrackets {
    private let source: [UInt8]
    private let lines: [Range<Int>]
    private var block: ClosedRange<Int>?
    private var flags: [Bool] = []

    /// Looks for backslashes before brackets.
    init(in source: Span<UInt8>) {
        guard source.contains("\\[^") || source.contains("\\[@") || source.contains("\\~") else {
            self.source = []
            lines = []
            return
        }
        var copy: [UInt8] = []
        copy.append(bytes: source)
        self.source = copy
        lines = SourceLines.all(of: source)
    }

    /// Whether the bracket of this count, from 1, among the `[^` and `[@` in the text of a block is escaped.
    ///
    /// - Parameter block: The lines of the block, from 1.
    mutating func isEscaped(_ count: Int, in block: ClosedRange<Int>) -> Bool {
        guard !lines.isEmpty else { return false }
        if self.block != block {
            self.block = block
            flags = brackets(in: block)
        }
        return count <= flags.count ? flags[count - 1] : false
    }

    /// Whether a tilde of a block is escaped, which keeps all of its tildes from striking anything out.
    ///
    /// - Parameter block: The lines of the block, from 1.
    func hasEscapedTilde(in block: ClosedRange<Int>) -> Bool {
        guard !lines.isEmpty, block.lowerBound >= 1, block.lowerBound <= lines.count else { return false }
        let start = lines[block.lowerBound - 1].lowerBound
        let end = lines[min(block.upperBound, lines.count) - 1].upperBound
        return source.span.extracting(start..<max(start, end)).contains("\\~")
    }

    private func brackets(in block: ClosedRange<Int>) -> [Bool] {
        guard block.lowerBound >= 1, block.lowerBound <= lines.count else { return [] }
        let start = lines[block.lowerBound - 1].lowerBound
        let end = lines[min(block.upperBound, lines.count) - 1].upperBound
        let source = source
        var tokens = InlineTokens(in: source.span, range: start..<end)
        var flags: [Bool] = []
        while let token = tokens.next() {
            if token.kind == .note || token.kind == .citation { flags.append(token.isEscaped) }
        }
        return flags
    }
}
