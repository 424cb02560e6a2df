internal import Bounds

/// A phrase of a text that says when, and what it was found to mean.
public struct TemporalExpression: Hashable, Sendable {
    /// The types of TIMEX3.
    public enum Kind: String, Hashable, Sendable {
        case date = "DATE"
        case time = "TIME"
    }

    /// Where it stands, in UTF-8 bytes from the beginning of the text.
    public let bytes: Range<Int>
    /// Where it stands, in Unicode scalars from the beginning of the text.
    public let scalars: Range<Int>
    /// The phrase as it stands in the text.
    public let text: String
    /// A date, or a time of day or part of a day.
    public let kind: Kind
    /// The value in TIMEX3: `2024-10-01`, `2024-W40`, `198`, `PAST_REF`; with X for what is not known, `XXXX-10-07`.
    public let timex: String?
    /// Which part of the value is meant, as TIMEX3 has it: `START`, `MID`, `END`, `APPROX`.
    public let modifier: String?
    /// The date; nil where the phrase stays unresolved or names no day.
    public let date: EDTFDate?
    /// How the date follows, or why there is none, in a sentence for readers:
    /// “‘Late on Monday’, published 16 January 2024 ⇒ 15 January 2024”.
    public let derivation: String
    /// Whether the date follows from more than the phrase: from the day of publication, or from a date before it.
    public let isDerived: Bool
    /// Whether the phrase names no day: “recently”, “in the coming days”.
    public let isVague: Bool

    /// Whether it has a date.
    public var isResolved: Bool { date != nil }

    /// The expression as it stands in a longer text, with so many bytes and scalars before it.
    public func moved(bytes: Int, scalars: Int) -> TemporalExpression {
        TemporalExpression(
            bytes: self.bytes.lowerBound + bytes..<self.bytes.upperBound + bytes,
            scalars: self.scalars.lowerBound + scalars..<self.scalars.upperBound + scalars, text: text, kind: kind,
            timex: timex, modifier: modifier, date: date, derivation: derivation, isDerived: isDerived, isVague: isVague
        )
    }
}
