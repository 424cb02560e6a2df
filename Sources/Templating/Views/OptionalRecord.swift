/// A record that may be absent, read from a subject.
struct OptionalRecord<Subject, Record: View>: OptionalRecordReader {
    let read: Read<Subject, Record?>
}

/// What the compiler of templates needs of an ``OptionalRecord``, whatever the type of the record.
protocol OptionalRecordReader<Subject>: Sendable {
    associatedtype Subject
    associatedtype Record: View
    var read: Read<Subject, Record?> { get }
}

extension OptionalRecordReader {
    var view: any View.Type { Record.self }

    var isPresent: Read<Subject, Bool> { { [read] in read($0) != nil } }

    /// A field of the record, which is nothing when the record is absent; `nil` when there is none of that name.
    func field(named name: String) -> Value<Subject>? {
        Record.fields[name]?.value.lifted(byOptional: read)
    }

    /// Whether a field is itself a record that is there whenever this one is.
    func alwaysHolds(_ name: String) -> Bool {
        if case .record = Record.fields[name]?.value { true } else { false }
    }

    func lifted<Step: Access>(by step: Step) -> any OptionalRecordReader<Step.Source> where Step.Target == Subject {
        OptionalRecord(read: step.lift(read))
    }

    func lifted<Outer>(byOptional outer: @escaping Read<Outer, Subject?>) -> any OptionalRecordReader<Outer> {
        OptionalRecord { [read] in outer($0).flatMap(read) }
    }
}
