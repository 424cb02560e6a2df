internal import Bounds

/// Days and months by number and name: “2024-10-01”, “1 October 2024”, “October 1”, “April last year”.
extension Grammar {
    /// `2024-10-01`, `2024/10/01`, `14/04/2024`, `14.4.2024`.
    func numericDate(at index: Int) -> Recognition? {
        guard passage.isNumber(index), passage.isNumber(index + 2), !isPartOfLongerNumber(index),
            passage.isGlued(index + 1), passage.isGlued(index + 2), passage.meaning(index - 1) != .designator
        else { return nil }
        let separator = passage.meaning(index + 1)
        guard ["-", "/", ".", Meaning.dash].contains(where: { separator == .mark(UInt8(ascii: $0)) }) else {
            return nil
        }
        let (one, two) = (passage[index], passage[index + 2])
        guard passage.meaning(index + 3) == separator, passage.isNumber(index + 4), passage.isGlued(index + 3),
            passage.isGlued(index + 4), !isContinued(index + 4, separator)
        else { return isoMonth(at: index) }
        let three = passage[index + 4]
        let range = index..<index + 5
        if one.digits == 4, two.digits <= 2, three.digits <= 2 {
            return fullDate(range, Int(one.value), Int(two.value), Int(three.value))
        }
        guard three.digits == 4, one.digits <= 2, two.digits <= 2, 1900...2100 ~= three.value else { return nil }
        let year = Int(three.value)
        let isDayFirst = Day(year: year, month: Int(two.value), day: Int(one.value)) != nil
        let isMonthFirst = Day(year: year, month: Int(one.value), day: Int(two.value)) != nil
        switch (isDayFirst, isMonthFirst) {
        // With full stops the day stands first everywhere.
        case (true, true) where one.value != two.value && separator != .mark(UInt8(ascii: ".")):
            return Recognition(range, .ambiguousDay(year: year, first: Int(one.value), second: Int(two.value)))
        case (true, _): return fullDate(range, year, Int(two.value), Int(one.value))
        case (_, true): return fullDate(range, year, Int(one.value), Int(two.value))
        default: return nil
        }
    }

    /// A date with its month, in any order and form.
    func calendarDay(at index: Int) -> Recognition? {
        dayOfMonthName(at: index) ?? monthDate(at: index) ?? ordinalOfMonth(at: index) ?? numericDate(at: index)
    }

    /// `2024-10`, where it is not two years.
    private func isoMonth(at index: Int) -> Recognition? {
        let (year, month) = (passage[index], passage[index + 2])
        guard passage.isMark(index + 1, "-"), year.digits == 4, month.digits == 2, 1900...2100 ~= year.value,
            1...12 ~= month.value, month.value != year.value % 100 + 1, passage.isStandaloneNumber(index),
            passage.isStandaloneNumber(index + 2)
        else { return nil }
        return Recognition(
            index..<index + 3, .date(PartialDate(year: .year(Int(year.value)), month: Int(month.value))))
    }

    private func fullDate(_ range: Range<Int>, _ year: Int, _ month: Int, _ day: Int) -> Recognition? {
        guard 1...12 ~= month, 1...31 ~= day else { return nil }
        return Recognition(range, .date(PartialDate(year: .year(year), month: month, day: day)))
    }

    private func isPartOfLongerNumber(_ index: Int) -> Bool {
        passage.isGlued(index) && index > 0
            && (passage.isAnyWord(index - 1)
                || [".", ",", "/", "-", ":", "$"].contains { passage.isMark(index - 1, $0) })
    }

    private func isContinued(_ index: Int, _ separator: Meaning) -> Bool {
        passage.meaning(index + 1) == separator && passage.isGlued(index + 1) && passage.isNumber(index + 2)
            && passage.isGlued(index + 2)
    }

    /// “1 October 2024”, “the 28th of January”, “22 Bahman 1402”, “05-Aug-2016”.
    func dayOfMonthName(at index: Int) -> Recognition? {
        guard passage.isStandaloneNumber(index), passage[index].digits <= 2, 1...31 ~= passage[index].value else {
            return nil
        }
        var next = index + 1
        let isOrdinal = passage.isGlued(next) && passage.isWord(next, .suffix)
        if isOrdinal { next += 1 }
        return monthAfterDay(Int(passage[index].value), index, next, isOrdinal: isOrdinal)
    }

