extension TagReader {
    /// Reads the content of a `for`: `event in page.events where status is "confirmed" sort by date limit 5`.
    ///
    /// What is chosen, how it is sorted, how many there are and how they are grouped stands in any order, each once.
    mutating func loop() throws(Mistake.Found) -> OpenTag.Kind {
        let variable = try newName("a name for the records of the list")
        guard accept("in") else { throw expected("‘in’") }
        var head = LoopHead(variable: variable, list: try path())
        while let clause = clause(of: head) {
            switch clause {
            case .condition: head.condition = try condition()
            case .order:
                guard accept("by") else { throw expected("‘by’") }
                head.order = try expression()
                if accept("descending") { head.isDescending = true } else { _ = accept("ascending") }
            case .limit:
                guard let (limit, _) = try number() else { throw expected("a number") }
                head.limit = limit
            case .group:
                guard accept("by") else { throw expected("‘by’") }
                head.group = try expression()
            }
        }
        return .loop(head)
    }

    private enum Clause { case condition, order, limit, group }

    /// The next part of a `for` that it has not got yet.
    private mutating func clause(of head: LoopHead) -> Clause? {
        if head.condition == nil, accept("where") { return .condition }
        if head.order == nil, accept("sort") { return .order }
        if head.limit == nil, accept("limit") { return .limit }
        if head.group == nil, accept("group") { return .group }
        return nil
    }

    /// Reads the content of a `block`: `main`.
    mutating func blockName() throws(Mistake.Found) -> Word {
        guard let name = word() else { throw expected("the name of the block") }
        return name
    }

    /// Reads the content of an `include`: `"event.html" with page.lead as event, "large" as size`.
    mutating func include(_ range: Range<Int>) throws(Mistake.Found) -> IncludeTag {
        let template = try quoted("the name of a template in quotes")
        var arguments: [IncludeTag.Argument] = []
        if accept("with") {
            repeat {
                guard arguments.count < Self.maximumConditions else {
                    throw expected("at most \(Self.maximumConditions) values")
                }
                arguments.append(try argument())
            } while accept(symbol: ",")
        }
        try finish()
        return IncludeTag(range: range, template: template, arguments: arguments)
    }

    /// A value and its name in an included file: without one, it is the last one of the value’s path.
    private mutating func argument() throws(Mistake.Found) -> IncludeTag.Argument {
        let value = try expression()
        if accept("as") { return IncludeTag.Argument(value: value, name: try newName("a name for the value").text) }
        guard case .path(let path) = value else { throw expected("‘as’ and a name for the value") }
        return IncludeTag.Argument(value: value, name: (path.fields.last ?? path.root).text)
    }

    /// Reads the content of an `if`: `a and not b.c == "d" or e`.
    ///
    /// `not` binds closest, then `and`, then `or`.
    mutating func condition() throws(Mistake.Found) -> Condition {
        var alternatives = [try conjunction()]
        while accept("or") {
            try checkCount(of: alternatives)
            alternatives.append(try conjunction())
        }
        return alternatives.count == 1 ? alternatives[0] : .any(alternatives)
    }

    private mutating func conjunction() throws(Mistake.Found) -> Condition {
        var parts = [try negation()]
        while accept("and") {
            try checkCount(of: parts)
            parts.append(try negation())
        }
        return parts.count == 1 ? parts[0] : .all(parts)
    }

    private func checkCount(of conditions: [Condition]) throws(Mistake.Found) {
        guard conditions.count < Self.maximumConditions else {
            throw Mistake.Found(.tooManyConditions(limit: Self.maximumConditions), at: next)
        }
    }

    private mutating func negation() throws(Mistake.Found) -> Condition {
        var isNegated = false
        while accept("not") { isNegated.toggle() }
        let value = try expression()
        var condition = Condition.value(value)
        if let (comparison, operand) = try comparison() { condition = .comparison(value, comparison, operand) }
        return isNegated ? .not(condition) : condition
    }

    /// A name that a template gives to a value.
    mutating func newName(_ what: String) throws(Mistake.Found) -> Word {
        guard let name = word() else { throw expected(what) }
        guard !Self.keywords.contains(name.text), name.text != "loop" else {
            throw Mistake.Found(.reservedName(name.text), at: name.range)
        }
        return name
    }
}
