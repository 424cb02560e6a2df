public import Diagnostics

/// HTML that is ready to be written: the only kind of value that a template does not escape.
///
/// Whoever makes one vouches for it: it is well-formed, and safe to be shown to readers.
public struct HTML: Hashable, Sendable {
    /// The markup, in UTF-8.
    public let bytes: [UInt8]
    /// What is wrong with the template that made it, which whoever shows it reports.
    let problems: [Diagnostic]

    /// Takes markup that is known to be safe.
    ///
    /// - Parameter problem: what ``Template/render(_:into:steps:)`` returned, where a template made it.
    public init(bytes: [UInt8], problem: Diagnostic? = nil) {
        self.bytes = bytes
        problems = problem.map { [$0] } ?? []
    }

    /// Takes markup that is known to be safe.
    public init(_ markup: String) {
        self.init(bytes: Array(markup.utf8))
    }
}
