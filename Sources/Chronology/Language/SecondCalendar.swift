/// A calendar that readers of a language use beside the Gregorian one, and how they write its days.
public struct SecondCalendar: Sendable {
    /// The calendars that are known.
    public enum Kind: String, Sendable, CaseIterable {
        /// That of Iran and Afghanistan, by its cycle of 33 years.
        case solarHijri = "solar_hijri"
        /// The Islamic calendar as Umm al-Qura has it; where the moon is looked for, a month can begin a day earlier or later.
        case ummAlQura = "umm_al_qura"
    }

    /// Which it is.
    public let kind: Kind
    /// Its twelve months, as they stand in a date.
    public let months: [String]
    /// A day: `{day} {month} {year}`.
    public let pattern: String

    /// Describes a calendar.
    public init(_ kind: Kind, months: [String], pattern: String) {
        (self.kind, self.months, self.pattern) = (kind, months, pattern)
    }

    /// A day in words; `nil` where the calendar’s rule does not reach it.
    func text(_ day: Day) -> String? {
        let date =
            switch kind {
            case .solarHijri: OtherCalendars.solarHijri(of: day)
            case .ummAlQura: OtherCalendars.ummAlQura(of: day)
            }
        guard let date, months.indices.contains(date.month - 1) else { return nil }
        return DateLanguage.fill(
            pattern, ["day": "\(date.day)", "month": months[date.month - 1], "year": "\(date.year)"])
    }
}

extension EDTFDate {
    /// A day that is known for certain, in the second calendar of a language; `nil` where there is none, and for any other
    /// date.
    public func secondText(in language: DateLanguage) -> String? {
        guard let calendar = language.secondCalendar, case .date(let date) = form, !isApproximate, !isUncertain,
            case .day(let month, let day) = date.extent, let day = Day(year: date.year, month: month, day: day)
        else { return nil }
        return calendar.text(day)
    }
}
