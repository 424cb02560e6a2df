/// Where the paragraphs of a document are, and where its lines are neither Markdown nor text.
struct BlockStructure {
    /// A paragraph: its lines, from 1, and the column in which it starts, from 1.
    struct Paragraph {
        var lines: ClosedRange<Int>
        var column: Int
        /// Whether it stands in no other block.
        var isTopLevel: Bool
        /// Whether it is underlined, and so a heading, unless it is a table and the line is the break after it.
        var isUnderlined: Bool
    }

    /// The paragraphs of more than one line.
    private(set) var paragraphs: [Paragraph] = []
    /// The lines of fenced code and raw HTML.
    private(set) var opaque: [ClosedRange<Int>] = []

    /// Knows nothing.
    init() {}

    /// Reads the structure of a document that was parsed from `source`.
    init(of document: borrowing Document, source: Span<UInt8>) {
        let starts = SourceLines.all(of: source).map(\.lowerBound)
        guard var node = document.root.firstChild else { return }
        var depth = 1
        while true {
            switch node.kind {
            case .paragraph, .heading:
                let lines = node.lines
                let isHeading = node.kind == .heading
                if lines.count > 1, !isHeading || depth == 1 {
                    paragraphs.append(
                        Paragraph(
                            lines: lines, column: node.startColumn, isTopLevel: depth == 1, isUnderlined: isHeading))
                }
            case .codeBlock:
                // Lines are counted, since libcmark lets some blocks end a line late. Indented code holds no notes.
                let first = node.lines.lowerBound
                let place = first <= starts.count ? starts[first - 1] + node.startColumn - 1 : 0
                if source.hasPrefix("```", at: place) || source.hasPrefix("~~~", at: place) {
                    opaque.append(first...first + node.literal.count(of: UInt8(ascii: "\n")))
                }
            case .htmlBlock:
                let first = node.lines.lowerBound
                opaque.append(first...max(first, first + node.literal.count(of: UInt8(ascii: "\n")) - 1))
            default:
                if let child = node.firstChild {
                    node = child
                    depth += 1
                    continue
                }
            }
            while true {
                if let next = node.next {
                    node = next
                    break
                }
                guard let parent = node.parent, depth > 1 else { return }
                node = parent
                depth -= 1
            }
        }
    }
}
