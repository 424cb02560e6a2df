/// Days of other calendars, by arithmetic.
public enum OtherCalendars {
    /// Days from 31 December of the year 0 to 1970-01-01: the count in which the rules below are commonly given.
    private static let epoch = 719_163

    /// Easter Sunday of the western churches, by the anonymous Gregorian algorithm.
    static func easter(year: Int) -> Day? {
        guard 1583...9999 ~= year else { return nil }
        let (golden, century, yearOfCentury) = (year % 19, year / 100, year % 100)
        let shift = (century + 8) / 25
        let epact = (19 * golden + century - century / 4 - (century - shift + 1) / 3 + 15) % 30
        let sunday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
        let late = (golden + 11 * epact + 22 * sunday) / 451
        let month = (epact + sunday - 7 * late + 114) / 31
        return Day(year: year, month: month, day: (epact + sunday - 7 * late + 114) % 31 + 1)
    }

    /// 1 Tishri of the Hebrew calendar, which falls in September or October of a year.
    static func hebrewNewYear(year: Int) -> Day? {
        guard 1...9999 ~= year else { return nil }
        let hebrewYear = year + 3761
        func elapsed(_ year: Int) -> Int {
            let months = (235 * year - 234) / 19
            let parts = 12_084 + 13_753 * months
            let days = 29 * months + parts / 25_920
            return 3 * (days + 1) % 7 < 3 ? days + 1 : days
        }
        let (before, this, after) = (elapsed(hebrewYear - 1), elapsed(hebrewYear), elapsed(hebrewYear + 1))
        let correction = after - this == 356 ? 2 : this - before == 382 ? 1 : 0
        return Day(daysSinceEpoch: this + correction - 1_373_428 + 1 - epoch)
    }

    /// A day of the Solar Hijri calendar, by its cycle of 33 years; right for the years 1178…1633.
    public static func solarHijri(year: Int, month: Int, day: Int) -> Day? {
        guard 1178...1633 ~= year, 1...12 ~= month, 1...(month < 7 ? 31 : 30) ~= day else { return nil }
        let newYear = 226_894 + 365 * (year - 1) + (8 * year + 21) / 33
        return Day(daysSinceEpoch: newYear + (month - 1) * 30 + min(month - 1, 6) + day - epoch)
    }

    /// A day of the tabular Islamic calendar.
    static func islamic(year: Int, month: Int, day: Int) -> Day? {
        guard 1...9999 ~= year, 1...12 ~= month, 1...30 ~= day else { return nil }
        let count = (year - 1) * 354 + (3 + 11 * year) / 30 + 29 * (month - 1) + month / 2 + day
        return Day(daysSinceEpoch: 227_014 + count - epoch)
    }
}
