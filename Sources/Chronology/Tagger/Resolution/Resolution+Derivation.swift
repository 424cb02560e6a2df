extension Resolution {
    /// The interval from one value to another, or nil where one of them is not resolved or the second lies before.
    func joined(to last: Resolution) -> Resolution? {
        let value = TemporalValue.interval(self.value, last.value)
        guard value.edtf(isApproximate: false) != nil else { return nil }
        return Resolution(
            value: value, basis: basis == .written ? last.basis : basis,
            isApproximate: isApproximate || last.isApproximate)
    }

    /// How a date follows from a phrase, or why there is none, in a sentence for readers.
    func derivation(of phrase: String, date: EDTFDate?) -> String {
        var words = phrase.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        // The ending of “Monday’s” belongs to the word after it.
        if ["'s", "’s"].contains(where: words.hasSuffix) { words.removeLast(2) }
        let quoted = "‘\(words)’"
        guard let date else { return "\(quoted) \(reason)" }
        let ground =
            switch basis {
            case .published(let day): ", published \(EDTFDate(day).text())"
            case .mention(let value):
                value.edtf(isApproximate: false).map { ", counted from \($0.text()) in the text" } ?? ""
            case .knownDay: ", a day known by this name"
            case .solarHijri: ", a \(Self.extent(of: date)) of the Solar Hijri calendar"
            case .islamic:
                ", a \(Self.extent(of: date)) of the Islamic calendar, which can begin a day earlier or later"
            case .hebrew: ", a \(Self.extent(of: date)) of the Hebrew calendar"
            case .weekdayDisagrees(let weekday): ", though that day was not a \(weekday.name)"
            default: ""
            }
        return "\(quoted)\(ground) ⇒ \(date.text())"
    }

    /// What a date of another calendar is a range of days for.
    private static func extent(of date: EDTFDate) -> String {
        guard let first = date.earliest, let last = date.latest else { return "day" }
        switch last.days(since: first) {
        case 0: return "day"
        case 1...31: return "month"
        case 32...400: return "year"
        default: return "decade"
        }
    }

    /// Why there is no date.
    private var reason: String {
        switch basis {
        case .vague: "names no day"
        case .noReference: "stays open: no day of publication is known"
        case .noMention: "stays open: no date before it in the text is exact enough"
        case .notInCalendar: "stays open: the calendar has no such day"
        case .ambiguous(let one, let other):
            "stays open: it can be \(EDTFDate(one).text()) or \(EDTFDate(other).text())"
        case .mention: "stays open: the date before it in the text is not exact enough"
        default: "stays open"
        }
    }
}

extension Weekday {
    /// The English name: “Monday”.
    fileprivate var name: String {
        ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][rawValue - 1]
    }
}
