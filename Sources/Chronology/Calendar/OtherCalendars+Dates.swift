/// Days as other calendars name them.
extension OtherCalendars {
    /// A date of another calendar.
    public struct Date: Sendable, Hashable {
        /// The year.
        public let year: Int
        /// The month, 1…12.
        public let month: Int
        /// The day of the month, 1…31.
        public let day: Int
    }

    /// A day in the Solar Hijri calendar; `nil` outside the years for which ``solarHijri(year:month:day:)`` is right.
    public static func solarHijri(of day: Day) -> Date? {
        for year in [day.year - 621, day.year - 622] {
            guard let start = solarHijri(year: year, month: 1, day: 1), start <= day else { continue }
            let past = Int(day.daysSinceEpoch - start.daysSinceEpoch)
            // Six months of 31 days, then months of 30.
            return past < 186
                ? Date(year: year, month: past / 31 + 1, day: past % 31 + 1)
                : Date(year: year, month: (past - 186) / 30 + 7, day: (past - 186) % 30 + 1)
        }
        return nil
    }

    /// A day in the Umm al-Qura calendar; `nil` outside the years of its table.
    ///
    /// - Complexity: O(*n*) in the years of the table.
    public static func ummAlQura(of day: Day) -> Date? {
        var past = Int(day.daysSinceEpoch) - firstDay
        guard past >= 0 else { return nil }
        for (index, bits) in longMonths.enumerated() {
            for month in 1...12 {
                let length = 29 + Int(bits >> UInt16(month - 1) & 1)
                if past < length { return Date(year: firstYear + index, month: month, day: past + 1) }
                past -= length
            }
        }
        return nil
    }
}
