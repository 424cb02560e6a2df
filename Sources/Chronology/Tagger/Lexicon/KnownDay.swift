/// A day of recent history that texts name by its day and month alone.
struct KnownDay: Sendable {
    let day: Day
    let month: Int
    let dayOfMonth: Int
    /// Whether the bare date is understood, without “attack” or “since”.
    let isUnderstood: Bool

    private init?(_ year: Int, _ month: Int, _ dayOfMonth: Int, isUnderstood: Bool) {
        guard let day = Day(year: year, month: month, day: dayOfMonth) else { return nil }
        self.day = day
        self.month = month
        self.dayOfMonth = dayOfMonth
        self.isUnderstood = isUnderstood
    }

    /// The attack of 7 October 2023 on Israel, and those of 11 September 2001 on the United States.
    static let all: [KnownDay] = [
        KnownDay(2023, 10, 7, isUnderstood: true),
        KnownDay(2001, 9, 11, isUnderstood: false),
    ].compactMap { $0 }
}
