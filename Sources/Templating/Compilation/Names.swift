/// The names that a part of a template sees, and how their values are read from where it is run.
struct Names<Subject: Sendable> {
    struct Binding {
        let name: String
        /// What tells the name from another one that hides it.
        let id: Int
        /// `nil` when a mistake left the value unknown; what is wrong has been reported.
        let value: Value<Subject>?
        /// Whether the name is a field of the root view, which included files see too.
        let isRoot: Bool
        /// Whether the value is the same for all views that are shown with one ``SharedText``.
        let isShared: Bool
    }

    private(set) var bindings: [Binding] = []
    /// The optional records that are known to be there, as the conditions around the part tell.
    var present: Set<KnownPath> = []
    /// Whether the part stands in an included file.
    var isIncluded = false

    subscript(name: String) -> Binding? {
        bindings.last { $0.name == name }
    }

    /// All names, outermost first, each once.
    var list: [String] {
        var seen: Set<String> = []
        return bindings.map(\.name).filter { seen.insert($0).inserted }
    }

    mutating func bind(
        _ name: String, to value: Value<Subject>?, id: Int, isRoot: Bool = false, isShared: Bool = false
    ) {
        bindings.append(Binding(name: name, id: id, value: value, isRoot: isRoot, isShared: isShared))
    }

    /// The names as they are seen from the source of an access to where they are read now.
    func lifted<Step: Access>(by step: Step) -> Names<Step.Source> where Step.Target == Subject {
        var names = Names<Step.Source>()
        names.present = present
        names.isIncluded = isIncluded
        for binding in bindings {
            names.bind(
                binding.name, to: binding.value?.lifted(by: step), id: binding.id, isRoot: binding.isRoot,
                isShared: binding.isShared)
        }
        return names
    }

    /// The names that an included file sees of those around its tag.
    var forIncludedFile: Names {
        var names = self
        names.bindings = bindings.filter(\.isRoot)
        names.isIncluded = true
        return names
    }
}

/// A path of a template, told from one of the same text that begins at another binding.
struct KnownPath: Hashable {
    let binding: Int
    var fields: [String] = []
}
