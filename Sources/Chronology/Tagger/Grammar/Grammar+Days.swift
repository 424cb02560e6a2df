internal import Bounds

/// Days without a month: “Monday”, “next Tuesday”, “yesterday morning”, “last night”, “the 18th”, “overnight”.
extension Grammar {
    /// “Monday”, “Tuesday, 17 September 2024”, “that Friday”.
    func weekday(at index: Int) -> Recognition? {
        var next = index + 1
        let weekday: Weekday
        switch passage.meaning(index) {
        case .weekday(let day): weekday = day
        case .shortWeekday(let day):
            weekday = day
            if passage.isMark(next, "."), passage.isGlued(next) { next += 1 }
        default: return nil
        }
        if isNamedDay(index) { return nil }
        if passage.isCapitalised(index), let date = dateAfterWeekday(weekday, index, next) { return date }
        guard case .weekday = passage.meaning(index) else { return nil }
        let week = passage.isWord(next, .of) ? next + 1 : next
        if case .relation(let relation) = passage.meaning(week), passage.meaning(week + 1) == .unit(.week) {
            return Recognition(index..<week + 2, .weekdayOfWeek(weekday, relation))
        }
        if let (relation, start) = relation(before: index) {
            return Recognition(start..<next, .weekday(weekday, relation))
        }
        return Recognition(index..<next, .weekday(weekday, nil))
    }

    /// Whether a weekday is part of a name, or of a habit: “The Sunday Times”, “Good Friday”, “every Monday”.
    private func isNamedDay(_ index: Int) -> Bool {
        if [.title, .faction].contains(passage.meaning(index + 1)), passage.isCapitalised(index + 1) { return true }
        if passage.isWord(index - 1, .every) { return true }
        return passage.isCapitalised(index - 1) && passage.meaning(index - 1) == .designatorOfDay
    }

    private func dateAfterWeekday(_ weekday: Weekday, _ index: Int, _ next: Int) -> Recognition? {
        var start = passage.isMark(next, ",") ? next + 1 : next
        if passage.isMark(start, "(") { return nil }
        if passage.isWord(start, .the) { start += 1 }
        if let date = calendarDay(at: start), var parts = date.date, parts.day != nil {
            parts.weekday = weekday
            return Recognition(index..<date.range.upperBound, .date(parts))
        }
        // “Friday the 26th”.
        guard start > next, passage.isWord(start - 1, .the), passage.isNumber(start),
            passage.isWord(start + 1, .suffix),
            1...31 ~= passage[start].value
        else { return nil }
        return Recognition(index..<start + 2, .dayOfMonth(Int(passage[start].value)))
    }

    /// “the 18th”.
    func dayOfMonth(at index: Int) -> Recognition? {
        guard passage.isStandaloneNumber(index), 1...31 ~= passage[index].value, passage[index].digits <= 2,
            passage.isWord(index - 1, .the)
        else { return nil }
        let isOrdinal = passage.isGlued(index + 1) && passage.isWord(index + 1, .suffix)
        guard isOrdinal,
            passage.isWord(index - 2, in: [.on, .by, .until, .from, .to, .since, .before, .after, .and, .between, .of])
        else { return nil }
        let next = index + 2
        if passage[next].traits.contains(.afterLine) {
            return Recognition(index - 1..<next, .dayOfMonth(Int(passage[index].value)))
        }
        switch passage.meaning(next) {
        case .title, .unit, .units, .measure, .ordinal, .relation, .decade: return nil
        case .unknown where !passage.isCapitalised(next): return nil
        case .unknown where !passage.isWord(index - 2, in: [.on, .by, .until, .since]): return nil
        case .word(.anniversary), .word(.time): return nil
        case .word(.of):
            // “the 15th of last month”.
            guard let month = period(at: next + 2), case .period(.month, let relation) = month.expression else {
                return nil
            }
            return Recognition(
                index - 1..<month.range.upperBound,
                .date(PartialDate(day: Int(passage[index].value), relation: relation)))
        default: return Recognition(index - 1..<next, .dayOfMonth(Int(passage[index].value)))
        }
    }

    /// “today”, “yesterday morning”, “tonight”, “overnight”.
    func dayWord(_ word: Word, at index: Int) -> Recognition? {
        let offset =
            switch word {
            case .yesterday: -1
            case .tomorrow: 1
            default: 0
            }
        var phrase = Recognition(index..<index + 1, .dayOffset(offset))
        switch word {
        case .tonight: phrase.part = .night
        case .overnight:
            let next = passage.isWord(index + 1, .on) ? index + 2 : index + 1
            if case .weekday = passage.meaning(next) { return nil }
            guard genre == .news else { return nil }
            phrase.part = .night
        default: break
        }
        return phrase
    }

    /// “last night”, “this morning”, “that evening”, “the next morning”.
    func partOfDay(at index: Int) -> Recognition? {
        guard case .dayPart(let part) = passage.meaning(index), let (relation, start) = relation(before: index) else {
            return nil
        }
        var phrase = Recognition(start..<index + 1, .period(.day, relation))
        phrase.part = part
        switch relation {
        case .this where genre == .news: phrase.expression = .dayOffset(0)
        case .last where part == .night || genre == .news: phrase.expression = .dayOffset(-1)
        default: break
        }
        return phrase
    }

    /// “5:34 AM”, “19:00”: only where the text tells a story, in which its day is the last one named.
    func clock(at index: Int) -> Recognition? {
        guard genre == .narrative, passage.isNumber(index), !passage.isGlued(index) || passage.isMark(index - 1),
            0...23 ~= passage[index].value
        else { return nil }
        var (hour, minute, end) = (Int(passage[index].value), 0, index + 1)
        let hasMinutes =
            passage.isMark(end, ":") && passage.isGlued(end) && passage.isNumber(end + 1)
            && passage[end + 1].digits == 2
        if hasMinutes { (minute, end) = (Int(passage[end + 1].value), end + 2) }
        if let (isAfternoon, after) = halfOfDay(at: end) {
            guard 1...12 ~= hour else { return nil }
            hour = hour % 12 + (isAfternoon ? 12 : 0)
            end = after
        } else if hasMinutes {
            if passage.isWord(end, .hours), passage.isGlued(end) || passage[end].end - passage[end].start <= 3 {
                end += 1
            }
        } else {
            return nil
        }
        guard let time = TimeOfDay(hour: hour, minute: minute) else { return nil }
        return Recognition(index..<end, .clock(time, of: dayAfterClock(at: end)))
    }

    /// “on 11 November 1918”, a few words after a time.
    private func dayAfterClock(at end: Int) -> PartialDate? {
        for index in end..<end + 4 where passage.isWord(index, .on) {
            return (calendarDay(at: index + 1) ?? calendarDay(at: index + 2))?.date
        }
        return nil
    }

    /// “am”, “p.m.”, and the token after it.
    private func halfOfDay(at index: Int) -> (isAfternoon: Bool, end: Int)? {
        switch passage.lowercased(index) {
        case "am": (false, index + 1)
        case "pm": (true, index + 1)
        case "a", "p":
            passage.isMark(index + 1, ".") && passage.lowercased(index + 2) == "m" && passage.isMark(index + 3, ".")
                ? (passage.lowercased(index) == "p", index + 4) : nil
        default: nil
        }
    }
}
