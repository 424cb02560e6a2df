internal import Bounds

/// What a line of a timeline begins with: a day with its month, with or without a year.
struct DayLine {
    /// Whether the line is the day alone, a weekday beside it: `3 March 2026`, `Monday, 4 March`.
    let isAlone: Bool
    /// Whether what happened stands behind the day and a colon or dash, as in `12 June 2026: Two guards are hurt`.
    let opens: Bool

    /// How long the day is at most, in bytes.
    private static let limit = 60

    /// - Complexity: O(1): the first bytes are looked at.
    init(_ line: [UInt8]) {
        let colon = line.prefix(Self.limit).firstRange(of: Array(": ".utf8))
        let dash = line.prefix(Self.limit).firstRange(of: Array(" – ".utf8))
        let end = [colon?.lowerBound, dash?.lowerBound].compactMap { $0 }.min()
        isAlone = line.count <= Self.limit && Self.isDay(line[...])
        opens = end.map { Self.isDay(line[within: ..<$0]) } ?? false
    }

    /// Whether some bytes are a day of a month, and perhaps a year and a weekday.
    private static func isDay(_ text: ArraySlice<UInt8>) -> Bool {
        var (months, days, years, others) = (0, 0, 0, 0)
        for word in text.split(whereSeparator: { $0.isSpace || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") }) {
            let word = String(decoding: word, as: UTF8.self).lowercased()
            if let number = Int(word.filter(\.isNumber)), word.first?.isNumber == true, word.count <= 4 {
                if word.count == 4 { years += 1 } else if (1...31).contains(number) { days += 1 } else { others += 1 }
            } else if MonthNames.month(word) != nil {
                months += 1
            } else if !weekdays.contains(word), word != "the" {
                others += 1
            }
        }
        return months == 1 && days == 1 && years <= 1 && others == 0
    }

    private static let weekdays: Set<String> = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "wed", "thu", "fri",
        "sat", "sun", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", "lundi", "mardi",
        "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
    ]
}
