internal import Bounds
internal import Language

/// Years, decades, centuries and parts of years.
extension DateGrammar {
    /// A year behind a month or season: “2025”, “de 2024”, “2024 года”, “de l’année dernière”.
    func yearBehind(
        _ index: Int, _ calendar: DateParts.Calendar = .gregorian
    ) -> (year: YearReference, calendar: DateParts.Calendar, end: Int)? {
        let start = skip([.of, .article, .at, .yearWord], from: stream.isMark(index, ",") ? index + 1 : index)
        if calendar == .hebrew {
            guard let year = hebrewNumeral(at: start), year > 400 else { return nil }
            return (.year(year + 5000), .hebrew, start + 1)
        }
        let number = stream[start]
        if number.form == .number, number.digits == 4, isWholeNumber(start), number.value > 999,
            number.value < 2200, !stream.has(start + 1, .counted)
        {
            let (found, end) = self.calendar(ofYear: number.value, behind: behindYearWord(behindOrdinalMark(start + 1)))
            return (.year(number.value), found, end)
        }
        guard !stream.isMark(index, ",") else { return nil }
        return yearByRelation(behind: index)
    }

    /// “de l’année dernière”, “vergangenen Jahres”, “בשנה שעברה”.
    private func yearByRelation(
        behind index: Int
    ) -> (year: YearReference, calendar: DateParts.Calendar, end: Int)? {
        let start = skip([.of, .article, .at], from: index)
        guard let match = period(at: start), case .period(.unit(.year), let relation, _) = match.phrase else {
            return nil
        }
        return (.relation(relation), .gregorian, match.range.upperBound)
    }

    /// The index behind the word for year: “2018 года”, “2025 г.”.
    private func behindYearWord(_ index: Int) -> Int {
        guard stream.has(index, .yearWord) else { return index }
        let end = index + 1
        let isShort = stream[index].end - stream[index].start <= 4
        let isStopped = stream.isMark(end, ".") && !stream[end].traits.contains(.afterSpace)
        return isShort && isStopped && !stream[end + 1].traits.contains(.startsSentence) ? end + 1 : end
    }

    /// The calendar of a year by what is said behind it or by its number, and the index behind that.
    func calendar(ofYear year: Int, behind index: Int) -> (DateParts.Calendar, end: Int) {
        switch stream.value(index, .era) {
        case 2: return (.jalali, index + 1)
        case 3: return (.hijri, index + 1)
        case 0: return (.gregorian, index + 1)
        default: break
        }
        if stream.vocabulary.order.has(.jalali), 1200..<1500 ~= year { return (.jalali, index) }
        return (.gregorian, index)
    }

    /// A year by itself: “عام 2006”, “1979 года”, “en 2006”, “С 2015-го”.
    func year(at index: Int) -> DateMatch? {
        var start = index
        if stream.has(index, .yearWord) {
            start = skip([.of, .article], from: index + 1)
            guard stream[start].form == .number else { return nil }
        }
        let number = stream[start]
        guard number.form == .number, number.digits == 4, isWholeNumber(start), !isBehindName(start),
            stream.value(start + 1, .era) != 1,
            !stream.has(start + 1, .counted), !stream.isMark(start + 1, "%")
        else { return nil }
        let marked = behindOrdinalMark(start + 1)
        let worded = behindYearWord(marked)
        let (calendar, end) = calendar(ofYear: number.value, behind: worded)
        let isNamed = start > index || worded > marked || end > worded
        guard isNamed ? 1000..<2200 ~= number.value : 1300..<2100 ~= number.value else { return nil }
        guard isNamed || isYearByPlace(index, hasMark: marked > start + 1, isOld: number.value < 1800) else {
            return nil
        }
        return DateMatch(phrase: .date(DateParts(calendar: calendar, year: .year(number.value))), range: index..<end)
    }

    /// Whether a number of four digits without the word for year is one by what stands around it.
    private func isYearByPlace(_ index: Int, hasMark: Bool, isOld: Bool) -> Bool {
        if stream.has(index - 1, anyOf: [.about, .designator, .numberWord, .title]) { return false }
        if stream.isMark(index - 1, "("), stream.isMark(index + 1, ")") { return !isOld }
        if isOld { return stream.vocabulary.order.has(.jalali) && isLicensed(index) }
        if hasMark { return true }
        let next = stream[index + 1]
        if isLicensed(index) { return true }
        guard stream.vocabulary.order.has(.nounsHaveCapitals) else {
            return stream.has(index - 1, .of) && !(stream.isUnknown(index + 1) && !next.traits.contains(.capitalised))
        }
        // German says a year without a preposition; what it counts are nouns, which have capitals.
        return !(next.form == .word && next.traits.contains(.capitalised) && stream.isUnknown(index + 1))
    }

