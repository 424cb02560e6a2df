/// What a phrase says about time, before it is known which day that is.
indirect enum Expression {
    case date(PartialDate)
    /// A weekday by itself: “Monday”, “next Tuesday”.
    case weekday(Weekday, Relation?)
    /// “Tuesday of last week”.
    case weekdayOfWeek(Weekday, Relation)
    /// Days from the day of publication: “yesterday” is −1.
    case dayOffset(Int)
    /// “last week”, “that year”.
    case period(TimeUnit, Relation)
    /// “three days ago”, “two weeks later”.
    case shift(Shift)
    /// “the 18th”.
    case dayOfMonth(Int)
    /// “the 1980s”, by the first year.
    case decade(Int)
    /// “the 20th century”, by the first year; negative before Christ: the 9th century BC is −800.
    case century(Int)
    case feast(Feast, YearReference?)
    /// “since 7 October 2023”.
    case openEnded(Expression)
    /// “9:34 p.m.”, of the day that follows, or of the last one in the text.
    case clock(TimeOfDay, of: PartialDate?)
    case vague(Vague)
    /// A date that can be read day first or month first: “03/04/2024”.
    case ambiguousDay(year: Int, first: Int, second: Int)
}

/// A time that no calendar can hold.
enum Vague: String {
    case past = "PAST_REF"
    case present = "PRESENT_REF"
    case future = "FUTURE_REF"
}

/// The parts of a date that a phrase gives.
struct PartialDate {
    var year: YearReference?
    var division: YearDivision?
    /// 1…12.
    var month: Int?
    /// 1…31.
    var day: Int?
    var weekday: Weekday?
    /// “last July”.
    var relation: Relation?
    /// Whether year, month and day are those of the Solar Hijri calendar.
    var isSolarHijri = false
}

/// A year as a phrase gives it.
enum YearReference: Equatable {
    case year(Int)
    /// “last year”, “that year”.
    case relation(Relation)
}

/// A distance from a date.
struct Shift {
    /// From where it is counted.
    enum Anchor {
        /// The day of publication: “ago”.
        case reference
        /// The last date in the text: “later”.
        case mention
        /// A date that the phrase names: “three days after 7 October 2023”.
        case date(Expression)
    }

    /// Nil where none is said: “days later”, “a few months ago”.
    var count: Int?
    var unit: TimeUnit
    /// Whether it leads forward.
    var isForward: Bool
    var anchor: Anchor
}
