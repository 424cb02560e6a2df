internal import Bounds

extension TemplateCompiler {
    /// Compiles `{% for … in … %} … {% else %} … {% end %}`.
    mutating func compileLoop<Subject>(_ tag: LoopTag, _ names: Names<Subject>) -> Code<Subject> {
        context.meetTag()
        if let value = resolve(tag.list, names)?.value {
            if case .list(let list) = value { return compileLoop(tag, over: list, names) }
            report(.notAList(tag.list.text(), shape: value.shape), at: tag.list.range)
        }
        var inner = names
        inner.bind(tag.variable.text, to: nil, id: newBinding())
        inner.bind("loop", to: nil, id: newBinding())
        _ = compileBranches(of: tag, inner, names)
        return .nothing
    }

    private mutating func compileLoop<Subject, List: RecordListReader<Subject>>(
        _ tag: LoopTag, over list: List, _ names: Names<Subject>
    ) -> Code<Subject> {
        var inner: Names<Scope<Subject, List.Record>> = names.lifted(by: OuterScope())
        inner.bind(tag.variable.text, to: .record(ScopeRecord()), id: newBinding())
        inner.bind("loop", to: .record(ScopeLoop()), id: newBinding())
        let (body, otherwise) = compileBranches(of: tag, inner, names)
        let read = list.read
        let (file, range) = (current.file, tag.range)
        return Code { subject, output in
            let records = read(subject)
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
