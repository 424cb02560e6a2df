extension CalendarDate {
    /// The date as a reader sees it: “about 1 October 2024”.
    public func text(in language: DateLanguage = .english) -> String {
        qualified(unqualifiedText(in: language), in: language)
    }

    /// A text with the words for this date's qualifier.
    func qualified(_ text: String, in language: DateLanguage) -> String {
        var text = text
        if qualifier == .approximate || qualifier == .uncertainAndApproximate {
            text = DateLanguage.fill(language[.approximate], ["date": text])
        }
        if qualifier == .uncertain || qualifier == .uncertainAndApproximate {
            text = DateLanguage.fill(language[.uncertain], ["date": text])
        }
        return text
    }

    /// The year as a reader sees it: “2024”, “AD 476”, “480 BC”.
    func yearText(in language: DateLanguage) -> String {
        switch year {
        case 1000...: DateLanguage.fill(language[.year], ["year": "\(year)"])
        case 1...: DateLanguage.fill(language[.earlyYear], ["year": "\(year)"])
        default: DateLanguage.fill(language[.yearBeforeChrist], ["year": "\(1 - year)"])
        }
    }

    /// The day and month of a day; empty for what is longer.
    func dayOfYearText(in language: DateLanguage) -> String {
        guard case .day(let month, let day) = extent else { return "" }
        return DateLanguage.fill(language[.dayOfYear], ["day": "\(day)", "month": language.monthName(month)])
    }

    private func unqualifiedText(in language: DateLanguage) -> String {
        let yearText = yearText(in: language)
        switch extent {
        case .century where year < 0, .decade where year < 0:
            let ends = [years.lowerBound, years.upperBound].map { CalendarDate(uncheckedYear: $0, .year) }
            return DateLanguage.fill(
                language[.between],
                ["first": ends[0].yearText(in: language), "last": ends[1].yearText(in: language)])
        case .century:
            return DateLanguage.fill(
                language[.century], ["ordinal": language.ordinal(year / 100 + 1), "number": "\(year / 100 + 1)"])
        case .decade: return DateLanguage.fill(language[.decade], ["year": "\(year)"])
        case .year: return yearText
        case .division(let division):
            return DateLanguage.fill(language[division.pattern], ["year": yearText])
        case .unspecifiedMonth: return DateLanguage.fill(language[.unspecifiedMonth], ["date": yearText])
        case .unspecifiedMonthAndDay: return DateLanguage.fill(language[.unspecifiedDay], ["date": yearText])
        case .month(let month): return monthText(month, yearText, in: language)
        case .unspecifiedDay(let month):
            return DateLanguage.fill(language[.unspecifiedDay], ["date": monthText(month, yearText, in: language)])
        case .day(let month, let day): return dayText(day, month, yearText, in: language)
        case .time(let month, let day, let time, let offset):
            return DateLanguage.fill(
                language[.time],
                [
                    "date": dayText(day, month, yearText, in: language),
                    "time": "\(Digits.two(time.hour)):\(Digits.two(time.minute))",
                    "offset": offset.map { zoneText($0, in: language) } ?? "",
                ])
        }
    }

    private func monthText(_ month: Int, _ yearText: String, in language: DateLanguage) -> String {
        DateLanguage.fill(language[.month], ["month": language.monthName(month), "year": yearText])
    }

    private func dayText(_ day: Int, _ month: Int, _ yearText: String, in language: DateLanguage) -> String {
        DateLanguage.fill(
            language[.day], ["day": "\(day)", "month": language.monthName(month), "year": yearText])
    }

    private func zoneText(_ offset: UTCOffset, in language: DateLanguage) -> String {
        DateLanguage.fill(language[.zone], ["hours": offset == .utc ? "" : "\(offset)"])
    }
}

extension YearDivision {
    /// The kind of date that it is.
    fileprivate var pattern: DateLanguage.Pattern {
        switch self {
        case .spring: .spring
        case .summer: .summer
        case .autumn: .autumn
        case .winter: .winter
        case .firstQuarter: .firstQuarter
        case .secondQuarter: .secondQuarter
        case .thirdQuarter: .thirdQuarter
        case .fourthQuarter: .fourthQuarter
        case .firstHalf: .firstHalf
        case .secondHalf: .secondHalf
        }
    }
}
