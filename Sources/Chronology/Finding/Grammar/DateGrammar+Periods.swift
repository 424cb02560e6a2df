internal import Bounds
internal import Language

/// Periods by their relation, distances, and the beginnings and ends of periods.
extension DateGrammar {
    /// “la semaine dernière”, “Минулого тижня”, “letzten Wochen”, “החודש”.
    func period(at index: Int) -> DateMatch? {
        var start = index
        // The article belongs to the phrase where it is one of its own: “la semaine dernière”.
        if stream.has(index, .article), relation(index) == nil, stream.has(index + 1, anyOf: [.unit, .units]) {
            start += 1
        }
        if let unit = timeUnit(start) {
            let next = skip([.of, .at, .article], from: start + 1)
            for behind in [start + 1, next] where stream.has(behind, .relation) {
                return period(
                    unit, isPlural: stream.has(start, .units) && !stream.has(start, .unit), behind, index..<behind + 1)
            }
        }
        // “в выходные”, “am Wochenende”.
        if timeUnit(start) == .weekend, start > index || isLicensed(index) || stream.has(index - 1, .article) {
            return DateMatch(phrase: .period(.unit(.weekend), .nearest, isJalali: false), range: start..<start + 1)
        }
        guard stream.has(index, .relation) else { return nil }
        if let unit = timeUnit(index) { return period(unit, isPlural: false, index, index..<index + 1) }
        let next = skip([.article], from: index + 1)
        guard let unit = timeUnit(next), !(stream.has(next, .part)) else { return nil }
        // “ce mois-ci”.
        var end = next + 1
        let behind = skipHyphen(from: end)
        if behind > end, stream.value(behind, .relation) == 1 { end = behind + 1 }
        return period(unit, isPlural: stream.has(next, .units) && !stream.has(next, .unit), index, index..<end)
    }

    private func period(_ unit: TimeUnit, isPlural: Bool, _ relation: Int, _ range: Range<Int>) -> DateMatch? {
        let word = stream.value(relation, .relation)
        if word == 3 || isPlural && word == 0 { return DateMatch(phrase: .vague(.past), range: range) }
        if word == 4 || isPlural && word == 2 { return DateMatch(phrase: .vague(.future), range: range) }
        guard let relation = self.relation(relation), !isPlural || unit == .weekend else { return nil }
        var range = range
        var isJalali = stream.vocabulary.order.has(.jalali) && (unit == .month || unit == .year)
        if let era = stream.value(range.upperBound, .era) {
            isJalali = era == 2
            range = range.lowerBound..<range.upperBound + 1
        }
        // “this day” and “this year’s …” in general are no dates.
        return DateMatch(phrase: .period(.unit(unit), relation, isJalali: isJalali), range: range)
    }

    /// The unit of time that a word names.
    func timeUnit(_ index: Int) -> TimeUnit? {
        Self.unit(stream.value(index, .unit) ?? stream.value(index, .units))
    }

    private static func unit(_ rank: Int?) -> TimeUnit? {
        switch rank {
        case 2: .day
        case 3: .week
        case 4: .weekend
        case 5: .month
        case 8: .year
        case 9: .decade
        case 10: .century
        default: nil
        }
    }

    /// “il y a trois jours”, “Две недели назад”, “قبل أسبوعين”, “Zwölf Tage später”.
    func shift(at index: Int) -> DateMatch? {
        if let direction = direction(index) {
            let next = skip([.about, .adverb, .of], from: index + 1)
            if let (count, unit, end) = distance(at: next) {
                // “за два дня до этого”.
                let isEarlier = stream.has(end, .earlier)
                return shift(count, unit, isEarlier ? .earlier : direction, index..<(isEarlier ? end + 1 : end))
            }
        }
        guard let (count, unit, end) = distance(at: index), let direction = direction(end) else { return nil }
        return shift(count, unit, direction, index..<end + 1)
    }

    private func shift(
        _ count: Int, _ unit: TimeUnit, _ direction: DatePhrase.Direction, _ range: Range<Int>
    ) -> DateMatch? {
        guard count <= 9999 else { return nil }
        return DateMatch(phrase: .shift(count: count, unit, direction), range: range)
    }

    private func direction(_ index: Int) -> DatePhrase.Direction? {
        if stream.has(index, .ago) { return .ago }
        if stream.has(index, .later) { return stream.has(index, .ahead) ? .laterOrAhead : .later }
        if stream.has(index, .ahead) { return .ahead }
        return stream.has(index, .earlier) ? .earlier : nil
    }

    /// “trois jours”, “יומיים”, “année” for one.
    private func distance(at index: Int) -> (count: Int, unit: TimeUnit, end: Int)? {
        if let unit = Self.unit(stream.value(index, .dual)) {
            return (2, unit, index + 1)
        }
        if let (count, end) = number(at: index) {
            guard let unit = timeUnit(end) else { return nil }
            return (count, unit, end + 1)
        }
        guard stream.has(index, .unit), let unit = timeUnit(index) else { return nil }
        // “שנה אחת”.
        return (
            1, unit, stream.value(index + 1, .number) == 1 && stream[index + 1].form == .word ? index + 2 : index + 1
        )
    }

    /// “début février”, “В начале марта”, “Plus tôt ce mois-ci”.
    func phase(at index: Int) -> DateMatch? {
        if stream.has(index, .soFar) {
            let next = skip([.of, .at, .article], from: index + 1)
            guard var match = period(at: next) else { return nil }
            match.range = index..<match.range.upperBound
            match.modifier = .start
            return match
        }
        guard let phase = stream.value(index, .phase) else { return nil }
        let next = skip([.of, .article, .at], from: skipHyphen(from: index + 1))
        guard var match = monthOrLonger(at: next), match.range.lowerBound == next, match.modifier == nil else {
            return nil
        }
        if case .vague = match.phrase { return nil }
        match.range = index..<match.range.upperBound
        match.modifier = phase == 0 ? .start : phase == 1 ? .middle : .end
        return match
    }

    private func monthOrLonger(at index: Int) -> DateMatch? {
        if let match = month(at: index) ?? period(at: index) { return match }
        if let match = decade(at: index) ?? division(at: index) ?? year(at: index) { return match }
        // “la fin de l’année”, “до конца месяца”: the one in which the text came out.
        guard stream.has(index, .unit), let unit = timeUnit(index), [.week, .month, .year].contains(unit) else {
            return nil
        }
        let isJalali = stream.vocabulary.order.has(.jalali) && unit != .week
        return DateMatch(phrase: .period(.unit(unit), .this, isJalali: isJalali), range: index..<index + 1)
    }
}
