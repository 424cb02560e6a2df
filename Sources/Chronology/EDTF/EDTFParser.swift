internal import Bounds

/// The grammar of EDTF, ISO 8601-2:2019, as far as ``EDTFDate`` goes.
struct EDTFParser {
    private var scanner: DateScanner
    private let bytes: [UInt8]
    /// Whether a time may have fractions of a second and a space for its `T`, as in feeds and web pages.
    private let allowsLooseTime: Bool

    init(_ bytes: [UInt8], allowsLooseTime: Bool = false) {
        self.bytes = bytes
        scanner = DateScanner(bytes)
        self.allowsLooseTime = allowsLooseTime
    }

    /// A whole text that is a date, an interval or a set.
    mutating func parse() throws(DateSyntaxError) -> EDTFDate {
        guard let first = bytes.first else { throw error(.empty, 0..<0) }
        if first == UInt8(ascii: "[") { return EDTFDate(oneOf: try parseSet()) }
        if first == UInt8(ascii: "{") { throw error(.allOfSet, 0..<bytes.count) }
        guard let slash = bytes.firstIndex(of: UInt8(ascii: "/")) else { return EDTFDate(try parseDate()) }
        let start = try parseEnd(0..<slash)
        let end = try parseEnd(slash + 1..<bytes.count)
        if let date = EDTFDate(from: start, to: end) { return date }
        throw error(start.date == nil ? .intervalWithoutDate : .intervalEndsBeforeItStarts, 0..<bytes.count)
    }

    /// A whole text that is a date.
    mutating func parseDate() throws(DateSyntaxError) -> CalendarDate {
        guard !bytes.isEmpty else { throw error(.empty, 0..<0) }
        return try parseDate(0..<bytes.count)
    }

    private mutating func parseEnd(_ range: Range<Int>) throws(DateSyntaxError) -> EDTFDate.End {
        if range.isEmpty { return .unknown }
        if range.count == 2, bytes[range].allSatisfy({ $0 == UInt8(ascii: ".") }) { return .open }
        return .date(try parseDate(range))
    }

