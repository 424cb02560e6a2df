/// Dates of which one is meant, not known which: `[2024-10-01..2024-10-06]`, `[..2024-09-20]`, `[2024-10-01,2024-10-03]`.
///
/// It is ISO 8601-2:2019's “one of a set” (EDTF, level 2). Its members are in the order of time and do not overlap; only
/// the first can lack a first date, and only the last a last one.
public struct DateSet: Hashable, Sendable {
    /// A date, or all dates from one to another.
    public struct Member: Hashable, Sendable {
        /// The first date; nil where there is no lower bound.
        public let first: CalendarDate?
        /// The last date; nil where there is no upper bound.
        public let last: CalendarDate?

        /// Whether it is one date.
        public var isSingle: Bool { first == last }

        /// A range of dates, or nil where it has no bound or ends before it starts.
        public init?(from first: CalendarDate?, to last: CalendarDate?) {
            if first == nil, last == nil { return nil }
            if let first, let last, last.endsBefore(first) { return nil }
            self.first = first
            self.last = last
        }
    }

    /// The members, at least one.
    public let members: [Member]
    /// The earliest date that may be meant; nil where there is no lower bound.
    public let first: CalendarDate?
    /// The latest date that may be meant; nil where there is no upper bound.
    public let last: CalendarDate?

    /// A set, or nil where it is empty or its members are not in the order of time.
    public init?(_ members: [Member]) {
        guard let first = members.first, let last = members.last else { return nil }
        for (member, next) in zip(members, members.dropFirst()) {
            guard let end = member.last, let start = next.first, end.endsBefore(start) else { return nil }
        }
        self.members = members
        (self.first, self.last) = (first.first, last.last)
    }
}

extension DateSet: CustomStringConvertible {
    /// EDTF: `[2024-10-01..2024-10-06]`.
    public var description: String {
        let texts = members.map { member in
            let first = member.first?.description ?? ""
            return member.isSingle ? first : "\(first)..\(member.last?.description ?? "")"
        }
        return "[\(texts.joined(separator: ","))]"
    }
}
