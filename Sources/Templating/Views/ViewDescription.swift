/// A kind of view and its fields, for the list that designers of templates read.
public struct ViewDescription: Sendable, Hashable {
    /// A field of a view.
    public struct Field: Sendable, Hashable {
        /// The name that templates use.
        public let name: String
        /// What the value is, in words: `text`, `HTML`, `a flag`, `a number`, `JSON`, `one DateView`,
        /// `one DateView or none`, `a list of Claimant`.
        public let shape: String
        /// What the field is for, in a line; empty where nobody said.
        public let documentation: String
    }

    /// The name of the view, as it stands in the shapes of fields that lead to it.
    public let name: String
    /// The fields, in the order of their declaration.
    public let fields: [Field]

    /// A view and all views that its fields lead to, each once, nearest first and in the order of the fields.
    ///
    /// - Complexity: O(*n*) in the number of fields of all views.
    public static func all<Root: View>(reachableFrom root: Root.Type) -> [ViewDescription] {
        var found: [ViewDescription] = []
        var waiting: [any View.Type] = [root]
        var seen: Set<ObjectIdentifier> = [ObjectIdentifier(root)]
        while found.count < waiting.count {
            let view = waiting[found.count]
            let next = describe(view)
            found.append(next.description)
            for view in next.leadsTo where seen.insert(ObjectIdentifier(view)).inserted { waiting.append(view) }
        }
        return found
    }

    private static func describe<Subject: View>(
        _ view: Subject.Type
    ) -> (description: ViewDescription, leadsTo: [any View.Type]) {
        let fields = view.fields.all
        let description = ViewDescription(
            name: view.viewName,
            fields: fields.map { Field(name: $0.name, shape: $0.value.shape, documentation: $0.documentation) })
        return (description, fields.compactMap(\.value.view))
    }
}