    /// `[2024-10-01,2024-10-03..2024-10-06]`; spaces can stand after a comma.
    private mutating func parseSet() throws(DateSyntaxError) -> DateSet {
        guard bytes.last == UInt8(ascii: "]") else { throw error(.setNotClosed, 0..<bytes.count) }
        var members: [DateSet.Member] = []
        var start = 1
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: ",")) ?? bytes.count - 1
            members.append(try parseMember(start..<end))
            start = end + 1
            while end < bytes.count - 1, start < bytes.count, bytes[start] == UInt8(ascii: " ") { start += 1 }
        }
        guard let set = DateSet(members) else { throw error(.setOutOfOrder, 0..<bytes.count) }
        return set
    }

    private mutating func parseMember(_ range: Range<Int>) throws(DateSyntaxError) -> DateSet.Member {
        let dots = range.first { bytes[$0] == UInt8(ascii: ".") && bytes[$0 + 1] == UInt8(ascii: ".") }
        let ends = dots.map { (range.lowerBound..<$0, min($0 + 2, range.upperBound)..<range.upperBound) }
        guard let (before, after) = ends else {
            let date = try parseDate(range)
            if let member = DateSet.Member(from: date, to: date) { return member }
            throw error(.unexpected, range)
        }
        if before.isEmpty, after.isEmpty { throw error(.setWithoutDate, range) }
        let first = before.isEmpty ? nil : try parseDate(before)
        let last = after.isEmpty ? nil : try parseDate(after)
        if let member = DateSet.Member(from: first, to: last) { return member }
        throw error(.setOutOfOrder, range)
    }

    private mutating func parseDate(_ range: Range<Int>) throws(DateSyntaxError) -> CalendarDate {
        scanner = DateScanner(bytes, in: range)
        let (year, unspecifiedDigits) = try parseYear()
        let extent: CalendarDate.Extent =
            switch unspecifiedDigits {
            case 2: .century
            case 1: .decade
            default: scanner.take("-") ? try parseWithinYear(year) : .year
            }
        let qualifier = parseQualifier()
        guard scanner.isAtEnd else {
            let isQualified = qualifier != .none && scanner.peek() == UInt8(ascii: "-")
            throw error(isQualified ? .qualifierNotAtEnd : .unexpected, scanner.position..<range.upperBound)
        }
        return CalendarDate(uncheckedYear: year, extent, qualifier)
    }

    /// The year, and how many of its last digits are `X`.
    private mutating func parseYear() throws(DateSyntaxError) -> (year: Int, unspecifiedDigits: Int) {
        let start = scanner.position
        if scanner.peek() == UInt8(ascii: "Y") { return (try parseLongYear(), 0) }
        let isNegative = scanner.take("-")
        let digits = scanner.digitCount
        var unspecified = 0
        while scanner.peek(digits + unspecified) == UInt8(ascii: "X") { unspecified += 1 }
        let range = start..<scanner.position + digits + unspecified
        guard digits + unspecified == 4 else {
            throw error(digits == 0 ? .unexpected : .yearNotFourDigits, digits == 0 ? start..<scanner.end : range)
        }
        guard let number = scanner.number(digits: digits), unspecified <= 2 else {
            throw error(.unspecifiedYearDigits, range)
        }
        if isNegative, number == 0 { throw error(.negativeYearZero, range) }
        scanner.position = range.upperBound
        let scale = [1, 10, 100][unspecified]
        return ((isNegative ? -number : number) * scale, unspecified)
    }

    /// `Y170000002`: a year of more than four digits.
    private mutating func parseLongYear() throws(DateSyntaxError) -> Int {
        let start = scanner.position
        _ = scanner.take("Y")
        let isNegative = scanner.take("-")
        let digits = scanner.digitCount
        let range = start..<scanner.position + digits
        guard digits > 0 else { throw error(.unexpected, start..<scanner.end) }
        guard 5...15 ~= digits, scanner.peek() != UInt8(ascii: "0"), let number = scanner.number(digits: digits) else {
            throw error(.longYear, range)
        }
        if scanner.peek() == UInt8(ascii: "-") { throw error(.monthOfLongYear, scanner.position..<scanner.end) }
        return isNegative ? -number : number
    }

    private mutating func parseWithinYear(_ year: Int) throws(DateSyntaxError) -> CalendarDate.Extent {
        let start = scanner.position
        if takeUnspecified() {
            guard scanner.take("-") else { return .unspecifiedMonth }
            let dayStart = scanner.position
            if takeUnspecified() { return .unspecifiedMonthAndDay }
            throw error(.dayOfUnspecifiedMonth, dayStart..<scanner.end)
        }
        guard let number = scanner.number(digits: 2) else { throw error(.monthNotTwoDigits, fieldRange(start)) }
        if let division = YearDivision(rawValue: number) {
            if scanner.peek() == UInt8(ascii: "-") { throw error(.dayOfDivision, scanner.position..<scanner.end) }
            return .division(division)
        }
        guard 1...12 ~= number else { throw error(.noMonth(number), start..<scanner.position) }
        guard scanner.take("-") else { return .month(number) }
        return try parseDay(year: year, month: number)
    }

    private mutating func parseDay(year: Int, month: Int) throws(DateSyntaxError) -> CalendarDate.Extent {
        let start = scanner.position
        if takeUnspecified() { return .unspecifiedDay(month: month) }
        guard let day = scanner.number(digits: 2) else { throw error(.dayNotTwoDigits, fieldRange(start)) }
        guard Day(year: year, month: month, day: day) != nil else {
            throw error(.noDay(day, month: month, year: year), start..<scanner.position)
        }
        let timeStart = scanner.position
        guard scanner.take("T") || (allowsLooseTime && scanner.take(" ")) else { return .day(month: month, day: day) }
        guard let time = scanner.time() else { throw error(.noTime, timeStart + 1..<scanner.end) }
        try parseFraction()
        return .time(month: month, day: day, time, try parseOffset())
    }

    private mutating func parseFraction() throws(DateSyntaxError) {
        let start = scanner.position
        guard scanner.take(".") || scanner.take(",") else { return }
        let digits = scanner.digitCount
        scanner.position += digits
        if !allowsLooseTime || digits == 0 { throw error(.fractionOfSecond, start..<scanner.position) }
    }

    private mutating func parseOffset() throws(DateSyntaxError) -> UTCOffset? {
        if allowsLooseTime { _ = scanner.take(" ") }
        guard let byte = scanner.peek(), "Zz+-".utf8.contains(byte) else { return nil }
        let start = scanner.position
        if let offset = scanner.offset() { return offset }
        throw error(.noOffset, start..<scanner.end)
    }

    private mutating func takeUnspecified() -> Bool {
        guard scanner.peek() == UInt8(ascii: "X"), scanner.peek(1) == UInt8(ascii: "X") else { return false }
        scanner.position += 2
        return true
    }

    private mutating func parseQualifier() -> DateQualifier {
        guard let byte = scanner.peek(), let qualifier = DateQualifier(rawValue: byte) else { return .none }
        scanner.position += 1
        return qualifier
    }

    /// From a place to the next hyphen, slash or end.
    private func fieldRange(_ start: Int) -> Range<Int> {
        let rest = bytes[within: start..<scanner.end]
        return start..<(rest.firstIndex { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "T") } ?? scanner.end)
    }

    private func error(_ problem: DateSyntaxError.Problem, _ range: Range<Int>) -> DateSyntaxError {
        DateSyntaxError(problem, at: range, in: bytes)
    }
}
