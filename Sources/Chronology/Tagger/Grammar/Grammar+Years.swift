internal import Bounds

/// Years, decades and centuries: “1979”, “264 BC”, “nineteen seventy-nine”, “the 1980s”, “the 20th century”.
extension Grammar {
    /// A number of four digits that can be a year after a month or a day.
    func plainYear(at index: Int) -> Int? {
        guard passage.isStandaloneNumber(index), passage[index].digits == 4, 1000...2100 ~= passage[index].value
        else { return nil }
        return Int(passage[index].value)
    }

    /// The year that follows a month, a day, a season or a part of a year: “, 2024”, “of 2024”, “last year”, “’67”.
    func yearReference(at index: Int, afterDay: Bool = false) -> (YearReference, end: Int)? {
        if let (year, end) = yearBeforeChrist(at: index) { return (.year(year), end) }
        var start = index
        if passage.isMark(start, ",") { start += 1 }
        if passage.isWord(start, .of) || passage.isWord(start, .in) { start += 1 }
        if let year = plainYear(at: start), !(passage.isWord(start - 1, .in) && start - 1 == index && afterDay) {
            let isCount = afterDay && passage.meaning(start + 1) == .measure && year < 1900
            return isCount ? nil : (.year(year), start + 1)
        }
        if passage.isMark(start, "'"), passage.isGlued(start + 1), passage.isNumber(start + 1),
            passage[start + 1].digits == 2,
            start == index
        {
            return (.year(Self.fullYear(Int(passage[start + 1].value))), start + 2)
        }
        if start > index, passage.isMark(start - 1, ",") { return nil }
        if passage.isWord(start, .the), passage.meaning(start + 1) == .unit(.year), let year = plainYear(at: start + 2)
        {
            return (.year(year), start + 3)
        }
        let relationIndex = passage.isWord(start, .the) ? start + 1 : start
        if case .relation(let relation) = passage.meaning(relationIndex),
            passage.meaning(relationIndex + 1) == .unit(.year)
        {
            return (.relation(relation), relationIndex + 2)
        }
        return nil
    }

    /// A year by its last two digits: from 30 on the last century's.
    private static func fullYear(_ digits: Int) -> Int { digits < 30 ? 2000 + digits : 1900 + digits }

    /// “264 BC” as the year −263, and the token after it.
    private func yearBeforeChrist(at index: Int) -> (year: Int, end: Int)? {
        guard passage.isStandaloneNumber(index), passage[index].digits <= 4, passage[index].value > 0,
            let end = eraBeforeChrist(at: index + 1)
        else { return nil }
        return (1 - Int(passage[index].value), end)
    }

    /// The token after “BC”, “BCE” or “B.C.”.
    private func eraBeforeChrist(at index: Int) -> Int? {
        if passage.isWord(index, .bc), passage.isCapitalised(index) { return index + 1 }
        guard passage.isCapitalised(index), passage.lowercased(index) == "b", passage.isMark(index + 1, "."),
            passage.isGlued(index + 2), passage.lowercased(index + 2) == "c"
        else { return nil }
        return passage.isMark(index + 3, ".") && passage.isGlued(index + 3) ? index + 4 : index + 3
    }

    /// “1979”, “the year 1979”, “1980s”, “264 BC”, “AD 476”.
    func year(at index: Int) -> Recognition? {
        if let (year, end) = yearBeforeChrist(at: index) {
            return Recognition(index..<end, .date(PartialDate(year: .year(year))))
        }
        if passage.isWord(index - 1, .ad), passage.isCapitalised(index - 1), passage.isStandaloneNumber(index),
            1...2100 ~= passage[index].value
        {
            return Recognition(index - 1..<index + 1, .date(PartialDate(year: .year(Int(passage[index].value)))))
        }
        guard let year = plainYear(at: index) else { return nil }
        if let end = decadeEnding(at: index + 1) {
            guard year % 10 == 0 else { return nil }
            return Recognition(includingArticle(index)..<end, .decade(year))
        }
        if passage.isWord(index + 1, .ad), passage.isCapitalised(index + 1) {
            return Recognition(index..<index + 2, .date(PartialDate(year: .year(year))))
        }
        if let quarter = quarterAfterYear(at: index, year) { return quarter }
        guard isYear(index, year) else { return nil }
        var start = index
        if passage.meaning(index - 1) == .unit(.year) { start = includingArticle(index - 1) }
        return Recognition(start..<index + 1, .date(PartialDate(year: .year(year))))
    }

