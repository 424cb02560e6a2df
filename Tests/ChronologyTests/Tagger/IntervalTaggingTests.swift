import Testing

@testable import Chronology

@Suite struct IntervalTaggingTests {
    @Test(arguments: [
        TaggedRow("between 3 and 5 May", "2024-10-06", "between 3 and 5 May = 2024-05-03/2024-05-05"),
        TaggedRow("From 1 to 11 April talks went on.", "2024-10-06", "From 1 to 11 April = 2024-04-01/2024-04-11"),
        TaggedRow("It ran from October 10 to 14.", "2024-11-06", "from October 10 to 14 = 2024-10-10/2024-10-14"),
        TaggedRow("On the night of April 13–14, 2024, they came.", nil, "April 13–14, 2024 = 2024-04-13/2024-04-14"),
        TaggedRow("On Sept. 17-18 pagers exploded.", "2024-10-06", "Sept. 17-18 = 2024-09-17/2024-09-18"),
        TaggedRow(
            "from 28 December 2023 to 3 January 2024", nil,
            "from 28 December 2023 to 3 January 2024 = 2023-12-28/2024-01-03"),
        TaggedRow(
            "from 28 December to 3 January 2024", nil, "from 28 December to 3 January 2024 = 2023-12-28/2024-01-03"),
        TaggedRow("The October–November 2023 campaign", nil, "October–November 2023 = 2023-10/2023-11"),
        TaggedRow(
            "from late October to early November 2023", nil,
            "from late October to early November 2023 = 2023-10/2023-11"),
        TaggedRow("From March 2011 until December 2016", nil, "From March 2011 until December 2016 = 2011-03/2016-12"),
        TaggedRow("the war (1980–1988)", nil, "1980–1988 = 1980/1988"),
        TaggedRow("in 2023–24 and in 1990/91", nil, "2023–24 = 2023/2024", "1990/91 = 1990/1991"),
        TaggedRow(
            "Between Monday and Wednesday forty raids were flown.", "2024-10-06",
            "Between Monday and Wednesday = 2024-09-30/2024-10-02"),
        TaggedRow("Since 7 October 2023 the front has burned.", nil, "Since 7 October 2023 = 2023-10-07/"),
        TaggedRow(
            "The talks were postponed from Monday to Wednesday.", "2024-10-06", "Monday = 2024-10-07",
            "Wednesday = 2024-10-09"),
        TaggedRow(
            "On September 17 and 18, 2024, they exploded.", nil, "September 17 = 2024-09-17", "18, 2024 = 2024-09-18"),
        TaggedRow(
            "On 17 and 18 September 2024 they exploded.", nil, "17 = 2024-09-17", "18 September 2024 = 2024-09-18"),
    ])
    func sharesWhatOneEndLeavesOut(row: TaggedRow) throws {
        #expect(try row.tagged() == row.found)
    }
}
