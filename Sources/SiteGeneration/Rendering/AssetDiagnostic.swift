internal import Assets
internal import Diagnostics

/// The words for what is wrong with files in `content/assets`.
enum AssetDiagnostic {
    /// A diagnostic for each thing that is wrong with a file.
    static func diagnostics(of problem: AssetProblem, in file: SourceFile) -> [Diagnostic] {
        guard case .unsafe(let passages) = problem else { return [diagnostic(of: problem, in: file)] }
        return passages.map { passage in
            Diagnostic(
                .error, "unsafe-asset", passage.rule,
                at: passage.range.isEmpty ? SourceLocation(wholeOf: file.path) : file.location(of: passage.range),
                note: "readers’ browsers open this file like any page of the site",
                help: "take it out, or publish the file as it is with \(allowance(of: file))")
        }
    }

    private static func diagnostic(of problem: AssetProblem, in file: SourceFile) -> Diagnostic {
        let place = SourceLocation(wholeOf: file.path)
        switch problem {
        case .damaged(let kind):
            return Diagnostic(
                .error, "damaged-asset", "the \(kind) is damaged", at: place,
                note: "it may hold where and by whom it was made, and that cannot be taken out",
                help: "save it anew with the program that made it, or remove the file")
        case .misnamed(let kind, let endings):
            let ending = endings.first.map { "rename it to end in .\($0)" } ?? "remove the file"
            return Diagnostic(
                .error, "misnamed-asset", "the name says another kind of file than it is: \(kind)", at: place,
                help: "\(ending), or save it as what its name says")
        case .uncleanable(let kind):
            return Diagnostic(
                .error, "uncleanable-asset",
                "what a file can say of its makers cannot be taken out of this kind: \(kind)", at: place,
                note: "it can hold who made it, where, when and with which machine",
                help: "publish it in another format, or as it is with \(allowance(of: file))")
        case .within(let name, let inner):
            var diagnostic = diagnostics(of: inner, in: file)[0]
            diagnostic.location = place
            diagnostic.message = "in ‘\(name)’: \(diagnostic.message)"
            return diagnostic
        case .unsafe: return diagnostics(of: problem, in: file)[0]
        }
    }

    /// What to write into `site.yml`.
    private static func allowance(of file: SourceFile) -> String {
        "assets: {allow: [\(file.path.split(separator: "/").dropFirst(2).joined(separator: "/"))]} in site.yml"
    }
}
