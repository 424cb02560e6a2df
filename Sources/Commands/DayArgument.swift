internal import ArgumentParser
internal import Chronology

/// A day as an option names it.
enum DayArgument {
    /// The day of a text such as `2026-11-20`.
    ///
    /// - Throws: what an option is, where it is none.
    static func day(_ text: String, of option: String) throws -> Day {
        guard let date = try? EDTFDate(parsing: text), let day = date.earliest, day == date.latest else {
            throw ValidationError("‘\(option)’ is a day such as 2026-11-20, not ‘\(text)’")
        }
        return day
    }
}
