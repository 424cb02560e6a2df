internal import Bounds
internal import Language

/// Weekdays, days by their distance from the day of publication, and parts of the day.
extension DateGrammar {
    /// “утром во вторник”, “hier soir”, “الليلة الماضية”, “ce matin”.
    func dayWithPart(at index: Int) -> DateMatch? {
        if let part = part(at: index) {
            if let relation = relation(index + 1), let offset = Self.offset(relation, part) {
                return DateMatch(phrase: .dayOffset(offset), range: index..<index + 2, part: part)
            }
            let next = skipHyphen(from: skip([.of, .article, .at], from: index + 1))
            // “la nuit de lundi à mardi”: the days are the phrase.
            if part == .night, joined(at: index + 1) ?? joined(at: next) != nil { return nil }
            guard let day = self.day(at: next) ?? dayOffset(at: next),
                day.part == nil
            else { return stream.has(index, .day) ? dayOffset(at: index) : nil }
            if case .interval = day.phrase { return nil }
            return DateMatch(phrase: day.phrase, range: index..<day.range.upperBound, part: part)
        }
        if let relation = relation(index) {
            let next = skip([.article], from: index + 1)
            if let part = part(at: next), let offset = Self.offset(relation, part) {
                return DateMatch(phrase: .dayOffset(offset), range: index..<next + 1, part: part)
            }
        }
        return dayOffset(at: index)
    }

    private static func offset(_ relation: Relation, _ part: DayPart) -> Int? {
        switch relation {
        case .last: -1
        case .this: 0
        case .next: part == .night ? 0 : 1
        default: nil
        }
    }

    private func dayOffset(at index: Int) -> DateMatch? {
        let isEve = stream.has(index, .eve) && !beginsWithNoun(index + 1)
        // “am Morgen”, “de la mañana”: the word for tomorrow is that for the morning.
        let isPart = part(at: index) != nil && stream.has(index - 1, anyOf: [.article, .at, .of, .day])
        let offset = stream.value(index, .day).flatMap { $0 > 0 && isPart ? nil : $0 }
        guard let offset = offset ?? (isEve ? -1 : nil) else {
            // “la veille de l’attaque”.
            guard let step = stream.value(index, .nextDay), !stream.has(index + 1, .of) else { return nil }
            return partBehind(DateMatch(phrase: .nextDay(step), range: index..<index + 1))
        }
        var match = DateMatch(
            phrase: .dayOffset(offset), range: index..<index + 1, part: offset > 0 ? nil : part(at: index))
        // “امروز چهارشنبه”, “heute, Mittwoch”.
        let next = stream.isMark(index + 1, ",") ? index + 2 : index + 1
        if let weekday = weekday(at: next), weekday.range.lowerBound == next, weekday.part == nil,
            case .weekday(_, nil) = weekday.phrase
        {
            match.range = index..<weekday.range.upperBound
        }
        return partBehind(match)
    }

    /// Whether an unknown noun in small letters follows, as behind “накануне” that is a preposition.
    private func beginsWithNoun(_ index: Int) -> Bool {
        stream.isUnknown(index) && !stream[index].traits.contains(.capitalised) && stream.kindByForm(index) == nil
    }

    /// A day with the part of it that may follow: “martes por la noche”, “Gestern Abend”.
    func partBehind(_ match: DateMatch) -> DateMatch {
        guard match.part == nil else { return match }
        let end = skip([.of, .article, .at], from: match.range.upperBound)
        guard let part = part(at: end) else { return match }
        var longer = match
        longer.part = part
        longer.range = match.range.lowerBound..<end + 1
        return longer
    }

    func part(at index: Int) -> DayPart? {
        switch stream.value(index, .part) {
        case 0: .morning
        case 1: .afternoon
        case 2: .evening
        case 3: .night
        default: nil
        }
    }

    /// “lundi”, “يوم الاثنين”, “kommenden Dienstag”, “mardi 4 mars”, “Mittwochmorgen”.
    func weekday(at index: Int) -> DateMatch? {
        var start = index
        var before: Relation?
        if let relation = relation(index) {
            before = relation
            start = skip([.article], from: index + 1)
        }
        start = skip([.dayWord], from: start)
        guard let number = stream.value(start, .weekday) ?? shortWeekday(start),
            let weekday = Weekday(rawValue: number),
            isWeekday(start, isRelated: before != nil)
        else { return nil }
        var match = DateMatch(
            phrase: .weekday(weekday, before), range: index..<start + 1,
            part: stream.value(start, .part).flatMap { _ in part(at: start) })
        if before == nil {
            // “Dienstag, 4. März”, “الثلاثاء 4 آذار/مارس 2025”.
            let next = skip([.article, .of], from: stream.isMark(start + 1, ",") ? start + 2 : start + 1)
            if let date = numericDate(at: next) ?? dayOfMonth(at: next), case .date(var parts) = date.phrase {
                parts.weekday = weekday
                return DateMatch(phrase: .date(parts), range: index..<date.range.upperBound, part: match.part)
            }
            if stream.value(start, .weekday) == nil { return nil }
            if let after = relation(start + 1) {
                match.phrase = .weekday(weekday, after)
                match.range = index..<start + 2
            }
        }
        return partBehind(match)
    }

    private func shortWeekday(_ index: Int) -> Int? { stream.value(index, .shortWeekday) }

    /// Whether the name of a weekday stands for the day, and for nobody whose name it is.
    private func isWeekday(_ index: Int, isRelated: Bool) -> Bool {
        if isRelated || !isCapitalisedName(index) && !stream.vocabulary.order.has(.nounsHaveCapitals) { return true }
        if isCapitalisedName(index), !stream.vocabulary.order.has(.nounsHaveCapitals) { return false }
        let before = stream[index - 1]
        return stream[index].traits.contains(.startsSentence) || before.form == .mark
            || !before.traits.contains(.capitalised)
            || stream.has(index - 1, anyOf: [.at, .since, .until, .phase, .part])
    }
}
