/// What a token can mean in an expression of time.
enum Meaning: Equatable {
    /// A word that plays no part.
    case unknown
    /// ASCII digits.
    case number
    /// A mark by its ASCII code; marks outside ASCII by the one that stands for them, dashes by ``dash``.
    case mark(UInt8)
    /// 1…12.
    case month(Int)
    /// 1…12: “Oct”, “Sept”.
    case shortMonth(Int)
    case weekday(Weekday)
    /// “Mon”, “Thurs”.
    case shortWeekday(Weekday)
    case season(YearDivision)
    /// A month of the Solar Hijri calendar, 1…12.
    case solarMonth(Int)
    /// “day”.
    case unit(TimeUnit)
    /// “days”.
    case units(TimeUnit)
    case dayPart(DayPart)
    /// “one”, “twelve”, “twenty”, “hundred”.
    case cardinal(Int)
    /// “first”, “twelfth”, “twentieth”.
    case ordinal(Int)
    /// “eighties”: 80.
    case decade(Int)
    case relation(Relation)
    case word(Word)
    /// A verb or another word that tells of what is past or to come.
    case tense(TenseCue)
    /// What is counted and not dated: “people”, “rials”.
    case measure
    /// What a number names and does not date: “Resolution”, “Flight”.
    case designator
    /// What a weekday, a date or an ordinal is part of the name of: “Times”, “Alliance”, “Division”.
    case title
    /// What a date is the name of, also in small letters: “the November 17 group”.
    case faction
    /// A word before a weekday that makes it a name: “Bloody”.
    case designatorOfDay
    /// A word that the name of a feast begins with.
    case feast

    /// Stands for the en dash and its kin.
    static let dash: Unicode.Scalar = "\u{7F}"
}

/// A unit of the calendar that expressions count in.
enum TimeUnit: Equatable {
    case hour, day, week, weekend, fortnight, month, quarter, year, decade, century
}

/// A part of a day, by its code in TIMEX3.
enum DayPart: String, Equatable {
    case morning = "MO"
    case afternoon = "AF"
    case evening = "EV"
    case night = "NI"
}

/// How a period lies to the day of publication or to a date mentioned before it.
enum Relation: Equatable {
    /// “last”, “past”.
    case last
    /// “this”, “current”.
    case this
    /// “next”, “coming”.
    case next
    /// “previous”, “preceding”.
    case previous
    /// “following”.
    case following
    /// “same”, “that”.
    case same
    /// The nearest, back or forward as the clause tells.
    case nearest
}

/// A word of a closed class that a rule names; several words that mean the same share one.
enum Word: Equatable {
    case a, abbreviation, about, ad, after, afterwards, ago, almost, and, anniversary, around, at, bc, before
    case beginning, between, by, couple, currently, during, earlier, early, end, every, few, final, former
    case from, function, future, half, hence, hours, `in`, late, later, latter, many, mid, middle, more, near, now, of
    case on, only, over, overnight, part, prefix, present, prior, quarterOfYear, recent, recently, s, several
    case since, some, suffix, than, the, through, throughout, time, to, today, tomorrow, tonight, until, very
    case yesterday
}

/// What a word says about the time of its clause.
enum TenseCue: Equatable {
    case past, future
    /// Past, and a report, so that a weekday beside it is that of the report: “said”.
    case report
    /// Future where “to” or “for” follows: “agreed”, “set”.
    case intent
    /// Future where “until” or “to” follows: “extended”.
    case deferral
    /// “is”, “are”: future before “to”, else nothing.
    case be
    /// “be”: the participle after it says nothing by itself.
    case infinitive
}
