/// What a path in a template stands for.
struct Resolved<Subject> {
    let value: Value<Subject>
    let path: KnownPath
    /// Whether an optional record is known to be there.
    let isPresent: Bool
}

extension TemplateCompiler {
    /// What a path stands for; `nil` when it stands for nothing, which has then been reported.
    mutating func resolve<Subject>(_ path: Path, _ names: Names<Subject>) -> Resolved<Subject>? {
        guard let binding = names[path.root.text] else {
            let mistake = Mistake.unknownName(path.root.text, inScope: names.list, isIncluded: names.isIncluded)
            report(mistake, at: path.root.range)
            return nil
        }
        note(binding)
        guard var value = binding.value else { return nil }
        var known = KnownPath(binding: binding.id)
        var isPresent = names.present.contains(known)
        for (index, field) in path.fields.enumerated() {
            guard let next = resolve(field, index, of: value, path, isPresent: isPresent) else { return nil }
            known.fields.append(field.text)
            isPresent = names.present.contains(known)
            if case .optional(let record) = value, record.alwaysHolds(field.text, in: schemas) { isPresent = true }
            value = next
        }
        return Resolved(value: value, path: known, isPresent: isPresent)
    }

    private mutating func resolve<Subject>(
        _ field: Word, _ index: Int, of value: Value<Subject>, _ path: Path, isPresent: Bool
    ) -> Value<Subject>? {
        let found: Value<Subject>?
        switch value {
        case .record(let record): found = record.field(named: field.text, in: schemas)
        case .optional(let record):
            found = record.field(named: field.text, in: schemas)
            if found != nil, !isPresent {
                report(.maybeAbsent(path.text(upTo: index)), at: path.range(upTo: index))
                return nil
            }
        default:
            report(.noFields(path.text(upTo: index), shape: value.shape), at: field.range)
            return nil
        }
        if found == nil, let record = value.record(in: schemas) {
            report(
                .unknownField(
                    field.text, of: path.text(upTo: index), view: record.name, fields: record.fields),
                at: field.range)
        }
        return found
    }
}