    /// “premier semestre 2024”, “النصف الأول من عام 2024”, “Sommer 2006”, “навесні 2022-го”.
    func division(at index: Int) -> DateMatch? {
        if let season = stream.value(index, .season), let division = YearDivision(rawValue: 21 + season) {
            if stream.has(index - 1, .past) { return nil }
            if let (year, calendar, end) = yearBehind(index + 1) {
                let parts = DateParts(calendar: calendar, year: year, division: division)
                return DateMatch(phrase: .date(parts), range: index..<end)
            }
            if let relation = relation(index + 1) {
                return DateMatch(
                    phrase: .period(.division(division), relation, isJalali: false), range: index..<index + 2)
            }
            if isCapitalisedName(index) || !(isLicensed(index) || stream.has(index, .at)) { return nil }
            return DateMatch(phrase: .date(DateParts(division: division)), range: index..<index + 1)
        }
        if let relation = relation(index), let season = stream.value(index + 1, .season),
            let division = YearDivision(rawValue: 21 + season)
        {
            return DateMatch(phrase: .period(.division(division), relation, isJalali: false), range: index..<index + 2)
        }
        var (ordinal, next) = (ordinal(at: index)?.value, ordinal(at: index)?.end ?? index)
        guard let unit = stream.value(next, .unit), unit == 6 || unit == 7 else { return nil }
        next += 1
        if ordinal == nil, let (value, end) = self.ordinal(at: next) { (ordinal, next) = (value, end) }
        guard let ordinal, let (year, calendar, end) = yearBehind(next),
            let division = YearDivision(rawValue: unit == 6 ? 32 + ordinal : 39 + ordinal),
            ordinal <= (unit == 6 ? 4 : 2)
        else { return nil }
        let parts = DateParts(calendar: calendar, year: year, division: division)
        return DateMatch(phrase: .date(parts), range: index..<end)
    }

    /// “first”, “1.”, “III”, and the index behind it.
    func ordinal(at index: Int) -> (value: Int, end: Int)? {
        if let ordinal = stream.value(index, .ordinal) { return (ordinal, index + 1) }
        if stream[index].form == .number, stream[index].digits <= 2, isWholeNumber(index) {
            return (stream[index].value, behindOrdinalMark(index + 1))
        }
        return roman(at: index).map { ($0, index + 1) }
    }

    /// “années 1980”, “1980er Jahren”, “التسعينيات”, “شنות ה-80”.
    func decade(at index: Int) -> DateMatch? {
        if let decade = stream.value(index, .decade) {
            var end = skip([.yearWord, .units], from: index + 1)
            if let century = century(at: link(from: end)), case .century(let year) = century.phrase {
                return DateMatch(
                    phrase: .decade(year + decade, isJalali: false), range: index..<century.range.upperBound)
            }
            if let century = period(at: link(from: end)), case .period(.unit(.century), .last, _) = century.phrase {
                end = century.range.upperBound
            }
            return DateMatch(phrase: .decade(1900 + decade, isJalali: false), range: index..<end)
        }
        var start = index
        let isWorded = stream.value(index, .unit) == 9 || stream.has(index, .decadeWord)
        if isWorded { start = skipHyphen(from: link(from: index + 1)) }
        if isWorded, let tens = stream.value(start, .number), stream[start].form == .word, tens >= 20, tens < 100,
            tens % 10 == 0
        {
            let isJalali = stream.vocabulary.order.has(.jalali)
            return DateMatch(
                phrase: .decade((isJalali ? 1300 : 1900) + tens, isJalali: isJalali), range: index..<start + 1)
        }
        let number = stream[start]
        guard number.form == .number, number.digits == 4 || number.digits == 2, number.value % 10 == 0,
            isWholeNumber(start), number.digits == 2 || 1000..<2200 ~= number.value
        else { return nil }
        let marked = behindOrdinalMark(start + 1)
        let worded = skip([.yearWord, .units], from: skipHyphen(from: marked))
        let isPlural =
            worded > marked ? stream.isPluralYears(worded - 1) : stream.has(marked - 1, .decadeWord)
        guard isWorded || marked > start + 1 && isPlural else { return nil }
        let (calendar, end) = calendar(ofYear: number.value, behind: worded)
        let isJalali = calendar == .jalali || number.digits == 2 && stream.vocabulary.order.has(.jalali)
        let year = number.digits == 4 ? number.value : (isJalali ? 1300 : 1900) + number.value
        return DateMatch(phrase: .decade(year, isJalali: isJalali), range: index..<end)
    }

    /// A century: “XXe siècle”, “القرن العشرين”, “המאה ה-20”.
    func century(at index: Int) -> DateMatch? {
        if let (value, end) = ordinal(at: index), stream.value(end, .unit) == 10, 1...30 ~= value {
            return DateMatch(phrase: .century((value - 1) * 100), range: index..<end + 1)
        }
        guard stream.value(index, .unit) == 10 else { return nil }
        let next = skipHyphen(from: skip([.article, .of], from: index + 1))
        if let (value, end) = ordinal(at: next), 1...30 ~= value {
            return DateMatch(phrase: .century((value - 1) * 100), range: index..<end)
        }
        return nil
    }
}

extension WordStream {
    /// Whether the word at an index is “years”, so that a number before it can be a decade.
    fileprivate func isPluralYears(_ index: Int) -> Bool {
        value(index, .units) == 8 || value(index, .unit) == 8
    }
}
