/// The fields of records that no type declares, since a site says which there are: by the name of the schema, which the
/// ``Field`` that leads to such a record gives.
public struct Schemas: Sendable {
    private struct Schema: Sendable {
        let name: String
        let fields: any FieldList
    }

    private var schemas: [String: Schema] = [:]

    /// No schemas.
    public init() {}

    /// Declares the fields of records.
    ///
    /// - Parameters:
    ///   - schema: The name that fields give.
    ///   - name: What such a record is called in messages.
    public mutating func declare<Record: View>(_ schema: String, as name: String, _ fields: Fields<Record>) {
        schemas[schema] = Schema(name: name, fields: fields)
    }

    /// The fields that a schema declares for records of a type, or else those of the type.
    func fields<Record: View>(of view: Record.Type, _ schema: String?) -> Fields<Record> {
        schema.flatMap { schemas[$0]?.fields as? Fields<Record> } ?? Record.fields
    }

    /// What a record of a schema is called; `nil` where there is none.
    func name(_ schema: String?) -> String? { schema.flatMap { schemas[$0]?.name } }
}

/// The fields of a view, whatever its type.
private protocol FieldList: Sendable {}

extension Fields: FieldList {}
