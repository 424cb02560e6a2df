import Testing

@testable import Chronology

@Suite struct DateSyntaxErrorTests {
    @Test(arguments: [
        ("", 0..<0, "a date is missing"),
        ("2023-02-29", 8..<10, "February 2023 has 28 days"),
        ("2024-13", 5..<7, "there is no month 13; months are 01–12, seasons 21–24, quarters 33–36, halves 40 and 41"),
        ("2024-00-01", 5..<7, "there is no month 0; months are 01–12, seasons 21–24, quarters 33–36, halves 40 and 41"),
        ("2024-10-00", 8..<10, "there is no day 0"),
        ("2024-10-03/2024-10-01", 0..<21, "the interval ends before it starts"),
        ("2024-10/2024-09-30", 0..<18, "the interval ends before it starts"),
        ("../..", 0..<5, "an interval needs a date on one side at least"),
        ("2024-21-05", 7..<10, "a season, quarter or half has no days"),
        ("2024-XX-05", 8..<10, "a day of an unknown month is itself unknown; write XX for the day too"),
        ("2024~-10", 5..<8, "‘?’, ‘~’ and ‘%’ stand at the end of a date"),
        (
            "1XXX", 0..<4,
            "only the last one or two digits of a year can be X; write 198X for the 1980s, 19XX for the 20th century"
        ),
        ("-0000", 0..<5, "there is no year −0000"),
        ("476", 0..<3, "a year has four digits, ‘476’ has not; write 0476 for the year 476, -0479 for 480 BC"),
        (
            "2024-10-01T24:00:00", 11..<19,
            "‘24:00:00’ is not a time of day; write 12:30:00, from 00:00:00 to 23:59:59"
        ),
        ("2024-10-01T12:30:00.5", 19..<21, "a time has no fractions of a second"),
        (
            "2024-10-01T12:30+3", 16..<18,
            "‘+3’ is not an offset from UTC; write Z for UTC, or hours and minutes such as +03:00"
        ),
        (
            "soon", 0..<4,
            "‘soon’ is not part of a date; write 2024-10-01, 2024-10 or 2024; 2024-10-01~ if it is approximate"
        ),
        (
            "2024-10-01x", 10..<11,
            "‘x’ is not part of a date; write 2024-10-01, 2024-10 or 2024; 2024-10-01~ if it is approximate"
        ),
        (
            "Y2024", 0..<5,
            "a year after Y has five to fifteen digits, ‘Y2024’ has not; write a year of four digits without the Y, such as 2024"
        ),
        ("Y12345-10", 6..<9, "a year after Y has no months"),
        (
            "{2024-10-01,2024-10-03}", 0..<23,
            "an event is not on each of several dates; write 2024-10-01/2024-10-03 for what lasted, or an event for each date"
        ),
        (
            "[2024-10-01..2024-10-06", 0..<23,
            "a set of dates ends with ‘]’; write [2024-10-01..2024-10-06] for one day of these, or [..2024-10-06] for by that day"
        ),
        (
            "[..]", 1..<3,
            "a set needs a date on one side of ‘..’ at least; write [..2024-10-06] for by that day, [2024-10-01..] for that day or later"
        ),
        (
            "[2024-10-06..2024-10-01]", 1..<23,
            "the dates of a set stand in the order of time; write [2024-10-01..2024-10-06], the earlier date first; ‘..’ is open only at the ends"
        ),
        (
            "[2024-10-01..,2024-10-06]", 0..<25,
            "the dates of a set stand in the order of time; write [2024-10-01..2024-10-06], the earlier date first; ‘..’ is open only at the ends"
        ),
        ("[2024-02-30..]", 9..<11, "February 2024 has 29 days"),
        ("today", 0..<5, "‘today’ changes its meaning from day to day; write the day itself, such as 2024-10-01"),
    ])
    func says(text: String, range: Range<Int>, description: String) {
        #expect { try EDTFDate(parsing: text) } throws: { error in
            guard let error = error as? DateSyntaxError else { return false }
            #expect(error.description == description)
            #expect(error.range == range)
            return true
        }
    }

    @Test(arguments: [
        ("01/10/2024", "write 2024-10-01 or 2024-01-10, not 01/10/2024"),
        ("13/10/2024", "write 2024-10-13, not 13/10/2024"),
        ("10/13/2024", "write 2024-10-13, not 10/13/2024"),
        ("1.10.2024", "write 2024-10-01 or 2024-01-10, not 1.10.2024"),
        ("2024/10/01", "write 2024-10-01, not 2024/10/01"),
        ("2024-9-1", "write 2024-09-01, not 2024-9-1"),
        ("2024-9", "write 2024-09, not 2024-9"),
        ("20241001", "write 2024-10-01, not 20241001"),
        ("2024–10–01", "write 2024-10-01, not 2024–10–01"),
        ("1 October 2024", "write 2024-10-01, not 1 October 2024"),
        ("the 1st of October, 2024", "write 2024-10-01, not the 1st of October, 2024"),
        ("Oct. 1, 2024", "write 2024-10-01, not Oct. 1, 2024"),
        ("Sept 27 2024", "write 2024-09-27, not Sept 27 2024"),
        ("Tuesday, October 1, 2024", "write 2024-10-01, not Tuesday, October 1, 2024"),
        ("October 2024", "write 2024-10, not October 2024"),
        ("spring 2024", "write 2024-21, not spring 2024"),
        ("Q3 2024", "write 2024-35, not Q3 2024"),
        ("2024-Q3", "write 2024-35, not 2024-Q3"),
        ("1980s", "write 198X, not 1980s"),
        ("about 2015", "write 2015~, not about 2015"),
        ("c. 2015", "write 2015~, not c. 2015"),
        ("2024-10-01 12:30", "write 2024-10-01T12:30:00, not 2024-10-01 12:30"),
        ("1 October 2024, 12:30 GMT", "write 2024-10-01T12:30:00Z, not 1 October 2024, 12:30 GMT"),
        ("2024-10-01 to 2024-10-03", "write 2024-10-01/2024-10-03, not 2024-10-01 to 2024-10-03"),
        ("by 20 September 2024", "write [..2024-09-20], not by 20 September 2024"),
        ("since October 2024", "write [2024-10..], not since October 2024"),
        (
            "between 1 October 2024 and 6 October 2024",
            "write [2024-10-01..2024-10-06], not between 1 October 2024 and 6 October 2024"
        ),
        ("2011–2018", "write 2011/2018, not 2011–2018"),
    ])
    func namesTheRightFormOfACommonWrongOne(text: String, help: String) {
        #expect { try EDTFDate(parsing: text) } throws: { error in
            #expect((error as? DateSyntaxError)?.help == help)
            return true
        }
    }
}
