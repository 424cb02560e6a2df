extension DateSet {
    /// The dates as a reader sees them: “between 1 and 6 October 2024”, “by 20 September 2024”, “1 or 3 October 2024”.
    func text(in language: DateLanguage) -> String {
        if let short = daysOfMonthText(in: language) { return short }
        let texts = members.map { $0.text(in: language) }
        return Self.text(of: texts, .either, [:], in: language)
    }

    /// Single days of one month, which is said once; nil for anything else.
    private func daysOfMonthText(in language: DateLanguage) -> String? {
        guard members.count > 1, let first, let month = first.month else { return nil }
        var days: [String] = []
        for member in members {
            guard member.isSingle, let date = member.first, date.year == first.year, date.qualifier == .none,
                case .day(month, let day) = date.extent
            else { return nil }
            days.append("\(day)")
        }
        let parts = ["month": language.monthName(month), "year": first.yearText(in: language)]
        return Self.text(of: days, .eitherDayOfMonth, parts, in: language)
    }

    /// Several texts as alternatives.
    private static func text(
        of texts: [String], _ pattern: DateLanguage.Pattern, _ parts: [String: String], in language: DateLanguage
    ) -> String {
        guard texts.count > 1, let last = texts.last else { return texts.first ?? "" }
        let others = texts.dropLast().dropFirst().reduce(texts[0]) {
            DateLanguage.fill(language[.list], ["first": $0, "last": $1])
        }
        return DateLanguage.fill(
            language[pattern], parts.merging(["first": others, "last": last]) { first, _ in first })
    }
}

extension DateSet.Member {
    /// The date, or the dates between which it lies, as a reader sees them.
    fileprivate func text(in language: DateLanguage) -> String {
        switch (first, last) {
        case (let first?, let last?) where first == last: first.text(in: language)
        case (let first?, let last?): text(between: first, and: last, in: language)
        case (let first?, nil):
            DateLanguage.fill(
                language[first.isPlainDay ? .notBeforeDay : .notBefore], ["date": first.text(in: language)])
        case (nil, let last?):
            DateLanguage.fill(language[last.isPlainDay ? .notAfterDay : .notAfter], ["date": last.text(in: language)])
        case (nil, nil): ""
        }
    }

    private func text(between first: CalendarDate, and last: CalendarDate, in language: DateLanguage) -> String {
        let isPlain = first.qualifier == .none && last.qualifier == .none
        var parts = ["year": last.yearText(in: language)]
        switch (first.extent, last.extent) {
        case (.day(let month, let day), .day(let lastMonth, let lastDay))
        where isPlain && first.year == last.year && month == lastMonth:
            parts["first"] = "\(day)"
            parts["last"] = "\(lastDay)"
            parts["month"] = language.monthName(month)
            return DateLanguage.fill(language[.betweenDaysOfMonth], parts)
        case (.day, .day) where isPlain && first.year == last.year:
            parts["first"] = first.dayOfYearText(in: language)
            parts["last"] = last.dayOfYearText(in: language)
            return DateLanguage.fill(language[.betweenDaysOfYear], parts)
        case (.month(let month), .month(let lastMonth)) where isPlain && first.year == last.year:
            parts["first"] = language.monthName(month)
            parts["last"] = language.monthName(lastMonth)
            return DateLanguage.fill(language[.betweenMonthsOfYear], parts)
        default:
            let pattern: DateLanguage.Pattern = first.isPlainDay && last.isPlainDay ? .betweenDays : .between
            return DateLanguage.fill(
                language[pattern], ["first": first.text(in: language), "last": last.text(in: language)])
        }
    }
}

extension CalendarDate {
    /// Whether it is a day without a qualifier, which some languages name with an article.
    fileprivate var isPlainDay: Bool {
        if case .day = extent { qualifier == .none } else { false }
    }
}
