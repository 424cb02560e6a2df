/// A date with its precision: a day, month, season, year, decade or century, or an interval between two of them.
///
/// The text form is EDTF (ISO 8601-2:2019, Extended Date/Time Format, levels 0 and 1, and the codes of level 2 for
/// quarters and halves): `2024`, `2024-10`, `2024-10-01`, `2024-10-01T12:30:00Z`, `2024-10-01~`, `198X`, `2024-10-XX`,
/// `2024-21`, `2024-10-01/2024-10-03`, `../2024-10-01`. Years are −9999…9999.
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

    /// A single date or an interval.
    public enum Form: Hashable, Sendable {
        case date(CalendarDate)
        case interval(from: End, to: End)
    }

    /// A single date or an interval.
    public let form: Form

    /// Only for intervals that are known not to end before they start.
    init(unchecked form: Form) { self.form = form }

    /// A single date.
    public init(_ date: CalendarDate) { form = .date(date) }

    /// A day.
    public init(_ day: Day) { form = .date(CalendarDate(day: day)) }

    /// An interval, both ends included, or nil where it ends before it starts or neither end is a date.
    public init?(from start: End, to end: End) {
        if start.date == nil, end.date == nil { return nil }
        if let first = start.date, let last = end.date, last.latest < first.earliest { return nil }
        form = .interval(from: start, to: end)
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

    /// The first day that it covers; nil where an interval has an open or unknown start.
    public var earliest: Day? {
        switch form {
        case .date(let date): date.earliest
        case .interval(let start, _): start.date?.earliest
        }
    }

    /// The last day that it covers; nil where an interval has an open or unknown end.
    public var latest: Day? {
        switch form {
        case .date(let date): date.latest
        case .interval(_, let end): end.date?.latest
        }
    }

    /// How finely it is known.
    public var precision: DatePrecision {
        switch form {
        case .date(let date): date.precision
        case .interval: .interval
        }
    }

    /// Whether it, or an end of it, is marked as approximate (`~` or `%`).
    public var isApproximate: Bool {
        qualifiers.contains { $0 == .approximate || $0 == .uncertainAndApproximate }
    }

    /// Whether it, or an end of it, is marked as uncertain (`?` or `%`).
    public var isUncertain: Bool {
        qualifiers.contains { $0 == .uncertain || $0 == .uncertainAndApproximate }
    }

    private var qualifiers: [DateQualifier] {
        switch form {
        case .date(let date): [date.qualifier]
        case .interval(let start, let end): [start.date?.qualifier ?? .none, end.date?.qualifier ?? .none]
        }
    }

    /// The year, where all of it lies in one known year.
    public var year: Int? {
        switch form {
        case .date(let date): date.precision == .decade || date.precision == .century ? nil : date.year
        case .interval:
            if let first = earliest?.year, first == latest?.year { first } else { nil }
        }
    }

    /// The month, 1…12, where all of it lies in one known month.
    public var month: Int? {
        switch form {
        case .date(let date): date.month
        case .interval:
            if year != nil, let first = earliest?.month, first == latest?.month { first } else { nil }
        }
    }

    /// The value for HTML's `<time datetime>`: `2024`, `2024-10`, `2024-10-01` or `2024-10-01T12:30:00Z`.
    ///
    /// HTML (section 4.5.14, the time element) has no form for years before 1, seasons, decades, intervals,
    /// unspecified digits, or what is approximate or uncertain: nil.
    public var htmlDatetime: String? {
        guard case .date(let date) = form, date.qualifier == .none, date.year > 0 else { return nil }
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
