/// One name that a template can use, what it is for, and how its value is read from a view.
///
/// The closure should do no more than return a stored property: it runs each time that a template uses the name.
public struct Field<Subject: View>: Sendable {
    let name: String
    let documentation: String
    let value: Value<Subject>
    /// Whether many views that are shown one after the other have the same value.
    private(set) var isShared = false

    /// The same field of a root view, where all views that are shown with one ``SharedText`` have the same value.
    public var shared: Field {
        var field = self
        field.isShared = true
        return field
    }

    /// A text.
    ///
    /// It is escaped where it is written; as a condition it holds when it is not empty.
    public init(_ name: String, _ documentation: String = "", _ read: @escaping @Sendable (Subject) -> String) {
        self.init(name, documentation, .text(read))
    }

    /// A text that may be absent, which is the same as empty.
    public init(_ name: String, _ documentation: String = "", _ read: @escaping @Sendable (Subject) -> String?) {
        self.init(name, documentation, .text { read($0) ?? "" })
    }

    /// HTML, which is written as it is.
    ///
    /// As a condition it holds when it is not empty.
    public init(_ name: String, _ documentation: String = "", _ read: @escaping @Sendable (Subject) -> HTML) {
        self.init(name, documentation, .html(read))
    }

    /// HTML that may be absent, which is the same as empty.
    public init(_ name: String, _ documentation: String = "", _ read: @escaping @Sendable (Subject) -> HTML?) {
        self.init(name, documentation, .html { read($0) ?? HTML(bytes: []) })
    }

    /// A flag, for conditions only.
    public init(_ name: String, _ documentation: String = "", _ read: @escaping @Sendable (Subject) -> Bool) {
        self.init(name, documentation, .flag(read))
    }

    /// A whole number.
    ///
    /// As a condition it holds when it is not zero.
    public init(_ name: String, _ documentation: String = "", _ read: @escaping @Sendable (Subject) -> Int) {
        self.init(name, documentation, .number(read))
    }

    /// A whole number as readers see it.
    ///
    /// It is escaped where it is written; as a condition it holds when it is not zero.
    public init(_ name: String, _ documentation: String = "", _ read: @escaping @Sendable (Subject) -> Numeral) {
        self.init(name, documentation, .numeral(read))
    }

    /// A serialised JSON text.
    ///
    /// As a condition it holds when it is not empty.
    public init(_ name: String, _ documentation: String = "", _ read: @escaping @Sendable (Subject) -> JSON) {
        self.init(name, documentation, .json(read))
    }

    /// A record: another view, whose fields are reached with a dot.
    ///
    /// - Parameter schema: The schema that says which fields it has, where its type does not.
    public init<Record: View>(
        _ name: String, _ documentation: String = "", schema: String? = nil,
        _ read: @escaping @Sendable (Subject) -> Record
    ) {
        self.init(name, documentation, .record(FieldAccess(read: read, schema: schema)))
    }

    /// A record that may be absent.
    ///
    /// Templates reach its fields inside an `{% if %}` on it only.
    ///
    /// - Parameter schema: The schema that says which fields it has, where its type does not.
    public init<Record: View>(
        _ name: String, _ documentation: String = "", schema: String? = nil,
        _ read: @escaping @Sendable (Subject) -> Record?
    ) {
        self.init(name, documentation, .optional(OptionalRecord(read: read, schema: schema)))
    }

    /// A list of records, to go through with `{% for %}`.
    ///
    /// As a condition it holds when it is not empty.
    ///
    /// - Parameter schema: The schema that says which fields they have, where their type does not.
    public init<Record: View>(
        _ name: String, _ documentation: String = "", schema: String? = nil,
        _ read: @escaping @Sendable (Subject) -> [Record]
    ) {
        self.init(name, documentation, .list(RecordList(read: read, schema: schema)))
    }

    private init(_ name: String, _ documentation: String, _ value: Value<Subject>) {
        self.name = name
        self.documentation = documentation
        self.value = value
    }
}
