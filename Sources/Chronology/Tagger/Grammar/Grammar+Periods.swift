internal import Bounds

/// Periods by their relation, and distances: “last week”, “that year”, “three days ago”, “in recent months”.
extension Grammar {
    /// The relation that stands before a unit, a weekday, a month or a season, and the token that it begins with.
    func relation(before index: Int) -> (Relation, start: Int)? {
        guard index - 1 >= floor, case .relation(let relation) = passage.meaning(index - 1) else { return nil }
        let second = index - 2
        if second >= floor, case .relation(let outer) = passage.meaning(second) {
            // “this past”, “this coming”, “that same”.
            return (relation == .same ? outer : relation, second)
        }
        if second >= floor, passage.isWord(second, .very) { return (relation, includingArticle(second)) }
        guard second >= floor, passage.isWord(second, .the) else {
            return relation == .same && isConjunction(index - 1, before: index) ? nil : (relation, index - 1)
        }
        // “the next day” follows a date in the text, “next day” the day of publication.
        return (relation == .next ? (isComing(index - 1) ? .next : .following) : relation, second)
    }

    private func isComing(_ index: Int) -> Bool { ["coming", "upcoming"].contains(passage.lowercased(index)) }

    /// Whether “that” begins a clause and points to nothing: “said that Monday’s strike …”.
    private func isConjunction(_ index: Int, before named: Int) -> Bool {
        switch passage.meaning(named) {
        case .unit, .dayPart, .season: false
        default: !passage.isWord(index - 1, in: [.on, .in, .until, .by, .since])
        }
    }

    /// “last week”, “that year”, “the following day”, “the end of the month”, “over the weekend”.
    func period(at index: Int) -> Recognition? {
        guard case .unit(let unit) = passage.meaning(index), unit != .hour else { return nil }
        if let (relation, start) = relation(before: index) {
            let isLength = passage.isWord(start, .the) && relation == .last
            let isNextLength =
                relation == .following && passage.isWord(start - 1, in: [.over, .during]) && unit != .day
            if isLength || isNextLength || (unit == .day && relation == .last) { return nil }
            return Recognition(start..<index + 1, .period(unit, relation))
        }
        if unit == .weekend { return weekend(at: index) }
        let isEdge = passage.isMark(index + 1, "'") && passage.isWord(index + 2, .s) && passage.isWord(index + 3, .end)
        if isEdge, unit == .month || unit == .year {
            var phrase = Recognition(index..<index + 4, .period(unit, genre == .news ? .this : .same))
            phrase.modifier = .end
            return phrase
        }
        guard [.week, .month, .year, .decade, .century].contains(unit), passage.isWord(index - 1, .the),
            hasEdge(index - 1)
        else { return nil }
        return Recognition(index - 1..<index + 1, .period(unit, genre == .news ? .this : .same))
    }

    /// Whether “the end of” or “later in” stands before a period.
    private func hasEdge(_ start: Int) -> Bool {
        if passage.isWord(start - 1, .of) { return edge(endingAt: start - 2) != nil }
        return passage.isWord(start - 1, .in) && passage.isWord(start - 2, in: [.early, .late, .earlier, .later])
    }

    private func weekend(at index: Int) -> Recognition? {
        guard passage.isWord(index - 1, .the) else { return nil }
        let start = passage.isWord(index - 2, in: [.over, .at, .during]) && index - 2 >= floor ? index - 2 : index - 1
        return Recognition(start..<index + 1, .period(.weekend, .nearest))
    }

    /// “three days ago”, “two weeks later”, “the day before”, “a week after 7 October 2023”.
    func shift(at index: Int) -> Recognition? {
        let unit: TimeUnit
        switch passage.meaning(index) {
        case .unit(let named), .units(let named): unit = named
        default: return nil
        }
        guard unit != .hour, let (isForward, anchor, end) = direction(at: index + 1) else { return nil }
        guard let (count, start) = count(before: index, unit: passage.meaning(index), anchor) else { return nil }
        // “days before 5 November” says less than the date in it.
        if count == nil, case .date = anchor { return nil }
        var phrase = Recognition(
            start..<end, .shift(Shift(count: count, unit: unit, isForward: isForward, anchor: anchor)))
        if let (halved, halvedStart) = halved(unit, count: count, start) {
            phrase = Recognition(
                halvedStart..<end,
                .shift(Shift(count: halved.count, unit: halved.unit, isForward: isForward, anchor: anchor)))
            phrase.modifier = .approximate
        }
        quantify(&phrase)
        return phrase
    }

