/// A block of an article: what Markdown can write, whatever the raw file was.
struct Block: Sendable, Hashable {
    /// What the block is and what it holds.
    indirect enum Content: Sendable, Hashable {
        case paragraph([Run])
        case heading(level: Int, [Run])
        case list(isOrdered: Bool, start: Int, items: [[Block]])
        case quote([Block])
        /// Lines that keep their spaces.
        case code([UInt8])
        /// Rows of cells; the first row is the header.
        case table([[[Run]]])
        /// Markdown that is taken over as it is.
        case markdown([UInt8])
        /// An image with its address, what it shows, and its caption.
        case figure(address: String, alternative: [UInt8], caption: [UInt8])
        /// What stands in a note, and the id by which its marks call it.
        case note(id: String, [Run])
    }

    var content: Content
    /// The line of the raw file on which the block starts, from 1.
    var line: Int

    /// The lines of text that a reader sees, in order; captions and descriptions of images are not among them.
    var lines: [[UInt8]] {
        switch content {
        case .paragraph(let runs), .heading(_, let runs), .note(_, let runs):
            return runs.text.split(separator: 0x0A).map { Array($0) }
        case .list(_, _, let items): return items.flatMap { $0.flatMap(\.lines) }
        case .quote(let blocks): return blocks.flatMap(\.lines)
        case .code(let text), .markdown(let text): return text.split(separator: 0x0A).map { Array($0) }
        case .table(let rows): return rows.flatMap { $0.map(\.text).filter { !$0.isEmpty } }
        case .figure: return []
        }
    }
}
