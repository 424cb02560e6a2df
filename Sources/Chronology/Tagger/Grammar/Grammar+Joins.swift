internal import Bounds

/// Two phrases that belong together: “from 13 to 14 April 2024”, “October–November”, “the 28 and 29 August”.
extension Grammar {
    /// The phrase that a token carries, and the one that it is joined to.
    func match(at index: Int) -> Match? {
        switch passage.meaning(index) {
        case .unknown, .mark: return nil
        default: break
        }
        guard var first = single(at: index) ?? bareDay(at: index) ?? bareYear(at: index) else { return nil }
        guard let (second, isBetween) = second(after: first) else {
            return isIncomplete(first) ? nil : Match(first: openEnded(first))
        }
        if case .dayOfMonth(let day) = first.expression, second.date?.month != nil {
            first.expression = .date(PartialDate(day: day))
        }
        // “the night of April 13–14” is one night, not the interval’s first one.
        if first.part != nil, let bare = core(at: index), bare.range.lowerBound > first.range.lowerBound {
            (first.range, first.part) = (bare.range, nil)
        }
        var match = Match(first: first)
        match.second = (isBetween ? .interval(start: includingPreposition(first.range.lowerBound)) : .list, second)
        share(&match)
        return match
    }

    /// “Since 7 October 2023”: an interval without an end.
    private func openEnded(_ phrase: Recognition) -> Recognition {
        guard genre == .news, let date = phrase.date, date.day != nil, case .year = date.year, phrase.modifier == nil,
            phrase.range.lowerBound > floor, passage.isWord(phrase.range.lowerBound - 1, .since)
        else { return phrase }
        var phrase = phrase
        phrase.expression = .openEnded(phrase.expression)
        phrase.range = phrase.range.lowerBound - 1..<phrase.range.upperBound
        return phrase
    }

    /// “13” in “13 to 14 April 2024”: a day whose month follows with the next one.
    private func bareDay(at index: Int) -> Recognition? {
        guard passage.isStandaloneNumber(index), passage[index].digits <= 2, 1...31 ~= passage[index].value else {
            return nil
        }
        let isOrdinal = passage.isGlued(index + 1) && passage.isWord(index + 1, .suffix)
        let end = isOrdinal ? index + 2 : index + 1
        guard let connector = connector(at: end, begins: index), connector.end - end <= 2 else { return nil }
        let start = passage.isWord(index - 1, .the) && index - 1 >= floor ? index - 1 : index
        return Recognition(start..<end, .date(PartialDate(day: Int(passage[index].value))))
    }

    /// “264” in “264 to 241 BC”.
    private func bareYear(at index: Int) -> Recognition? {
        guard passage.isStandaloneNumber(index), passage[index].digits <= 4,
            let connector = connector(at: index + 1, begins: index), let last = year(at: connector.end)?.date?.year,
            case .year(let lastYear) = last, lastYear <= 0, Int(passage[index].value) > 1 - lastYear
        else { return nil }
        return Recognition(index..<index + 1, .date(PartialDate(year: .year(1 - Int(passage[index].value)))))
    }

    /// Whether a phrase is no date without the one that follows.
    private func isIncomplete(_ phrase: Recognition) -> Bool { phrase.date != nil && isBareDay(phrase) }

    private func isBareDay(_ phrase: Recognition) -> Bool {
        if case .dayOfMonth = phrase.expression { return true }
        guard let date = phrase.date else { return false }
        return date.day != nil && date.month == nil && date.relation == nil
    }

    private func includingPreposition(_ start: Int) -> Int {
        let before = passage.isWord(start - 1, .the) ? start - 2 : start - 1
        return before >= floor && (passage.isWord(before, .from) || passage.isWord(before, .between)) ? before : start
    }

    /// What joins two dates: the token after it, and whether all between the two is meant.
    private func connector(at index: Int, begins start: Int) -> (end: Int, isBetween: Bool)? {
        let opening = passage.isWord(start - 1, .the) ? start - 2 : start - 1
        if passage.isHyphen(index) { return (index + 1, true) }
        switch passage.meaning(index) {
        case .word(.to), .word(.through), .word(.until):
            if passage.isWord(index, .until), !passage.isWord(opening, .from) { return nil }
            return (index + 1, !(passage.isWord(opening, .from) && isMoved(opening)))
        case .word(.and): return (index + 1, passage.isWord(opening, .between))
        default: return nil
        }
    }

    /// Whether “from … to …” tells of a change: “postponed from Monday to Wednesday”.
    private func isMoved(_ from: Int) -> Bool {
        (from - 3..<from).contains { passage.meaning($0) == .tense(.deferral) }
    }

