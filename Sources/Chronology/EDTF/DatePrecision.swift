/// How finely a date is known, from the coarsest to the finest; last what has a precision at each end: the interval, and
/// the date that is known by its bounds.
public enum DatePrecision: String, Hashable, Sendable, CaseIterable {
    case century, decade, year, half, season, quarter, month, day, interval, bounded
}