    /// “in two weeks”, “in three days’ time”: from the day of publication, where the clause tells of what is to come.
    func shiftAhead(at index: Int) -> Recognition? {
        let unit: TimeUnit
        switch passage.meaning(index) {
        case .unit(let named), .units(let named): unit = named
        default: return nil
        }
        guard genre == .news, unit != .hour,
            let (count, start) = count(before: index, unit: passage.meaning(index), .reference),
            let count, start - 1 >= floor, passage.isWord(start - 1, .in)
        else { return nil }
        var end = index + 1
        // “in five days a week” tells how often.
        if passage.isWord(end, .a) || passage.isWord(end, .every) || passage.lowercased(end) == "per" { return nil }
        if passage.isMark(end, "'") {
            let time = passage.isWord(end + 1, .s) ? end + 2 : end + 1
            guard passage.isWord(time, .time) else { return nil }
            end = time + 1
        } else if isLengthOfRecord(start - 1) || passage.tense(around: start - 1..<end) != .future
            || passage.isWord(end, .of)
        {
            return nil
        }
        return Recognition(
            start - 1..<end, .shift(Shift(count: count, unit: unit, isForward: true, anchor: .reference)))
    }

    /// Whether “in twelve years” tells for how long something had not been: “the first visit in”, “the worst raid in”.
    private func isLengthOfRecord(_ index: Int) -> Bool {
        (max(floor, index - 5)..<max(floor, index)).contains {
            passage.meaning($0) == .ordinal(1) || passage.isPlainNoun($0) && passage.lowercased($0).hasSuffix("est")
                || passage.lowercased($0) == "worst"
        }
    }

    /// “half a century”, “four and a half years”, in a finer unit, and the token that it begins with.
    private func halved(_ unit: TimeUnit, count: Int?, _ start: Int) -> ((count: Int, unit: TimeUnit), start: Int)? {
        let (size, finer): (Int, TimeUnit)
        switch unit {
        case .year: (size, finer) = (12, .month)
        case .decade: (size, finer) = (10, .year)
        case .century: (size, finer) = (100, .year)
        default: return nil
        }
        if count == 1, passage.isWord(start - 1, .half), start - 1 >= floor { return ((size / 2, finer), start - 1) }
        guard count == nil, passage.isWord(start - 1, .half), passage.isWord(start - 2, .a),
            passage.isWord(start - 3, .and),
            start - 4 >= floor
        else { return nil }
        switch passage.meaning(start - 4) {
        case .cardinal(let whole): return ((whole * size + size / 2, finer), start - 4)
        case .number where passage[start - 4].value < 1000:
            return ((Int(passage[start - 4].value) * size + size / 2, finer), start - 4)
        default: return nil
        }
    }

    private func direction(at index: Int) -> (isForward: Bool, Shift.Anchor, end: Int)? {
        switch passage.meaning(index) {
        case .word(.ago): return (false, .reference, index + 1)
        case .word(.earlier), .word(.prior): return (false, .mention, index + 1)
        case .word(.later), .word(.afterwards): return (true, .mention, index + 1)
        case .word(.hence): return (true, .reference, index + 1)
        case .word(.from):
            if passage.isWord(index + 1, .now) { return (true, .reference, index + 2) }
            guard passage.isWord(index + 1, in: [.today, .tomorrow]), let day = core(at: index + 1) else { return nil }
            return (true, .date(day.expression), index + 2)
        case .word(.before), .word(.after):
            let isForward = passage.isWord(index, .after)
            if let year = year(at: index + 1), passage.meaning(index - 1) == .units(.year) {
                return (isForward, .date(year.expression), year.range.upperBound)
            }
            if let date = dateNamed(at: index + 1) { return (isForward, .date(date.expression), date.range.upperBound) }
            let isEnd = passage.isMark(index + 1) && !passage.isMark(index + 1, "'") && !passage.isMark(index + 1, "\"")
            return isEnd || index + 1 >= passage.tokens.count ? (isForward, .mention, index + 1) : nil
        case .relation(.following) where passage.isMark(index + 1) || passage.isAnyWord(index + 1):
            return passage.isWord(index - 2, .the) && passage.meaning(index - 1) == .unit(.day)
                ? (true, .mention, index + 1) : nil
        default: return nil
        }
    }

    /// A date with a day that begins at a token.
    private func dateNamed(at index: Int) -> Recognition? {
        let start = passage.isWord(index, .the) ? index + 1 : index
        // Not a distance once more, so that “the day after the day after …” ends.
        switch passage.meaning(start) {
        case .unit, .units: return nil
        default: break
        }
        guard let phrase = core(at: start), phrase.range.lowerBound == index || phrase.range.lowerBound == start else {
            return nil
        }
        switch phrase.expression {
        case .date(let date): return date.day == nil ? nil : phrase
        case .dayOffset, .weekday, .feast: return phrase
        default: return nil
        }
    }

