import Testing

@testable import Chronology

@Suite struct EDTFDateTests {
    struct Row: Sendable {
        let text: String
        let days: String
        let precision: DatePrecision
        let html: String?
        let reads: String

        init(_ text: String, _ days: String, _ precision: DatePrecision, _ html: String?, _ reads: String) {
            self.text = text
            self.days = days
            self.precision = precision
            self.html = html
            self.reads = reads
        }
    }

    @Test(arguments: [
        Row("2024", "2024-01-01…2024-12-31", .year, "2024", "2024"),
        Row("2024-10", "2024-10-01…2024-10-31", .month, "2024-10", "October 2024"),
        Row("2024-10-01", "2024-10-01…2024-10-01", .day, "2024-10-01", "1 October 2024"),
        Row(
            "2024-10-01T12:30:00Z", "2024-10-01…2024-10-01", .day, "2024-10-01T12:30:00Z",
            "1 October 2024, 12:30 UTC"),
        Row(
            "2024-10-01T12:30:00+03:30", "2024-10-01…2024-10-01", .day, "2024-10-01T12:30:00+03:30",
            "1 October 2024, 12:30 UTC+03:30"),
        Row("2024-10-01T12:30:00", "2024-10-01…2024-10-01", .day, "2024-10-01T12:30:00", "1 October 2024, 12:30"),
        Row("2024-10-01~", "2024-10-01…2024-10-01", .day, nil, "about 1 October 2024"),
        Row("2015?", "2015-01-01…2015-12-31", .year, nil, "perhaps 2015"),
        Row("2015%", "2015-01-01…2015-12-31", .year, nil, "perhaps about 2015"),
        Row("198X", "1980-01-01…1989-12-31", .decade, nil, "the 1980s"),
        Row("19XX", "1900-01-01…1999-12-31", .century, nil, "the 20th century"),
        Row("10XX", "1000-01-01…1099-12-31", .century, nil, "the 11th century"),
        Row("2024-XX", "2024-01-01…2024-12-31", .year, nil, "a month in 2024"),
        Row("2024-XX-XX", "2024-01-01…2024-12-31", .year, nil, "a day in 2024"),
        Row("2024-10-XX", "2024-10-01…2024-10-31", .month, nil, "a day in October 2024"),
        Row("2024-21", "2024-03-01…2024-05-31", .season, nil, "spring 2024"),
        Row("2024-24", "2024-12-01…2025-02-28", .season, nil, "winter 2024"),
        Row("2024-35", "2024-07-01…2024-09-30", .quarter, nil, "the third quarter of 2024"),
        Row("2024-40", "2024-01-01…2024-06-30", .half, nil, "the first half of 2024"),
        Row("2024-10-01/2024-10-03", "2024-10-01…2024-10-03", .interval, nil, "1–3 October 2024"),
        Row("2024-10-01~/2024-10-03~", "2024-10-01…2024-10-03", .interval, nil, "about 1–3 October 2024"),
        Row("2024-10-01/2024-10-03~", "2024-10-01…2024-10-03", .interval, nil, "1 October 2024 – about 3 October 2024"),
        Row("2024-09-30/2024-10-02", "2024-09-30…2024-10-02", .interval, nil, "30 September – 2 October 2024"),
        Row("2023-12-28/2024-01-03", "2023-12-28…2024-01-03", .interval, nil, "28 December 2023 – 3 January 2024"),
        Row("2024-10/2024-11", "2024-10-01…2024-11-30", .interval, nil, "October–November 2024"),
        Row("2023-10/2024-03", "2023-10-01…2024-03-31", .interval, nil, "October 2023 – March 2024"),
        Row("2011/2018", "2011-01-01…2018-12-31", .interval, nil, "2011–2018"),
        Row("../2024-05-03", "…2024-05-03", .interval, nil, "until 3 May 2024"),
        Row("2023-10-07/..", "2023-10-07…", .interval, nil, "from 7 October 2023"),
        Row("2023-10-07/", "2023-10-07…", .interval, nil, "from 7 October 2023 until an unknown day"),
        Row("/2023-10", "…2023-10-31", .interval, nil, "from an unknown day until October 2023"),
        Row("0476-09-04", "0476-09-04…0476-09-04", .day, "0476-09-04", "4 September AD 476"),
        Row("-0479-08-27", "-0479-08-27…-0479-08-27", .day, nil, "27 August 480 BC"),
        Row("0000", "0000-01-01…0000-12-31", .year, nil, "1 BC"),
        Row("/..", "…", .interval, nil, "from an unknown day on"),
        Row("../", "…", .interval, nil, "until an unknown day"),
        Row("Y170000002", "…", .year, nil, "170000002"),
        Row("Y-170000002~", "…", .year, nil, "about 170000003 BC"),
        Row("Y10000/Y12000", "…", .interval, nil, "10000–12000"),
        Row("2024/Y12000", "2024-01-01…", .interval, nil, "2024–12000"),
        Row("-20XX", "-2099-01-01…-2000-12-31", .century, nil, "between 2100 BC and 2001 BC"),
        Row("-019X?", "-0199-01-01…-0190-12-31", .decade, nil, "perhaps between 200 BC and 191 BC"),
        Row("[2024-10-01..2024-10-06]", "2024-10-01…2024-10-06", .bounded, nil, "between 1 and 6 October 2024"),
        Row(
            "[2024-09-20..2024-10-06]", "2024-09-20…2024-10-06", .bounded, nil,
            "between 20 September and 6 October 2024"),
        Row(
            "[2023-12-28..2024-01-03]", "2023-12-28…2024-01-03", .bounded, nil,
            "between 28 December 2023 and 3 January 2024"),
        Row("[2024-10..2024-11]", "2024-10-01…2024-11-30", .bounded, nil, "between October and November 2024"),
        Row("[2011..2018]", "2011-01-01…2018-12-31", .bounded, nil, "between 2011 and 2018"),
        Row("[..2024-09-20]", "…2024-09-20", .bounded, nil, "by 20 September 2024"),
        Row("[..2024-10-06~]", "…2024-10-06", .bounded, nil, "by about 6 October 2024"),
        Row("[2024-10-01..]", "2024-10-01…", .bounded, nil, "from 1 October 2024 on"),
        Row(
            "[2024-10-01..2024-10-06~]", "2024-10-01…2024-10-06", .bounded, nil,
            "between 1 October 2024 and about 6 October 2024"),
        Row("[2024-10-01,2024-10-03]", "2024-10-01…2024-10-03", .bounded, nil, "1 or 3 October 2024"),
        Row("[2024-10-01,2024-10-03,2024-10-05]", "2024-10-01…2024-10-05", .bounded, nil, "1, 3 or 5 October 2024"),
        Row(
            "[..2024-09-20,2024-10-01..2024-10-03,2024-11]", "…2024-11-30", .bounded, nil,
            "by 20 September 2024, between 1 and 3 October 2024 or November 2024"),
    ])
    func reads(row: Row) throws {
        let date = try EDTFDate(parsing: row.text)
        #expect(date.description == row.text)
        #expect("\(date.earliest?.description ?? "")…\(date.latest?.description ?? "")" == row.days)
        #expect(date.precision == row.precision)
        #expect(date.htmlDatetime == row.html)
        #expect(date.text() == row.reads)
    }