    /// The token after the “s” or “’s” of a decade.
    private func decadeEnding(at index: Int) -> Int? {
        if passage.isWord(index, .s), passage.isGlued(index) { return index + 1 }
        if passage.isMark(index, "'"), passage.isGlued(index), passage.isWord(index + 1, .s),
            passage.isGlued(index + 1),
            let value = passage.tokens.indices.contains(index - 1) ? passage[index - 1].value : nil, value % 10 == 0,
            passage.isWord(index - 2, in: [.the, .early, .late, .mid]) || passage.isHyphen(index - 2)
        {
            return index + 2
        }
        return nil
    }

    /// Whether a number of four digits is a year by what stands around it.
    private func isYear(_ index: Int, _ year: Int) -> Bool {
        if isNamedNumber(index) || isCounted(index) { return false }
        let before = passage.meaning(index - 1)
        let isIntroduced: Bool =
            switch before {
            case .word(let word):
                [.in, .since, .until, .during, .of, .from, .by, .before, .after, .early, .late, .mid, .throughout]
                    .contains(word)
            default: false
            }
        let next = passage.isHyphen(index + 1) && passage.isGlued(index + 2) ? index + 2 : index + 1
        if passage.meaning(next) == .measure {
            let isCertain =
                [.in, .since, .until, .during].contains { passage.isWord(index - 1, $0) }
                || passage.isWord(index - 1, .of) && !Self.lengths.contains(passage.lowercased(next))
            if next == index + 2 || !isCertain { return false }
        }
        if passage[next].end - passage[next].start <= 2, Self.shortLengths.contains(passage.lowercased(next)) {
            return false
        }
        let isBeforePlural = passage.isPlainNoun(next) && passage.lowercased(next).hasSuffix("s")
        if isBeforePlural, !isIntroduced, year % 1000 == 0 || passage.meaning(index - 1) == .tense(.past) {
            return false
        }
        if 1900...2049 ~= year { return true }
        if isBeforePlural, !passage.isWord(index - 1, in: [.in, .since, .the]) {
            return false
        }
        let isLast = passage[index + 1].traits.contains(.afterLine) && !passage.isPlainNoun(next)
        return isIntroduced || isLast || passage.isWord(index - 1, in: [.the, .to, .and, .between, .about])
            || passage.isMark(index - 1, "(")
            || passage.isHyphen(index - 1) || passage.isHyphen(index + 1) || passage.meaning(index - 1) == .unit(.year)
    }

    /// Measures of a thing, which no year stands before: “a range of 2000 km”.
    private static let lengths: Set<String> = [
        "km", "kilometres", "kilometers", "miles", "metres", "meters", "feet", "kg", "tons", "tonnes", "dollars",
        "euros",
        "pounds", "rials", "shekels", "dinars", "percent", "people", "men", "shares", "points",
    ]

    /// Names that a number can follow: “Brigade 1984”.
    private static let numbered: Set<String> = [
        "brigade", "brigades", "camp", "bridge", "battalion", "street", "avenue",
    ]

    private static let shortLengths: Set<String> = ["m", "cm", "mm", "ft", "kg", "lb", "mw", "kw", "hp"]

    /// Whether a number names a thing: “Resolution 1701”, “Resolutions 1559 and 1701”, “at 1900 hours”.
    private func isNamedNumber(_ index: Int) -> Bool {
        if passage.isWord(index - 1, .at) || passage.isWord(index + 1, .hours) { return true }
        var before = index - 1
        for _ in 0..<6 {
            if passage.isMark(before, ".") || passage.isMark(before, "-") { before -= 1 }
            if passage.meaning(before) == .designator { return true }
            if passage.meaning(before) == .title, passage.isCapitalised(before),
                Self.numbered.contains(passage.lowercased(before))
            {
                return true
            }
            guard passage.isWord(before, .and) || passage.isMark(before, ","), passage.isNumber(before - 1) else {
                return false
            }
            before -= 2
        }
        return false
    }

