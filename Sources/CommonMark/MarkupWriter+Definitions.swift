/// Definition lists, as PHP Markdown Extra and Pandoc have them.
///
///     Term
///     : What it means.
///     : What else it means.
///
/// A blank line may stand between a term and what it means. A term is one line.
extension MarkupWriter {
    /// Which part of a definition list a paragraph is.
    enum DefinitionPart: Equatable {
        /// A term; what it means is the next paragraph.
        case term
        /// A term on its first line, and what it means on the lines after it.
        case entry
        /// What the term before means.
        case definition
    }

    /// The part of a definition list that a paragraph is; `nil` if it is in none.
    func definitionPart(_ paragraph: Node) -> DefinitionPart? {
        guard !options.followsSpecificationOnly, let first = paragraph.firstChild else { return nil }
        if Self.startsDefinition(first) { return nextDefinition == paragraph.identity ? .definition : nil }
        if let end = Self.lineEnd(from: first) {
            guard let next = end.next, Self.startsDefinition(next) else { return nil }
            return .entry
        }
        guard let next = paragraph.next, next.kind == .paragraph, let start = next.firstChild else { return nil }
        return Self.startsDefinition(start) ? .term : nil
    }

    /// Whether a line that begins with a node begins with a colon and a blank.
    static func startsDefinition(_ node: Node) -> Bool {
        guard node.kind == .text, node.literal.hasPrefix(":", at: 0) else { return false }
        return node.literal.count > 2 && node.literal[1].isBlank
    }

    /// The line end after a node, if its paragraph goes on in another line.
    @_lifetime(copy first)
    private static func lineEnd(from first: Node) -> Node? {
        var node = first
        while node.kind != .softBreak {
            guard let next = node.next else { return nil }
            node = next
        }
        return node
    }

    /// Writes the start of a part of a definition list.
    mutating func enterDefinition(_ part: DefinitionPart, _ paragraph: Node) {
        startLine()
        if nextDefinition != paragraph.identity { html.append("<dl>\n") }
        nextDefinition = nil
        switch part {
        case .term, .entry:
            html.append("<dt>")
            definition = (paragraph.identity, isTerm: true)
        case .definition:
            startDefinition(in: paragraph)
        }
    }

    private mutating func startDefinition(in paragraph: Node) {
        html.append("<dd>")
        definition = (paragraph.identity, isTerm: false)
        droppedPrefix = 2
    }

    /// Writes the line end `node` of a part of a definition list, if the next line begins another.
    mutating func continueDefinition(at node: Node) -> Bool {
        guard let definition, let paragraph = node.parent, paragraph.identity == definition.paragraph,
            let next = node.next, Self.startsDefinition(next)
        else { return false }
        html.append(definition.isTerm ? "</dt>\n" : "</dd>\n")
        endBlock()
        startDefinition(in: paragraph)
        return true
    }

    /// Writes the end of a part of a definition list, and of the list unless the next paragraph goes on with it.
    mutating func leaveDefinition(_ paragraph: Node) {
        html.append(definition?.isTerm == true ? "</dt>\n" : "</dd>\n")
        definition = nil
        if let next = paragraph.next, next.kind == .paragraph {
            nextDefinition = next.identity
            if definitionPart(next) != nil { return }
        }
        nextDefinition = nil
        html.append("</dl>\n")
    }
}
