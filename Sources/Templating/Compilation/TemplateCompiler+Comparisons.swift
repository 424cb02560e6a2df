extension TemplateCompiler {
    /// Compiles `a == "b"`, `a is not b`, `a < 3`, `a in ["b", "c"]`.
    mutating func compare<Subject>(
        _ left: Expression, _ comparison: Comparison, _ right: Operand, _ names: Names<Subject>
    ) -> Check<Subject>? {
        guard let first = comparand(left, names) else {
            if case .value(let expression) = right { _ = compile(expression, names) }
            return nil
        }
        switch right {
        case .list(let expressions, _): return compare(first, left, comparison, among: expressions, names)
        case .value(.text(let quoted)) where comparison == .equal:
            // The most common of all: without a copy of either text.
            if case .text(let read) = first {
                let text = Array(quoted.text.utf8)
                return Check(isTrue: { read($0).utf8.elementsEqual(text) })
            }
        default: break
        }
        guard case .value(let expression) = right, let second = comparand(expression, names) else { return nil }
        guard let isTrue = Self.test(first, comparison, second) else {
            report(.unlike(words(of: left), shape: first.shape, other: second.shape), at: left.range)
            return nil
        }
        return Check(isTrue: isTrue, cost: first.cost ?? second.cost)
    }

    /// What can be compared of an expression; `nil` when nothing can, which has then been reported.
    mutating func comparand<Subject>(_ expression: Expression, _ names: Names<Subject>) -> Comparand<Subject>? {
        guard let value = compile(expression, names)?.value else { return nil }
        if let comparand = Comparand(value, in: schemas) { return comparand }
        report(.notComparable(words(of: expression), shape: value.shape), at: expression.range)
        return nil
    }

    private mutating func compare<Subject>(
        _ first: Comparand<Subject>, _ left: Expression, _ comparison: Comparison, among expressions: [Expression],
        _ names: Names<Subject>
    ) -> Check<Subject>? {
        var tests: [Read<Subject, Bool>] = []
        for expression in expressions {
            guard let second = comparand(expression, names) else { continue }
            guard let test = Self.test(first, .equal, second) else {
                report(.unlike(words(of: left), shape: first.shape, other: second.shape), at: left.range)
                return nil
            }
            tests.append(test)
        }
        let isNegated = comparison == .isNotAmong
        return Check(
            isTrue: { [tests] subject in tests.contains { $0(subject) } != isNegated }, cost: first.cost)
    }

    /// Whether two values compare so; `nil` where they cannot be compared in this way.
    private static func test<Subject>(
        _ first: Comparand<Subject>, _ comparison: Comparison, _ second: Comparand<Subject>
    ) -> Read<Subject, Bool>? {
        switch (first, second, comparison) {
        case (.texts(let texts, _), .text(let text), .equal): { texts($0).contains(text($0)) }
        case (.texts(let texts, _), .text(let text), .notEqual): { !texts($0).contains(text($0)) }
        case (.text(let text), .texts(let texts, _), .isAmong): { texts($0).contains(text($0)) }
        case (.text(let text), .texts(let texts, _), .isNotAmong): { !texts($0).contains(text($0)) }
        case (.texts(let first, _), .texts(let second, _), .isAmong): { !Set(first($0)).isDisjoint(with: second($0)) }
        case (.texts(let first, _), .texts(let second, _), .isNotAmong): { Set(first($0)).isDisjoint(with: second($0)) }
        case (.text(let first), .text(let second), _): ordered(first, comparison, second)
        case (.number(let first), .number(let second), _): ordered(first, comparison, second)
        default: nil
        }
    }

    private static func ordered<Subject, Compared: Comparable & SendableMetatype>(
        _ first: @escaping Read<Subject, Compared>, _ comparison: Comparison,
        _ second: @escaping Read<Subject, Compared>
    ) -> Read<Subject, Bool>? {
        switch comparison {
        case .equal: { first($0) == second($0) }
        case .notEqual: { first($0) != second($0) }
        case .less: { first($0) < second($0) }
        case .atMost: { first($0) <= second($0) }
        case .greater: { first($0) > second($0) }
        case .atLeast: { first($0) >= second($0) }
        case .isAmong, .isNotAmong: nil
        }
    }
}
