internal import Bounds
internal import Language

/// Days of months, months and years.
extension DateGrammar {
    /// “27/02/2025”, “4.3.2025”, “2025-03-04”, “۱۴۰۳/۱۲/۰۹”.
    func numericDate(at index: Int) -> DateMatch? {
        let numbers = [stream[index], stream[index + 2], stream[index + 4]]
        let marks = [stream[index + 1], stream[index + 3]]
        guard numbers.allSatisfy({ $0.form == .number && $0.value >= 0 }), marks.allSatisfy({ $0.form == .mark }),
            marks[0].value == marks[1].value, [0x2E, 0x2F, 0x2D].contains(marks[0].value),
            !(index + 1...index + 4).contains(where: { stream[$0].traits.contains(.afterSpace) }),
            !(stream[index - 1].form == .mark && stream[index - 1].value == marks[0].value
                && stream[index - 2].form == .number && !stream[index].traits.contains(.afterSpace)),
            !(stream[index + 5].value == marks[0].value && stream[index + 6].form == .number
                && !stream[index + 6].traits.contains(.afterSpace))
        else { return nil }
        let isYearFirst = numbers[0].digits == 4
        guard numbers[1].digits <= 2, isYearFirst ? numbers[2].digits <= 2 : numbers[0].digits <= 2,
            isYearFirst || numbers[2].digits == 4 || numbers[2].digits == 2 && marks[0].value != 0x2D
        else { return nil }
        var parts = DateParts(month: numbers[1].value, day: isYearFirst ? numbers[2].value : numbers[0].value)
        var year = isYearFirst ? numbers[0].value : numbers[2].value
        if !isYearFirst, numbers[2].digits == 2 { year += year < 70 ? 2000 : 1900 }
        let (calendar, end) = calendar(ofYear: year, behind: index + 5)
        parts.calendar = calendar
        parts.year = .year(year)
        return DateMatch(phrase: .date(parts), range: index..<end)
    }

    /// A day with its month: “15 de enero”, “ersten April 2024”, “2 et 3 mars”.
    func dayOfMonth(at index: Int) -> DateMatch? {
        if let match = hebrewDate(at: index) { return match }
        guard let (day, end) = dayNumber(at: index), !isBehindName(index) else { return nil }
        if let month = monthName(at: link(from: skipHyphen(from: end))),
            !(stream[index].form == .word && stream.has(end, .article) && month.isShort)
        {
            return dated(DateParts(calendar: month.calendar, month: month.number, day: day), index, behind: month.end)
        }
        return daysOfMonth(from: day, index, behind: end)
    }

    /// Two days of one month, all between them meant: “3 au 4 mars”, “3 ל-4 במרץ”.
    private func daysOfMonth(from first: Int, _ index: Int, behind end: Int) -> DateMatch? {
        var next = end
        guard stream.isMark(next, "-") || stream.has(next, anyOf: [.and, .to, .onto, .until]) else { return nil }
        next = skipHyphen(from: next + 1)
        next = skipHyphen(from: skip([.article, .at, .dayWord], from: next))
        guard let (last, behind) = dayNumber(at: next), last > first,
            let month = monthName(at: link(from: skipHyphen(from: behind)))
        else { return nil }
        let parts = DateParts(calendar: month.calendar, month: month.number, day: last)
        guard let match = dated(parts, index, behind: month.end), case .date(let second) = match.phrase else {
            return nil
        }
        var start = second
        start.day = first
        return DateMatch(phrase: .interval(.date(start), .date(second)), range: match.range)
    }

    /// A date with the year that may follow it.
    func dated(_ parts: DateParts, _ index: Int, behind end: Int) -> DateMatch? {
        var parts = parts
        if let (year, calendar, behind) = yearBehind(end, parts.calendar) {
            parts.year = year
            if parts.calendar == .gregorian { parts.calendar = calendar }
            return DateMatch(phrase: .date(parts), range: index..<behind)
        }
        return DateMatch(phrase: .date(parts), range: index..<end)
    }

