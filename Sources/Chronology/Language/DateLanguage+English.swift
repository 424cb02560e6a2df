extension DateLanguage {
    /// English, with the day before the month: “1 October 2024”.
    public static let english = DateLanguage(
        tag: "en",
        months: [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ],
        shortMonths: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
        patterns: englishPatterns,
        ordinal: { number in
            let suffix =
                switch (number % 10, number % 100) {
                case (_, 11...13): "th"
                case (1, _): "st"
                case (2, _): "nd"
                case (3, _): "rd"
                default: "th"
                }
            return "\(number)\(suffix)"
        })

    static let englishPatterns: [Pattern: String] = [
        .spring: "spring {year}",
        .summer: "summer {year}",
        .autumn: "autumn {year}",
        .winter: "winter {year}",
        .firstQuarter: "the first quarter of {year}",
        .secondQuarter: "the second quarter of {year}",
        .thirdQuarter: "the third quarter of {year}",
        .fourthQuarter: "the fourth quarter of {year}",
        .firstHalf: "the first half of {year}",
        .secondHalf: "the second half of {year}",
        .year: "{year}",
        .earlyYear: "AD {year}",
        .yearBeforeChrist: "{year} BC",
        .month: "{month} {year}",
        .day: "{day} {month} {year}",
        .dayOfYear: "{day} {month}",
        .time: "{date}, {time}{offset}",
        .zone: " UTC{hours}",
        .decade: "the {year}s",
        .century: "the {ordinal} century",
        .approximate: "about {date}",
        .uncertain: "perhaps {date}",
        .unspecifiedDay: "a day in {date}",
        .unspecifiedMonth: "a month in {date}",
        .daysOfMonth: "{first}–{last} {month} {year}",
        .monthsOfYear: "{first}–{last} {year}",
        .daysOfYear: "{first} – {last} {year}",
        .years: "{first}–{last}",
        .interval: "{first} – {last}",
        .openStart: "until {date}",
        .openEnd: "from {date}",
        .unknownStart: "from an unknown day until {date}",
        .unknownEnd: "from {date} until an unknown day",
        .unknownToOpen: "from an unknown day on",
        .openToUnknown: "until an unknown day",
        .notAfter: "by {date}",
        .notAfterDay: "by {date}",
        .notBefore: "from {date} on",
        .notBeforeDay: "from {date} on",
        .between: "between {first} and {last}",
        .betweenDays: "between {first} and {last}",
        .betweenDaysOfMonth: "between {first} and {last} {month} {year}",
        .betweenDaysOfYear: "between {first} and {last} {year}",
        .betweenMonthsOfYear: "between {first} and {last} {year}",
        .either: "{first} or {last}",
        .eitherDayOfMonth: "{first} or {last} {month} {year}",
        .list: "{first}, {last}",
    ]
}