    private func second(after first: Recognition) -> (Recognition, isBetween: Bool)? {
        guard isJoinable(first.expression) else { return nil }
        let end = first.range.upperBound
        if let short = shortYear(after: first) { return (short, true) }
        guard let (next, isBetween) = connector(at: end, begins: first.range.lowerBound) else { return nil }
        var rest = self
        rest.floor = next
        if let date = first.date, date.month != nil, date.day != nil, let day = rest.dayAlone(at: next, of: date) {
            return (day, isBetween)
        }
        for trigger in next..<next + 4 {
            guard let phrase = rest.single(at: trigger) else { continue }
            guard phrase.range.lowerBound <= next + 1, phrase.range.lowerBound == next || passage.isWord(next, .the)
            else { return nil }
            return isCompatible(first, phrase, isBetween) ? (phrase, isBetween) : nil
        }
        return nil
    }

    private func isJoinable(_ expression: Expression) -> Bool {
        switch expression {
        case .date, .weekday, .dayOffset, .dayOfMonth, .decade, .century, .feast: true
        default: false
        }
    }

    /// Two phrases of one kind; in a list, two of which the first needs the second.
    private func isCompatible(_ first: Recognition, _ second: Recognition, _ isBetween: Bool) -> Bool {
        guard isJoinable(second.expression) else { return false }
        if isBareDay(first) {
            if case .dayOfMonth = first.expression, case .dayOfMonth = second.expression { return isBetween }
            return second.date?.day != nil && second.date?.month != nil
        }
        guard let one = first.date, let two = second.date else {
            return isBetween && !(first.date != nil && isWeekday(second))
        }
        if isBetween { return (one.month == nil) == (two.month == nil) || one.year == nil || two.year == nil }
        return one.year == nil && two.year != nil && (one.month == nil) == (two.month == nil)
    }

    private func isWeekday(_ phrase: Recognition) -> Bool {
        if case .weekday = phrase.expression { true } else { false }
    }

    /// “14” in “April 13–14, 2024”, “5” in “May 4 and 5”.
    private func dayAlone(at index: Int, of first: PartialDate) -> Recognition? {
        let start = passage.isWord(index, .the) ? index + 1 : index
        guard passage.isStandaloneNumber(start), passage[start].digits <= 2, 1...31 ~= passage[start].value,
            dayOfMonthName(at: start) == nil
        else { return nil }
        var end = start + 1
        if passage.isGlued(end), passage.isWord(end, .suffix) { end += 1 }
        let isCount = passage.isPlainNoun(end) || passage.meaning(end) == .measure
        if isCount && !passage.isHyphen(start - 1) || passage.isMark(end, ":") { return nil }
        if case .units = passage.meaning(end) { return nil }
        var date = PartialDate(day: Int(passage[start].value))
        if first.year == nil, let (year, after) = yearReference(at: end, afterDay: true) {
            (date.year, end) = (year, after)
        }
        return Recognition(index..<end, .date(date))
    }

    /// “24” in “2023–24” and “1990/91”.
    private func shortYear(after first: Recognition) -> Recognition? {
        let end = first.range.upperBound
        guard let date = first.date, date.month == nil, date.division == nil, case .year(let year) = date.year,
            year > 0,
            passage.isHyphen(end) || passage.isMark(end, "/"), passage.isGlued(end), passage.isGlued(end + 1),
            passage.isNumber(end + 1), !passage.isGlued(end + 2) || passage.isMark(end + 2)
        else { return nil }
        let digits = Int(passage[end + 1].value)
        let last: Int
        switch passage[end + 1].digits {
        case 2 where digits > year % 100: last = year / 100 * 100 + digits
        case 4 where passage.isMark(end, "/") && digits == year + 1: last = digits
        default: return nil
        }
        return Recognition(end + 1..<end + 2, .date(PartialDate(year: .year(last))))
    }

    /// Gives each of two dates what it leaves to the other to say.
    private func share(_ match: inout Match) {
        guard var first = match.first.date, let (link, phrase) = match.second, var second = phrase.date else { return }
        if first.month == nil, first.day != nil {
            (first.month, first.isSolarHijri) = (second.month, second.isSolarHijri)
        }
        if second.month == nil, second.day != nil { second.month = first.month }
        let isWrapped = (first.month ?? 0) > (second.month ?? 0) && second.month != nil
        if first.year == nil, first.month != nil || first.division != nil, case .year(let year) = second.year {
            first.year = .year(isWrapped ? year - 1 : year)
        } else if second.year == nil, second.month != nil || second.division != nil, case .year(let year) = first.year {
            second.year = .year(isWrapped ? year + 1 : year)
        }
        match.first.expression = .date(first)
        var last = phrase
        last.expression = .date(second)
        match.second = (link, last)
    }
}
