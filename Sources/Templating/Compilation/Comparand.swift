/// What can be compared of a value: a text, a number, or the texts of a list.
///
/// A record stands for the field that its view is ``View/comparedBy``, a list for those of all its records.
enum Comparand<Subject>: Sendable {
    case text(Read<Subject, String>)
    case number(Read<Subject, Double>)
    case texts(Read<Subject, [String]>, count: Read<Subject, Int>)

    /// - Returns: `nil` where the value cannot be compared.
    init?(_ value: Value<Subject>, in schemas: Schemas) {
        switch value {
        case .text(let read): self = .text(read)
        case .number(let read): self = .number { Double(read($0)) }
        case .numeral(let read): self = .number { read($0).value }
        case .html, .flag, .json: return nil
        case .record(let record):
            guard let name = record.view.comparedBy, let field = record.field(named: name, in: schemas) else {
                return nil
            }
            self.init(field, in: schemas)
        case .optional(let record):
            guard let name = record.view.comparedBy, let field = record.field(named: name, in: schemas) else {
                return nil
            }
            self.init(field, in: schemas)
        case .list(let list):
            guard let texts = list.texts(of: list.view.comparedBy, in: schemas) else { return nil }
            self = .texts(texts, count: list.count)
        }
    }

    /// What it is, in words.
    var shape: String {
        switch self {
        case .text: "text"
        case .number: "a number"
        case .texts: "a list"
        }
    }

    /// How many records are looked at to compare it; `nil` for none.
    var cost: Read<Subject, Int>? {
        if case .texts(_, let count) = self { count } else { nil }
    }
}
