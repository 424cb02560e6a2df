internal import Bounds

extension TemplateCompiler {
    /// Compiles `{% for … in … %} … {% else %} … {% end %}`.
    mutating func compileLoop<Subject>(_ tag: LoopTag, _ names: Names<Subject>) -> Code<Subject> {
        context.meetTag()
        if let value = resolve(tag.head.list, names)?.value {
            if case .list(let list) = value { return compileLoop(tag, over: list, names) }
            report(.notAList(tag.head.list.text(), shape: value.shape), at: tag.head.list.range)
        }
        var inner = names
        inner.bind(tag.head.variable.text, to: nil, id: newBinding())
        inner.bind("loop", to: nil, id: newBinding())
        _ = compileBranches(of: tag, inner, names)
        return .nothing
    }

    private mutating func compileLoop<Subject, List: RecordListReader<Subject>>(
        _ tag: LoopTag, over list: List, _ names: Names<Subject>
    ) -> Code<Subject> {
        let selection = compileSelection(tag, from: list, names)
        guard let expression = tag.head.group else {
            forgetClauseNames()
            return compileBody(of: tag, schema: list.schema, names, going: selection)
        }
        let key: Comparand<Scope<Subject, List.Record>>? = comparand(expression, clauseNames(tag, list, names))
        forgetClauseNames()
        let schema = "\(list.schema ?? List.Record.viewName) in groups"
        schemas.declare(schema, as: "RecordGroup", RecordGroup<List.Record>.fields(schema: list.schema))
        return compileBody(of: tag, schema: schema, names) { subject, output in
            guard let key else { return [] as [RecordGroup<List.Record>] }
            return RecordGroup.groups(of: selection(subject, &output)) { record in
                key.texts(of: Scope(outer: subject, record: record))
            }
        }
    }

    /// Compiles what is done with each record.
    private mutating func compileBody<Subject, Record: View>(
        of tag: LoopTag, schema: String?, _ names: Names<Subject>,
        going select: @escaping @Sendable (Subject, inout Output) -> [Record]
    ) -> Code<Subject> {
        var inner: Names<Scope<Subject, Record>> = names.lifted(by: OuterScope())
        let (record, loop) = (newBinding(), newBinding())
        inner.bind(tag.head.variable.text, to: .record(ScopeRecord(schema: schema)), id: record)
        inner.bind("loop", to: .record(ScopeLoop()), id: loop)
        let (body, otherwise) = compileBranches(of: tag, inner, names)
        forget([record, loop])
        let (file, range) = (current.file, tag.range)
        return Code { subject, output in
            let records = select(subject, &output)
            let count = records.count
            if count == 0 { otherwise.run(subject, &output) }
            for index in 0..<count {
                guard output.takesStep(of: range, in: file) else { break }
                let loop = Loop(index: index + 1, count: count)
                body.run(Scope(outer: subject, record: records[index], loop: loop), &output)
            }
        }
    }

    /// Compiles what is shown for each record and what is shown for none.
    ///
    /// Both end where they began in the markup, since the body may be run any number of times.
    private mutating func compileBranches<Inner, Outer>(
        of tag: LoopTag, _ inner: Names<Inner>, _ outer: Names<Outer>
    ) -> (body: Code<Inner>, otherwise: Code<Outer>) {
        let start = context
        var meeting: MarkupContext? = start
        let branch = Branch(range: tag.range, nodes: tag.body)
        let body = compileBranch(branch, inner, from: start, to: &meeting, keyword: "for")
        if meeting != start {
            report(.contextMismatch("for", ends: context.words, expected: start.words), at: tag.range)
        }
        meeting = start
        var otherwise = Code<Outer>.nothing
        if let branch = tag.otherwise {
            otherwise = compileBranch(branch, outer, from: start, to: &meeting, keyword: "else")
        }
        context = meeting ?? start
        return (body, otherwise)
    }
}
