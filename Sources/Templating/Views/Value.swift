/// A typed way to read one value from a subject: what a name in a template stands for.
///
/// The subject is a view, for the fields of that view, or a ``Scope``, for the names that a part of a template sees.
enum Value<Subject>: Sendable {
    case text(Read<Subject, String>)
    case html(Read<Subject, HTML>)
    case flag(Read<Subject, Bool>)
    case number(Read<Subject, Int>)
    case numeral(Read<Subject, Numeral>)
    case json(Read<Subject, JSON>)
    case record(any RecordAccess<Subject>)
    case optional(any OptionalRecordReader<Subject>)
    case list(any RecordListReader<Subject>)
}

/// Reads one thing from another.
typealias Read<Subject, Result> = @Sendable (Subject) -> Result

extension Value {
    /// The same value, read from the source of an access to the subject.
    func lifted<Step: Access>(by step: Step) -> Value<Step.Source> where Step.Target == Subject {
        switch self {
        case .text(let read): .text(step.lift(read))
        case .html(let read): .html(step.lift(read))
        case .flag(let read): .flag(step.lift(read))
        case .number(let read): .number(step.lift(read))
        case .numeral(let read): .numeral(step.lift(read))
        case .json(let read): .json(step.lift(read))
        case .record(let record): .record(record.lifted(by: step))
        case .optional(let record): .optional(record.lifted(by: step))
        case .list(let list): .list(list.lifted(by: step))
        }
    }

    /// The same value, read from the source of a subject that may be absent: nothing when it is.
    func lifted<Source>(byOptional subject: @escaping Read<Source, Subject?>) -> Value<Source> {
        switch self {
        case .text(let read): .text { subject($0).map(read) ?? "" }
        case .html(let read): .html { subject($0).map(read) ?? HTML(bytes: []) }
        case .flag(let read): .flag { subject($0).map(read) ?? false }
        case .number(let read): .number { subject($0).map(read) ?? 0 }
        case .numeral(let read): .numeral { subject($0).map(read) ?? Numeral(0, text: "") }
        case .json(let read): .json { subject($0).map(read) ?? JSON(bytes: []) }
        case .record(let record): .optional(record.lifted(byOptional: subject))
        case .optional(let record): .optional(record.lifted(byOptional: subject))
        case .list(let list): .list(list.lifted(byOptional: subject))
        }
    }

    /// Whether the value counts as true in an `{% if %}`: it is there, and neither empty nor zero.
    var isTrue: Read<Subject, Bool> {
        switch self {
        case .text(let read): { !read($0).isEmpty }
        case .html(let read): { !read($0).bytes.isEmpty }
        case .flag(let read): read
        case .number(let read): { read($0) != 0 }
        case .numeral(let read): { read($0).value != 0 }
        case .json(let read): { !read($0).bytes.isEmpty }
        case .record: { _ in true }
        case .optional(let record): record.isPresent
        case .list(let list): list.isNotEmpty
        }
    }

    /// The shape of the value in words, as messages and the list for designers name it.
    var shape: String {
        switch self {
        case .text: "text"
        case .html: "HTML"
        case .flag: "a flag"
        case .number, .numeral: "a number"
        case .json: "JSON"
        case .record(let record): "one \(record.view.viewName)"
        case .optional(let record): "one \(record.view.viewName) or none"
        case .list(let list): "a list of \(list.view.viewName)"
        }
    }

    /// The name of the record that the value is, or is a list of, and the names of its fields; `nil` for other values.
    func record(in schemas: Schemas) -> (name: String, fields: [String])? {
        func named<Record: View>(_ view: Record.Type, _ schema: String?) -> (name: String, fields: [String]) {
            (schemas.name(schema) ?? Record.viewName, schemas.fields(of: view, schema).names)
        }
        return switch self {
        case .text, .html, .flag, .number, .numeral, .json: nil
        case .record(let record): named(record.view, record.schema)
        case .optional(let record): named(record.view, record.schema)
        case .list(let list): named(list.view, list.schema)
        }
    }

    /// The view that the value leads to, if it is a record or a list of records.
    var view: (any View.Type)? {
        switch self {
        case .text, .html, .flag, .number, .numeral, .json: nil
        case .record(let record): record.view
        case .optional(let record): record.view
        case .list(let list): list.view
        }
    }
}
