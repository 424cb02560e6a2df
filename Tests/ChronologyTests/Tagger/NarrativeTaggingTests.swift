import Testing

@testable import Chronology

@Suite struct NarrativeTaggingTests {
    @Test(arguments: [
        TaggedRow(
            "On 9 September 1914 a plan failed. In October the line froze.", "2009-12-19",
            "9 September 1914 = 1914-09-09", "October = 1914-10"),
        TaggedRow(
            "In December 1941 they landed. By January the city had fallen.", nil, "December 1941 = 1941-12",
            "January = 1942-01"),
        TaggedRow(
            "In 1915 it began. That winter, and the following spring, many died.", nil,
            "1915 = 1915", "That winter = 1915-WI", "the following spring = 1916-SP"),
        TaggedRow(
            "On 2 May 1936 he left. The next day, at 5:00 am, they came.", nil,
            "2 May 1936 = 1936-05-02", "The next day = 1936-05-03", "5:00 am = 1936-05-03T05:00"),
        TaggedRow(
            "At 11 a.m. on 11 November 1918 it ended.", nil, "11 a.m. = 1918-11-11T11:00",
            "11 November 1918 = 1918-11-11"),
        TaggedRow(
            "It lasted from 28 August to 3 September 1916.", nil, "28 August = 1916-08-28",
            "3 September 1916 = 1916-09-03"),
        TaggedRow("The war (264 to 241 BC) was long.", nil, "264 = BC0264", "241 BC = BC0241"),
        TaggedRow(
            "In March 1950 they met, as the files of 2003 show. In April they parted.", nil,
            "March 1950 = 1950-03", "2003 = 2003", "April = 1950-04"),
        TaggedRow(
            "In 1931, as in the previous year, they met. In May they parted.", nil,
            "1931 = 1931", "the previous year = 1930", "May = 1931-05"),
    ])
    func carriesTheLastDateForward(row: TaggedRow) throws {
        #expect(try row.tagged(.narrative) == row.found)
    }
}
