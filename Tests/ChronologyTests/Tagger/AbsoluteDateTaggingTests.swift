import Testing

@testable import Chronology

@Suite struct AbsoluteDateTaggingTests {
    @Test(arguments: [
        TaggedRow("The order is dated 2024-10-01.", nil, "2024-10-01 = 2024-10-01"),
        TaggedRow(
            "The log of 13/10/2024 and of 10/14/2024.", nil, "13/10/2024 = 2024-10-13", "10/14/2024 = 2024-10-14"),
        TaggedRow("Printed 2024/10/01 and 3.10.2024.", nil, "2024/10/01 = 2024-10-01", "3.10.2024 = 2024-10-03"),
        TaggedRow("It began on 1 October 2024.", nil, "1 October 2024 = 2024-10-01"),
        TaggedRow("It began on October 1st, 2024.", nil, "October 1st, 2024 = 2024-10-01"),
        TaggedRow("On Oct. 1, 2024, it began.", nil, "Oct. 1, 2024 = 2024-10-01"),
        TaggedRow("by the 3rd day of May 2021", nil, "the 3rd day of May 2021 = 2021-05-03"),
        TaggedRow("on the twenty-first of June 2023", nil, "the twenty-first of June 2023 = 2023-06-21"),
        TaggedRow("a memo of 05-Aug-2016", nil, "05-Aug-2016 = 2016-08-05"),
        TaggedRow("On Tuesday, 1 October 2024, it began.", nil, "Tuesday, 1 October 2024 = 2024-10-01"),
        TaggedRow("Crowds met on 22 Bahman 1402.", nil, "22 Bahman 1402 = 2024-02-11"),
        TaggedRow("The fort fell in June 1967 and in June ’82.", nil, "June 1967 = 1967-06", "June ’82 = 1982-06"),
        TaggedRow("It was signed in 2015.", nil, "2015 = 2015"),
        TaggedRow("The pre-1967 borders and post-2003 Iraq.", nil, "1967 = 1967", "2003 = 2003"),
        TaggedRow("since the year 1982", nil, "the year 1982 = 1982"),
        TaggedRow("in nineteen seventy-nine", nil, "nineteen seventy-nine = 1979"),
        TaggedRow("in AD 70 and in 586 BC", nil, "AD 70 = 0070", "586 BC = BC0586"),
        TaggedRow("war came in 149 B.C. to the city", nil, "149 B.C. = BC0149"),
        TaggedRow("During the 1980s and the ’90s", nil, "the 1980s = 198", "the ’90s = 199"),
        TaggedRow("from the early seventies on", nil, "the early seventies = 197"),
        TaggedRow("in the 19th century", nil, "the 19th century = 18"),
        TaggedRow("in the early twenty-first century", nil, "the early twenty-first century = 20"),
        TaggedRow("in the 9th century BC", nil, "the 9th century BC = BC08"),
        TaggedRow("in the summer of 2006", nil, "the summer of 2006 = 2006-SU"),
        TaggedRow("since the winter of 2022–23", nil, "the winter of 2022–23 = 2022-WI"),
        TaggedRow("Sales fell in Q3 2024.", nil, "Q3 2024 = 2024-Q3"),
        TaggedRow("in the third quarter of 2024", nil, "the third quarter of 2024 = 2024-Q3"),
        TaggedRow("in the first half of 2024", nil, "the first half of 2024 = 2024-H1"),
        TaggedRow("in the latter half of the 20th century", nil, "the latter half of the 20th century = 19"),
        TaggedRow(
            "early 2023, mid-2024 and late May 2020", nil, "early 2023 = 2023", "mid-2024 = 2024",
            "late May 2020 = 2020-05"),
        TaggedRow("by the end of March 2024", nil, "the end of March 2024 = 2024-03"),
        TaggedRow("at the start of the 1990s", nil, "the start of the 1990s = 199"),
        TaggedRow("On the night of 1 October 2024 it rained.", nil, "the night of 1 October 2024 = 2024-10-01TNI"),
        TaggedRow(
            "30 February 2024 and 2024-02-30 are no days.", nil, "30 February 2024 = XXXX-02-30",
            "2024-02-30 = XXXX-02-30"),
        TaggedRow("Founded about 1910.", nil, "about 1910 = 1910"),
    ])
    func findsDatesThatTheTextGivesInFull(row: TaggedRow) throws {
        #expect(try row.tagged() == row.found)
    }

    @Test(arguments: [
        TaggedRow("Rain fell on Christmas Day 2023.", nil, "Christmas Day 2023 = 2023-12-25"),
        TaggedRow("After Yom Kippur 1973 all changed.", nil, "Yom Kippur 1973 = 1973-10-06"),
        TaggedRow("Passage was closed on Good Friday 2024.", nil, "Good Friday 2024 = 2024-03-29"),
        TaggedRow("They met at Nowruz 1403.", nil, "Nowruz 1403 = 2024-03-20"),
        TaggedRow("Prayers for Eid al-Fitr 2024", nil, "Eid al-Fitr 2024 = 2024-04-10"),
        TaggedRow("Everything changed after 9/11.", nil, "9/11 = 2001-09-11"),
        TaggedRow("The next talks are due at Christmas.", "2024-10-06", "Christmas = 2024-12-25"),
        TaggedRow("The victims of the October 7 massacre", "2025-10-06", "October 7 = 2023-10-07"),
        TaggedRow("Hostages taken on October 7 were freed.", "2025-03-01", "October 7 = 2023-10-07"),
        TaggedRow("The election is due on October 7.", "2025-03-01", "October 7 = 2025-10-07"),
        TaggedRow("On Monday, October 7, flags flew at half mast.", "2024-10-08", "Monday, October 7 = 2024-10-07"),
    ])
    func findsDaysThatHaveAName(row: TaggedRow) throws {
        #expect(try row.tagged() == row.found)
    }

    @Test(arguments: [
        TaggedRow("Resolution 1701 and Resolutions 1559 and 1680 were ignored.", "2024-10-06"),
        TaggedRow("Fateh-110 and Shahed-136 were fired at Unit 8200.", "2024-10-06"),
        TaggedRow("He may march in the rain; the sun sat low.", "2024-10-06"),
        TaggedRow("Some 1999 rockets hit 2015 homes, more than 2000 of them brick.", "2024-10-06"),
        TaggedRow("It costs $2024, or 1,980 pounds, or 2.5 percent.", "2024-10-06"),
        TaggedRow("At 14:30 GMT, at 4 a.m. and at 1900 hours all was quiet.", "2024-10-06"),
        TaggedRow("The match ended 3-2, the vote 10-12.", "2024-10-06"),
        TaggedRow("The Sunday Times wrote of Black Friday.", "2024-10-06"),
        TaggedRow("Every Monday and each Friday they march.", "2024-10-06"),
        TaggedRow("The March 14 Alliance met the November 17 group.", "2024-10-06"),
        TaggedRow("April Glaspie met May Chidiac and June Carter.", "2024-10-06"),
        TaggedRow("The 1st Brigade took the 5th floor on the 3rd attempt.", "2024-10-06"),
        TaggedRow("See No. 1948, page 2012, line 1200 and Highway 60.", "2024-10-06"),
        TaggedRow("He spent nine years there, in two weeks lost, for three days.", "2024-10-06"),
        TaggedRow("Call 555-1212 or 123-12-1234.", "2024-10-06"),
        TaggedRow("The fall of Aleppo followed the Arab Spring.", "2024-10-06"),
    ])
    func leavesWhatIsNoDate(row: TaggedRow) throws {
        #expect(try row.tagged() == row.found)
    }
}
