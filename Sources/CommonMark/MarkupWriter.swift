internal import Bounds

/// Writes a document as HTML in one pass over its tree.
///
/// The pass keeps its place in the tree by the tree's own links, so it takes no stack, however deep the document is
/// nested. Text is written a run at a time: neighbouring text nodes and the soft breaks between them are put together
/// first, so that a name that goes on in the next line of the source is found.
struct MarkupWriter: ~Copyable {
    let options: MarkupOptions
    let prepared: PreparedSource
    var escapes: EscapedBrackets

    var html: ByteBuffer
    var text: ByteBuffer
    let collectsText: Bool
    var result = RenderedMarkup()
    var anchors: Anchors
    var references: NoteReferences
    /// The problems whose places are to be found, in document order.
    var unlocated: [(kind: MarkupProblem.Kind, thing: Unlocated)] = []
    /// The links left for later whose places are to be found, in document order.
    var unverified: [(destination: String, thing: Unlocated)] = []
    /// The links to anchors of the document itself, checked at the end.
    var anchorLinks: [(id: String, fragment: String, thing: Unlocated)] = []

    /// The run of text that is being put together.
    var run: ByteBuffer
    /// Takes the place of the run while that is written.
    var spare: ByteBuffer?
    /// Room for the text of a heading or image.
    var scratch: ByteBuffer
    /// The lines of the source that the current block stands on.
    var lines = 1...1
    /// How many brackets that might be references the current block has had.
    var bracketCount = 0
    var isInWord = false
    var isInHeading = false
    /// How many block quotations text is in, those that are notes apart.
    var quoteDepth = 0
    /// How many levels headings move down; up where it is negative.
    var headingShift = 0
    var link = LinkState()
    /// Whether an image was written, or stands on the page before the text.
    var hasImage: Bool
    /// How many bytes of the text that comes next are a mark, and not written.
    var droppedPrefix = 0
    /// The paragraph whose first line is passed over, since it is the marker of its block quote.
    var passedOver: Node.Identity?
    /// The struck-out passages that have begun, each in the one before it.
    var struckOut: [StruckOut] = []
    /// A node in which struck-out text was begun in vain.
    var unclosedParent: Node.Identity?
    /// The part of a definition list that is being written, and whether that is a term.
    var definition: (paragraph: Node.Identity, isTerm: Bool)?
    /// The paragraph that goes on with the definition list before it.
    var nextDefinition: Node.Identity?
    var nextTable = 0
    var nextCell: Node.Identity?

    /// Room that one document after another is written into.
    struct Buffers: ~Copyable {
        var html = ByteBuffer()
        var text = ByteBuffer()
        var run = ByteBuffer()
        var spare: ByteBuffer?
        var scratch = ByteBuffer()
    }

    /// What is known of the link that text is in.
    struct LinkState {
        var isInLink = false
        /// Whether `</a>` is due.
        var isOpen = false
        var destination = ""
        var problem: MarkupProblem.Kind?
        var isUnverified = false
    }

    init(
        options: MarkupOptions, prepared: consuming PreparedSource, escapes: EscapedBrackets,
        buffers: consuming Buffers, collectsText: Bool
    ) {
        self.options = options
        hasImage = options.followsImage
        html = buffers.html
        text = buffers.text
        run = buffers.run
        spare = buffers.spare.take()
        scratch = buffers.scratch
        self.collectsText = collectsText
        self.escapes = escapes
        anchors = Anchors(options: options)
        references = NoteReferences(notes: prepared.notes)
        self.prepared = prepared
    }

    /// Writes the whole document.
    mutating func write(_ document: borrowing Document, resolver: inout some MarkupResolver) {
        var first = document.root.firstChild
        nextCell = first?.identity
        for _ in 0..<prepared.cellCount { first = first?.next }
        if let first {
            headingShift = options.topHeadingLevel - Self.highestLevel(from: first)
            write(from: first, document, &resolver)
        }
        writeNotes(document, &resolver)
    }

    /// The level of the highest heading among a node and those after it; that of a document's top where there is none.
    private static func highestLevel(from first: Node) -> Int {
        var highest = 7
        var node = first
        while true {
            if node.kind == .heading { highest = min(highest, node.headingLevel) }
            guard let next = node.next else { return highest == 7 ? 1 : highest }
            node = next
        }
    }

