internal import Diagnostics

/// Whether only places have a point.
enum PointCheck {
    /// Reports points of topics that are nowhere: of people, groups, weapons, and of whole countries.
    ///
    /// - Complexity: O(*n*) in the number of topics.
    static func diagnostics(of content: Content) -> [Diagnostic] {
        content.topics.flatMap { topic -> [Diagnostic] in
            guard let point = topic.point, !topic.kind.isPlace else { return [] }
            var found = FileDiagnostics(of: topic.document.file)
            found.report(
                .error, "misplaced-point",
                "only a place has ‘at’, and this is a topic of kind ‘\(topic.kind.rawValue)’",
                at: point.range,
                help: topic.kind == .country
                    ? "take it out; an event somewhere in the country can have at: {…, precision: country}"
                    : "take it out, or write kind: place")
            return found.diagnostics
        }
    }
}

extension Topic.Kind {
    /// Whether what is of the kind lies somewhere: places, and what a site may mean by a kind of its own.
    public var isPlace: Bool {
        switch self {
        case .place, .own: true
        default: false
        }
    }
}
