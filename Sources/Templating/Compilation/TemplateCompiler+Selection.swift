extension TemplateCompiler {
    /// Which records of a list a loop goes through, and in which order.
    typealias Selection<Subject, Record> = @Sendable (Subject, inout Output) -> [Record]

    /// Compiles `where …`, `sort by …` and `limit …`, in this order however they are written.
    ///
    /// Each record that is looked at counts as a step of the loop.
    mutating func compileSelection<Subject, List: RecordListReader<Subject>>(
        _ tag: LoopTag, from list: List, _ names: Names<Subject>
    ) -> Selection<Subject, List.Record> {
        let read = list.read
        var select: Selection<Subject, List.Record> = { subject, _ in read(subject) }
        let head = tag.head
        let (file, range) = (current.file, tag.range)
        let inner = head.condition == nil && head.order == nil ? nil : clauseNames(tag, list, names)
        if let condition = head.condition, let inner, let check = compile(condition, inner) {
            // Nothing sorts them afterwards, so that it is enough to find the first ones.
            let limit = head.order == nil ? head.limit ?? .max : .max
            select = { subject, output in
                var chosen: [List.Record] = []
                for record in read(subject) where chosen.count < limit {
                    let scope = Scope(outer: subject, record: record)
                    guard output.takesSteps(check.cost?(scope) ?? 0, of: range, in: file) else { break }
                    if check.isTrue(scope) { chosen.append(record) }
                }
                return chosen
            }
        }
        if let order = head.order, let inner, let key = comparand(order, inner) {
            let sort = Self.sorting(by: key, descending: head.isDescending)
            if sort == nil { report(.notComparable(words(of: order), shape: key.shape), at: order.range) }
            select = { [select] subject, output in
                let records = select(subject, &output)
                guard let sort, output.takesSteps(records.count, of: range, in: file) else { return records }
                return sort(records, subject)
            }
        }
        guard let limit = head.limit else { return select }
        return { [select] subject, output in Array(select(subject, &output).prefix(limit)) }
    }

    /// The names that a clause sees: those around the loop, the record, and its fields by their bare names.
    ///
    /// A list among them can be called in the singular, so that `topic is "iran"` asks whether any of the topics is.
    func clauseNames<Subject, List: RecordListReader<Subject>>(
        _ tag: LoopTag, _ list: List, _ names: Names<Subject>
    ) -> Names<Scope<Subject, List.Record>> {
        var inner: Names<Scope<Subject, List.Record>> = names.lifted(by: OuterScope())
        let record = ScopeRecord<Subject, List.Record>(schema: list.schema)
        let values = record.values(in: schemas)
        var id = -1
        for (name, value) in values {
            guard case .list = value, name.hasSuffix("s") else { continue }
            inner.bind(String(name.dropLast()), to: value, id: id)
            id -= 1
        }
        for (name, value) in values {
            inner.bind(name, to: value, id: id)
            id -= 1
        }
        inner.bind(tag.head.variable.text, to: .record(record), id: id)
        return inner
    }

    /// Forgets the names that only clauses see.
    mutating func forgetClauseNames() { forget(read.filter { $0 < 0 }) }

    /// Sorts records by what is read of each; `nil` where that has no order.
    private static func sorting<Subject, Record>(
        by key: Comparand<Scope<Subject, Record>>, descending isDescending: Bool
    ) -> (@Sendable ([Record], Subject) -> [Record])? {
        switch key {
        case .text(let read):
            { records, subject in
                sorted(records, descending: isDescending) {
                    read(Scope(outer: subject, record: $0))
                } isLast: {
                    $0.isEmpty
                }
            }
        case .number(let read):
            { records, subject in
                sorted(records, descending: isDescending) {
                    read(Scope(outer: subject, record: $0))
                } isLast: { _ in
                    false
                }
            }
        case .texts: nil
        }
    }

    /// Sorts records; those that are alike stay as they are, and those of which nothing is known come last.
    private static func sorted<Record, Key: Comparable>(
        _ records: [Record], descending isDescending: Bool, by read: (Record) -> Key, isLast: (Key) -> Bool
    ) -> [Record] {
        let keyed = records.enumerated().map { (key: read($1), place: $0, record: $1) }
        return keyed.sorted { left, right in
            if isLast(left.key) != isLast(right.key) { return isLast(right.key) }
            guard left.key != right.key else { return left.place < right.place }
            return isDescending ? left.key > right.key : left.key < right.key
        }.map(\.record)
    }
}

extension Comparand {
    /// What it says, in texts: a record is in a group for each.
    func texts(of subject: Subject) -> [String] {
        switch self {
        case .text(let read): return [read(subject)]
        case .number(let read):
            let number = read(subject)
            return [Int(exactly: number).map { "\($0)" } ?? "\(number)"]
        case .texts(let read, _): return read(subject)
        }
    }
}
