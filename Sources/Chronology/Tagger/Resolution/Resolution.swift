/// What a phrase was found to mean, and on what ground.
struct Resolution {
    var value: TemporalValue
    var basis: Basis
    /// Whether the value is only near what is meant.
    var isApproximate = false

    /// The ground on which a value rests.
    enum Basis: Equatable {
        /// The text gives all of it.
        case written
        /// Counted from the day of publication.
        case published(Day)
        /// Counted from a date in the text.
        case mention(TemporalValue)
        /// A day that is known by its name or its date.
        case knownDay
        case solarHijri
        /// Of the Islamic calendar, in which a month can begin a day earlier or later.
        case islamic
        case hebrew
        /// The weekday in the text is not that of the date.
        case weekdayDisagrees(Weekday)
        /// It can be read as two days.
        case ambiguous(Day, Day)
        /// Not resolved: no day of publication is known.
        case noReference
        /// Not resolved: no date before it in the text is fine enough to count from.
        case noMention
        /// The phrase names no day.
        case vague
        /// The calendar has no such day.
        case notInCalendar
    }
}