    /// The name of a month, its other name beside it included: “آذار/مارس”.
    func monthName(at start: Int) -> (number: Int, calendar: DateParts.Calendar, end: Int, isShort: Bool)? {
        let index = stream.has(start, .monthWord) ? skip([.monthWord], from: start) : start
        if let month = stream.value(index, .month) {
            var end = skip([.monthWord], from: index + 1)
            if stream.isMark(end, "/"), stream.value(end + 1, .month) == month { end += 2 }
            if stream.isMark(end, "("), stream.value(end + 1, .month) == month, stream.isMark(end + 2, ")") { end += 3 }
            return (month, .gregorian, end, false)
        }
        if let month = stream.value(index, .shortMonth) {
            let isStopped = stream.isMark(index + 1, ".") && !stream[index + 1].traits.contains(.afterSpace)
            return (month, .gregorian, isStopped ? index + 2 : index + 1, true)
        }
        if let month = stream.value(index, .jalaliMonth) {
            return (month, .jalali, skip([.monthWord], from: index + 1), false)
        }
        if let month = stream.value(index, .hijriMonth) { return (month, .hijri, index + 1, false) }
        if let month = stream.value(index, .hebrewMonth) { return (month, .hebrew, index + 1, false) }
        return nil
    }

    /// A month without a day: “janvier 2020”, “בנובמבר”, “novembre dernier”.
    func month(at index: Int) -> DateMatch? {
        if let relation = relation(index), let month = monthName(at: index + 1), month.calendar == .gregorian,
            !month.isShort
        {
            return DateMatch(
                phrase: .period(.month(month.number), relation, isJalali: false), range: index..<month.end)
        }
        guard let month = monthName(at: index), !isBehindName(index),
            let match = dated(DateParts(calendar: month.calendar, month: month.number), index, behind: month.end),
            case .date(let parts) = match.phrase
        else { return nil }
        if parts.year == nil, month.calendar == .gregorian, let relation = relation(month.end) {
            return DateMatch(
                phrase: .period(.month(month.number), relation, isJalali: false), range: index..<month.end + 1)
        }
        if parts.year != nil {
            return month.isShort && stream[index].form == .word && !stream[index].traits.contains(.capitalised)
                && !isLicensed(index) ? nil : match
        }
        if month.isShort || isCapitalisedName(index) { return nil }
        // By itself the name of a month is one where it has no capital; where that tells nothing, behind a preposition.
        return isLicensed(index) || stream.has(index, .at) || hasSmallLetters(index) ? match : nil
    }

    /// “ז׳ באדר תשפ״ה”.
    private func hebrewDate(at index: Int) -> DateMatch? {
        guard let day = hebrewNumeral(at: index), 1...30 ~= day else { return nil }
        guard let month = monthName(at: link(from: index + 1)), month.calendar == .hebrew else { return nil }
        return dated(DateParts(calendar: .hebrew, month: month.number, day: day), index, behind: month.end)
    }

    /// Whether a word is of a script with capitals and has none.
    private func hasSmallLetters(_ index: Int) -> Bool {
        guard let first = stream.letters(index).first, first < 0x80 || 0xC3...0xD4 ~= first else { return false }
        return !stream[index].traits.contains(.capitalised)
            || stream[index].traits.contains(.startsSentence) && !stream.vocabulary.order.has(.nounsHaveCapitals)
    }

    /// Whether a hyphen or letter before a number makes it part of a name: “Shahed-136”, “M-19”.
    func isBehindName(_ index: Int) -> Bool {
        stream.isMark(index - 1, "-") && !stream[index].traits.contains(.afterSpace)
            && !stream[index - 1].traits.contains(.afterSpace) && stream[index - 2].form == .word
            && !stream.has(index - 2, anyOf: [.at, .article, .to, .from, .since, .of, .and])
            && stream[index].form == .number
    }
}
