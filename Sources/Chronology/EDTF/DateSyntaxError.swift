internal import Bounds

/// Why a text is not a date: the facts of the mistake, the bytes where it stands, and a sentence about it.
public struct DateSyntaxError: Error, Hashable, Sendable {
    /// The kinds of mistakes, with their facts.
    public enum Problem: Hashable, Sendable {
        case empty
        /// A form that is common elsewhere; how it is written in EDTF, two ways where it can be read in two.
        case commonForm(written: [String])
        /// A word for a day that depends on the day of writing: “today”.
        case relative
        case unexpected
        case yearNotFourDigits
        case unspecifiedYearDigits
        case negativeYearZero
        case monthNotTwoDigits
        case noMonth(Int)
        case dayNotTwoDigits
        case noDay(Int, month: Int, year: Int)
        case dayOfUnspecifiedMonth
        case dayOfDivision
        case qualifierNotAtEnd
        case noTime
        case fractionOfSecond
        case noOffset
        case intervalEndsBeforeItStarts
        case intervalWithoutDate
        /// A year with a Y has four digits or fewer, or more than 15.
        case longYear
        case monthOfLongYear
        /// `{…}`: all of several dates.
        case allOfSet
        case setNotClosed
        case setWithoutDate
        case setOutOfOrder
        /// A moment needs a whole day.
        case notADay
    }

    /// What is wrong.
    public let problem: Problem
    /// The bytes where it stands, counted from the beginning of the text.
    public let range: Range<Int>
    /// The text that was read; bytes that are not UTF-8 are replaced.
    public let text: String

    init(_ problem: Problem, at range: Range<Int>, in bytes: [UInt8]) {
        self.problem = problem
        self.range = range
        text = String(decoding: bytes, as: UTF8.self)
    }

    /// The same mistake, or, where the text has a form that is common elsewhere, that form and its remedy.
    func namingCommonForm(in bytes: [UInt8]) -> DateSyntaxError {
        guard problem.isAboutForm, let form = CommonDateForm.problem(in: bytes) else { return self }
        return DateSyntaxError(form, at: 0..<bytes.count, in: bytes)
    }
}

extension DateSyntaxError.Problem {
    /// Whether the text may be right in another notation, and not wrong in its facts.
    fileprivate var isAboutForm: Bool {
        switch self {
        case .unexpected, .yearNotFourDigits, .monthNotTwoDigits, .dayNotTwoDigits, .noTime, .intervalWithoutDate,
            .noMonth, .unspecifiedYearDigits:
            true
        default: false
        }
    }
}
