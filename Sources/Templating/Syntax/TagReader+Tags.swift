extension TagReader {
    /// Reads the content of a `for`: `event in page.events`.
    mutating func loop() throws(Mistake.Found) -> OpenTag.Kind {
        let variable = try newName("a name for the records of the list")
        guard accept("in") else { throw expected("‘in’") }
        return .loop(variable, try path())
    }

    /// Reads the content of a `block`: `main`.
    mutating func blockName() throws(Mistake.Found) -> Word {
        guard let name = word() else { throw expected("the name of the block") }
        return name
    }

    /// Reads the content of an `include`: `"event.html" with page.lead as event`.
    mutating func include(_ range: Range<Int>) throws(Mistake.Found) -> IncludeTag {
        let template = try quoted("the name of a template in quotes")
        var value: Path?
        var alias: Word?
        if accept("with") {
            value = try path()
            if accept("as") { alias = try newName("a name for the value") }
        }
        try finish()
        return IncludeTag(range: range, template: template, value: value, alias: alias)
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
        let path = try path()
        var condition = Condition.path(path)
        if accept(symbol: "==") { condition = .equals(path, Array(try quoted("a text in quotes").text.utf8)) }
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
