internal import Bounds

/// Words around a phrase that belong to it: “early April”, “the end of 2024”, “late on Monday”, “Monday’s”.
extension Grammar {
    /// Parts of the day after a day, and in news the ending of a genitive.
    func extendRight(_ phrase: inout Recognition) {
        var end = phrase.range.upperBound
        switch phrase.expression {
        case .weekday, .weekdayOfWeek, .dayOffset:
            if case .dayPart(let part) = passage.meaning(end), phrase.part == nil {
                phrase.part = part
                end += 1
            }
        case .period, .shift: break
        default: return
        }
        if genre == .news, passage.isMark(end, "'"), passage.isGlued(end), passage.isWord(end + 1, .s),
            passage.isGlued(end + 1)
        {
            end += 2
        }
        phrase.range = phrase.range.lowerBound..<end
    }

    /// “early”, “mid-”, “the end of”, “late on”, “about”, “the night of”.
    func extendLeft(_ phrase: inout Recognition) {
        let start = phrase.range.lowerBound
        guard start - 1 >= floor else { return }
        if let (modifier, newStart) = edgeBefore(start, phrase), newStart >= floor {
            phrase.modifier = modifier
            phrase.range = newStart..<phrase.range.upperBound
        } else if let (part, newStart) = partBefore(start, phrase), newStart >= floor {
            phrase.part = part
            phrase.range = newStart..<phrase.range.upperBound
        } else if genre == .news, case .weekday = phrase.expression, phrase.part != nil, passage.isWord(start - 1, .on)
        {
            // “on Sunday morning” is one adverbial, and news puts its parts together.
            phrase.range = start - 1..<phrase.range.upperBound
        } else if isYearOrMonth(phrase), passage.isWord(start - 1, in: [.about, .around]) {
            phrase.modifier = .approximate
            phrase.range = start - 1..<phrase.range.upperBound
        }
    }

    private func isYearOrMonth(_ phrase: Recognition) -> Bool {
        guard let date = phrase.date else { return false }
        return date.day == nil && date.division == nil && date.month == nil && date.year != nil
    }

    private func edgeBefore(_ start: Int, _ phrase: Recognition) -> (Recognition.Modifier, start: Int)? {
        let before = start - 1
        if passage.isMark(before, "-"), let modifier = simpleEdge(before - 1, phrase) {
            return (modifier, includingVery(before - 1))
        }
        if let modifier = simpleEdge(before, phrase) { return (modifier, includingVery(before)) }
        if passage.isWord(before, .on) || passage.isWord(before, .in), let modifier = simpleEdge(before - 1, phrase),
            passage.isWord(before - 1, in: [.early, .late, .earlier, .later])
        {
            return (modifier, includingVery(before - 1))
        }
        if passage.isWord(before, .of), let (modifier, edgeStart) = edge(endingAt: before - 1) {
            return (modifier, edgeStart)
        }
        return nil
    }

    private func includingVery(_ start: Int) -> Int {
        includingArticle(passage.isWord(start - 1, .very) && start - 1 >= floor ? start - 1 : start)
    }

    /// “early”, “late”, “mid”, and before a period or a day of publication “earlier” and “later”.
    private func simpleEdge(_ index: Int, _ phrase: Recognition) -> Recognition.Modifier? {
        guard case .word(let word) = passage.meaning(index) else { return nil }
        switch word {
        case .early: return .start
        case .late: return .end
        case .mid: return .middle
        case .earlier, .later:
            switch phrase.expression {
            case .period, .dayOffset, .weekday: return word == .earlier ? .start : .end
            case .date(let date):
                return date.division != nil || date.relation != nil ? (word == .earlier ? .start : .end) : nil
            default: return nil
            }
        case .end: return passage.isMark(index + 1, "-") ? .end : nil
        default: return nil
        }
    }

    /// “the end”, “the beginning”, “the latter part”, and the token that it begins with.
    func edge(endingAt index: Int) -> (Recognition.Modifier, start: Int)? {
        switch passage.meaning(index) {
        case .word(.beginning): return (.start, includingArticle(index))
        case .word(.middle): return (.middle, includingArticle(index))
        case .word(.end): return (.end, includingVery(index))
        case .word(.part):
            switch passage.meaning(index - 1) {
            case .word(.early), .ordinal(1): return (.start, includingArticle(index - 1))
            case .word(.latter), .word(.late), .relation(.last): return (.end, includingArticle(index - 1))
            default: return nil
            }
        default: return nil
        }
    }

    /// “the night of”, “in the early hours of”, “overnight on”.
    private func partBefore(_ start: Int, _ phrase: Recognition) -> (DayPart, start: Int)? {
        switch phrase.expression {
        case .weekday, .dayOffset: break
        case .date(let date): if date.day == nil { return nil }
        default: return nil
        }
        if phrase.part != nil { return nil }
        if passage.isWord(start - 1, .of) || passage.isWord(start - 1, .on) {
            switch passage.meaning(start - 2) {
            case .dayPart(let part): return (part, includingArticle(start - 2))
            case .word(.overnight): return (.night, start - 2)
            case .word(.hours) where passage.isWord(start - 3, .early): return (.morning, includingArticle(start - 3))
            default: return nil
            }
        }
        return passage.isWord(start - 1, .overnight) ? (.night, start - 1) : nil
    }
}
