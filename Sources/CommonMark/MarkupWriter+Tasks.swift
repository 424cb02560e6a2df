/// Task lists (GitHub Flavored Markdown, section 5.3): `- [ ] open`, `- [x] done`.
///
/// A box is a character, so that a page needs no form for it and a screen reader says it.
extension MarkupWriter {
    /// Whether an item of a list is a task, and whether that is done.
    func task(of item: Node) -> Bool? {
        guard !options.followsSpecificationOnly, let paragraph = item.firstChild, paragraph.kind == .paragraph else {
            return nil
        }
        let start = Self.leadingText(of: paragraph, atMost: 4)
        guard start.count == 4, start[0] == UInt8(ascii: "["), start[2] == UInt8(ascii: "]"), start[3].isBlank else {
            return nil
        }
        return switch start[1] {
        case UInt8(ascii: " "): false
        case UInt8(ascii: "x"), UInt8(ascii: "X"): true
        default: nil
        }
    }

    /// Writes the box of a task at the start of its first paragraph.
    mutating func writeBox(before paragraph: Node) {
        guard let item = paragraph.parent, item.kind == .item, item.firstChild?.identity == paragraph.identity,
            let isDone = task(of: item)
        else { return }
        writeText((isDone ? "☑ " : "☐ ").utf8Span.span)
        droppedPrefix = 4
    }
}
