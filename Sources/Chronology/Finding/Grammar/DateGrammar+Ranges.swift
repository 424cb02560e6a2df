internal import Bounds
internal import Language

/// Ranges from one date to another, and nights.
extension DateGrammar {
    /// “De 2011 a 2018”, “بين أكتوبر 2023 ومارس 2024”, “2015–2016 гг.”.
    func joined(at index: Int) -> DateMatch? {
        let isOpened = stream.has(index, anyOf: [.from, .between])
        let start = isOpened ? skipHyphen(from: skip([.article], from: index + 1)) : index
        guard let first = end(of: start, isOpened: isOpened), first.part == nil else { return nil }
        let link = first.range.upperBound
        let isHyphen = stream.isMark(link, "-")
        guard isHyphen || stream.has(link, anyOf: isOpened ? [.to, .until, .and, .onto] : [.to, .until, .onto]) else {
            return nil
        }
        let next = skipHyphen(from: skip([.article, .at], from: skipHyphen(from: link + 1)))
        guard let last = end(of: next, isOpened: true), last.part == nil,
            let (one, other) = Self.completed(first.phrase, last.phrase)
        else { return nil }
        let isNight = part(at: index - 1) == .night
        return DateMatch(
            phrase: .interval(one, other), range: (isNight ? start : index)..<last.range.upperBound,
            modifier: nil)
    }

    /// An end of a range: a date, a weekday, a month or a year, which needs no word beside it here.
    private func end(of index: Int, isOpened: Bool) -> DateMatch? {
        if let match = day(at: index), match.part == nil { return match }
        if let month = monthName(at: index), !month.isShort, isOpened || stream.has(index, .month) {
            return dated(DateParts(calendar: month.calendar, month: month.number), index, behind: month.end)
        }
        if let match = year(at: index) { return match }
        let number = stream[index]
        guard number.form == .number, number.digits == 4, isWholeNumber(index), !isBehindName(index),
            1200..<2100 ~= number.value
        else { return nil }
        let (calendar, end) = calendar(ofYear: number.value, behind: index + 1)
        return DateMatch(phrase: .date(DateParts(calendar: calendar, year: .year(number.value))), range: index..<end)
    }

    /// The ends of a range, where they are of one kind, the first with what only the second says.
    private static func completed(_ first: DatePhrase, _ last: DatePhrase) -> (DatePhrase, DatePhrase)? {
        switch (first, last) {
        case (.weekday(_, nil), .weekday(_, nil)): return (first, last)
        case (.date(var one), .date(let other)):
            guard (one.month == nil) == (other.month == nil), one.division == nil, other.division == nil else {
                return nil
            }
            if one.year == nil { one.year = other.year }
            if one.calendar == .gregorian, one.year == other.year { one.calendar = other.calendar }
            return (.date(one), last)
        default: return nil
        }
    }

    /// “Nacht zum Dienstag”, “ніч на 4 березня”.
    func nights(at index: Int) -> DateMatch? {
        guard part(at: index) == .night, stream.has(index + 1, .onto) else { return nil }
        let next = skip([.article], from: index + 2)
        guard let day = self.day(at: next), day.part == nil else {
            return nil
        }
        switch day.phrase {
        case .date, .weekday: break
        default: return nil
        }
        return DateMatch(phrase: .nightBefore(day.phrase), range: index..<day.range.upperBound)
    }
}
