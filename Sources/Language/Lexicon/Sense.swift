/// One of the meanings of a word in the vocabulary of its language: what kind of word it is, and its value.
public struct Sense: Sendable, Hashable {
    /// What kind of word it is.
    public let kind: Kind
    /// The value that words of its kind have, the number of a month or the rank of a name in ``Kind/values``; or else 0.
    public let value: Int

    /// The value of a kind without values where the word is a name of the site’s.
    public static let isName = 1

    /// A sense.
    public init(_ kind: Kind, _ value: Int = 0) {
        self.kind = kind
        self.value = value
    }

    /// The kinds of words, by their names in word files; each is explained in the page on word files.
    public enum Kind: String, Sendable, CaseIterable {
        // Dates by name.
        case month
        case shortMonth = "short-month"
        case jalaliMonth = "jalali-month"
        case hijriMonth = "hijri-month"
        case hebrewMonth = "hebrew-month"
        case weekday
        case shortWeekday = "short-weekday"
        case season
        case part
        case number
        case ordinal
        case decade
        case decadeWord = "decade-word"
        case unit
        case units
        case dual
        case era

        // How a date lies to another.
        case day
        case nextDay = "next-day"
        case eve
        case relation
        case ago
        case ahead
        case later
        case earlier
        case phase
        case soFar = "so-far"

        // What joins the parts of a date.
        case of
        case at
        case from
        case to
        case onto
        case since
        case until
        case between
        case and
        case about
        case article
        case ordinalMark = "ordinal-mark"
        case yearWord = "year-word"
        case dayWord = "day-word"
        case monthWord = "month-word"
        case numberWord = "number-word"

        // What is no date.
        case designator
        case place
        case counted
        case title
        case plain

        // Whether a clause looks forward.
        case future
        case past

        // Who says what.
        case says
        case according
        case accordingBehind = "according-behind"
        case by
        case that
        case who
        case claimsTo = "claims-to"
        case hearsay
        case unclear
        case verified
        case falsehood
        case menace
        case passive
        case inOffices = "in-offices"
        case not
        case neither
        case none
        case `if`
        case we
        case planned
        case disputed
        case noun
        case outlet
        case monitor
        case speaker
        case pronoun
        case adverb
        case preposition
    }
}

extension Sense.Kind {
    /// The values that words of a kind can have.
    public enum Values: Sendable, Hashable {
        /// They have none.
        case none
        case numbers(ClosedRange<Int>)
        /// The value is the rank of one of these names.
        case names([String])
    }

    /// The values that words of this kind can have.
    public var values: Values {
        switch self {
        case .month, .shortMonth, .jalaliMonth, .hijriMonth: .numbers(1...12)
        // From Tishri on; 6 is Adar, 13 the first and 14 the second of a leap year.
        case .hebrewMonth: .numbers(1...14)
        case .weekday, .shortWeekday: .numbers(1...7)
        case .season: .names(["spring", "summer", "autumn", "winter"])
        case .part: .names(["morning", "afternoon", "evening", "night"])
        case .number: .numbers(0...1_000_000)
        case .ordinal: .numbers(1...31)
        case .decade: .numbers(0...90)
        case .unit, .units, .dual: .names(Self.unitNames)
        case .era: .names(["christian", "before-christ", "jalali", "hijri"])
        case .day: .numbers(-3...3)
        case .nextDay: .numbers(-2...2)
        case .relation: .names(["last", "this", "next", "recent", "coming", "same", "nearest"])
        case .phase: .names(["start", "middle", "end"])
        case .says: .names(["said", "confirmed", "denied", "planned", "threatened", "warned", "accused", "announced"])
        default: .none
        }
    }

    /// The units of time, from the shortest.
    static let unitNames = [
        "minute", "hour", "day", "week", "weekend", "month", "quarter", "half", "year", "decade", "century",
    ]
}
