internal import Bounds

/// The Hebrew calendar, by its arithmetic (Reingold and Dershowitz, Calendrical Calculations, chapter 8).
extension OtherCalendars {
    /// A day of the Hebrew calendar: the civil day on which it is kept, which began at the sunset before.
    ///
    /// - Parameter month: from Tishri on; 6 is Adar, of a leap year the second one, which 14 is too; 13 is the first.
    static func hebrew(year: Int, month: Int, day: Int) -> Day? {
        guard 3762...9999 ~= year, 1...14 ~= month, let newYear = hebrewNewYear(year: year - 3761),
            let next = hebrewNewYear(year: year - 3760)
        else { return nil }
        let length = next.days(since: newYear)
        let isLeap = length > 380
        // Cheshvan and Kislev vary; a leap year has an Adar of 30 days before the one of 29.
        var lengths = [30, length % 10 == 5 ? 30 : 29, length % 10 == 3 ? 29 : 30, 29, 30]
        lengths += isLeap ? [30, 29] : [29]
        lengths += [30, 29, 30, 29, 30, 29]
        let position: Int
        switch month {
        case 1...5: position = month - 1
        case 13: position = 5
        case 6, 14: position = isLeap ? 6 : 5
        default: position = month - (isLeap ? 0 : 1)
        }
        guard lengths.indices.contains(position), 1...lengths[position] ~= day else { return nil }
        return newYear.adding(days: lengths.prefix(position).reduce(0, +) + day - 1)
    }
}
