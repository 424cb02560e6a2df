/// A way from one thing to another: it turns what reads the target into what reads the source.
///
/// It is not simply a function from source to target, because a view that is stored in a ``Scope`` is then read in
/// place, where a function would have to return a copy of the whole view for each field that is read.
protocol Access<Source, Target>: Sendable {
    associatedtype Source
    associatedtype Target
    func lift<Result>(_ read: @escaping Read<Target, Result>) -> Read<Source, Result>
}

/// A way to a record: the target is a view, whose fields have names.
protocol RecordAccess<Source>: Access where Target: View {}

extension RecordAccess {
    var view: any View.Type { Target.self }

    /// A field of the record, read from the source; `nil` when there is none of that name.
    func field(named name: String) -> Value<Source>? {
        Target.fields[name]?.value.lifted(by: self)
    }

    /// The record as one that may be absent, though it never is.
    var asOptional: any OptionalRecordReader<Source> { OptionalRecord<Source, Target>(read: lift { $0 }) }

    func lifted<Step: Access>(by step: Step) -> any RecordAccess<Step.Source> where Step.Target == Source {
        ComposedAccess(first: step, second: self)
    }

    func lifted<Outer>(byOptional outer: @escaping Read<Outer, Source?>) -> any OptionalRecordReader<Outer> {
        let read: Read<Source, Target> = lift { $0 }
        return OptionalRecord { outer($0).map(read) }
    }
}

/// From a view to a record that one of its fields returns.
struct FieldAccess<Source, Target: View>: RecordAccess {
    let read: Read<Source, Target>

    func lift<Result>(_ readTarget: @escaping Read<Target, Result>) -> Read<Source, Result> {
        { [read] in readTarget(read($0)) }
    }
}

/// One way after another.
struct ComposedAccess<First: Access, Second: Access>: Access where First.Target == Second.Source {
    let first: First
    let second: Second

    func lift<Result>(_ read: @escaping Read<Second.Target, Result>) -> Read<First.Source, Result> {
        first.lift(second.lift(read))
    }
}

extension ComposedAccess: RecordAccess where Second.Target: View {}
