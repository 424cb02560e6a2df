public import Diagnostics

extension Sequence<Diagnostic> {
    /// The diagnostics as they are printed, sorted by place, with an empty line between two.
    public var printed: String {
        let text = sorted().map(DiagnosticPrinter().text).joined(separator: "\n")
        return text.hasSuffix("\n") ? String(text.dropLast()) : text
    }
}
