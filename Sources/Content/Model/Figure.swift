public import Chronology

/// How many people or things an event concerned, as somebody counts them.
///
/// Figures of several people stand side by side; nothing adds them up.
public struct Figure: Sendable {
    /// What is counted: `killed`, `injured`, `missing`, `displaced`, `captured`, or words of the editor.
    public var what = ""
    /// The least number; `nil` where only an upper bound is known.
    public var min: Int?
    /// The greatest number; `nil` where only a lower bound is known.
    public var max: Int?
    /// Who counts; nobody where the report’s own claimants do.
    public var by: [Claimant] = []
    /// How sure it is, where not as sure as the report.
    public var status: EventReport.Status?
    /// The day for which the number holds; `nil` where it holds for the day of the report.
    public var asOf: EDTFDate?

    /// Whether a number can be both what this figure says and what another one says.
    public func meets(_ other: Figure) -> Bool {
        (min ?? 0) <= (other.max ?? .max) && (other.min ?? 0) <= (max ?? .max)
    }
}