    /// Writes `first` and the nodes after it in the same parent.
    mutating func write(from first: Node, _ document: borrowing Document, _ resolver: inout some MarkupResolver) {
        var node = first
        let end = first.parent?.identity
        while true {
            if enter(node, document, &resolver) {
                if let child = node.firstChild {
                    node = child
                    continue
                }
                leave(node)
            }
            while true {
                if let next = node.next {
                    node = next
                    break
                }
                guard let parent = node.parent, parent.identity != end else { return }
                node = parent
                leave(node)
            }
        }
    }

    /// Writes what comes before the content of a node; whether its content is to be written and the node left.
    private mutating func enter(
        _ node: Node, _ document: borrowing Document, _ resolver: inout some MarkupResolver
    ) -> Bool {
        if let paragraph = passedOver, node.parent?.identity == paragraph {
            if node.kind == .softBreak || node.kind == .lineBreak { passedOver = nil }
            return false
        }
        switch node.kind {
        case .text:
            append(node, &resolver)
            flushUnlessContinued(node, &resolver)
            return false
        case .softBreak:
            if definition != nil {
                flushRun(&resolver)
                if continueDefinition(at: node) { return false }
            }
            run.append(UInt8(ascii: "\n"))
            flushUnlessContinued(node, &resolver)
            return false
        case .lineBreak:
            html.append(options.followsSpecificationOnly ? "<br />\n" : "<br>\n")
            endWord(with: "\n")
            return false
        case .code:
            html.append("<code>")
            writeText(node.literal)
            html.append("</code>")
            return false
        case .emphasis:
            html.append("<em>")
            return true
        case .strong:
            html.append("<strong>")
            return true
        case .link: return enterLink(node, &resolver)
        case .image:
            writeImage(node, &resolver)
            return false
        case .htmlInline:
            if options.followsSpecificationOnly {
                html.append(bytes: node.literal)
            } else if RawHTML.isLineBreak(node.literal) {
                html.append("<br>")
                endWord(with: "\n")
            } else {
                report(.rawHTML(Self.excerpt(node.literal)), .html)
            }
            return false
        case .paragraph: return enterParagraph(node, document, &resolver)
        case .blockQuote where writeCard(node, &resolver): return false
        case .heading: return enterHeading(node)
        default: return enterBlock(node)
        }
    }

    /// Appends the text of a node to the run.
    private mutating func append(_ node: Node, _ resolver: inout some MarkupResolver) {
        let text = node.literal
        let start = min(droppedPrefix, text.count)
        droppedPrefix -= start
        if !options.followsSpecificationOnly, text.contains("~~"), !escapes.hasEscapedTilde(in: lines) {
            appendStruckOut(node, from: start, &resolver)
        } else {
            run.append(bytes: text.extracting(start..<text.count))
        }
    }

    private mutating func flushUnlessContinued(_ node: Node, _ resolver: inout some MarkupResolver) {
        switch node.next?.kind {
        case .text, .softBreak: break
        default: flushRun(&resolver)
        }
    }

    /// Notes a problem in the current block.
    mutating func report(_ kind: MarkupProblem.Kind, _ mark: Unlocated.Mark) {
        unlocated.append((kind, Unlocated(lines: lines, mark: mark)))
    }

    /// Remembers which lines the current block stands on.
    mutating func startBlock(_ node: Node) {
        let lines = prepared.originalLines(of: node.lines)
        if lines != self.lines {
            self.lines = lines
            bracketCount = 0
        }
    }

    /// Counts words and appends to the plain text.
    mutating func read(_ bytes: Span<UInt8>) {
        guard struckOut.isEmpty else { return }
        result.wordCount += bytes.countWords(isInWord: &isInWord)
        if collectsText { text.append(bytes: bytes) }
    }

    /// Ends the word that is being counted.
    mutating func endWord(with separator: StaticString) {
        isInWord = false
        if collectsText { text.append(separator) }
    }

    /// Writes text that nothing is looked for in.
    mutating func writeText(_ bytes: Span<UInt8>) {
        read(bytes)
        html.append(text: bytes)
    }

    /// Starts a line unless one has been started.
    mutating func startLine() {
        if let last = html.last, last != UInt8(ascii: "\n") { html.append(UInt8(ascii: "\n")) }
    }

    /// The first line of raw HTML, to name it in a message.
    static func excerpt(_ markup: Span<UInt8>) -> String {
        var end = min(markup.count, 60)
        if let lineEnd = markup.firstIndex(of: UInt8(ascii: "\n"), from: 0, to: end) { end = lineEnd }
        while end > 0, end < markup.count, markup[end] & 0xC0 == 0x80 { end -= 1 }
        return String(copying: markup.extracting(0..<end))
    }
}
