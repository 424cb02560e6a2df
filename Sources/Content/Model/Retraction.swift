public import Chronology

/// What editors say of a text, an event or a report that they take back.
///
/// Nothing is erased: the address of what was published stays, and says so.
public struct Retraction: Sendable, Hashable {
    /// The day on which it was taken back.
    public var date: EDTFDate
    /// What was wrong.
    public var text: String

    /// Takes something back.
    public init(date: EDTFDate, text: String) {
        (self.date, self.text) = (date, text)
    }
}