    @Test(
        arguments: [
            ("2024-10-01", 2024, 10), ("2024-10-XX", 2024, 10), ("2024", 2024, nil), ("198X", nil, nil),
            ("2024-10-01/2024-10-03", 2024, 10), ("2024-09-30/2024-10-02", 2024, nil), ("2023-12/2024-01", nil, nil),
            ("2024-10-01/..", nil, nil), ("[2024-10-01..2024-10-06]", 2024, 10), ("[..2024-10-06]", nil, nil),
            ("2024-24", 2024, nil), ("Y10000", 10000, nil), ("-019X", nil, nil),
        ] as [(String, Int?, Int?)])
    func knowsYearAndMonthOnlyWhereAllOfItLiesInOne(text: String, year: Int?, month: Int?) throws {
        let date = try EDTFDate(parsing: text)
        #expect(date.year == year)
        #expect(date.month == month)
    }

    @Test func standsInTheOrderOfATimeline() throws {
        let texts = [
            "Y-10000", "-0479", "-019X", "19XX", "198X", "../2024-05-03", "[..2024-10-01]", "2024-10-01", "2024-10-01~",
            "2024-10-01T09:00:00+03:00",
            "2024-10-01T07:00:00Z", "2024-10-01/2024-10-03", "[2024-10-01..2024-10-03]", "2024-10", "2024-10-XX",
            "2024-10-01/", "2024-10-01/..",
            "[2024-10-01..]", "2024-10-02", "Y10000", "Y170000002", "/..",
        ]
        let dates = try texts.map { try EDTFDate(parsing: $0) }
        #expect(dates.reversed().sorted().map(\.description) == texts)
    }

