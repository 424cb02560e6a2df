import Testing

@testable import Chronology

@Suite struct RelativeDateTaggingTests {
    @Test(arguments: [
        TaggedRow("The funeral was held on 28 December.", "2024-01-05", "28 December = 2023-12-28"),
        TaggedRow("The talks will open on 3 January.", "2024-12-20", "3 January = 2025-01-03"),
        TaggedRow("Jan. 28: a drone hits the outpost.", "2024-10-06", "Jan. 28 = 2024-01-28"),
        TaggedRow("A truce in November held.", "2025-02-10", "November = 2024-11"),
        TaggedRow("A vote will be held in March.", "2024-11-20", "March = 2025-03"),
        TaggedRow(
            "It happened last April and the October before.", "2024-10-06", "last April = 2024-04", "October = 2024-10"),
        TaggedRow(
            "In January of this year and in April last year", "2024-10-06", "January of this year = 2024-01",
            "April last year = 2023-04"),
        TaggedRow(
            "They fled last summer; next spring they return.", "2024-10-06", "last summer = 2024-SU",
            "next spring = 2025-SP"),
        TaggedRow("in the fourth quarter of last year", "2024-10-06", "the fourth quarter of last year = 2023-Q4"),
        TaggedRow("the second half of the year", "2024-10-06", "the second half of the year = 2024-H2"),
    ])
    func aDateWithoutAYearIsTheNearest(row: TaggedRow) throws {
        #expect(try row.tagged() == row.found)
    }

    @Test(arguments: [
        // 2024-10-06 was a Sunday.
        TaggedRow("The army struck on Monday.", "2024-10-06", "Monday = 2024-09-30"),
        TaggedRow("Speaking on Sunday, he warned them.", "2024-10-06", "Sunday = 2024-10-06"),
        TaggedRow("The envoy will land on Monday.", "2024-10-06", "Monday = 2024-10-07"),
        TaggedRow("The envoy is expected in Cairo on Thursday.", "2024-10-06", "Thursday = 2024-10-10"),
        TaggedRow(
            "The army said on Thursday that it would leave by Saturday.", "2024-10-06", "Thursday = 2024-10-03",
            "Saturday = 2024-10-12"),
        TaggedRow(
            "The general who was killed on Monday will be buried on Tuesday.", "2024-10-06", "Monday = 2024-09-30",
            "Tuesday = 2024-10-08"),
        TaggedRow("The truce was extended until Tuesday.", "2024-10-06", "Tuesday = 2024-10-08"),
        TaggedRow("The council will be briefed next Tuesday.", "2024-10-03", "next Tuesday = 2024-10-08"),
        TaggedRow("It was agreed last Wednesday.", "2024-10-06", "last Wednesday = 2024-10-02"),
        TaggedRow("Friday’s raid was the worst.", "2024-10-06", "Friday’s = 2024-10-04"),
        TaggedRow(
            "He will never rule it out, calling Friday’s raid a warning.", "2024-10-06", "Friday’s = 2024-10-04"),
        TaggedRow("They had vowed to strike back for an attack Friday.", "2024-10-06", "Friday = 2024-10-04"),
        TaggedRow("An agreement was signed last Monday.", "2025-03-18", "last Monday = 2025-03-10"),
        TaggedRow("It will be the first visit in 12 years.", "2024-10-06"),
        TaggedRow("Output rose in the last quarter of 2024.", "2024-10-06", "the last quarter of 2024 = 2024-Q4"),
        TaggedRow("The ban takes effect on Monday.", "2024-10-06", "Monday = 2024-10-07"),
        TaggedRow("Late on Friday night it fell.", "2024-10-06", "Late on Friday night = 2024-10-04TNI"),
        TaggedRow(
            "In the early hours of Saturday jets came.", "2024-10-06", "the early hours of Saturday = 2024-10-05TMO"),
        TaggedRow(
            "It was hit on Tuesday of last week and Friday this week.", "2024-10-09",
            "Tuesday of last week = 2024-10-01", "Friday this week = 2024-10-11"),
        TaggedRow("Overnight on Monday they left.", "2024-10-06", "Overnight on Monday = 2024-09-30TNI"),
        TaggedRow(
            "On 17 May 2022 it rained; on Friday, it snowed.", "2024-10-06", "17 May 2022 = 2022-05-17",
            "Friday = 2022-05-20"),
        TaggedRow(
            "The raid of 17 May 2022 was illegal, he said on Friday.", "2024-10-06", "17 May 2022 = 2022-05-17",
            "Friday = 2024-10-04"),
    ])
    func aWeekdayIsPastUnlessTheClauseLooksAhead(row: TaggedRow) throws {
        #expect(try row.tagged() == row.found)
    }

