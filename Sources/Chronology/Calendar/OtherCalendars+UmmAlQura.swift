internal import Bounds

/// The Islamic calendar of Saudi Arabia, which newspapers print.
extension OtherCalendars {
    /// A day of the Umm al-Qura calendar; outside the years of its table that of the tabular calendar.
    ///
    /// Where the moon is looked for, a month can begin a day earlier or later.
    static func ummAlQura(year: Int, month: Int, day: Int) -> Day? {
        guard firstYear..<firstYear + longMonths.count ~= year, 1...12 ~= month else {
            return islamic(year: year, month: month, day: day)
        }
        let own = longMonths[year - firstYear]
        guard 1...29 + Int(own >> UInt16(month - 1) & 1) ~= day else { return nil }
        var days = firstDay + day - 1
        for bits in longMonths.prefix(year - firstYear) { days += 348 + bits.nonzeroBitCount }
        days += 29 * (month - 1) + (own & (1 << UInt16(month - 1) - 1)).nonzeroBitCount
        return Day(daysSinceEpoch: days)
    }

    static let firstYear = 1365
    /// 1 Muharram of the first year, in days since 1970-01-01.
    static let firstDay = -8793

    /// For each year a bit for each month, the first lowest: set where it has 30 days, by the calendar's tables up to 1500.
    static let longMonths: [UInt16] = {
        let digits = Array(
            ("d55555555d556d5555ea5d2aaaacd5655572da9555aaa55552da6d55a55574dd53d54556d552d5d55d54d4565552d"
                + "a5d55aad56aad4b52aa574ae97656cb55aaaa554ad95d2da5d9db2ba4b4aa552b5575b6abd2bc4b89a9552d5adb6a"
                + "6d4dc9d92aa69562ae56d36ab55aaa94d49d95d2ba5b55aad55a9a92e26e55dada6d46a554ba9754eaae5acba9d92"
                + "b2564bcab55ab556d2ea5e4aa9552daad36c7596d269552da5b4ba9ba3b4b69b52aa64b696d2ec6d9eb2d54d2aa56"
                + "4ae96dd6ab54b29a9352ba57536ab56aae93").utf8)
        return stride(from: 0, to: digits.count - 2, by: 3).compactMap {
            UInt16(String(decoding: digits[within: $0..<$0 + 3], as: UTF8.self), radix: 16)
        }
    }()
}