    /// How many units are counted before a unit, and the token that the count begins with.
    private func count(before index: Int, unit: Meaning, _ anchor: Shift.Anchor) -> (Int?, start: Int)? {
        let before = index - 1
        guard before >= floor else {
            if case .units = unit { return (nil, index) }
            return nil
        }
        switch passage.meaning(before) {
        case .word(.a): return (1, before)
        case .word(.the):
            if case .unit = unit { return isOfReference(anchor) ? nil : (1, before) }
            return nil
        case .word(.few), .word(.several), .word(.some), .word(.many):
            return (nil, before - 1 >= floor && passage.isWord(before - 1, .a) ? before - 1 : before)
        case .word(.of) where passage.isWord(before - 1, .couple):
            return (nil, passage.isWord(before - 2, .a) && before - 2 >= floor ? before - 2 : before - 1)
        case .number where passage.isStandaloneNumber(before) && passage[before].digits <= 4:
            return (Int(passage[before].value), before)
        case .number: return groupedNumber(endingAt: before)
        case .cardinal: return cardinal(endingAt: before)
        default:
            if case .units = unit { return (nil, index) }
            return nil
        }
    }

    /// “1,000”.
    private func groupedNumber(endingAt index: Int) -> (Int?, start: Int)? {
        guard index - 2 >= floor, passage[index].digits == 3, passage.isMark(index - 1, ","), passage.isGlued(index),
            passage.isGlued(index - 1), passage.isNumber(index - 2), passage[index - 2].digits <= 3
        else { return nil }
        return (Int(passage[index - 2].value) * 1000 + Int(passage[index].value), index - 2)
    }

    private func isOfReference(_ anchor: Shift.Anchor) -> Bool {
        if case .reference = anchor { true } else { false }
    }

    /// A number in words: “twelve”, “twenty-one”, “two hundred”, “a hundred”.
    private func cardinal(endingAt index: Int) -> (Int?, start: Int)? {
        guard case .cardinal(let last) = passage.meaning(index) else { return nil }
        if last == 100 {
            if index - 1 >= floor, case .cardinal(let factor) = passage.meaning(index - 1) {
                return (factor * 100, index - 1)
            }
            return (100, passage.isWord(index - 1, .a) && index - 1 >= floor ? index - 1 : index)
        }
        let tens = passage.isMark(index - 1, "-") ? index - 2 : index - 1
        if last < 10, tens >= floor, case .cardinal(let value) = passage.meaning(tens), 20...90 ~= value {
            return (value + last, tens)
        }
        return (last, index)
    }

    /// “about”, “more than”, “almost” before a count.
    private func quantify(_ phrase: inout Recognition) {
        let before = phrase.range.lowerBound - 1
        guard before >= floor else { return }
        switch passage.meaning(before) {
        case .word(.about), .word(.around), .word(.almost), .word(.some):
            phrase.range = before..<phrase.range.upperBound
            phrase.modifier = .approximate
        case .word(.over), .word(.only):
            phrase.range = before..<phrase.range.upperBound
        case .word(.than) where before - 1 >= floor && passage.isWord(before - 1, .more):
            phrase.range = before - 1..<phrase.range.upperBound
        default: break
        }
    }

    /// “in recent months”, “in the past weeks”, “over the past few days”, “in the coming days”.
    func vaguePeriod(at index: Int) -> Recognition? {
        if passage.isWord(index + 1, .of) { return nil }
        var before = index - 1
        if passage.isWord(before, in: [.few, .several]) { before -= 1 }
        if passage.isWord(before, .of), passage.isWord(before - 1, .couple) { before -= 2 }
        let time: Vague
        switch passage.meaning(before) {
        case .word(.recent): time = .past
        case .relation(.last): time = .past
        case .relation(.next): time = .future
        default: return nil
        }
        var start = includingArticle(before)
        if start == before, !passage.isWord(before, .recent), before == index - 1 { return nil }
        if passage.isWord(start - 1, in: [.in, .over, .during]), start - 1 >= floor { start -= 1 }
        return start >= floor ? Recognition(start..<index + 1, .vague(time)) : nil
    }

    /// Words that name no day: “recently”, “currently”, “in the near future”.
    func vague(_ word: Word, at index: Int) -> Recognition? {
        switch word {
        case .recently where passage.lowercased(index + 1) == "as": return nil
        case .recently: return Recognition(index..<index + 1, .vague(.past))
        case .currently: return Recognition(index..<index + 1, .vague(.present))
        case .future:
            if passage.isWord(index - 1, .near), passage.isWord(index - 2, .the) {
                let start = passage.isWord(index - 3, .in) && index - 3 >= floor ? index - 3 : index - 2
                return Recognition(start..<index + 1, .vague(.future))
            }
            return genre == .narrative ? Recognition(includingArticle(index)..<index + 1, .vague(.future)) : nil
        case .now: return genre == .narrative ? Recognition(index..<index + 1, .vague(.present)) : nil
        case .former where !passage.isAnyWord(index + 1): return nil
        case .former, .recent: return genre == .narrative ? Recognition(index..<index + 1, .vague(.past)) : nil
        case .present:
            guard genre == .narrative || passage.isWord(index - 1, .at) else { return nil }
            let isDay = passage.meaning(index + 1) == .unit(.day)
            return isDay || passage.isWord(index - 1, .at)
                ? Recognition(index..<index + (isDay ? 2 : 1), .vague(.present)) : nil
        default: return nil
        }
    }
}
