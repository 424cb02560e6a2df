internal import Bounds

/// Seasons, quarters and halves: “the summer of 2006”, “Q3 2024”, “the first half of this year”.
extension Grammar {
    /// “spring 2018”, “last summer”, “in the autumn”.
    func season(at index: Int) -> Recognition? {
        guard case .season(let division) = passage.meaning(index) else { return nil }
        let isNamed =
            passage.isCapitalised(index - 1) && passage.meaning(index - 1) == .unknown && passage.isCapitalised(index)
        if isNamed, genre == .news { return nil }
        var date = PartialDate(division: division)
        if let (year, end) = yearReference(at: index + 1), !isVerb(index) {
            date.year = year
            return Recognition(includingArticle(index)..<afterSecondYear(end), .date(date))
        }
        if let (relation, start) = relation(before: index) {
            date.relation = relation
            return Recognition(start..<index + 1, .date(date))
        }
        guard !isVerb(index), isSeasonAlone(index) else { return nil }
        if passage.isAnyWord(index + 1), passage.isWord(index + 2, .of) || passage.isWord(index + 2, .in),
            let year = plainYear(at: index + 3)
        {
            date.year = .year(year)
            return Recognition(index..<index + 1, .date(date))
        }
        let isAttribute =
            passage.isPlainNoun(index + 1) || passage.isCapitalised(index + 1) && passage.isAnyWord(index + 1)
        return Recognition((isAttribute ? index : includingArticle(index))..<index + 1, .date(date))
    }

    /// “fall” and “spring” are other words too; only a year or a relation makes them seasons.
    private func isVerb(_ index: Int) -> Bool {
        guard passage.lowercased(index) == "fall" else { return false }
        // “the fall of 2007”, not “the fall of Aleppo”.
        return
            !(passage.isNumber(index + 1) || passage.isNumber(index + 2)
            || passage.isWord(index - 1, in: [.early, .late, .in]))
    }

    private func isSeasonAlone(_ index: Int) -> Bool {
        if genre == .narrative { return passage.lowercased(index) != "fall" || passage.isPlainNoun(index + 1) }
        if passage.isCapitalised(index), !passage.startsSentence(index) { return false }
        let before = passage.isWord(index - 1, .the) ? index - 2 : index - 1
        let isFollowedByNoun = passage.isPlainNoun(index + 1) || passage.meaning(index + 1) == .title
        return !isFollowedByNoun
            && passage.isWord(
                before,
                in: [.in, .during, .by, .since, .until, .throughout, .over, .early, .late, .mid, .before, .after])
    }

    /// The second year of a winter: “2023–24”.
    private func afterSecondYear(_ end: Int) -> Int {
        guard passage.isHyphen(end) || passage.isMark(end, "/"), passage.isGlued(end), passage.isGlued(end + 1),
            passage.isNumber(end + 1), passage[end + 1].value % 100 == (passage[end - 1].value + 1) % 100
        else { return end }
        return end + 2
    }

    /// “the third quarter of 2024”, “the first half of the year”.
    func partOfYear(at index: Int) -> Recognition? {
        let isHalf = passage.isWord(index, .half)
        guard isHalf || passage.meaning(index) == .unit(.quarter) else { return nil }
        var before = index - 1
        if passage.isHyphen(before) { before -= 1 }
        guard let (number, start) = ordinalOrLast(endingAt: before, last: isHalf ? 2 : 4), number <= (isHalf ? 2 : 4),
            let division = YearDivision(rawValue: (isHalf ? 39 : 32) + number)
        else { return nil }
        var date = PartialDate(division: division)
        if let (year, end) = yearReference(at: index + 1) {
            date.year = year
            return Recognition(includingArticle(start)..<end, .date(date))
        }
        if passage.isWord(index + 1, .of) {
            guard passage.isWord(index + 2, .the), passage.meaning(index + 3) == .unit(.year) else {
                return isHalf ? halfOfLonger(at: index, start, number) : nil
            }
            date.year = .relation(.this)
            return Recognition(includingArticle(start)..<index + 4, .date(date))
        }
        return isHalf ? nil : Recognition(includingArticle(start)..<index + 1, .date(date))
    }

    /// “the first half of the 20th century”, “the second half of October”.
    private func halfOfLonger(at index: Int, _ start: Int, _ number: Int) -> Recognition? {
        let first = passage.isWord(index + 2, .the) ? index + 3 : index + 2
        for trigger in first..<first + 4 {
            guard
                var phrase = century(at: trigger) ?? monthDate(at: trigger) ?? year(at: trigger)
                    ?? spelledDecade(at: trigger),
                phrase.range.lowerBound <= first
            else { continue }
            if let date = phrase.date, date.day != nil || date.month == nil { return nil }
            phrase.range = includingArticle(start)..<phrase.range.upperBound
            phrase.modifier = number == 1 ? .start : .end
            return phrase
        }
        return nil
    }

    private func ordinalOrLast(endingAt index: Int, last: Int) -> (Int, start: Int)? {
        if passage.isWord(index, .latter) || passage.isWord(index, .final)
            || (last == 2 || passage.isWord(index + 2, .of)) && passage.meaning(index) == .relation(.last)
        {
            return (last, index)
        }
        return ordinal(endingAt: index)
    }

    /// “Q3 2024”, “Q3 of last year”, “H1 2024”.
    func shortQuarter(at index: Int) -> Recognition? {
        guard passage.isCapitalised(index), let division = shortDivision(at: index) else { return nil }
        guard let (year, end) = yearReference(at: index + 2) else {
            return passage.lowercased(index) == "q"
                ? Recognition(index..<index + 2, .date(PartialDate(division: division))) : nil
        }
        return Recognition(index..<end, .date(PartialDate(year: year, division: division)))
    }

    /// “2024 Q3”, “2024-Q3”.
    func quarterAfterYear(at index: Int, _ year: Int) -> Recognition? {
        let start = passage.isHyphen(index + 1) && passage.isGlued(index + 1) ? index + 2 : index + 1
        guard let division = shortDivision(at: start) else { return nil }
        return Recognition(index..<start + 2, .date(PartialDate(year: .year(year), division: division)))
    }

    private func shortDivision(at index: Int) -> YearDivision? {
        guard passage.isWord(index, .quarterOfYear), passage.isGlued(index + 1), passage.isNumber(index + 1) else {
            return nil
        }
        let isHalf = passage.lowercased(index) == "h"
        let number = Int(passage[index + 1].value)
        guard 1...(isHalf ? 2 : 4) ~= number else { return nil }
        return YearDivision(rawValue: (isHalf ? 39 : 32) + number)
    }
}
