internal import Bounds

extension TagReader {
    /// How many filters may follow one value.
    private static let maximumFilters = 8

    /// Reads a value and its filters: `page.title | truncate(80) | upper`.
    ///
    /// What a filter is given stands in brackets, as in Jinja, or behind a colon, as in Liquid.
    mutating func expression() throws(Mistake.Found) -> Expression {
        var value = try operand()
        var count = 0
        while accept(symbol: "|") {
            guard let name = word() else { throw expected("the name of a filter such as ‘upper’") }
            count += 1
            guard count <= Self.maximumFilters else {
                throw Mistake.Found(
                    .malformedTag(expected: "a value with at most \(Self.maximumFilters) filters", found: name.text),
                    at: name.range)
            }
            var arguments: [Expression] = []
            if accept(symbol: "(") {
                arguments = try operands(until: ")")
            } else if accept(symbol: ":") {
                arguments = [try operand()]
            }
            value = .filtered(value, FilterCall(name: name, arguments: arguments, range: name.range))
        }
        return value
    }

    /// Reads a text in quotes, a whole number, or a path.
    mutating func operand() throws(Mistake.Found) -> Expression {
        if isAtQuote { return .text(try quoted("a text in quotes")) }
        if let (number, range) = try number() { return .number(number, range) }
        return .path(try path())
    }

    /// Reads values up to a bracket, which is read too; at most 64.
    private mutating func operands(until bracket: StaticString) throws(Mistake.Found) -> [Expression] {
        var all = [try operand()]
        while accept(symbol: ",") {
            guard all.count < 64 else { throw expected("a list of at most 64 values") }
            all.append(try operand())
        }
        guard accept(symbol: bracket) else { throw expected("‘\(bracket)’") }
        return all
    }

    /// Reads what a value is compared with and how: `== "a"`, `is not page.id`, `in ["a", "b"]`; `nil` where it is not.
    mutating func comparison() throws(Mistake.Found) -> (Comparison, Operand)? {
        // The longer sign comes before the one that it begins with.
        for comparison in [Comparison.equal, .notEqual, .atMost, .atLeast, .less, .greater]
        where accept(symbol: comparison.sign) {
            return (comparison, .value(try expression()))
        }
        if accept("is") {
            let isNegated = accept("not")
            return (isNegated ? .notEqual : .equal, .value(try expression()))
        }
        let isNegated = accept("not")
        guard accept("in") else {
            if isNegated { throw expected("‘in’") }
            return nil
        }
        let start = next.lowerBound
        guard accept(symbol: "[") else { return (isNegated ? .isNotAmong : .isAmong, .value(try expression())) }
        let values = try operands(until: "]")
        let range = start..<(values.last?.range.upperBound ?? start)
        return (isNegated ? .isNotAmong : .isAmong, .list(values, range))
    }

    /// Reads the content of a `set`: `name = value`.
    mutating func set(_ range: Range<Int>) throws(Mistake.Found) -> SetTag {
        let name = try newName("a name for the value")
        guard accept(symbol: "=") else { throw expected("‘=’") }
        let value = try expression()
        try finish()
        return SetTag(range: range, name: name, value: value)
    }
}

extension Comparison {
    /// How it is written between two values.
    fileprivate var sign: StaticString {
        switch self {
        case .equal: "=="
        case .notEqual: "!="
        case .less: "<"
        case .atMost: "<="
        case .greater: ">"
        case .atLeast: ">="
        case .isAmong: "in"
        case .isNotAmong: "not in"
        }
    }
}
