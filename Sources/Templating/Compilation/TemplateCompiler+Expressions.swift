internal import Bounds
import Diagnostics

/// A value that a tag names or computes.
struct Compiled<Subject>: Sendable {
    var value: Value<Subject>
    /// What it is called where it is a path.
    var path: KnownPath?
    /// Whether an optional record is known to be there.
    var isPresent = false
    /// How many records are looked at to compute it; `nil` for none.
    var cost: Read<Subject, Int>?

    init(_ value: Value<Subject>, cost: Read<Subject, Int>? = nil) {
        self.value = value
        self.cost = cost
    }

    init(_ resolved: Resolved<Subject>) {
        value = resolved.value
        path = resolved.path
        isPresent = resolved.isPresent
    }
}

extension TemplateCompiler {
    /// What an expression stands for; `nil` when it stands for nothing, which has then been reported.
    mutating func compile<Subject>(_ expression: Expression, _ names: Names<Subject>) -> Compiled<Subject>? {
        switch expression {
        case .path(let path): resolve(path, names).map(Compiled.init)
        case .text(let quoted): Compiled(.text { [text = quoted.text] _ in text })
        case .number(let number, _): Compiled(.number { _ in number })
        case .filtered(let input, let call): apply(call, to: input, names)
        }
    }

    /// An expression as it is written.
    func words(of expression: Expression) -> String {
        String(decoding: current.file.bytes[within: expression.range], as: UTF8.self)
    }

    private mutating func apply<Subject>(
        _ call: FilterCall, to input: Expression, _ names: Names<Subject>
    ) -> Compiled<Subject>? {
        guard let filter = Filter(rawValue: call.name.text) else {
            report(.unknownFilter(call.name.text), at: call.name.range)
            return nil
        }
        guard let compiled = compile(input, names) else { return nil }
        guard call.arguments.count <= 1 else {
            report(.malformedTag(expected: "‘)’", found: words(of: call.arguments[1])), at: call.arguments[1].range)
            return nil
        }
        let value: Compiled<Subject>?
        switch (filter, compiled.value) {
        case (.upper, .text(let read)): value = Compiled(.text { read($0).uppercased() }, cost: compiled.cost)
        case (.lower, .text(let read)): value = Compiled(.text { read($0).lowercased() }, cost: compiled.cost)
        case (.truncate, .text(let read)):
            guard case .number(let limit, _)? = call.arguments.first else {
                return reportArgument(of: call, expected: "a number such as truncate(80)")
            }
            value = Compiled(.text { Filter.truncated(read($0), to: limit) }, cost: compiled.cost)
        case (.url, .text(let read)):
            guard let binding = names["root"], case .text(let root)? = binding.value else {
                let mistake = Mistake.unknownName("root", inScope: names.list, isIncluded: names.isIncluded)
                report(mistake, at: call.name.range)
                return nil
            }
            note(binding)
            value = Compiled(.text { root($0) + read($0).drop { $0 == "/" } }, cost: compiled.cost)
        case (.count, .list(let list)): value = Compiled(.number(list.count))
        case (.join, .list(let list)): return join(list, call, input)
        case (.default, .text(let read)): return otherwise(read, call, names, compiled.cost)
        case (.default, .numeral(let read)): return otherwise({ read($0).text }, call, names, nil)
        case (.date, let date): value = self.date(date, call)
        default: value = nil
        }
        if value == nil, filter != .date || call.arguments.isEmpty || isDatePart(call) {
            report(.wrongFilter(filter, words(of: input), shape: compiled.value.shape), at: input.range)
        }
        return value
    }

    private mutating func reportArgument<Subject>(of call: FilterCall, expected: String) -> Compiled<Subject>? {
        let range = call.arguments.first?.range ?? call.name.range
        let found = call.arguments.first.map(words(of:)) ?? ""
        report(.malformedTag(expected: expected, found: found), at: range)
        return nil
    }

    /// The texts of the records of a list in one.
    private mutating func join<Subject>(
        _ list: some RecordListReader<Subject>, _ call: FilterCall, _ input: Expression
    ) -> Compiled<Subject>? {
        var separator = ", "
        switch call.arguments.first {
        case .text(let quoted): separator = quoted.text
        case nil: break
        default: return reportArgument(of: call, expected: "a text in quotes such as join(\", \")")
        }
        guard let texts = list.texts(of: list.view.shownBy, in: schemas) else {
            let shape = "a list of \(schemas.name(list.schema) ?? list.view.viewName), which have no names"
            report(.wrongFilter(.join, words(of: input), shape: shape), at: input.range)
            return nil
        }
        return Compiled(.text { [separator] in texts($0).joined(separator: separator) }, cost: list.count)
    }

    /// A text, or another one where it is empty.
    private mutating func otherwise<Subject>(
        _ read: @escaping Read<Subject, String>, _ call: FilterCall, _ names: Names<Subject>,
        _ cost: Read<Subject, Int>?
    ) -> Compiled<Subject>? {
        guard let argument = call.arguments.first else {
            return reportArgument(of: call, expected: "a text such as default(\"–\")")
        }
        guard let other = compile(argument, names) else { return nil }
        guard case .text(let second) = other.value else {
            report(.wrongFilter(.default, words(of: argument), shape: other.value.shape), at: argument.range)
            return nil
        }
        return Compiled(
            .text { subject in
                let text = read(subject)
                return text.isEmpty ? second(subject) : text
            }, cost: cost)
    }

    private func isDatePart(_ call: FilterCall) -> Bool {
        guard case .text(let quoted)? = call.arguments.first else { return false }
        return DatePart(rawValue: quoted.text) != nil
    }

    /// A date in words, or as much of it as is asked for; `nil` where the value is no date.
    private mutating func date<Subject>(_ value: Value<Subject>, _ call: FilterCall) -> Compiled<Subject>? {
        var part: DatePart?
        if let argument = call.arguments.first {
            guard case .text(let quoted) = argument, let named = DatePart(rawValue: quoted.text) else {
                return reportArgument(of: call, expected: "\"year\", \"month\", \"day\" or \"iso\"")
            }
            part = named
        }
        func text(_ shown: Value<Subject>?, _ compared: Value<Subject>?) -> Compiled<Subject>? {
            guard case .text(let words)? = shown, case .text(let iso)? = compared else { return nil }
            guard let part else { return Compiled(.text(words)) }
            return Compiled(.text { part.of(iso($0)) })
        }
        switch value {
        case .record(let record):
            guard record.view.isDate else { return nil }
            return text(
                record.view.shownBy.flatMap { record.field(named: $0, in: schemas) },
                record.view.comparedBy.flatMap { record.field(named: $0, in: schemas) })
        case .optional(let record):
            guard record.view.isDate else { return nil }
            return text(
                record.view.shownBy.flatMap { record.field(named: $0, in: schemas) },
                record.view.comparedBy.flatMap { record.field(named: $0, in: schemas) })
        default: return nil
        }
    }
}

/// How much of a date is shown: `2024`, `2024-10`, `2024-10-01`, or all that is known.
private enum DatePart: String {
    case year, month, day, iso

    func of(_ iso: String) -> String {
        switch self {
        case .year: String(iso.prefix(4))
        case .month: String(iso.prefix(7))
        case .day: String(iso.prefix(10))
        case .iso: iso
        }
    }
}
