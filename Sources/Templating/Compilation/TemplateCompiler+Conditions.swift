/// A condition that is ready to be asked, and what is known of optional records by its answer.
struct Check<Subject>: Sendable {
    var isTrue: Read<Subject, Bool>
    /// How many records are looked at to answer it; `nil` for none.
    var cost: Read<Subject, Int>?
    var presentWhenTrue: Set<KnownPath> = []
    var presentWhenFalse: Set<KnownPath> = []
}

extension TemplateCompiler {
    /// Compiles `{% if … %} … {% else if … %} … {% else %} … {% end %}`.
    mutating func compileCondition<Subject>(_ tag: ConditionTag, _ names: Names<Subject>) -> Code<Subject> {
        context.meetTag()
        let start = context
        var meeting = tag.otherwise == nil ? start : nil
        var names = names
        var branches: [(check: Check<Subject>, code: Code<Subject>)] = []
        for (index, (condition, branch)) in tag.branches.enumerated() {
            let check = condition.flatMap { compile($0, names) }
            var inner = names
            inner.present.formUnion(check?.presentWhenTrue ?? [])
            let code = compileBranch(branch, inner, from: start, to: &meeting, keyword: index == 0 ? "if" : "else")
            names.present.formUnion(check?.presentWhenFalse ?? [])
            if let check { branches.append((check, code)) }
        }
        var code = Code<Subject>.nothing
        if let branch = tag.otherwise {
            code = compileBranch(branch, names, from: start, to: &meeting, keyword: "else")
        }
        context = meeting ?? start
        for (branch, tag) in zip(branches, tag.branches).reversed() {
            if let cost = branch.check.cost {
                code = Code { [file = current.file, range = tag.branch.range, otherwise = code] subject, output in
                    guard output.takesSteps(cost(subject), of: range, in: file) else { return }
                    let branch = branch.check.isTrue(subject) ? branch.code : otherwise
                    branch.run(subject, &output)
                }
                continue
            }
            code = Code { [isTrue = branch.check.isTrue, then = branch.code, otherwise = code] subject, output in
                isTrue(subject) ? then.run(subject, &output) : otherwise.run(subject, &output)
            }
        }
        return code
    }

    /// Compiles one of several ways from a context to where they meet.
    mutating func compileBranch<Subject>(
        _ branch: Branch, _ names: Names<Subject>, from start: MarkupContext, to meeting: inout MarkupContext?,
        keyword: String
    ) -> Code<Subject> {
        context = start
        let code = compile(branch.nodes, names).code
        context.meetTag()
        guard let other = meeting else {
            meeting = context
            return code
        }
        if let merged = other.merged(with: context) {
            meeting = merged
        } else {
            report(.contextMismatch(keyword, ends: context.words, expected: other.words), at: branch.range)
        }
        return code
    }

    mutating func compile<Subject>(_ condition: Condition, _ names: Names<Subject>) -> Check<Subject>? {
        switch condition {
        case .value(let expression):
            guard let compiled = compile(expression, names) else { return nil }
            var check = Check(isTrue: compiled.value.isTrue, cost: compiled.cost)
            if case .optional = compiled.value, let path = compiled.path { check.presentWhenTrue = [path] }
            return check
        case .comparison(let left, let comparison, let right): return compare(left, comparison, right, names)
        case .not(let condition):
            guard let check = compile(condition, names) else { return nil }
            return Check(
                isTrue: { [isTrue = check.isTrue] in !isTrue($0) }, cost: check.cost,
                presentWhenTrue: check.presentWhenFalse,
                presentWhenFalse: check.presentWhenTrue)
        case .all(let conditions): return compileAll(conditions, names)
        case .any(let conditions):
            // By De Morgan: any of them, when not all of them are not.
            return compile(.not(.all(conditions.map { .not($0) })), names)
        }
    }

    /// Compiles conditions that must all be true, each with what is known when those before it are.
    private mutating func compileAll<Subject>(_ conditions: [Condition], _ names: Names<Subject>) -> Check<Subject>? {
        var names = names
        var present: Set<KnownPath> = []
        var presentWhenFalse: Set<KnownPath>?
        var isTrue: Read<Subject, Bool>?
        var cost: Read<Subject, Int>?
        for condition in conditions {
            guard let check = compile(condition, names) else { continue }
            if let before = isTrue {
                isTrue = { [isTrue = check.isTrue] in before($0) && isTrue($0) }
            } else {
                isTrue = check.isTrue
            }
            cost = Self.sum(cost, check.cost)
            names.present.formUnion(check.presentWhenTrue)
            present.formUnion(check.presentWhenTrue)
            presentWhenFalse = presentWhenFalse?.intersection(check.presentWhenFalse) ?? check.presentWhenFalse
        }
        guard let isTrue else { return nil }
        return Check(isTrue: isTrue, cost: cost, presentWhenTrue: present, presentWhenFalse: presentWhenFalse ?? [])
    }

    private static func sum<Subject>(
        _ first: Read<Subject, Int>?, _ second: Read<Subject, Int>?
    ) -> Read<Subject, Int>? {
        guard let first, let second else { return first ?? second }
        return { first($0) + second($0) }
    }
}
