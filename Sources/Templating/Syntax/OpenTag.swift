/// A tag whose `{% end %}` the parser has not met yet, and what it has met inside.
struct OpenTag {
    enum Kind {
        case loop(LoopHead)
        case condition(Condition?)
        case block(Word)
        /// A tag that could not be read. What it holds is not looked at further.
        case unknown
    }

    var kind: Kind
    let keyword: Word
    let range: Range<Int>
    /// The tag that opened the current branch.
    var branchRange: Range<Int>
    /// The nodes of the current branch.
    var nodes: [Node] = []
    /// The innermost of the last tags inside whose `{% end %}` may be that of another.
    var misfit: ClosedTag?
    private var hasElse = false
    private var branches: [(condition: Condition?, branch: Branch)] = []
    private var body: [Node] = []

    init(kind: Kind, keyword: Word, range: Range<Int>) {
        self.kind = kind
        self.keyword = keyword
        self.range = range
        branchRange = range
    }

    /// Why an `{% else %}` or an `{% else if … %}` cannot stand here; `nil` when it can.
    func mistake(inElseWithCondition hasCondition: Bool) -> Mistake? {
        if case .block = kind { return .unexpectedElse(.outside) }
        if hasElse { return .unexpectedElse(.second) }
        guard hasCondition else { return nil }
        if case .loop = kind { return .unexpectedElse(.ifInLoop) }
        guard case .condition = kind else { return nil }
        let limit = TagReader.maximumConditions
        return branches.count + 1 < limit ? nil : .tooManyConditions(limit: limit)
    }

    /// Begins the next branch, the last one when it has no condition.
    mutating func beginElse(if condition: Condition?, isLast: Bool, _ range: Range<Int>) {
        endBranch()
        if case .condition = kind { kind = .condition(condition) }
        hasElse = isLast
        branchRange = range
    }

    private mutating func endBranch() {
        if case .condition(let condition) = kind {
            branches.append((condition, Branch(range: branchRange, nodes: nodes)))
        } else {
            body = nodes
        }
        nodes = []
    }

    /// The node that the tag makes with all it holds.
    consuming func closed() -> Node? {
        if !hasElse { endBranch() }
        let otherwise = hasElse ? Branch(range: branchRange, nodes: nodes) : nil
        switch kind {
        case .loop(let head): return .loop(LoopTag(range: range, head: head, body: body, otherwise: otherwise))
        case .condition: return .condition(ConditionTag(branches: branches, otherwise: otherwise))
        case .block(let name): return .block(BlockTag(range: range, name: name, nodes: body))
        case .unknown: return nil
        }
    }
}
