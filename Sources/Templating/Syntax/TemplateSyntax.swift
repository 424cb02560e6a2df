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
    case value(Path)
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
        case .value(let path): path.range
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
    let variable: Word
    let list: Path
    let body: [Node]
    /// What is shown when the list is empty.
    let otherwise: Branch?
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
    let value: Path?
    /// The name of the value in the included file; `nil` when it is the last one of the path.
    let alias: Word?
}

/// What an `{% if %}` asks.
indirect enum Condition: Sendable {
    case path(Path)
    case equals(Path, [UInt8])
    case not(Condition)
    case all([Condition])
    case any([Condition])
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
