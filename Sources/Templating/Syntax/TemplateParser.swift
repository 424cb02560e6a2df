internal import Bounds
import Diagnostics

/// Turns the bytes of a template file into its ``TemplateSyntax``.
///
/// It finds all mistakes in tags and goes on after each.
struct TemplateParser {
    /// How deep tags may be nested, includes and blocks counted.
    static let maximumDepth = 32

    private var syntax: TemplateSyntax
    private var mistakes: MistakeList
    private var open: [OpenTag] = []
    private var hasContent = false

    /// Parses a file.
    ///
    /// - Complexity: O(*n*) in the length of the file, besides the mistakes, of which at most
    ///   ``MistakeList/limit`` are reported.
    static func parse(_ file: SourceFile, named name: String) -> TemplateSyntax {
        var parser = TemplateParser(file, named: name)
        parser.parse()
        parser.syntax.diagnostics = parser.mistakes.diagnostics
        return parser.syntax
    }

    private init(_ file: SourceFile, named name: String) {
        syntax = TemplateSyntax(name: name, file: file)
        mistakes = MistakeList()
    }

    private var bytes: [UInt8] { syntax.file.bytes }

    private mutating func report(_ mistake: Mistake, at range: Range<Int>) {
        mistakes.report(mistake, at: range, of: syntax.file)
    }

    private mutating func parse() {
        do throws(UTF8.ValidationError) {
            _ = try UTF8Span(validating: bytes.span)
        } catch {
            return report(.notUTF8, at: error.byteOffsets)
        }
        let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
        var scanner = TagScanner(bytes, from: bytes.starts(with: byteOrderMark) ? 3 : 0)
        while let tag = scanner.next() {
            append(literal: tag.literal)
            if !tag.isClosed {
                let closer = String(decoding: [tag.kind.closer, UInt8(ascii: "}")], as: UTF8.self)
                report(.unclosedTag(closer: closer), at: tag.range)
            }
            guard tag.kind != .comment else { continue }
            do throws(Mistake.Found) {
                try tag.kind == .value ? parseValue(tag) : parseStatement(tag)
            } catch {
                if tag.isClosed { report(error.mistake, at: error.range) }
            }
            hasContent = true
            guard open.count <= Self.maximumDepth else {
                return report(.tooDeep(limit: Self.maximumDepth), at: tag.range)
            }
        }
        append(literal: scanner.rest)
        for tag in open {
            let culprit = tag.misfit ?? ClosedTag(keyword: tag.keyword, range: tag.range)
            report(.missingEnd(keyword: culprit.keyword.text), at: culprit.range)
        }
        while let tag = open.popLast() { append(tag.closed()) }
    }

    private mutating func append(literal range: Range<Int>) {
        guard !range.isEmpty else { return }
        if bytes[range].contains(where: { !$0.isSpace }) { hasContent = true }
        append(.literal(range))
    }

    private mutating func append(_ node: Node?) {
        guard let node else { return }
        if open.isEmpty { syntax.nodes.append(node) } else { open[open.count - 1].nodes.append(node) }
    }

    private mutating func parseValue(_ tag: TagScanner.Tag) throws(Mistake.Found) {
        var reader = TagReader(bytes, in: tag.content)
        let expression = try reader.expression()
        try reader.finish()
        append(.value(expression))
    }

    private mutating func parseStatement(_ tag: TagScanner.Tag) throws(Mistake.Found) {
        var reader = TagReader(bytes, in: tag.content)
        guard let keyword = reader.word() else { throw reader.expected("the name of a tag such as ‘if’") }
        switch keyword.text {
        case "for": try push(keyword, tag) { reader throws(Mistake.Found) in try reader.loop() }
        case "if": try push(keyword, tag) { reader throws(Mistake.Found) in .condition(try reader.condition()) }
        case "block": try push(keyword, tag) { reader throws(Mistake.Found) in .block(try reader.blockName()) }
        case "else": try parseElse(keyword, tag, &reader)
        case "end":
            guard let closed = open.popLast() else { throw Mistake.Found(.unexpectedEnd, at: keyword.range) }
            let fits = ClosedTag.fits(closed.range, end: tag.range, in: bytes)
            let misfit = closed.misfit ?? (fits ? nil : ClosedTag(keyword: closed.keyword, range: closed.range))
            if !open.isEmpty, let misfit { open[open.count - 1].misfit = misfit }
            append(closed.closed())
            try reader.finish()
        case "set": append(.set(try reader.set(tag.range)))
        case "include": append(.include(try reader.include(tag.range)))
        case "extends":
            let parent = try reader.quoted("the name of a template in quotes")
            try reader.finish()
            guard !hasContent else { throw Mistake.Found(.misplacedExtends, at: keyword.range) }
            syntax.parent = parent
        default:
            if keyword.text.hasPrefix("end"), let tag = open.popLast() { append(tag.closed()) }
            throw Mistake.Found(.unknownTag(keyword.text), at: keyword.range)
        }
    }

    /// Opens a tag.
    ///
    /// When its content is malformed it is opened all the same, so that its `{% end %}` finds it.
    private mutating func push(
        _ keyword: Word, _ tag: TagScanner.Tag,
        _ read: (inout TagReader) throws(Mistake.Found) -> OpenTag.Kind
    ) throws(Mistake.Found) {
        var reader = TagReader(bytes, in: keyword.range.upperBound..<tag.content.upperBound)
        do throws(Mistake.Found) {
            let kind = try read(&reader)
            open.append(OpenTag(kind: kind, keyword: keyword, range: tag.range))
            try reader.finish()
        } catch {
            if open.last?.range != tag.range {
                let kind: OpenTag.Kind = keyword.text == "if" ? .condition(nil) : .unknown
                open.append(OpenTag(kind: kind, keyword: keyword, range: tag.range))
            }
            throw error
        }
    }

    private mutating func parseElse(
        _ keyword: Word, _ tag: TagScanner.Tag, _ reader: inout TagReader
    ) throws(Mistake.Found) {
        let hasCondition = reader.accept("if")
        guard let innermost = open.indices.last else {
            throw Mistake.Found(.unexpectedElse(.outside), at: keyword.range)
        }
        if let mistake = open[innermost].mistake(inElseWithCondition: hasCondition) {
            if case .tooManyConditions = mistake { open[innermost].kind = .unknown }
            throw Mistake.Found(mistake, at: keyword.range)
        }
        do throws(Mistake.Found) {
            open[innermost].beginElse(if: hasCondition ? try reader.condition() : nil, isLast: !hasCondition, tag.range)
            try reader.finish()
        } catch {
            if open[innermost].branchRange != tag.range {
                open[innermost].beginElse(if: nil, isLast: false, tag.range)
            }
            throw error
        }
    }
}
