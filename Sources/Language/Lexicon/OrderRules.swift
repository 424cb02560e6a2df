/// How a language puts dates and sentences together, where languages differ: a line `order: …` of its word file.
public struct OrderRules: Sendable, Hashable {
    /// The names of the rules that hold.
    public internal(set) var names: Set<Name> = []

    /// No rule holds: months are written in small letters or in a script without capitals, the year is Christian, and the
    /// speaker stands before the verb.
    public init() {}

    /// Whether a rule holds.
    public func has(_ name: Name) -> Bool { names.contains(name) }

    /// A rule, by its name in word files.
    public enum Name: String, Sendable, CaseIterable {
        /// Nouns have capitals, so that a capital tells no name: German.
        case nounsHaveCapitals = "nouns-have-capitals"
        /// The names of months and weekdays have capitals: Turkish.
        case monthsHaveCapitals = "months-have-capitals"
        /// A full stop makes a number an ordinal: “3. März”.
        case ordinalStop = "ordinal-stop"
        /// Months and years of which nothing else is said are those of the Jalali calendar: Persian.
        case jalali
        /// The verb stands before the one who says so: Arabic.
        case verbFirst = "verb-first"
        /// The verb stands at the end: Persian, Turkish.
        case verbLast = "verb-last"
    }
}
