/// What a part of a template can read while it is rendered: one record that has a name, and all that is around it.
///
/// It is a class so that inner scopes refer to outer ones without a copy of their records.
final class Scope<Outer: Sendable, Record: View>: Sendable {
    let outer: Outer
    let record: Record
    let loop: Loop

    init(outer: Outer, record: Record, loop: Loop = Loop(index: 1, count: 1)) {
        self.outer = outer
        self.record = record
        self.loop = loop
    }
}

/// From a scope to its record.
struct ScopeRecord<Outer: Sendable, Record: View>: RecordAccess {
    var schema: String?

    func lift<Result>(_ read: @escaping Read<Record, Result>) -> Read<Scope<Outer, Record>, Result> {
        { read($0.record) }
    }
}

/// From a scope to where its loop is.
struct ScopeLoop<Outer: Sendable, Record: View>: RecordAccess {
    func lift<Result>(_ read: @escaping Read<Loop, Result>) -> Read<Scope<Outer, Record>, Result> {
        { read($0.loop) }
    }
}

/// From a scope to what is around it.
struct OuterScope<Outer: Sendable, Record: View>: Access {
    func lift<Result>(_ read: @escaping Read<Outer, Result>) -> Read<Scope<Outer, Record>, Result> {
        { read($0.outer) }
    }
}
