/// A record that may be absent, read from a subject.
struct OptionalRecord<Subject, Record: View>: OptionalRecordReader {
    let read: Read<Subject, Record?>
    let schema: String?
}

/// What the compiler of templates needs of an ``OptionalRecord``, whatever the type of the record.
protocol OptionalRecordReader<Subject>: Sendable {
    associatedtype Subject
    associatedtype Record: View
    var read: Read<Subject, Record?> { get }
    /// The schema that says which fields the record has; `nil` where its type says it.
    var schema: String? { get }
}

extension OptionalRecordReader {
    var view: any View.Type { Record.self }

    var isPresent: Read<Subject, Bool> { { [read] in read($0) != nil } }

    /// A field of the record, which is nothing when the record is absent; `nil` when there is none of that name.
    func field(named name: String, in schemas: Schemas) -> Value<Subject>? {
        fields(in: schemas)[name]?.value.lifted(byOptional: read)
    }

    /// The fields of the record.
    func fields(in schemas: Schemas) -> Fields<Record> { schemas.fields(of: Record.self, schema) }

    /// Whether a field is itself a record that is there whenever this one is.
    func alwaysHolds(_ name: String, in schemas: Schemas) -> Bool {
        if case .record = fields(in: schemas)[name]?.value { true } else { false }
    }

    func lifted<Step: Access>(by step: Step) -> any OptionalRecordReader<Step.Source> where Step.Target == Subject {
        OptionalRecord(read: step.lift(read), schema: schema)
    }

    func lifted<Outer>(byOptional outer: @escaping Read<Outer, Subject?>) -> any OptionalRecordReader<Outer> {
        OptionalRecord(read: { [read] in outer($0).flatMap(read) }, schema: schema)
    }
}
