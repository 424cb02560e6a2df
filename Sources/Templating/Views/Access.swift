/// A way from one thing to another: it turns what reads the target into what reads the source.
///
/// It is not simply a function from source to target, because a view that is stored in a ``Scope`` is then read in
/// place, where a function would have to return a copy of the whole view for each field that is read.
protocol Access<Source, Target>: Sendable {
    associatedtype Source
    associatedtype Target
    func lift<Result>(_ read: @escaping Read<Target, Result>) -> Read<Source, Result>
    /// The schema that says which fields the target has; `nil` where its type says it.
    var schema: String? { get }
}

extension Access {
    var schema: String? { nil }
}

/// A way to a record: the target is a view, whose fields have names.
protocol RecordAccess<Source>: Access where Target: View {}

extension RecordAccess {
    var view: any View.Type { Target.self }

    /// Whether templates read it all the time: what a site adds to it itself, few do.
    var isRead: Bool { !Target.fields.all.isEmpty }

    /// The fields of the record.
    func fields(in schemas: Schemas) -> Fields<Target> { schemas.fields(of: Target.self, schema) }

    /// A field of the record, read from the source; `nil` when there is none of that name.
    func field(named name: String, in schemas: Schemas) -> Value<Source>? {
        fields(in: schemas)[name]?.value.lifted(by: self)
    }

    /// The names of its fields, each with its value as it is read from the source.
    func values(in schemas: Schemas) -> [(name: String, value: Value<Source>)] {
        fields(in: schemas).all.map { ($0.name, $0.value.lifted(by: self)) }
    }

    /// The record as one that may be absent, though it never is.
    var asOptional: any OptionalRecordReader<Source> {
        OptionalRecord<Source, Target>(read: lift { $0 }, schema: schema)
    }

    func lifted<Step: Access>(by step: Step) -> any RecordAccess<Step.Source> where Step.Target == Source {
        ComposedAccess(first: step, second: self)
    }

    func lifted<Outer>(byOptional outer: @escaping Read<Outer, Source?>) -> any OptionalRecordReader<Outer> {
        let read: Read<Source, Target> = lift { $0 }
        return OptionalRecord(read: { outer($0).map(read) }, schema: schema)
    }
}

/// From a view to a record that one of its fields returns.
struct FieldAccess<Source, Target: View>: RecordAccess {
    let read: Read<Source, Target>
    let schema: String?

    func lift<Result>(_ readTarget: @escaping Read<Target, Result>) -> Read<Source, Result> {
        { [read] in readTarget(read($0)) }
    }
}

/// One way after another.
struct ComposedAccess<First: Access, Second: Access>: Access where First.Target == Second.Source {
    let first: First
    let second: Second

    var schema: String? { second.schema }

    func lift<Result>(_ read: @escaping Read<Second.Target, Result>) -> Read<First.Source, Result> {
        first.lift(second.lift(read))
    }
}

extension ComposedAccess: RecordAccess where Second.Target: View {}
