/// A day of the Gregorian calendar, by its number since 1 January 1970.
struct Day {
    let number: Int

    /// The day in the format of ISO 8601: `2024-10-01`.
    var text: String {
        let (year, month, day) = parts
        return "\(year)-\(Self.padded(month))-\(Self.padded(day))"
    }

    /// Year and month: `2024-10`.
    var month: String { String(text.prefix(7)) }
    /// The year: `2024`.
    var year: String { String(text.prefix(4)) }

    /// Counts in eras of 400 years that begin on 1 March, so that the leap day comes last.
    private var parts: (year: Int, month: Int, day: Int) {
        let shifted = number + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted % 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    private static func padded(_ number: Int) -> String {
        number < 10 ? "0\(number)" : "\(number)"
    }
}
