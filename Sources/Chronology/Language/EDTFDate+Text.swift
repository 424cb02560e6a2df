extension EDTFDate {
    /// The date as a reader sees it, no more precise than it is: “1–3 October 2024”, “about 2015”, “the 1980s”.
    public func text(in language: DateLanguage = .english) -> String {
        switch form {
        case .date(let date): date.text(in: language)
        case .interval(let start, let end): Self.text(from: start, to: end, in: language)
        case .oneOf(let set): set.text(in: language)
        }
    }

    private static func text(from start: End, to end: End, in language: DateLanguage) -> String {
        func fill(_ pattern: String, _ date: CalendarDate) -> String {
            DateLanguage.fill(pattern, ["date": date.text(in: language)])
        }
        switch (start, end) {
        case (.date(let first), .date(let last)): return text(from: first, to: last, in: language)
        case (.date(let first), .open): return fill(language[.openEnd], first)
        case (.date(let first), .unknown): return fill(language[.unknownEnd], first)
        case (.open, .date(let last)): return fill(language[.openStart], last)
        case (_, .date(let last)): return fill(language[.unknownStart], last)
        case (_, .open): return language[.unknownToOpen]
        case (_, .unknown): return language[.openToUnknown]
        }
    }

    private static func text(from first: CalendarDate, to last: CalendarDate, in language: DateLanguage) -> String {
        guard first.qualifier == last.qualifier, let short = shortText(from: first, to: last, in: language) else {
            let parts = ["first": first.text(in: language), "last": last.text(in: language)]
            return DateLanguage.fill(language[.interval], parts)
        }
        return first.qualified(short, in: language)
    }

    /// An interval that says once what its ends have in common, without its qualifier.
    private static func shortText(
        from first: CalendarDate, to last: CalendarDate, in language: DateLanguage
    ) -> String? {
        var parts = ["year": last.yearText(in: language)]
        let isOneYear = first.year == last.year
        switch (first.extent, last.extent) {
        case (.day(let month, let firstDay), .day(let lastMonth, let lastDay)) where isOneYear && month == lastMonth:
            parts["first"] = "\(firstDay)"
            parts["last"] = "\(lastDay)"
            parts["month"] = language.monthName(month)
            return DateLanguage.fill(language[.daysOfMonth], parts)
        case (.day, .day) where isOneYear:
            parts["first"] = first.dayOfYearText(in: language)
            parts["last"] = last.dayOfYearText(in: language)
            return DateLanguage.fill(language[.daysOfYear], parts)
        case (.month(let firstMonth), .month(let lastMonth)) where isOneYear:
            parts["first"] = language.monthName(firstMonth)
            parts["last"] = language.monthName(lastMonth)
            return DateLanguage.fill(language[.monthsOfYear], parts)
        case (.year, .year) where first.year >= 1000:
            parts["first"] = first.yearText(in: language)
            parts["last"] = last.yearText(in: language)
            return DateLanguage.fill(language[.years], parts)
        default: return nil
        }
    }
}
