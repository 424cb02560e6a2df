/// How dates are written in a language: the names of its months and the patterns of its dates.
///
/// In a pattern a name in braces stands for a part of the date; a part that a pattern does not name is left out.
public struct DateLanguage: Sendable {
    /// The language as a BCP 47 tag: `en`.
    public let tag: String
    /// The twelve months, as they stand in a date.
    let months: [String]
    /// Seasons, quarters and halves: `{year}`.
    let divisions: [YearDivision: String]
    /// A number as a century has it: “20th”.
    let ordinal: @Sendable (Int) -> String

    /// `{year}`, for the years from 1000 on, from 1 on, and before.
    let year, earlyYear, yearBeforeChrist: String
    /// `{month} {year}`.
    let month: String
    /// `{day} {month} {year}`.
    let day: String
    /// `{day} {month}`, where the year is said elsewhere.
    let dayOfYear: String
    /// `{date} {time} {offset}`; the offset is `zone` filled, or empty.
    let time: String
    /// `{hours}`: signed hours and minutes ahead of UTC, or empty for UTC itself.
    let zone: String
    /// `{year}`: the first year.
    let decade: String
    /// `{ordinal}`.
    let century: String

    /// `{date}`.
    let approximate, uncertain: String
    /// `{date}`: the month or year in which it lies.
    let unspecifiedDay, unspecifiedMonth: String

    /// `{first} {last} {month} {year}`.
    let daysOfMonth: String
    /// `{first} {last} {year}`: months.
    let monthsOfYear: String
    /// `{first} {last} {year}`: days.
    let daysOfYear: String
    /// `{first} {last}`: years.
    let years: String
    /// `{first} {last}`: anything else.
    let interval: String
    /// `{date}`.
    let openStart, openEnd, unknownStart, unknownEnd: String

    /// The name of a month, 1…12, as it stands in a date: “October”.
    public func monthName(_ month: Int) -> String { months.indices.contains(month - 1) ? months[month - 1] : "" }

    /// The language of a BCP 47 tag, by its primary subtag; English where the language is not known.
    public static func language(_ tag: some StringProtocol) -> DateLanguage { .english }

    /// Fills a pattern.
    ///
    /// - Complexity: O(*n*) in the bytes of the pattern and its parts.
    static func fill(_ pattern: String, _ parts: [String: String]) -> String {
        var text = ""
        var rest = pattern.utf8[...]
        while let open = rest.firstIndex(of: UInt8(ascii: "{")),
            let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
        {
            text += Substring(rest[..<open])
            text += parts[String(Substring(rest[rest.index(after: open)..<close]))] ?? ""
            rest = rest[rest.index(after: close)...]
        }
        return text + Substring(rest)
    }
}
