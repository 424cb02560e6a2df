/// A stretch of visible text that no block element, rule or empty line divides: what is kept or dropped as a whole.
struct TextBlock: Sendable {
    /// The text nodes, from the first to behind the last; invisible subtrees between them do not count.
    var nodes: Range<Int>
    /// The block element that the text stands in directly.
    var container: Int
    /// The text with white space collapsed.
    var text: [UInt8]
    /// How much the text weighs: scalars, those of East Asia twice.
    var weight: Int
    /// How much of it stands in links.
    var linkWeight: Int
    /// The line on which it starts.
    var line: Int
    /// Why readers do not read it, where it stands hidden or struck out in a line of text.
    var concealment: DropReason?

    /// The share of the text that stands in links, from 0 to 1.
    var linkDensity: Double { weight == 0 ? 0 : Double(linkWeight) / Double(weight) }

    /// Whether the text ends as a sentence does, in any of the world's scripts.
    var endsSentence: Bool { SentenceEnd.ends(text) }
}
