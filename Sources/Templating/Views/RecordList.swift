/// A list of records, read from a subject.
struct RecordList<Subject, Record: View>: RecordListReader {
    let read: Read<Subject, [Record]>
    let schema: String?
}

/// What the compiler of templates needs of a ``RecordList``, whatever the type of the records.
protocol RecordListReader<Subject>: Sendable {
    associatedtype Subject
    associatedtype Record: View
    var read: Read<Subject, [Record]> { get }
    /// The schema that says which fields the records have; `nil` where their type says it.
    var schema: String? { get }
}

extension RecordListReader {
    var view: any View.Type { Record.self }

    var isNotEmpty: Read<Subject, Bool> { { [read] in !read($0).isEmpty } }

    /// The fields of the records.
    func fields(in schemas: Schemas) -> Fields<Record> { schemas.fields(of: Record.self, schema) }

    /// The number of records.
    var count: Read<Subject, Int> { { [read] in read($0).count } }

    /// A text of each record; `nil` where the field is no text.
    func texts(of field: String?, in schemas: Schemas) -> Read<Subject, [String]>? {
        guard let field, case .text(let text)? = fields(in: schemas)[field]?.value else { return nil }
        return { [read] in read($0).map(text) }
    }

    func lifted<Step: Access>(by step: Step) -> any RecordListReader<Step.Source> where Step.Target == Subject {
        RecordList(read: step.lift(read), schema: schema)
    }

    func lifted<Outer>(byOptional outer: @escaping Read<Outer, Subject?>) -> any RecordListReader<Outer> {
        RecordList(read: { [read] in outer($0).map(read) ?? [] }, schema: schema)
    }
}
