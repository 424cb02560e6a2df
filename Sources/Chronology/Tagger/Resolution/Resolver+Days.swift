/// Weekdays and days of a month by number.
extension Resolver {
    func resolve(_ weekday: Weekday, _ relation: Relation?, in range: Range<Int>) -> Resolution {
        if let anchor = anchor(of: weekday, relation, in: range) {
            return Resolution(value: .day(anchor.counted), basis: .mention(.day(anchor.day)))
        }
        let pattern = "XXXX-WXX-\(weekday.rawValue)"
        guard genre == .news else { return Resolution(value: .unresolved(pattern), basis: .noMention) }
        guard let reference else { return Resolution(value: .unresolved(pattern), basis: .noReference) }
        return Resolution(value: .day(day(weekday, relation, reference, in: range)), basis: .published(reference))
    }

    /// “Tuesday of last week”.
    func resolve(_ weekday: Weekday, ofWeek relation: Relation, in range: Range<Int>) -> Resolution {
        var resolution = resolve(.week, relation, in: range)
        if case .week(let year, let week) = resolution.value {
            resolution.value = .day(TemporalValue.monday(year, week).adding(days: weekday.rawValue - 1))
        }
        return resolution
    }

    /// A date in the text from which a weekday is counted, and the day it comes to.
    ///
    /// In a story that is the last one; in news only one in the same sentence that is not of the days around the
    /// day of publication, and only where the weekday is not that of a report.
    private func anchor(of weekday: Weekday, _ relation: Relation?, in range: Range<Int>) -> (day: Day, counted: Day)? {
        guard let lastDay else { return nil }
        let ahead = (weekday.rawValue - lastDay.weekday.rawValue + 7) % 7
        switch relation {
        case .following: return (lastDay, lastDay.adding(days: ahead == 0 ? 7 : ahead))
        case .previous: return (lastDay, lastDay.adding(days: ahead - 7))
        case .same: return (lastDay, lastDay.adding(days: ahead))
        case nil: break
        default: if genre == .news { return nil }
        }
        if genre == .narrative {
            return (lastDay, lastDay.adding(days: relation == .last ? ahead - 7 : ahead))
        }
        guard isInSentence(range.lowerBound, since: lastDayEnd), !passage.isReported(before: range.lowerBound) else {
            return nil
        }
        if let reference, abs(lastDay.days(since: reference)) <= 7 { return nil }
        return (lastDay, lastDay.adding(days: ahead))
    }

    private func day(_ weekday: Weekday, _ relation: Relation?, _ reference: Day, in range: Range<Int>) -> Day {
        let ahead = (weekday.rawValue - reference.weekday.rawValue + 7) % 7
        let back = (7 - ahead) % 7
        let isToCome = passage.tense(around: range) == .future
        switch relation {
        // Yesterday is not called “last Monday” on a Tuesday.
        case .last: return reference.adding(days: back <= 1 ? -back - 7 : -back)
        case .next:
            // The one of the next week; on a weekend that begins with the coming Monday.
            return reference.adding(days: 7 - reference.weekday.rawValue + weekday.rawValue)
        case .this:
            let sameWeek = weekday.rawValue - reference.weekday.rawValue
            return reference.adding(days: isToCome && sameWeek < 0 ? sameWeek + 7 : sameWeek)
        default: return reference.adding(days: isToCome ? ahead : -back)
        }
    }

    /// “the 18th”: of the month of the last date, else the last one before publication.
    func dayOfMonth(_ day: Int, in range: Range<Int>) -> Resolution {
        if let mention, let (year, month, _) = mention.components, let month {
            guard let found = Day(year: year, month: month, day: day) else {
                return Resolution(value: .unresolved("XXXX-XX-\(Digits.two(day))"), basis: .notInCalendar)
            }
            return Resolution(value: .day(found), basis: .mention(mention))
        }
        guard genre == .news, let reference else {
            return Resolution(value: .unresolved("XXXX-XX-\(Digits.two(day))"), basis: .noMention)
        }
        let days = (-1...1).compactMap { step -> Day? in
            let month = Day.first(ofMonth: reference.month, year: reference.year).adding(months: step)
            return Day(year: month.year, month: month.month, day: day)
        }
        return nearest(of: days, in: range)
    }
}
