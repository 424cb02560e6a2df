/// What people are shown of many diagnostics: every error, and of each kind of warning and note the first ones, which say
/// what to expect of the others.
public struct DiagnosticSelection: Sendable {
    /// Those that are shown, in their order; notes come last.
    public private(set) var shown: [Diagnostic] = []
    /// How many others there are of a kind.
    private var others: [Kind: Int] = [:]

    /// How many warnings or notes of a kind are shown.
    public static let limit = 20

    private struct Kind: Hashable {
        let isWarning: Bool
        let code: String
    }

    /// - Parameter showsAll: Whether none is left out.
    /// - Complexity: O(*n*).
    public init(of diagnostics: [Diagnostic], showsAll: Bool) {
        var counts: [Kind: Int] = [:]
        var notes: [Diagnostic] = []
        for diagnostic in diagnostics {
            if diagnostic.severity != .error, !showsAll {
                let kind = Kind(isWarning: diagnostic.severity == .warning, code: diagnostic.code)
                counts[kind, default: 0] += 1
                guard counts[kind, default: 0] <= Self.limit else {
                    others[kind, default: 0] += 1
                    continue
                }
            }
            if diagnostic.severity == .note { notes.append(diagnostic) } else { shown.append(diagnostic) }
        }
        shown += notes
    }

    /// A line for each kind of which there are more than are shown: `and 2,878 more warnings [one-voice]; --all shows them`.
    public var rest: [String] {
        others.sorted { ($0.key.isWarning ? 0 : 1, $0.key.code) < ($1.key.isWarning ? 0 : 1, $1.key.code) }.map {
            kind, count in
            let noun = kind.isWarning ? "warning" : "note"
            return count == 1
                ? "and 1 more \(noun) [\(kind.code)]; --all shows it"
                : "and \(Self.grouped(count)) more \(noun)s [\(kind.code)]; --all shows them"
        }
    }

    /// A number with a comma before each three digits: `2,878`.
    private static func grouped(_ number: Int) -> String {
        number < 1_000
            ? String(number) : grouped(number / 1_000) + "," + String(String(number % 1_000 + 1_000).dropFirst())
    }
}
