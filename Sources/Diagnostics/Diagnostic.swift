/// A mistake that the author of a site can mend: what it is, where it stands, and what to do about it.
///
/// Diagnostics are collected, never thrown, so that one run reports them all.
/// What stops the program (an unreadable folder, a full disk) is a thrown error instead.
public struct Diagnostic: Sendable, Hashable {
    /// How much a diagnostic matters: an error keeps the site from being published, a warning does not; a note only says
    /// what was done, so that somebody may notice that it was not meant.
    public enum Severity: String, Sendable, Hashable {
        case error
        case warning
        case note
    }

    /// Whether the site can be published in spite of it.
    public var severity: Severity
    /// The stable name of the rule, in kebab case, by which it can be looked up: `unknown-topic`.
    public var code: String
    /// The rule and its facts as a headline: lower case, the most specific thing first, no full stop.
    public var message: String
    /// Where the mistake stands.
    public var location: SourceLocation
    /// A fact that helps to understand the mistake, such as the place of the first of two definitions.
    public var note: String?
    /// What to write or do instead.
    public var help: String?

    /// Creates a diagnostic.
    public init(
        _ severity: Severity, _ code: String, _ message: String, at location: SourceLocation,
        note: String? = nil, help: String? = nil
    ) {
        self.severity = severity
        self.code = code
        self.message = message
        self.location = location
        self.note = note
        self.help = help
    }
}

extension Diagnostic: Comparable {
    /// By place, then by code and message: the order in which diagnostics are printed.
    public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
        (left.location.path, left.location.line, left.location.column, left.code, left.message)
            < (right.location.path, right.location.line, right.location.column, right.code, right.message)
    }
}