    @Test(arguments: [
        TaggedRow(
            "He spoke today, yesterday evening and last night.", "2024-10-06",
            "today = 2024-10-06", "yesterday evening = 2024-10-05TEV", "last night = 2024-10-05TNI"),
        TaggedRow(
            "the day before yesterday and the day after tomorrow", "2024-10-06",
            "the day before yesterday = 2024-10-04", "the day after tomorrow = 2024-10-08"),
        TaggedRow(
            "last week, this month, next year", "2024-10-09", "last week = 2024-W40", "this month = 2024-10",
            "next year = 2025"),
        TaggedRow("Last week they met.", "2024-10-06", "Last week = 2024-W40"),
        TaggedRow("Over the weekend two ships sank.", "2024-10-09", "Over the weekend = 2024-W40-WE"),
        TaggedRow(
            "earlier this month, late last year, at the end of the week", "2024-10-09",
            "earlier this month = 2024-10", "late last year = 2023", "the end of the week = 2024-W41"),
        TaggedRow(
            "ten days ago, two weeks ago, three months ago, a year ago, four years ago", "2024-10-11",
            "ten days ago = 2024-10-01", "two weeks ago = 2024-W39", "three months ago = 2024-07",
            "a year ago = 2023-10",
            "four years ago = 2020"),
        TaggedRow(
            "Two and a half years ago and half a century ago", "2024-10-06",
            "Two and a half years ago = 2022-04", "half a century ago = 1974"),
        TaggedRow("The mandate will end in two weeks.", "2024-10-06", "in two weeks = 2024-W42"),
        TaggedRow("In three days’ time they leave.", "2024-10-06", "In three days’ time = 2024-10-09"),
        TaggedRow("three days after 7 October 2023", "2024-10-06", "three days after 7 October 2023 = 2023-10-10"),
        TaggedRow(
            "a few years ago and several months later", "2024-10-06", "a few years ago = PAST_REF",
            "several months later = FUTURE_REF"),
        TaggedRow(
            "In recent weeks, over the past few days, in the coming months", "2024-10-06",
            "In recent weeks = PAST_REF", "over the past few days = PAST_REF", "in the coming months = FUTURE_REF"),
        TaggedRow(
            "It is currently closed, as recently announced.", "2024-10-06", "currently = PRESENT_REF",
            "recently = PAST_REF"),
    ])
    func countsFromTheDayOfPublication(row: TaggedRow) throws {
        #expect(try row.tagged() == row.found)
    }

    @Test(arguments: [
        TaggedRow(
            "On 1 April 2024 it began. Twelve days later came the answer; the next day, silence.", "2024-12-01",
            "1 April 2024 = 2024-04-01", "Twelve days later = 2024-04-13", "the next day = 2024-04-14"),
        TaggedRow(
            "On 13 April 2024 they took off. By the 19th all was over.", "2024-12-01", "13 April 2024 = 2024-04-13",
            "the 19th = 2024-04-19"),
        TaggedRow(
            "He fell on 30 July 2024. That day, and the day before, sirens wailed.", nil,
            "30 July 2024 = 2024-07-30", "That day = 2024-07-30", "the day before = 2024-07-29"),
        TaggedRow(
            "It was May 2018. Two months later, and later that year, more followed.", nil,
            "May 2018 = 2018-05", "Two months later = 2018-07", "later that year = 2018"),
        TaggedRow(
            "On September 27, 2024, he died and on October 1 they answered.", nil,
            "September 27, 2024 = 2024-09-27", "October 1 = 2024-10-01"),
    ])
    func countsFromADateInTheText(row: TaggedRow) throws {
        #expect(try row.tagged() == row.found)
    }

    @Test(arguments: [
        TaggedRow(
            "It began on Monday, last month, in April.", nil, "Monday = XXXX-WXX-1", "last month = XXXX-XX",
            "April = XXXX-04"),
        TaggedRow(
            "Friday, November 29, 2024\n\nHe arrived on Tuesday. In May it rained.", nil,
            "Friday, November 29, 2024 = 2024-11-29", "Tuesday = XXXX-WXX-2", "May = XXXX-05"),
        TaggedRow(
            "Two days later, on October 7, yesterday, a year ago", nil,
            "Two days later = XXXX-XX-XX", "October 7 = XXXX-10-07", "yesterday = XXXX-XX-XX", "a year ago = XXXX"),
        TaggedRow("The report is of 03/04/2024.", "2024-10-06", "03/04/2024 = 2024-XX-XX"),
    ])
    func staysOpenWhereNothingSaysWhichDay(row: TaggedRow) throws {
        #expect(try row.tagged() == row.found)
    }
}
