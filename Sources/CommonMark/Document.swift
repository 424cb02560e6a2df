import CCmark

/// A parsed CommonMark 0.30 document, which owns libcmark's tree and the memory that the tree is in.
///
/// A document cannot be copied; when it goes out of scope all of its memory is released at once.
///
/// ```swift
/// let document = Document(parsing: bytes.span)
/// document.walk { event, node in … }
/// ```
@safe
public struct Document: ~Copyable {
    private let tree: OpaquePointer
    private var arena: Arena

    /// Parses UTF-8 bytes; an invalid sequence is read as U+FFFD.
    ///
    /// Every sequence of bytes is a CommonMark document, so parsing cannot fail. What lies past the first 64 MiB is
    /// left out, far below the length at which libcmark ends the process.
    ///
    /// - Complexity: O(*n*) for ordinary text. libcmark 0.30.2 takes time quadratic in the number of unclosed `![`
    ///   in one paragraph, and in the depth of nesting times the number of lines; ``MarkupRenderer`` bounds both.
    public init(parsing source: Span<UInt8>) {
        self.init(parsing: source, in: Arena())
    }

    /// Parses a string.
    public init(parsing source: String) {
        self.init(parsing: source.utf8Span.span)
    }

    /// Parses `source` in memory that a document before it gave back.
    init(parsing source: Span<UInt8>, in arena: consuming Arena) {
        let isValid = (try? UTF8Span(validating: source)) != nil
        let options = isValid ? CMARK_OPT_DEFAULT : CMARK_OPT_VALIDATE_UTF8
        unsafe tree = arena.withAllocator { allocator in
            // proven: documents have a limit, so that no input asks for that much
            guard let parser = unsafe cmark_parser_new_with_mem(options, allocator) else { fatalError("out of memory") }
            unsafe source.withUnsafeBytes { bytes in
                unsafe cmark_parser_feed(parser, bytes.baseAddress, min(bytes.count, Self.maximumLength))
            }
            // proven: documents have a limit, so that no input asks for that much
            guard let tree = unsafe cmark_parser_finish(parser) else { fatalError("out of memory") }
            unsafe cmark_parser_free(parser)
            return unsafe tree
        }
        self.arena = arena
    }

    /// How many bytes of a source are read.
    static let maximumLength = 64 << 20

    /// Ends the document and gives its memory to the next one.
    consuming func recycle() -> Arena {
        arena.reset()
        return arena
    }

    /// The node that all others are in.
    public var root: Node {
        @_lifetime(borrow self)
        get { unsafe Node(tree, of: self) }
    }

    /// Visits every node in document order: enters it, visits what is in it, leaves it.
    ///
    /// Takes no stack, however deep the document is nested.
    ///
    /// - Throws: what `visit` throws.
    /// - Complexity: O(*n*), where *n* is the number of nodes.
    public func walk<Failure: Error>(_ visit: (Event, Node) throws(Failure) -> Void) throws(Failure) {
        var node = root
        while true {
            try visit(.enter, node)
            if let child = node.firstChild {
                node = child
                continue
            }
            try visit(.leave, node)
            while true {
                if let next = node.next {
                    node = next
                    break
                }
                guard let parent = node.parent else { return }
                node = parent
                try visit(.leave, node)
            }
        }
    }

    /// Whether a walk enters a node or leaves it.
    public enum Event: Sendable {
        case enter
        case leave
    }

    /// What libcmark's own renderer makes of the document, raw HTML and all: what ours is tested against.
    func referenceHTML() -> [UInt8] {
        unsafe arena.withAllocator { _ in
            guard let html = unsafe cmark_render_html(tree, CMARK_OPT_UNSAFE) else { return [] }
            return unsafe Array(UnsafeRawBufferPointer(start: html, count: strlen(html)))
        }
    }
}
