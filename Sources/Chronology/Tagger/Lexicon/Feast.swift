/// A day that is known by a name, and how its date is found.
struct Feast: Sendable {
    /// How the date of a year is found.
    enum Rule: Sendable {
        /// The same day of every year.
        case gregorian(month: Int, day: Int)
        /// One day of history.
        case once(year: Int, month: Int, day: Int)
        /// Days after Easter Sunday of the western churches.
        case easter(Int)
        /// Days after 1 Tishri, the Jewish new year.
        case hebrewNewYear(Int)
        /// Days after 15 Nisan, the first day of Passover.
        case passover(Int)
        case solarHijri(month: Int, day: Int)
        /// By the arithmetic calendar: the day is announced when the moon is seen, and can be one later or earlier.
        case islamic(month: Int, day: Int)
    }

    /// The name in lower case, as the tokens that it is split into.
    let name: [String]
    let rule: Rule

    private init(_ name: String, _ rule: Rule) {
        self.name = name.split(separator: " ").map(String.init)
        self.rule = rule
    }

    static let september11 = Feast("9 / 11", .once(year: 2001, month: 9, day: 11))

    /// All that have a name in words; where one name begins with another, the longer stands first.
    static let all: [Feast] = [
        Feast("christmas eve", .gregorian(month: 12, day: 24)),
        Feast("christmas day", .gregorian(month: 12, day: 25)),
        Feast("christmas", .gregorian(month: 12, day: 25)),
        Feast("boxing day", .gregorian(month: 12, day: 26)),
        Feast("new year ' s eve", .gregorian(month: 12, day: 31)),
        Feast("new year ' s day", .gregorian(month: 1, day: 1)),
        Feast("international workers ' day", .gregorian(month: 5, day: 1)),
        Feast("international women ' s day", .gregorian(month: 3, day: 8)),
        Feast("may day", .gregorian(month: 5, day: 1)),
        Feast("nakba day", .gregorian(month: 5, day: 15)),
        Feast("land day", .gregorian(month: 3, day: 30)),
        Feast("armistice day", .gregorian(month: 11, day: 11)),
        Feast("valentine ' s day", .gregorian(month: 2, day: 14)),
        Feast("d - day", .once(year: 1944, month: 6, day: 6)),
        Feast("palm sunday", .easter(-7)),
        Feast("good friday", .easter(-2)),
        Feast("easter sunday", .easter(0)),
        Feast("easter monday", .easter(1)),
        Feast("easter", .easter(0)),
        Feast("ash wednesday", .easter(-46)),
        Feast("rosh hashanah", .hebrewNewYear(0)),
        Feast("yom kippur", .hebrewNewYear(9)),
        Feast("simchat torah", .hebrewNewYear(21)),
        Feast("purim", .passover(-30)),
        Feast("shavuot", .passover(50)),
        Feast("nowruz", .solarHijri(month: 1, day: 1)),
        Feast("eid al - fitr", .islamic(month: 10, day: 1)),
        Feast("eid al - adha", .islamic(month: 12, day: 10)),
        Feast("ashura", .islamic(month: 1, day: 10)),
    ]
}
