public import Chronology

/// What editors say of a text, an event or a report that they take back.
///
/// Nothing is erased: the address of what was published stays, and says so.
public struct Retraction: Sendable, Hashable {
    /// The day on which it was taken back.
    public var date: EDTFDate
    /// Where the day is written in its file.
    public var dateRange: Range<Int>
    /// What was wrong.
    public var text: String

    /// Takes something back.
    public init(date: EDTFDate, dateRange: Range<Int>, text: String) {
        (self.date, self.dateRange, self.text) = (date, dateRange, text)
    }

    /// Two are the same where they say the same, wherever they are written.
    public static func == (left: Self, right: Self) -> Bool { left.date == right.date && left.text == right.text }

    /// Hashes what it says.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(date)
        hasher.combine(text)
    }
}
