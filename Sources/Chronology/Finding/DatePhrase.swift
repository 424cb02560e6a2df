/// What a phrase says about time in any language, before it is known which day that is.
indirect enum DatePhrase {
    case date(DateParts)
    case weekday(Weekday, Relation?)
    /// Days from the day of publication: “hier” is −1.
    case dayOffset(Int)
    /// Days from the last date in the text: “le lendemain” is 1.
    case nextDay(Int)
    case period(Period, Relation, isJalali: Bool)
    case shift(count: Int, TimeUnit, Direction)
    case decade(Int, isJalali: Bool)
    /// By its first year.
    case century(Int)
    case interval(DatePhrase, DatePhrase)
    /// “la nuit de mardi”, “ночь на 4 марта”: the day and the one before it.
    case nightBefore(DatePhrase)
    case vague(Vague)

    /// What a relation can be said of.
    enum Period {
        case unit(TimeUnit)
        case division(YearDivision)
        case month(Int)
    }

    /// From where a distance leads, and whither.
    enum Direction {
        /// Back from the day of publication: “il y a”.
        case ago
        /// Forward from it: “dans”.
        case ahead
        /// Forward from the last date in the text: “plus tard”.
        case later
        /// Back from it: “auparavant”.
        case earlier
        /// Forward from the last date, or from the day of publication where the clause looks forward: “через”.
        case laterOrAhead
    }
}

/// The parts of a date that a phrase gives, in the calendar in which it gives them.
struct DateParts {
    enum Calendar {
        case gregorian, jalali, hijri, hebrew
    }

    var calendar = Calendar.gregorian
    var year: YearReference?
    var division: YearDivision?
    /// From 1 on.
    var month: Int?
    /// From 1 on.
    var day: Int?
    var weekday: Weekday?
}

/// A phrase that was found, and where it stands.
struct DateMatch {
    var phrase: DatePhrase
    /// The words that it consists of.
    var range: Range<Int>
    var part: DayPart?
    var modifier: Recognition.Modifier?
    /// Whether it is no date after all but part of a name: “avenida 9 de Julio”.
    var isName = false

    /// Whether it is the name of a month or weekday alone, which people have too.
    var couldBeName: Bool {
        switch phrase {
        case .weekday(_, nil): part == nil
        case .date(let parts): parts.day == nil && parts.year == nil
        default: false
        }
    }
}