    /// “the first of October”, “the twenty-first day of June”.
    func ordinalOfMonth(at index: Int) -> Recognition? {
        guard case .ordinal(var day) = passage.meaning(index) else { return nil }
        var start = index
        if day < 10, passage.isMark(index - 1, "-"), case .cardinal(let tens) = passage.meaning(index - 2),
            tens % 10 == 0
        {
            day += tens
            start -= 2
        }
        guard 1...31 ~= day else { return nil }
        return monthAfterDay(day, start, index + 1, isOrdinal: true)
    }

    private func monthAfterDay(_ day: Int, _ start: Int, _ next: Int, isOrdinal: Bool) -> Recognition? {
        var next = next
        if isOrdinal, passage.meaning(next) == .unit(.day), passage.isWord(next + 1, .of) { next += 1 }
        if passage.isWord(next, .of) || (passage.isHyphen(next) && passage.isGlued(next)) { next += 1 }
        guard let (month, isSolar, afterMonth) = monthName(at: next) else { return nil }
        var date = PartialDate(month: month, day: day, isSolarHijri: isSolar)
        var end = afterMonth
        if passage.isMark(end, "-"), passage.isGlued(end), passage.isGlued(end + 1), let year = plainYear(at: end + 1) {
            (date.year, end) = (.year(year), end + 2)
        } else if let (year, after) = isSolar ? solarYear(at: end) : yearReference(at: end) {
            (date.year, end) = (year, after)
        }
        if date.year == nil, isName(at: end) { return nil }
        var begin = start
        if isOrdinal || [.on, .by, .until].contains(where: { passage.isWord(start - 2, $0) }) {
            begin = includingArticle(start)
        }
        return Recognition(begin..<end, .date(date))
    }

    /// “22 Bahman” in the other order: “Bahman 22, 1402”.
    func solarMonthDate(at index: Int) -> Recognition? {
        guard case .solarMonth(let month) = passage.meaning(index), passage.isCapitalised(index),
            passage.isStandaloneNumber(index + 1), 1...31 ~= passage[index + 1].value
        else { return nil }
        var date = PartialDate(month: month, day: Int(passage[index + 1].value), isSolarHijri: true)
        var end = index + 2
        if let (year, after) = solarYear(at: end) { (date.year, end) = (year, after) }
        return Recognition(index..<end, .date(date))
    }

    /// The year of the Solar Hijri calendar after a day.
    func solarYear(at index: Int) -> (YearReference, end: Int)? {
        let start = passage.isMark(index, ",") ? index + 1 : index
        guard passage.isStandaloneNumber(start), 1200...1500 ~= passage[start].value else { return nil }
        return (.year(Int(passage[start].value)), start + 1)
    }

    /// A month's name and the token after it, with the full stop of an abbreviation.
    private func monthName(at index: Int) -> (month: Int, isSolar: Bool, end: Int)? {
        switch passage.meaning(index) {
        case .month(let month): isMonthName(index) ? (month, false, index + 1) : nil
        case .shortMonth(let month):
            passage.isCapitalised(index) || passage.isHyphen(index - 1) || passage.isNumber(index - 1)
                ? (month, false, afterAbbreviation(index)) : nil
        case .solarMonth(let month): passage.isCapitalised(index) ? (month, true, index + 1) : nil
        default: nil
        }
    }

    /// “May”, “March” and “August” in small letters are other words.
    private func isMonthName(_ index: Int) -> Bool {
        passage.isCapitalised(index) || ![.month(5), .month(3), .month(8)].contains(passage.meaning(index))
    }

    private func afterAbbreviation(_ index: Int) -> Int {
        passage.isMark(index + 1, ".") && passage.isGlued(index + 1) ? index + 2 : index + 1
    }

