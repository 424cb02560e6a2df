internal import Bounds
internal import CGumbo

/// Parses a page with libgumbo, after the HTML standard, and copies what matters into a tree of our own.
enum HTMLParser {
    /// The tree of a page.
    ///
    /// - Throws: `ImportError.tooLarge`, `.tooDeep` or `.tooComplex`, before anything is parsed.
    /// - Complexity: O(*n*) for pages that people write.
    static func tree(of bytes: [UInt8]) throws(ImportError) -> HTMLTree {
        let (page, sheet) = try HTMLPreflight.prepared(bytes)
        let prepared = NumericReferences.bounded(page)
        let allocator = BumpAllocator()
        var options = unsafe GumboOptions(
            allocator: { owner, size in
                guard let owner = unsafe owner else { return nil }
                return unsafe Unmanaged<BumpAllocator>.fromOpaque(owner).takeUnretainedValue().allocate(size)
            },
            deallocator: { _, _ in },
            userdata: Unmanaged.passUnretained(allocator).toOpaque(),
            tab_stop: 8, stop_on_first_error: false, max_errors: 0,
            fragment_context: GUMBO_TAG_LAST, fragment_namespace: GUMBO_NAMESPACE_HTML)
        return withExtendedLifetime(allocator) {
            unsafe prepared.withUnsafeBytes { buffer in
                guard let start = unsafe buffer.baseAddress?.assumingMemoryBound(to: CChar.self),
                    let output = unsafe gumbo_parse_with_options(&options, start, buffer.count)
                else { return HTMLTree() }
                var tree = unsafe copy(of: output.pointee.root)
                tree.sheet = sheet
                return tree
            }
        }
    }

    private static func copy(of root: UnsafeMutablePointer<GumboNode>?) -> HTMLTree {
        var tree = HTMLTree()
        var open: [Int32] = []
        var current = unsafe root
        // Walks the tree along its parent links: down, then to the next sibling, then up.
        while let node = unsafe current {
            let entered = unsafe enter(node, into: &tree, parent: open.last ?? -1)
            if entered, let child = unsafe child(of: node, at: 0) {
                open.append(Int32(tree.nodes.count - 1))
                unsafe current = child
                continue
            }
            var finished = unsafe node
            unsafe current = nil
            while !open.isEmpty, let parent = unsafe finished.pointee.parent {
                if let sibling = unsafe child(of: parent, at: finished.pointee.index_within_parent + 1) {
                    unsafe current = sibling
                    break
                }
                if let closed = open.popLast() { tree.nodes[Int(closed)].end = Int32(tree.nodes.count) }
                unsafe finished = parent
            }
        }
        return tree
    }

    /// Copies a node without its children; `false` when it has none to visit.
    private static func enter(
        _ node: UnsafeMutablePointer<GumboNode>, into tree: inout HTMLTree, parent: Int32
    ) -> Bool {
        switch unsafe node.pointee.type {
        case GUMBO_NODE_ELEMENT, GUMBO_NODE_TEMPLATE:
            let element = unsafe node.pointee.v.element
            var tag = unsafe tags[Int(element.tag.rawValue)]
            if tag == .unknown { tag = unsafe otherTag(named: name(element.original_tag)) }
            let first = Int32(tree.attributes.count)
            for index in 0..<Int(unsafe element.attributes.length) {
                guard
                    let attribute = unsafe element.attributes.data[index]?
                        .assumingMemoryBound(to: GumboAttribute.self).pointee,
                    let name = unsafe AttributeName.named[String(cString: attribute.name)]
                else { continue }
                unsafe tree.attributes.append(.init(name: name, value: append(attribute.value, to: &tree)))
            }
            unsafe tree.nodes.append(
                .init(
                    tag: tag, parent: parent, end: Int32(tree.nodes.count + 1), line: Int32(element.start_pos.line),
                    content: first..<Int32(tree.attributes.count)))
            tag = shownTag(of: tree.nodes.count - 1, in: tree)
            tree.nodes[tree.nodes.count - 1].tag = tag
            return tag != .template && tag != .svg
        case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA:
            let text = unsafe node.pointee.v.text
            unsafe tree.nodes.append(
                .init(
                    tag: .text, parent: parent, end: Int32(tree.nodes.count + 1), line: Int32(text.start_pos.line),
                    content: append(text.text, to: &tree)))
            return false
        default:
            return false
        }
    }

    /// What a reader takes an element for: a declarative shadow root is shown, unlike other templates, and the role
    /// `heading` makes a heading of what has no other meaning (ARIA 1.2, section 5.4).
    private static func shownTag(of node: Int, in tree: HTMLTree) -> Tag {
        switch tree.tag(node) {
        case .template: return tree.attribute(.shadowrootmode, of: node) == nil ? .template : .div
        case .div, .span, .p:
            guard let role = tree.attribute(.role, of: node), role.elementsEqual("heading".utf8) else { break }
            switch tree.attribute(.ariaLevel, of: node)?.first {
            case UInt8(ascii: "1"): return .h1
            case UInt8(ascii: "3"): return .h3
            case UInt8(ascii: "4"): return .h4
            case UInt8(ascii: "5"): return .h5
            case UInt8(ascii: "6"): return .h6
            default: return .h2
            }
        default: break
        }
        return tree.tag(node)
    }

    /// The tag of an element that is none of HTML: one of MathML or of AMP.
    private static func otherTag(named name: String) -> Tag {
        Formulas.tags[name] ?? CustomElements.tag(of: name)
    }

    /// The name in a start tag as it was written, in lower case.
    private static func name(_ tag: GumboStringPiece) -> String {
        guard let start = unsafe tag.data, unsafe tag.length > 1 else { return "" }
        let bytes = unsafe UnsafeBufferPointer(start: start, count: min(tag.length, 40)).dropFirst()
            .map { UInt8(bitPattern: $0).lowercased }
        return String(
            decoding: bytes.prefix { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") }, as: UTF8.self)
    }

    private static func append(_ string: UnsafePointer<CChar>?, to tree: inout HTMLTree) -> Range<Int32> {
        let start = Int32(tree.bytes.count)
        guard var next = unsafe string else { return start..<start }
        while unsafe next.pointee != 0 {
            unsafe tree.bytes.append(UInt8(bitPattern: next.pointee))
            unsafe next += 1
        }
        return start..<Int32(tree.bytes.count)
    }

    private static func child(
        of node: UnsafeMutablePointer<GumboNode>, at index: Int
    ) -> UnsafeMutablePointer<GumboNode>? {
        let type = unsafe node.pointee.type
        guard type == GUMBO_NODE_ELEMENT || type == GUMBO_NODE_TEMPLATE else { return nil }
        let children = unsafe node.pointee.v.element.children
        guard index < Int(unsafe children.length) else { return nil }
        return unsafe children.data[index]?.assumingMemoryBound(to: GumboNode.self)
    }

    /// The tag of each value of libgumbo's enumeration.
    private static let tags: [Tag] = (0...GUMBO_TAG_LAST.rawValue).map { value in
        guard value < GUMBO_TAG_UNKNOWN.rawValue, let name = unsafe gumbo_normalized_tagname(GumboTag(value)) else {
            return .unknown
        }
        let tag = unsafe Tag(rawValue: String(cString: name)) ?? .unknown
        return tag == .text ? .unknown : tag
    }
}
