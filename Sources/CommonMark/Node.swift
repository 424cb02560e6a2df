import CCmark

/// A view of one node of a ``Document``, which cannot outlive it.
///
/// The compiler rejects a program that stores a node, returns one from where its document is not known, or sends one
/// to another task. Reading a node allocates nothing.
@safe
public struct Node: ~Escapable {
    private let pointer: OpaquePointer

    @_lifetime(borrow document)
    init(_ pointer: OpaquePointer, of document: borrowing Document) {
        unsafe self.pointer = pointer
    }

    @_lifetime(copy relative)
    private init(_ pointer: OpaquePointer, near relative: Node) {
        unsafe self.pointer = pointer
    }

    /// What the node is.
    public var kind: NodeKind {
        let raw = unsafe cmark_node_get_type(pointer).rawValue
        return NodeKind(rawValue: raw) ?? .customBlock
    }

    /// The text of a leaf node as UTF-8; empty for a node that has none.
    ///
    /// - Complexity: O(*n*), where *n* is the length of the text: libcmark ends it with a zero.
    public var literal: Span<UInt8> {
        @_lifetime(copy self)
        get { unsafe span(cmark_node_get_literal(pointer)) }
    }

    /// The destination of a link or image, unescaped; empty for any other node.
    public var destination: Span<UInt8> {
        @_lifetime(copy self)
        get { unsafe span(cmark_node_get_url(pointer)) }
    }

    /// The title of a link or image; empty for any other node.
    public var title: Span<UInt8> {
        @_lifetime(copy self)
        get { unsafe span(cmark_node_get_title(pointer)) }
    }

    /// The info string of a fenced code block; empty for any other node.
    public var fenceInfo: Span<UInt8> {
        @_lifetime(copy self)
        get { unsafe span(cmark_node_get_fence_info(pointer)) }
    }

    /// The level of a heading, from 1 to 6; 0 for any other node.
    public var headingLevel: Int { unsafe Int(cmark_node_get_heading_level(pointer)) }

    /// Whether the paragraphs of a list are written without `<p>`.
    public var isTight: Bool { unsafe cmark_node_get_list_tight(pointer) != 0 }

    /// The number of the first item of an ordered list; `nil` for any other node.
    public var listStart: Int? {
        unsafe cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST
            ? Int(cmark_node_get_list_start(pointer)) : nil
    }

    /// The lines of the source that a block stands on, from 1.
    ///
    /// They are right for paragraphs. libcmark lets some other blocks end a line late, and inlines stand anywhere.
    public var lines: ClosedRange<Int> {
        let first = unsafe Int(cmark_node_get_start_line(pointer))
        return unsafe first...max(first, Int(cmark_node_get_end_line(pointer)))
    }

    /// The column at which a block starts, in UTF-8 bytes from 1.
    public var startColumn: Int { unsafe Int(cmark_node_get_start_column(pointer)) }

    /// The node around this one.
    public var parent: Node? {
        @_lifetime(copy self)
        get { unsafe neighbour(cmark_node_parent(pointer)) }
    }

    /// The first node in this one.
    public var firstChild: Node? {
        @_lifetime(copy self)
        get { unsafe neighbour(cmark_node_first_child(pointer)) }
    }

    /// The node after this one in the same parent.
    public var next: Node? {
        @_lifetime(copy self)
        get { unsafe neighbour(cmark_node_next(pointer)) }
    }

    /// The node itself, to compare with another.
    var identity: Identity { unsafe Identity(pointer: pointer) }

    /// Which node a node is, without access to it.
    @safe
    struct Identity: Equatable {
        fileprivate let pointer: OpaquePointer

        static func == (left: Identity, right: Identity) -> Bool { unsafe left.pointer == right.pointer }
    }

    @_lifetime(copy self)
    private func neighbour(_ pointer: OpaquePointer?) -> Node? {
        guard let pointer = unsafe pointer else { return nil }
        return unsafe Node(pointer, near: self)
    }

    @_lifetime(copy self)
    private func span(_ string: UnsafePointer<CChar>?) -> Span<UInt8> {
        guard let string = unsafe string else { return unsafe _overrideLifetime(Span<UInt8>(), copying: self) }
        let bytes = unsafe UnsafeRawPointer(string).assumingMemoryBound(to: UInt8.self)
        let span = unsafe Span(_unsafeStart: bytes, count: strlen(string))
        return unsafe _overrideLifetime(span, copying: self)
    }
}

extension Document {
    /// The node that `identity` names, which must be of this document.
    @_lifetime(borrow self)
    func node(_ identity: Node.Identity) -> Node {
        unsafe Node(identity.pointer, of: self)
    }
}
