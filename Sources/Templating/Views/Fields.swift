/// The fields of a view, in the order in which they are declared.
public struct Fields<Subject: View>: Sendable {
    let all: [Field<Subject>]

    /// Lists the fields of a view, one a line.
    ///
    /// Of two with the same name the first one counts.
    public init(@FieldsBuilder<Subject> _ build: () -> [Field<Subject>]) {
        all = build()
    }

    /// Lists fields that are made from something else; of two with the same name the first one counts.
    public init(_ fields: [Field<Subject>]) {
        all = fields
    }

    /// These fields and others; of two with the same name the first one counts.
    public func adding(_ fields: [Field<Subject>]) -> Fields { Fields(all + fields) }

    var names: [String] { all.map(\.name) }

    subscript(name: String) -> Field<Subject>? {
        all.first { $0.name == name }
    }
}

/// Builds the fields of a view from a list of them.
@resultBuilder
public enum FieldsBuilder<Subject: View> {
    /// One field.
    public static func buildExpression(_ field: Field<Subject>) -> Field<Subject> { field }

    /// The fields in the order in which they stand.
    public static func buildBlock(_ fields: Field<Subject>...) -> [Field<Subject>] { fields }
}
