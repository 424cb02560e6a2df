/// A date with its precision: a day, month, season, year, decade or century, an interval between two of them, or a set
/// of which one is meant.
///
/// The text form is EDTF (ISO 8601-2:2019, Extended Date/Time Format, levels 0 and 1, and of level 2 the codes for
/// quarters and halves and the sets of which one is meant): `2024`, `2024-10`, `2024-10-01`, `2024-10-01T12:30:00Z`,
/// `2024-10-01~`, `198X`, `2024-10-XX`, `2024-21`, `2024-10-01/2024-10-03`, `../2024-10-01`,
/// `[2024-10-01..2024-10-06]`, `Y170000002`.
public struct EDTFDate: Hashable, Sendable {
    /// One end of an interval.
    public enum End: Hashable, Sendable {
        case date(CalendarDate)
        /// `..`: there is none.
        case open
        /// Nothing is written: there is one, but it is not known.
        case unknown

        var date: CalendarDate? {
            if case .date(let date) = self { date } else { nil }
        }
    }

    /// What a date can be.
    public enum Form: Hashable, Sendable {
        case date(CalendarDate)
        /// From one date to another, all of it: `2024-10-01/2024-10-06`.
        case interval(from: End, to: End)
        /// One of several dates, not known which: `[2024-10-01..2024-10-06]`.
        case oneOf(DateSet)
    }

    /// A single date, an interval or a set.
    public let form: Form

    /// Only for intervals that are known not to end before they start.
    init(unchecked form: Form) { self.form = form }

    /// A single date.
    public init(_ date: CalendarDate) { form = .date(date) }

    /// A day.
    public init(_ day: Day) { form = .date(CalendarDate(day: day)) }

    /// An interval, both ends included, or nil where it ends before it starts or both ends are open or both unknown.
    public init?(from start: End, to end: End) {
        if start.date == nil, start == end { return nil }
        if let first = start.date, let last = end.date, last.endsBefore(first) { return nil }
        form = .interval(from: start, to: end)
    }

    /// One of several dates; a set of a single date is that date.
    public init(oneOf set: DateSet) {
        if set.members.count == 1, let first = set.first, first == set.last {
            form = .date(first)
        } else {
            form = .oneOf(set)
        }
    }

    /// Reads a date.
    ///
    /// - Throws: A ``DateSyntaxError`` that says what is wrong and in which bytes.
    public init(parsing text: some StringProtocol) throws(DateSyntaxError) {
        try self.init(utf8: Array(text.utf8))
    }

    /// Reads the bytes of a date.
    ///
    /// - Throws: A ``DateSyntaxError`` that says what is wrong and in which bytes.
    public init(utf8 bytes: [UInt8]) throws(DateSyntaxError) {
        var parser = EDTFParser(bytes)
        do { self = try parser.parse() } catch { throw error.namingCommonForm(in: bytes) }
    }

    /// The first and the last of its dates; nil where an interval has an open or unknown end, or a set no bound.
    public var bounds: (first: CalendarDate?, last: CalendarDate?) {
        switch form {
        case .date(let date): (date, date)
        case .interval(let start, let end): (start.date, end.date)
        case .oneOf(let set): (set.first, set.last)
        }
    }

    /// The first day that it covers; nil where there is none, it is not known, or the calendar does not reach there.
    public var earliest: Day? { bounds.first.flatMap { $0.isInCalendar ? $0.earliest : nil } }

    /// The last day that it covers; nil where there is none, it is not known, or the calendar does not reach there.
    public var latest: Day? { bounds.last.flatMap { $0.isInCalendar ? $0.latest : nil } }

    /// How finely it is known.
    public var precision: DatePrecision {
        switch form {
        case .date(let date): date.precision
        case .interval: .interval
        case .oneOf: .bounded
        }
    }

    /// Whether it, or a bound of it, is marked as approximate (`~` or `%`).
    public var isApproximate: Bool {
        qualifiers.contains { $0 == .approximate || $0 == .uncertainAndApproximate }
    }

    /// Whether it, or a bound of it, is marked as uncertain (`?` or `%`).
    public var isUncertain: Bool {
        qualifiers.contains { $0 == .uncertain || $0 == .uncertainAndApproximate }
    }

    private var qualifiers: [DateQualifier] {
        switch form {
        case .date(let date): [date.qualifier]
        case .interval(let start, let end): [start, end].compactMap { $0.date?.qualifier }
        case .oneOf(let set): set.members.flatMap { [$0.first, $0.last] }.compactMap { $0?.qualifier }
        }
    }

    /// The year, where all of it lies in one known year.
    public var year: Int? {
        guard let first = bounds.first?.years, let last = bounds.last?.years else { return nil }
        if case .date(let date) = form, first.count == 2 { return date.year }
        return first.lowerBound == last.upperBound ? first.lowerBound : nil
    }

    /// The month, 1…12, where all of it lies in one known month.
    public var month: Int? {
        if case .date(let date) = form { return date.month }
        guard year != nil, let first = earliest?.month, first == latest?.month else { return nil }
        return first
    }

    /// The value for HTML's `<time datetime>`: `2024`, `2024-10`, `2024-10-01` or `2024-10-01T12:30:00Z`.
    ///
    /// HTML (section 4.5.14, the time element) has no form for years before 1, seasons, decades, intervals, sets,
    /// unspecified digits, or what is approximate or uncertain: nil.
    public var htmlDatetime: String? {
        guard case .date(let date) = form, date.qualifier == .none, 1...9999 ~= date.year else { return nil }
        switch date.extent {
        case .year, .month, .day, .time: return date.description
        default: return nil
        }
    }
}

extension EDTFDate: CustomStringConvertible {
    /// Canonical EDTF, which parses back to the same value: `2024-10-01/2024-10-03`.
    public var description: String {
        switch form {
        case .date(let date): date.description
        case .interval(let start, let end): "\(start)/\(end)"
        case .oneOf(let set): set.description
        }
    }
}

extension EDTFDate.End: CustomStringConvertible {
    /// EDTF: the date, `..` or nothing.
    public var description: String {
        switch self {
        case .date(let date): date.description
        case .open: ".."
        case .unknown: ""
        }
    }
}