    /// Whether a number says how many: “more than 2000”, “some 1500 fighters”, “about 2015 people”.
    private func isCounted(_ index: Int) -> Bool {
        let isFollowedByNoun = passage.isPlainNoun(index + 1) || passage.meaning(index + 1) == .measure
        switch passage.meaning(index - 1) {
        case .word(.than)
        where passage.isWord(index - 2, .at) && passage.isWord(index - 3, in: [.since, .until, .from, .by, .before]):
            return false
        case .word(.than), .word(.some), .word(.almost): return true
        case .word(.over): return true
        case .word(.about), .word(.around): return isFollowedByNoun
        case .word(.to): return passage.lowercased(index - 2) == "up"
        default: return false
        }
    }

    /// “the ’80s”, “the 80s”.
    func twoDigitDecade(at index: Int) -> Recognition? {
        guard passage.isNumber(index), passage[index].digits == 2, passage[index].value % 10 == 0,
            passage[index].value >= 20,
            passage.isWord(index + 1, .s), passage.isGlued(index + 1)
        else { return nil }
        let start = passage.isMark(index - 1, "'") ? index - 1 : index
        guard passage.isWord(start - 1, in: [.the, .early, .late, .mid]) || passage.isHyphen(start - 1) else {
            return nil
        }
        return Recognition(includingArticle(start)..<index + 2, .decade(1900 + Int(passage[index].value)))
    }

    /// “the eighties”.
    func spelledDecade(at index: Int) -> Recognition? {
        guard case .decade(let tens) = passage.meaning(index),
            passage.isWord(index - 1, in: [.the, .early, .late, .mid]) || passage.isHyphen(index - 1)
        else { return nil }
        return Recognition(includingArticle(index)..<index + 1, .decade(1900 + tens))
    }

    /// “the 20th century”, “the nineteenth century”, “the 9th century BC”.
    func century(at index: Int) -> Recognition? {
        guard [.unit(.century), .units(.century)].contains(passage.meaning(index)) else { return nil }
        var before = index - 1
        if passage.isHyphen(before) { before -= 1 }
        guard let (ordinal, start) = ordinal(endingAt: before), 1...30 ~= ordinal else { return nil }
        if let end = eraBeforeChrist(at: index + 1) {
            return Recognition(includingArticle(start)..<end, .century(-100 * (ordinal - 1) - 1))
        }
        return Recognition(includingArticle(start)..<index + 1, .century(100 * (ordinal - 1)))
    }

    /// An ordinal, in words or digits, that ends at a token, and the token that it begins with.
    func ordinal(endingAt index: Int) -> (ordinal: Int, start: Int)? {
        if passage.isWord(index, .suffix), passage.isGlued(index), passage.isNumber(index - 1) {
            return (Int(passage[index - 1].value), index - 1)
        }
        guard case .ordinal(let ordinal) = passage.meaning(index) else { return nil }
        if ordinal < 10, passage.isMark(index - 1, "-"), case .cardinal(let tens) = passage.meaning(index - 2),
            tens >= 20
        {
            return (tens + ordinal, index - 2)
        }
        return (ordinal, index)
    }

    /// “nineteen seventy-nine”, “twenty twenty-four”, “nineteen oh five”.
    func spelledYear(at index: Int) -> Recognition? {
        guard case .cardinal(let century) = passage.meaning(index), [17, 18, 19, 20].contains(century),
            case .cardinal(var rest) = passage.meaning(index + 1), 10...99 ~= rest, !passage.isCapitalised(index + 1)
        else { return nil }
        var end = index + 2
        if rest >= 20, passage.isMark(end, "-"), case .cardinal(let units) = passage.meaning(end + 1), 1...9 ~= units {
            rest += units
            end += 2
        }
        if century == 20, rest > 49 || passage.isPlainNoun(end) || passage.meaning(end) == .measure { return nil }
        if case .units = passage.meaning(end) { return nil }
        return Recognition(index..<end, .date(PartialDate(year: .year(century * 100 + rest))))
    }
}
