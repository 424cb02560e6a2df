internal import Bounds

extension TemplateCompiler {
    /// Compiles `{% block … %} … {% end %}`, or what a template that extends the current one fills it with.
    mutating func compileBlock<Subject>(_ tag: BlockTag, _ names: Names<Subject>) -> CodeSequence<Subject> {
        if !includes.isEmpty { report(.includedBlock(tag.name.text), at: tag.name.range) }
        guard openBlocks.insert(tag.name.text).inserted else { return CodeSequence() }
        defer { openBlocks.remove(tag.name.text) }
        let saved = current
        defer { current = saved }
        var nodes = tag.nodes
        if includes.isEmpty, let filling = blocks[tag.name.text] {
            nodes = filling.tag.nodes
            current = filling.file
        }
        return compileInline(nodes, names, keyword: "block", at: tag.range, of: saved)
    }

    /// Compiles `{% include "…" with … as … %}`.
    ///
    /// The included file sees each value under the last name of its path, or the one after `as`.
    mutating func compileInclude<Subject>(_ tag: IncludeTag, _ names: Names<Subject>) -> CodeSequence<Subject> {
        guard let file = included(by: tag) else {
            for argument in tag.arguments { _ = compile(argument.value, names) }
            return CodeSequence()
        }
        var inner = names.forIncludedFile
        var bound: [Int] = []
        defer { forget(bound) }
        for argument in tag.arguments.dropFirst() {
            let binding = newBinding()
            bound.append(binding)
            let (compiled, isShared) = noting { $0.compile(argument.value, names) }
            inner.bind(argument.name, to: compiled?.value, id: binding, isShared: isShared)
            if compiled?.isPresent == true { inner.present.insert(KnownPath(binding: binding)) }
        }
        guard let first = tag.arguments.first else { return compile(file, inner, tag) }
        let (compiled, isShared) = noting { $0.compile(first.value, names) }
        switch (compiled?.value, first.value) {
        case (.record(let record), .path(let path)) where !path.fields.isEmpty:
            let optional = record.asOptional
            return compile(file, inner, tag, reading: optional, named: first.name, isShared)
        case (.optional(let record), _) where compiled?.isPresent == true:
            return compile(file, inner, tag, reading: record, named: first.name, isShared)
        default:
            let binding = newBinding()
            bound.append(binding)
            inner.bind(first.name, to: compiled?.value, id: binding, isShared: isShared)
            return compile(file, inner, tag)
        }
    }

    private mutating func compile<Subject, Record: OptionalRecordReader<Subject>>(
        _ file: TemplateSyntax, _ names: Names<Subject>, _ tag: IncludeTag, reading record: Record, named name: String,
        _ isShared: Bool
    ) -> CodeSequence<Subject> {
        var inner: Names<Scope<Subject, Record.Record>> = names.lifted(by: OuterScope())
        let binding = newBinding()
        inner.bind(name, to: .record(ScopeRecord(schema: record.schema)), id: binding, isShared: isShared)
        let (code, isCodeShared) = noting { $0.compile(file, inner, tag).code }
        forget([binding])
        let read = record.read
        var sequence = CodeSequence<Subject>()
        sequence.append(
            Code { subject, output in
                if let record = read(subject) { code.run(Scope(outer: subject, record: record), &output) }
            }, isShared: isShared && isCodeShared)
        return sequence
    }

    private mutating func compile<Subject>(
        _ file: TemplateSyntax, _ names: Names<Subject>, _ tag: IncludeTag
    ) -> CodeSequence<Subject> {
        let saved = (current, includes)
        defer { (current, includes) = saved }
        includes.append(current.name)
        current = file
        return compileInline(file.nodes, names, keyword: "include", at: tag.range, of: saved.0)
    }

    /// Compiles parts that stand in the place of a tag.
    ///
    /// They may go on from where they began in the markup, within a URL for example, but not leave it.
    private mutating func compileInline<Subject>(
        _ nodes: [Node], _ names: Names<Subject>, keyword: String, at range: Range<Int>, of file: TemplateSyntax
    ) -> CodeSequence<Subject> {
        context.meetTag()
        let start = context
        let sequence = compile(nodes, names)
        context.meetTag()
        if start.merged(with: context) == nil {
            let mistake = Mistake.contextMismatch(keyword, ends: context.words, expected: start.words)
            mistakes.report(mistake, at: range, of: file.file)
            context = start
        }
        return sequence
    }

    /// The file that a tag includes; `nil` when it cannot, which has then been reported.
    private mutating func included(by tag: IncludeTag) -> TemplateSyntax? {
        let name = tag.template.text
        guard let file = files[name] else {
            report(.unknownTemplate(name, known: files.names), at: tag.template.range)
            return nil
        }
        let chain = includes + [current.name]
        if let first = chain.firstIndex(of: name) {
            report(.cycle(chain[within: first...] + [name]), at: tag.template.range)
            return nil
        }
        for diagnostic in file.diagnostics { mistakes.add(diagnostic) }
        guard Markup(fileName: name) == context.language else {
            report(.otherKind(name, from: current.name), at: tag.template.range)
            return nil
        }
        guard file.parent == nil else {
            report(.includedParent(name), at: tag.template.range)
            return nil
        }
        return file
    }
}
