/// How finely a date is known, from the coarsest to the finest, and last the interval, which has a precision at each end.
public enum DatePrecision: String, Hashable, Sendable, CaseIterable {
    case century, decade, year, half, season, quarter, month, day, interval
}
