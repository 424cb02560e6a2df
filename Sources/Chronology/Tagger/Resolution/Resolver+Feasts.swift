/// Days that have a name.
extension Resolver {
    func resolve(_ feast: Feast, _ year: YearReference?, in range: Range<Int>) -> Resolution {
        if case .once(let year, let month, let day) = feast.rule {
            let value = Day(year: year, month: month, day: day).map { TemporalValue.day($0) } ?? .unresolved("")
            return Resolution(value: value, basis: .knownDay)
        }
        if case .solarHijri(let month, let day) = feast.rule, case .year(let solarYear) = year, solarYear < 1600 {
            return resolve(
                PartialDate(year: year, month: month, day: day, isSolarHijri: true), in: range)
        }
        if let known = self.year(of: year) {
            guard let day = Self.days(of: feast, year: known).first else {
                return Resolution(value: .unresolved(""), basis: .notInCalendar)
            }
            return Resolution(value: .day(day), basis: .knownDay, isApproximate: feast.isApproximate)
        }
        guard year == nil, genre == .news, let reference else {
            return Resolution(value: .unresolved("XXXX-XX-XX"), basis: genre == .news ? .noReference : .noMention)
        }
        let days = (-1...1).flatMap { Self.days(of: feast, year: reference.year + $0) }
        var resolution = nearest(of: days, in: range)
        resolution.isApproximate = feast.isApproximate
        return resolution
    }

    private func year(of reference: YearReference?) -> Int? {
        switch reference {
        case .year(let year): year
        case .relation(let relation):
            (genre == .news ? self.reference?.year : mention?.components?.year).map { $0 + relation.step }
        case nil: genre == .narrative ? mention?.components?.year : nil
        }
    }

    /// The days of a feast that fall in a Gregorian year.
    private static func days(of feast: Feast, year: Int) -> [Day] {
        let days: [Day?] =
            switch feast.rule {
            case .gregorian(let month, let day): [Day(year: year, month: month, day: day)]
            case .once(let year, let month, let day): [Day(year: year, month: month, day: day)]
            case .easter(let offset): [OtherCalendars.easter(year: year)?.adding(days: offset)]
            case .hebrewNewYear(let offset): [OtherCalendars.hebrewNewYear(year: year)?.adding(days: offset)]
            // The year that begins in autumn comes 163 days after Passover.
            case .passover(let offset): [OtherCalendars.hebrewNewYear(year: year)?.adding(days: offset - 163)]
            case .solarHijri(let month, let day): [OtherCalendars.solarHijri(year: year - 621, month: month, day: day)]
            case .islamic(let month, let day):
                // An Islamic year is eleven days shorter, so that a feast can fall twice in one of ours.
                (-1...1).map { OtherCalendars.islamic(year: (year - 622) * 33 / 32 + 1 + $0, month: month, day: day) }
            }
        return days.compactMap { $0 }.filter { $0.year == year }
    }
}

extension Feast {
    /// Whether its date can be a day off.
    var isApproximate: Bool {
        if case .islamic = rule { true } else { false }
    }
}
