/// Finds out which days phrases mean, in the order of the text: what was said before decides what is meant next.
struct Resolver {
    let passage: Passage
    let genre: TemporalGenre
    /// The day of publication.
    let reference: Day?
    /// The last date in the text, and the token after it.
    private(set) var mention: TemporalValue?
    private(set) var mentionEnd = 0
    /// The last date that is a day, and the token after it.
    private(set) var lastDay: Day?
    private(set) var lastDayEnd = 0
    /// The year of the last date, be it an aside or not.
    private(set) var lastYear: Int?
    /// The last date of a passage of news that tells of an earlier year, and the token after it.
    private(set) var background: (value: TemporalValue, end: Int)?

    init(_ passage: Passage, genre: TemporalGenre, reference: Day?, memory: TemporalMemory) {
        self.passage = passage
        self.genre = genre
        self.reference = reference
        (mention, lastDay, lastYear) = (memory.mention, memory.day, memory.year)
    }

    /// What a text that follows is resolved by.
    var memory: TemporalMemory { TemporalMemory(mention: mention, day: lastDay, year: lastYear) }

    /// What a phrase means.
    ///
    /// Later phrases are counted from it.
    mutating func resolve(_ phrase: Recognition) -> Resolution {
        var resolution = resolve(phrase.expression, in: phrase.range)
        if let part = phrase.part, case .day(let day) = resolution.value { resolution.value = .partOfDay(day, part) }
        if phrase.modifier == .approximate { resolution.isApproximate = true }
        if isCarried(resolution.value, phrase) { remember(resolution.value, end: phrase.range.upperBound) }
        lastYear = resolution.value.components?.year ?? lastYear
        background = background(after: resolution, phrase)
        return resolution
    }

    private mutating func remember(_ value: TemporalValue, end: Int) {
        if let day = value.day { (lastDay, lastDayEnd) = (day, end) }
        if value.components != nil { (mention, mentionEnd) = (value, end) }
    }

    func resolve(_ expression: Expression, in range: Range<Int>) -> Resolution {
        switch expression {
        case .date(let date): resolve(date, in: range)
        case .weekday(let weekday, let relation): resolve(weekday, relation, in: range)
        case .weekdayOfWeek(let weekday, let relation): resolve(weekday, ofWeek: relation, in: range)
        case .dayOffset(let offset): dayOffset(offset)
        case .period(let unit, let relation): resolve(unit, relation, in: range)
        case .shift(let shift): resolve(shift, in: range)
        case .dayOfMonth(let day): dayOfMonth(day, in: range)
        case .decade(let year): Resolution(value: .decade(year), basis: .written)
        case .century(let year): Resolution(value: .century(year), basis: .written)
        case .feast(let feast, let year): resolve(feast, year, in: range)
        case .openEnded(let expression): openEnded(resolve(expression, in: range))
        case .clock(let time, let date): clock(time, of: date, in: range)
        case .vague(let vague): Resolution(value: .vague(vague), basis: .vague)
        case .ambiguousDay(let year, let first, let second): ambiguousDay(year, first, second)
        }
    }

    /// Whether no sentence ends between the last date in the text and a phrase.
    func isInSentence(_ start: Int, since end: Int) -> Bool {
        guard end > 0, end <= start, start - end < 60 else { return false }
        return !(end...start).contains { passage.startsSentence($0) }
    }

    private func openEnded(_ resolution: Resolution) -> Resolution {
        guard resolution.value.day != nil else { return resolution }
        return Resolution(value: .openEnded(resolution.value), basis: resolution.basis)
    }

    private func clock(_ time: TimeOfDay, of date: PartialDate?, in range: Range<Int>) -> Resolution {
        let text = "T\(Digits.two(time.hour)):\(Digits.two(time.minute))"
        if let date {
            let resolution = resolve(date, in: range)
            if case .day(let day) = resolution.value {
                return Resolution(value: .time(day, time), basis: resolution.basis)
            }
        }
        guard let lastDay else { return Resolution(value: .unresolved("XXXX-XX-XX" + text), basis: .noMention) }
        return Resolution(value: .time(lastDay, time), basis: .mention(.day(lastDay)))
    }

    private func dayOffset(_ offset: Int) -> Resolution {
        guard let reference else { return Resolution(value: .unresolved("XXXX-XX-XX"), basis: .noReference) }
        return Resolution(value: .day(reference.adding(days: offset)), basis: .published(reference))
    }

    private func ambiguousDay(_ year: Int, _ first: Int, _ second: Int) -> Resolution {
        guard let dayFirst = Day(year: year, month: second, day: first),
            let monthFirst = Day(year: year, month: first, day: second)
        else { return Resolution(value: .unresolved(""), basis: .notInCalendar) }
        // News looks back: a reading that lies ahead is not the one that is meant.
        if let reference, genre == .news, (dayFirst <= reference) != (monthFirst <= reference) {
            return Resolution(value: .day(min(dayFirst, monthFirst)), basis: .published(reference))
        }
        return Resolution(value: .unresolved("\(Digits.year(year))-XX-XX"), basis: .ambiguous(dayFirst, monthFirst))
    }
}
