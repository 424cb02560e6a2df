/// A tag whose `{% end %}` the parser has not met yet, and what it has met inside.
struct OpenTag {
    enum Kind {
        case loop(Word, Path)
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
    private(set) var hasElse = false
    /// How many branches have been met, the current one counted.
    var branchCount: Int { branches.count + 1 }
    private var branches: [(condition: Condition?, branch: Branch)] = []
    private var body: [Node] = []

    init(kind: Kind, keyword: Word, range: Range<Int>) {
        self.kind = kind
        self.keyword = keyword
        self.range = range
        branchRange = range
    }

    mutating func beginElse(_ range: Range<Int>) {
        endBranch()
        hasElse = true
        branchRange = range
    }

    mutating func beginElse(if condition: Condition?, _ range: Range<Int>) {
        endBranch()
        if case .condition = kind { kind = .condition(condition) }
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
        case .loop(let variable, let list):
            return .loop(LoopTag(range: range, variable: variable, list: list, body: body, otherwise: otherwise))
        case .condition: return .condition(ConditionTag(branches: branches, otherwise: otherwise))
        case .block(let name): return .block(BlockTag(range: range, name: name, nodes: body))
        case .unknown: return nil
        }
    }
}
