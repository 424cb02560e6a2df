/// The rules by which a phrase is recognised as an expression of time.
///
/// A rule is tried at the token that carries it (a number, a month, a unit) and reads to both sides from there, but
/// not before `floor`, where the last phrase ended. Each family of rules has a file of its own.
struct Grammar {
    let passage: Passage
    let genre: TemporalGenre
    /// The first token that is still free.
    var floor = 0

    init(_ passage: Passage, genre: TemporalGenre) {
        self.passage = passage
        self.genre = genre
    }

    /// The phrase that a token carries, with the words that modify it.
    func single(at index: Int) -> Recognition? {
        guard var phrase = core(at: index), phrase.range.lowerBound >= floor else { return nil }
        extendRight(&phrase)
        extendLeft(&phrase)
        return phrase
    }

    /// The phrase that a token carries, without the words that modify it.
    func core(at index: Int) -> Recognition? {
        switch passage.meaning(index) {
        case .number:
            numericDate(at: index) ?? nineEleven(at: index) ?? dayOfMonthName(at: index) ?? year(at: index)
                ?? twoDigitDecade(at: index)
                ?? dayOfMonth(at: index) ?? clock(at: index)
        case .month, .shortMonth: monthDate(at: index)
        case .solarMonth: solarMonthDate(at: index)
        case .weekday, .shortWeekday: weekday(at: index)
        case .season: season(at: index)
        case .unit:
            partOfYear(at: index) ?? century(at: index) ?? shift(at: index) ?? period(at: index)
                ?? shiftAhead(at: index)
        case .units: century(at: index) ?? shift(at: index) ?? vaguePeriod(at: index) ?? shiftAhead(at: index)
        case .dayPart: partOfDay(at: index)
        case .decade: spelledDecade(at: index)
        case .ordinal: ordinalOfMonth(at: index)
        case .cardinal: spelledYear(at: index)
        case .feast: feast(at: index)
        case .word(let word): closedClass(word, at: index)
        default: nil
        }
    }

    private func closedClass(_ word: Word, at index: Int) -> Recognition? {
        switch word {
        case .half: partOfYear(at: index)
        case .quarterOfYear: shortQuarter(at: index)
        case .today, .tomorrow, .yesterday, .tonight, .overnight: dayWord(word, at: index)
        default: vague(word, at: index)
        }
    }

    /// The index before a phrase, moved over an article that belongs to it.
    func includingArticle(_ start: Int) -> Int {
        start - 1 >= floor && passage.isWord(start - 1, .the) ? start - 1 : start
    }
}