    /// “October 1, 2024”, “October 2024”, “April last year”, “in March”.
    func monthDate(at index: Int) -> Recognition? {
        guard let (month, _, afterMonth) = monthName(at: index) else { return nil }
        if let date = dayAfterMonth(month, index, afterMonth) { return date }
        var date = PartialDate(month: month)
        if let (year, end) = yearReference(at: afterMonth) {
            date.year = year
            return Recognition(index..<end, .date(date))
        }
        if passage[afterMonth].digits <= 2, passage.isStandaloneNumber(afterMonth), isName(at: afterMonth + 1) {
            return nil
        }
        guard isMonthAlone(index, afterMonth) else { return nil }
        if let (relation, start) = relation(before: index) {
            date.relation = relation
            return Recognition(start..<afterMonth, .date(date))
        }
        return Recognition(index..<afterMonth, .date(date))
    }

    private func dayAfterMonth(_ month: Int, _ index: Int, _ afterMonth: Int) -> Recognition? {
        var dayIndex = passage.isWord(afterMonth, .the) ? afterMonth + 1 : afterMonth
        if passage.isHyphen(afterMonth), passage.isGlued(afterMonth), passage[afterMonth + 1].digits <= 2 {
            dayIndex += 1
        }
        guard passage.isStandaloneNumber(dayIndex), passage[dayIndex].digits <= 2 else { return nil }
        let day = Int(passage[dayIndex].value)
        guard 1...Day.length(ofMonth: month, year: 2024) ~= day else { return nil }
        var end = dayIndex + 1
        let isOrdinal = passage.isGlued(end) && passage.isWord(end, .suffix)
        if isOrdinal { end += 1 }
        // “In May 15 people were killed”.
        if !isOrdinal, passage.meaning(end) == .measure, passage.isWord(index - 1, .in) { return nil }
        var date = PartialDate(month: month, day: day)
        if passage.isHyphen(end), passage.isGlued(end), passage.isHyphen(dayIndex - 1),
            let year = plainYear(at: end + 1)
        {
            (date.year, end) = (.year(year), end + 2)
        } else if let (year, after) = yearReference(at: end, afterDay: true) {
            (date.year, end) = (year, after)
        } else if isName(at: end) {
            return nil
        }
        if case .year(let year) = date.year, Day(year: year, month: month, day: day) == nil { return nil }
        return Recognition(index..<end, .date(date))
    }

    /// Whether what follows makes a date part of a name: “the March 14 Alliance”.
    private func isName(at index: Int) -> Bool {
        passage.meaning(index) == .faction || (passage.meaning(index) == .title && passage.isCapitalised(index))
    }

    /// Whether a month without a day or year is one, and no name or verb.
    private func isMonthAlone(_ index: Int, _ end: Int) -> Bool {
        if case .shortMonth = passage.meaning(index), end == index + 1 {
            let isIntroduced = passage.isWord(index - 1, in: [.in, .since, .until, .early, .late, .mid])
            return isIntroduced && !(passage.isCapitalised(end) && passage.isAnyWord(end))
        }
        if passage.meaning(end) == .title, passage.isCapitalised(end) { return false }
        switch passage.meaning(index - 1) {
        case .word(let word):
            let introducing: [Word] = [
                .in, .since, .by, .until, .of, .from, .to, .during, .between, .and, .through, .throughout, .after,
                .before, .early, .late, .mid, .around, .about,
            ]
            let isPerson =
                passage.isCapitalised(end) && passage.meaning(end) == .unknown
                && [.and, .of, .to, .after, .before].contains(word)
            if introducing.contains(word), !isPerson { return true }
        case .relation: return true
        case .mark: if passage.isHyphen(index - 1) { return true }
        default: break
        }
        if passage.isHyphen(end) || passage.isWord(end, .and) || passage.isWord(end, .to),
            case .month = passage.meaning(end + 1)
        {
            return true
        }
        // Names of people and verbs need more than a capital.
        if [.month(3), .month(4), .month(5), .month(6), .month(8)].contains(passage.meaning(index)) {
            if [.month(3), .month(5)].contains(passage.meaning(index)) { return false }
            if passage.isCapitalised(end), passage.isAnyWord(end) { return false }
        }
        let isAfterName = passage.isCapitalised(index - 1) && passage.meaning(index - 1) == .unknown
        return passage.isCapitalised(index) && !isAfterName
    }
}
