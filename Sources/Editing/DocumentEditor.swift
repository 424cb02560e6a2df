internal import Bounds
public import Content
public import Diagnostics

/// Changes single values in a document’s front matter, and parts of its body, by changing the fewest bytes of the file.
///
/// Order of keys, comments, quotation marks, line endings and everything that a change does not touch stay byte for byte.
/// After each change the front matter is read again: where it does not say what it said with exactly that change, the
/// change is refused, and ``bytes`` stay as they were.
public struct DocumentEditor: Sendable {
    /// The path of the file, for messages.
    public let path: String
    /// The whole file.
    public private(set) var bytes: [UInt8]
    private(set) var root: YAMLNode
    private var frontMatter: Range<Int>

    /// Reads a file.
    ///
    /// - Throws: `.unreadable` where it has no front matter, or one with mistakes of YAML in it.
    public init(_ file: SourceFile) throws(EditProblem) {
        (root, frontMatter) = try Self.read(file)
        (path, bytes) = (file.path, file.bytes)
    }

    private static func read(_ file: SourceFile) throws(EditProblem) -> (YAMLNode, Range<Int>) {
        var diagnostics: [Diagnostic] = []
        guard let document = MarkdownDocument(splitting: file, diagnostics: &diagnostics),
            let root = YAMLNode(of: file, in: document.frontMatter, diagnostics: &diagnostics),
            case .mapping = root.form
        else { throw .unreadable(diagnostics) }
        return (root, document.frontMatter)
    }

    /// What stands at a path; `nil` where there is nothing.
    public func value(at path: ValuePath) -> PlainValue? { root.value[path.steps[...]] }

    /// Makes the value at a path what is wanted, by the fewest changes; keys on the way that are not there are added.
    ///
    /// - Throws: `EditProblem`; nothing is changed then.
    public mutating func set(_ path: ValuePath, to value: NewValue) throws(EditProblem) {
        let before = self
        do throws(EditProblem) {
            try reconcile(path, with: value)
        } catch {
            self = before
            throw error
        }
    }

    /// Takes away the key or the element at a path, with its value and the comment on its line.
    ///
    /// A list or a mapping of which nothing is left becomes `[]` or `{}`.
    ///
    /// - Throws: `EditProblem`; nothing is changed then.
    public mutating func remove(_ path: ValuePath) throws(EditProblem) {
        guard value(at: path) != nil, !path.steps.isEmpty else { throw .missing(path) }
        let meant = root.value.removing(path.steps[...])
        try apply([removal(of: path)], meaning: meant, at: path)
    }

    /// Adds an element to the list at a path, which is begun where there is none.
    ///
    /// - Parameter position: Before which element, from 0; at the end where it is `nil`.
    /// - Throws: `EditProblem`; nothing is changed then.
    public mutating func insert(
        _ value: NewValue, in list: ValuePath, at position: Int? = nil
    ) throws(EditProblem) {
        guard case .list(let elements)? = self.value(at: list) else { return try set(list, to: .list([value])) }
        guard !elements.isEmpty else { return try set(list, to: .list([value])) }
        let position = min(max(position ?? elements.count, 0), elements.count)
        let meant = root.value.inserting(value.plain, at: position, in: list.steps[...])
        try apply([insertion(of: value, in: list, at: position)], meaning: meant, at: list)
    }

    /// Puts other text in the place of a part of the body.
    ///
    /// - Parameter range: Offsets in the file, behind the front matter.
    public mutating func replaceBody(_ range: Range<Int>, with text: [UInt8]) throws(EditProblem) {
        guard range.lowerBound >= body.lowerBound, range.upperBound <= bytes.count else { throw .unwritable([]) }
        try apply([[Splice(range, text)]], meaning: root.value, at: [])
    }

    /// Where the body stands, behind the line that ends the front matter.
    public var body: Range<Int> {
        var problems: [Diagnostic] = []
        let document = MarkdownDocument(splitting: SourceFile(path: path, bytes: bytes), diagnostics: &problems)
        return document?.body ?? bytes.count..<bytes.count
    }

    /// Makes the first of several changes after which the front matter says what is meant.
    mutating func apply(
        _ attempts: [[Splice]], meaning meant: PlainValue, at path: ValuePath
    ) throws(EditProblem) {
        for splices in attempts where !splices.isEmpty {
            let file = SourceFile(path: self.path, bytes: Splice.apply(splices, to: bytes))
            guard let (root, frontMatter) = try? Self.read(file), root.value == meant else { continue }
            (bytes, self.root, self.frontMatter) = (file.bytes, root, frontMatter)
            return
        }
        throw .unwritable(path)
    }

    /// The node at a path.
    func node(at path: some Collection<ValuePath.Step>) -> YAMLNode? {
        var node = root
        for step in path {
            switch (node.form, step) {
            case (.mapping, .key(let key)):
                guard let member = node[key] else { return nil }
                node = member.value
            case (.sequence(let elements, _), .element(let position)) where elements.indices.contains(position):
                node = elements[position]
            default: return nil
            }
        }
        return node
    }
}