    @Test func aTimeWithoutSecondsIsWrittenWithThem() throws {
        #expect(try EDTFDate(parsing: "2024-10-01T12:30Z").description == "2024-10-01T12:30:00Z")
    }

    @Test(arguments: [
        ("[2024-10-01, 2024-10-03]", "[2024-10-01,2024-10-03]"), ("[2024-10-01]", "2024-10-01"),
        ("[2024-10-01..2024-10-01]", "2024-10-01"),
    ])
    func aSetHasOneForm(text: String, canonical: String) throws {
        #expect(try EDTFDate(parsing: text).description == canonical)
    }

    @Test func whatIsWrittenParsesBackToTheSameValue() throws {
        var random = SplitMix(seed: 7)
        for _ in 0..<20_000 {
            let date = EDTFDate.random(using: &random)
            #expect(try EDTFDate(parsing: date.description) == date)
            #expect(!date.text().isEmpty)
            if let first = date.earliest, let last = date.latest { #expect(first <= last) }
        }
    }

    @Test func anyBytesAreReadOrRefusedWithARangeInsideThem() {
        var random = SplitMix(seed: 11)
        let alphabet = Array("0123456789-/.XT:Z+~?%[],Y{ s,OctoberMay\u{2013}ébout".utf8)
        for _ in 0..<50_000 {
            let count = Int.random(in: 0...24, using: &random)
            let bytes = (0..<count).map { _ in alphabet.randomElement(using: &random) ?? 0 }
            switch Result(catching: { () throws(DateSyntaxError) in try EDTFDate(utf8: bytes) }) {
            case .success(let date):
                #expect((try? EDTFDate(parsing: date.description)) == date)
            case .failure(let error):
                #expect(error.range.lowerBound >= 0 && error.range.upperBound <= bytes.count)
                #expect(!error.message.isEmpty)
                if case .commonForm(let written) = error.problem {
                    for text in written { #expect(throws: Never.self) { try EDTFDate(parsing: text) } }
                }
            }
        }
    }
}

extension EDTFDate {
    fileprivate static func random(using random: inout SplitMix) -> EDTFDate {
        switch Int.random(in: 0..<8, using: &random) {
        case 3, 4:
            let dates = (0..<Int.random(in: 1...5, using: &random)).map { _ in CalendarDate.random(using: &random) }
            var members = zip(dates, dates.dropFirst()).compactMap { DateSet.Member(from: $0, to: $1) }
            members += dates.compactMap { DateSet.Member(from: $0, to: Bool.random(using: &random) ? $0 : nil) }
            return members.lazy.compactMap { DateSet([$0]) }.first.map(EDTFDate.init(oneOf:)) ?? EDTFDate(dates[0])
        case 0: return EDTFDate(from: .date(.random(using: &random)), to: .open) ?? EDTFDate(Day.min)
        case 1: return EDTFDate(from: .unknown, to: .date(.random(using: &random))) ?? EDTFDate(Day.min)
        case 2:
            let (one, two) = (CalendarDate.random(using: &random), CalendarDate.random(using: &random))
            let interval = EDTFDate(from: .date(one), to: .date(two)) ?? EDTFDate(from: .date(two), to: .date(one))
            return interval ?? EDTFDate(one)
        default: return EDTFDate(.random(using: &random))
        }
    }
}

extension CalendarDate {
    fileprivate static func random(using random: inout SplitMix) -> CalendarDate {
        let year = Int.random(in: -9999...9999, using: &random)
        let month = Int.random(in: 1...12, using: &random)
        let day = Int.random(in: 1...Day.length(ofMonth: month, year: year), using: &random)
        let qualifiers: [DateQualifier] = [.none, .uncertain, .approximate, .uncertainAndApproximate]
        let time = TimeOfDay(secondOfDay: Int.random(in: 0..<86_400, using: &random))
        let offset =
            Bool.random(using: &random) ? UTCOffset(minutes: Int.random(in: -1439...1439, using: &random)) : nil
        let extents: [Extent] = [
            .century, .decade, .year, .division(YearDivision.allCases.randomElement(using: &random) ?? .spring),
            .unspecifiedMonth, .month(month), .unspecifiedMonthAndDay, .unspecifiedDay(month: month),
            .day(month: month, day: day), .time(month: month, day: day, time, offset),
        ]
        let extent = extents.randomElement(using: &random) ?? .year
        let rounded =
            switch extent {
            case .century: year / 100 * 100
            case .decade: year / 10 * 10
            default: year
            }
        return CalendarDate(year: rounded, extent, qualifier: qualifiers.randomElement(using: &random) ?? .none)
            ?? CalendarDate(day: .min)
    }
}
