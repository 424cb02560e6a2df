/// A part of a year that is longer than a month, by its code in ISO 8601-2: a season, a quarter or a half.
public enum YearDivision: Int, Hashable, Sendable, CaseIterable {
    case spring = 21
    case summer, autumn, winter
    case firstQuarter = 33
    case secondQuarter, thirdQuarter, fourthQuarter
    case firstHalf = 40
    case secondHalf

    /// The first month, 1…12, and how many months it has.
    ///
    /// Seasons are the northern hemisphere's meteorological ones; a year's winter is the one that begins in December.
    var months: (first: Int, count: Int) {
        switch self {
        case .spring: (3, 3)
        case .summer: (6, 3)
        case .autumn: (9, 3)
        case .winter: (12, 3)
        case .firstQuarter: (1, 3)
        case .secondQuarter: (4, 3)
        case .thirdQuarter: (7, 3)
        case .fourthQuarter: (10, 3)
        case .firstHalf: (1, 6)
        case .secondHalf: (7, 6)
        }
    }

    var precision: DatePrecision {
        switch self {
        case .spring, .summer, .autumn, .winter: .season
        case .firstQuarter, .secondQuarter, .thirdQuarter, .fourthQuarter: .quarter
        case .firstHalf, .secondHalf: .half
        }
    }
}
