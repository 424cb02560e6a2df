internal import Bounds
public import Diagnostics

/// A value of front matter as it is written: what it says, how, and which bytes of the file say it.
public struct YAMLNode: Sendable {
    /// What it says.
    public var form: Form
    /// Its bytes in the file: without the comments and the empty lines behind it; of nothing, the place behind its colon
    /// or dash.
    public var range: Range<Int>

    /// A text, a list or a mapping; the last two in brackets and braces, or a line for each.
    public enum Form: Sendable {
        case scalar(String, Style)
        case sequence([YAMLNode], isFlow: Bool)
        case mapping([Member], isFlow: Bool)
    }

    /// How a text is written (YAML 1.1 §9).
    public enum Style: Sendable {
        case plain, singleQuoted, doubleQuoted, literal, folded
    }

    /// A key and its value, in a mapping.
    public struct Member: Sendable {
        /// As it is written.
        public var key: String
        /// Where the key stands.
        public var keyRange: Range<Int>
        /// What it says.
        public var value: YAMLNode
    }

    /// Reads front matter as a tree.
    ///
    /// - Returns: `nil` where it cannot be read, or has anchors, aliases or tags, which is told to `diagnostics`.
    /// - Complexity: O(*n*).
    public init?(of file: SourceFile, in range: Range<Int>, diagnostics: inout [Diagnostic]) {
        var root: YAMLNode?
        var found: [Diagnostic] = []
        let isWhole = YAMLReader.read(file, range, diagnostics: &found) { root = $0.node() }
        diagnostics += found
        guard isWhole, let root, !found.contains(where: { $0.severity == .error }) else { return nil }
        self = root
    }

    init(_ form: Form, _ range: Range<Int>) { (self.form, self.range) = (form, range) }

    /// What it says, without how.
    public var value: PlainValue {
        switch form {
        case .scalar(let text, .plain) where YAMLReader.isNull(text): .none
        case .scalar(let text, _): .text(text)
        case .sequence(let elements, _): .list(elements.map(\.value))
        case .mapping(let members, _): .mapping(members.map { .init(key: $0.key, value: $0.value.value) })
        }
    }

    /// Whether it is a list or a mapping in brackets or braces.
    public var isFlow: Bool {
        switch form {
        case .scalar: false
        case .sequence(_, let isFlow): isFlow
        case .mapping(_, let isFlow): isFlow
        }
    }

    /// The member of a mapping that has a key.
    public subscript(key: String) -> Member? {
        guard case .mapping(let members, _) = form else { return nil }
        return members.first { $0.key == key }
    }
}

extension YAMLReader {
    /// Reads any value as it is written; how deep it is the reader bounds.
    fileprivate mutating func node() -> YAMLNode {
        let start = range
        switch kind {
        case .scalar:
            let node = YAMLNode(.scalar(scalar, style), style.isBlock ? withoutEmptyLines(start) : start)
            advance()
            return node
        case .sequenceStart:
            let isFlow = isFlow
            advance()
            var elements: [YAMLNode] = []
            while kind != .sequenceEnd, kind != .end { elements.append(node()) }
            let end = isFlow ? range.upperBound : elements.last?.range.upperBound ?? start.upperBound
            advance()
            return YAMLNode(.sequence(elements, isFlow: isFlow), start.lowerBound..<end)
        case .mappingStart:
            let isFlow = isFlow
            advance()
            var members: [YAMLNode.Member] = []
            while kind != .mappingEnd, kind != .end { members.append(member()) }
            let end = isFlow ? range.upperBound : members.last?.value.range.upperBound ?? start.upperBound
            advance()
            return YAMLNode(.mapping(members, isFlow: isFlow), start.lowerBound..<end)
        case .alias:
            advance()
            return YAMLNode(.scalar("", .plain), start)
        case .sequenceEnd, .mappingEnd, .end:
            return YAMLNode(.scalar("", .plain), start)
        }
    }

    private mutating func member() -> YAMLNode.Member {
        let (key, place) = (scalar, range)
        if kind == .scalar {
            advance()
        } else {
            report("wrong-type", "a key is text", at: range)
            skip()
        }
        return YAMLNode.Member(key: key, keyRange: place, value: node())
    }

    /// A range without the white space at its end.
    private func withoutEmptyLines(_ range: Range<Int>) -> Range<Int> {
        let last = file.bytes[within: range].lastIndex { $0 > UInt8(ascii: " ") }
        return range.lowerBound..<(last.map { $0 + 1 } ?? range.upperBound)
    }
}

extension YAMLNode.Style {
    /// Whether it stands in lines below its key.
    public var isBlock: Bool { self == .literal || self == .folded }
}
