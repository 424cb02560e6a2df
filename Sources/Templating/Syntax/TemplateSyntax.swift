internal import Bounds
import Diagnostics

/// A template file as its tags say, before its names mean anything.
struct TemplateSyntax: Sendable {
    /// The name under which other templates refer to it, relative to `templates/`.
    let name: String
    let file: SourceFile
    /// The template that the file fills the blocks of.
    var parent: Quoted?
    var nodes: [Node] = []
    /// What is wrong with the tags themselves.
    var diagnostics: [Diagnostic] = []
}

/// A part of a template.
///
/// Ranges are of bytes of its file.
enum Node: Sendable {
    case literal(Range<Int>)
    case value(Expression)
    case set(SetTag)
    case loop(LoopTag)
    case condition(ConditionTag)
    case block(BlockTag)
    case include(IncludeTag)
}

extension Node {
    /// The tag that opens the part, or the text.
    var range: Range<Int> {
        switch self {
        case .literal(let range): range
        case .value(let expression): expression.range
        case .set(let tag): tag.range
        case .loop(let tag): tag.range
        case .condition(let tag): tag.branches.first?.branch.range ?? 0..<0
        case .block(let tag): tag.range
        case .include(let tag): tag.range
        }
    }
}

/// A loop: `{% for event in page.events %} … {% else %} … {% end %}`.
struct LoopTag: Sendable {
    let range: Range<Int>
    let head: LoopHead
    let body: [Node]
    /// What is shown when the list is empty.
    let otherwise: Branch?
}

/// What a loop goes through: `event in site.events where status is "confirmed" sort by date limit 5`.
struct LoopHead: Sendable {
    let variable: Word
    let list: Path
    /// What must be true of a record.
    var condition: Condition?
    /// What decides on the order.
    var order: Expression?
    var isDescending = false
    /// How many records there are at most.
    var limit: Int?
    /// What the records of a group have in common.
    var group: Expression?
}

/// A name for a value: `{% set title = page.title | upper %}`.
struct SetTag: Sendable {
    let range: Range<Int>
    let name: Word
    let value: Expression
}

/// A choice: `{% if a %} … {% else if b %} … {% else %} … {% end %}`.
struct ConditionTag: Sendable {
    let branches: [(condition: Condition?, branch: Branch)]
    let otherwise: Branch?
}

/// The tag that opens a branch, and what follows it.
struct Branch: Sendable {
    let range: Range<Int>
    let nodes: [Node]
}

/// A part that another template can fill: `{% block main %} … {% end %}`.
struct BlockTag: Sendable {
    let range: Range<Int>
    let name: Word
    let nodes: [Node]
}

/// Another file in the place of a tag: `{% include "event.html" with page.lead as event %}`.
struct IncludeTag: Sendable {
    let range: Range<Int>
    let template: Quoted
    /// The values that the included file sees.
    let arguments: [Argument]

    /// A value and its name in the included file.
    struct Argument: Sendable {
        let value: Expression
        let name: String
    }
}

/// What an `{% if %}` asks.
indirect enum Condition: Sendable {
    case value(Expression)
    case comparison(Expression, Comparison, Operand)
    case not(Condition)
    case all([Condition])
    case any([Condition])
}

/// How two values are compared.
enum Comparison: String, Sendable {
    case equal = "=="
    case notEqual = "!="
    case less = "<"
    case atMost = "<="
    case greater = ">"
    case atLeast = ">="
    case isAmong = "in"
    case isNotAmong = "not in"
}

/// What a value is compared with.
enum Operand: Sendable {
    case value(Expression)
    /// `["claimed", "denied"]`
    case list([Expression], Range<Int>)
}

/// What a tag writes, compares or hands on.
indirect enum Expression: Sendable {
    case path(Path)
    case text(Quoted)
    case number(Int, Range<Int>)
    case filtered(Expression, FilterCall)

    /// Where it stands.
    var range: Range<Int> {
        switch self {
        case .path(let path): path.range
        case .text(let text): text.range
        case .number(_, let range): range
        case .filtered(let input, let filter): input.range.lowerBound..<filter.range.upperBound
        }
    }
}

/// A filter and what it is given besides the value before it: `truncate(80)`.
struct FilterCall: Sendable {
    let name: Word
    let arguments: [Expression]
    let range: Range<Int>
}

/// A name and where it stands.
struct Word: Sendable {
    let text: String
    let range: Range<Int>
}

/// A text in quotes and where it stands, without the quotes.
struct Quoted: Sendable {
    let text: String
    let range: Range<Int>
}

/// `event.date.text`: a name in scope, and the fields that lead on from it.
struct Path: Sendable {
    let root: Word
    var fields: [Word] = []

    var range: Range<Int> { range(upTo: fields.count) }

    /// Where the path stands up to, and without, the field of an index.
    func range(upTo index: Int) -> Range<Int> {
        root.range.lowerBound..<(fields.prefix(index).last ?? root).range.upperBound
    }

    /// The path up to, and without, the field of an index; all of it by default.
    func text(upTo index: Int? = nil) -> String {
        ([root] + fields.prefix(index ?? fields.count)).map(\.text).joined(separator: ".")
    }
}
