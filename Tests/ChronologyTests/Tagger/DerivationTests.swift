import Testing

@testable import Chronology

@Suite struct DerivationTests {
    @Test(arguments: [
        TaggedRow("It fell on 1 October 2024.", nil, "‘1 October 2024’ ⇒ 1 October 2024"),
        TaggedRow(
            "Late on Monday it fell.", "2024-01-16", "‘Late on Monday’, published 16 January 2024 ⇒ 15 January 2024"),
        TaggedRow(
            "Last\nweek it fell.", "2024-10-09", "‘Last week’, published 9 October 2024 ⇒ 30 September – 6 October 2024"
        ),
        TaggedRow(
            "On 1 April 2024 it fell. Twelve days later, it rose.", nil, "‘1 April 2024’ ⇒ 1 April 2024",
            "‘Twelve days later’, counted from 1 April 2024 in the text ⇒ 13 April 2024"),
        TaggedRow("since October 7", "2024-01-16", "‘October 7’, a day known by this name ⇒ 7 October 2023"),
        TaggedRow("on 22 Bahman 1402", nil, "‘22 Bahman 1402’, a day of the Solar Hijri calendar ⇒ 11 February 2024"),
        TaggedRow(
            "on Monday, 1 October 2024", nil,
            "‘Monday, 1 October 2024’, though that day was not a Monday ⇒ 1 October 2024"),
        TaggedRow("Eid al-Adha 2024", nil, "‘Eid al-Adha 2024’, a day known by this name ⇒ about 17 June 2024"),
        TaggedRow(
            "About two weeks ago", "2024-10-06",
            "‘About two weeks ago’, published 6 October 2024 ⇒ about 16–22 September 2024"),
        TaggedRow("from 2011 to 2018", nil, "‘from 2011 to 2018’ ⇒ 2011–2018"),
        TaggedRow("Since 7 October 2023", nil, "‘Since 7 October 2023’ ⇒ from 7 October 2023"),
        TaggedRow("on Monday", nil, "‘Monday’ stays open: no day of publication is known"),
        TaggedRow(
            "Two days later, it fell.", "2024-10-06",
            "‘Two days later’ stays open: no date before it in the text is exact enough"),
        TaggedRow(
            "It began in 2015. Two days later, it fell.", "2024-10-06", "‘2015’ ⇒ 2015",
            "‘Two days later’ stays open: the date before it in the text is not exact enough"),
        TaggedRow("on 03/04/2024", "2024-10-06", "‘03/04/2024’ stays open: it can be 3 April 2024 or 4 March 2024"),
        TaggedRow("on February 29", "2023-03-02", "‘February 29’, published 2 March 2023 ⇒ 29 February 2024"),
        TaggedRow("recently", "2024-10-06", "‘recently’ names no day"),
        TaggedRow(
            "Friday’s raid was the worst.", "2024-10-06", "‘Friday’, published 6 October 2024 ⇒ 4 October 2024"),
    ])
    func saysWhyADayIsMeant(row: TaggedRow) throws {
        #expect(try row.derived() == row.found)
    }

    @Test(
        arguments: [
            ("in the early 1980s", "198X", "decade", "START"), ("last week", "2024-09-30/2024-10-06", "interval", nil),
            ("in spring 2018", "2018-21", "season", nil), ("in Q3 2024", "2024-35", "quarter", nil),
            ("in the 9th century BC", "-0899/-0800", "interval", nil), ("about 1910", "1910~", "year", "APPROX"),
            ("from late October to early November 2023", "2023-10/2023-11", "interval", nil),
            ("Monday night", "2024-09-30", "day", nil),
        ] as [(String, String, String, String?)])
    func givesTheDateWithItsPrecision(text: String, edtf: String, precision: String, modifier: String?) throws {
        let tagger = TemporalTagger(published: try Moment(parsing: "2024-10-06").day)
        let found = try #require(tagger.expressions(in: Array(text.utf8)).first)
        #expect(found.date?.description == edtf)
        #expect(found.date?.precision.rawValue == precision)
        #expect(found.modifier == modifier)
    }
}
