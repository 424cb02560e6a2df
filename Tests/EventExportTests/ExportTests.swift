import Chronology
import EventExport
import Testing

@Suite("Files of events")
struct ExportTests {
    @Test("JSON has every key of every event")
    func json() throws {
        #expect(
            ExportFormat.json.text(of: [try strike(), rumour()]) == """
                {"title":"October 2024 – Briefing","url":"https://briefing.example/timeline/2024-10.html",\
                "publisher":"The Institute","language":"en","licence":"CC BY 4.0",\
                "licence_url":"https://licence.example/","events":[\
                {"event_id":"strike-1","event_date":"2024-10-01/2024-10-03","date_start":"2024-10-01",\
                "date_end":"2024-10-03","date_precision":"interval","date_qualifier":null,"year":2024,\
                "title":"Missiles hit \\"the base\\"; one, at least","status":"claimed",\
                "claimants":[{"id":"irgc","name":"Guards"},{"name":"Two officials; unnamed"}],\
                "location":"Erbil, Iraq","topics":[{"id":"irgc","name":"Guards"}],\
                "details":[{"text":"A <house> burned","status":"denied","claimants":[{"id":"israel","name":"Israel"}]}],\
                "figures":[{"what":"killed","min":40,"max":null,"status":"claimed","as_of":"2024-10-04",\
                "claimants":[{"id":"irgc","name":"Guards"}]}],\
                "reports":[{"reported":"2024-10-04","article":"https://briefing.example/articles/a.html",\
                "sources":[{"source_id":"post","source":"The Post","source_url":"https://post.example/?a=1&b=2",\
                "title":"Strike","author":"A. Writer","published":"2024-10-04"}],"status":"claimed",\
                "event_date":"2024-10-01","title":"A strike","claimants":[{"id":"irgc","name":"Guards"}],\
                "location":"Near Erbil","details":[{"text":"A fence fell","status":"reported","claimants":[]}],\
                "figures":[{"what":"killed","min":40,"max":62,"status":"claimed","claimants":[]}],\
                "quote":"on Tuesday","language":"fa"}],"quote":"late on Monday","derivation":"‘Late on Monday’ ⇒ 2024-10-01",\
                "language":"en","url":"https://briefing.example/events/strike-1.html"},\
                {"event_id":"rumour","event_date":null,"date_start":null,"date_end":null,"date_precision":null,\
                "date_qualifier":null,"year":null,"title":"A rumour","status":"reported","claimants":[],\
                "location":null,"topics":[],"details":[],"figures":[],"reports":[],"quote":null,"derivation":null,\
                "language":"en","url":"https://briefing.example/events/rumour.html"}]}

                """)
    }

    @Test("CSV separates lists by semicolons")
    func csv() throws {
        let text = ExportFormat.csv.text(of: [try strike(), rumour()])
        #expect(
            text.replacing("\r\n", with: "\n") == #"""
                event_id,event_date,date_start,date_end,date_precision,date_qualifier,year,title,status,claimant_ids,claimants,location,topic_ids,topics,details,figures,sources,source_urls,articles,reports,quote,derivation,language,url
                strike-1,2024-10-01/2024-10-03,2024-10-01,2024-10-03,interval,,2024,"Missiles hit ""the base""; one, at least",claimed,irgc; ,Guards; Two officials\; unnamed,"Erbil, Iraq",irgc,Guards,A <house> burned [denied: Israel],"killed: ≥ 40 (Guards, claimed, 2024-10-04)",The Post,https://post.example/?a=1&b=2,https://briefing.example/articles/a.html,2024-10-04: Claimed by Guards (The Post): A strike\; 2024-10-01\; Near Erbil\; A fence fell [reported]\; killed: 40–62 (claimed),late on Monday,‘Late on Monday’ ⇒ 2024-10-01,en,https://briefing.example/events/strike-1.html
                rumour,,,,,,,A rumour,reported,,,,,,,,,,,,,,en,https://briefing.example/events/rumour.html

                """#)
        #expect(!text.replacing("\r\n", with: "").utf8.contains(UInt8(ascii: "\n")))
    }

    @Test(
        "CSV holds nothing that a spreadsheet calculates",
        arguments: [
            ("=1+1", "'=1+1"), ("+98 21", "'+98 21"), ("-3 °C", "'-3 °C"), ("@SUM(A1)", "'@SUM(A1)"),
            ("\t=1", "'\t=1"), ("\r=1", "\"'\r=1\""), ("\n=1", "\"'\n=1\""), ("'=1", "''=1"), ("＝1", "'＝1"),
            ("=cmd|' /C calc'!A0,\"", "\"'=cmd|' /C calc'!A0,\"\"\""), ("'tis", "'tis"), ("a=1", "a=1"), ("''", "''"),
        ])
    func formulas(title: String, field: String) {
        var event = rumour()
        event.title = title
        #expect(
            ExportFormat.csv.text(of: [event]).hasSuffix(
                "rumour,,,,,,,\(field),reported,,,,,,,,,,,,,,en,\(event.address)\r\n"))
    }

    @Test("a calendar has whole days, and a journal entry for what has no date")
    func calendar() throws {
        #expect(
            ExportFormat.calendar.text(of: [try strike(), rumour()]).replacing("\r\n", with: "\n") == #"""
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//briefgen//Events//EN
                CALSCALE:GREGORIAN
                X-WR-CALNAME:October 2024 – Briefing
                X-WR-CALDESC:What happened\, and who says so\nOnly known days are shown
                X-BRIEFGEN-LICENCE:CC BY 4.0\, https://licence.example/
                BEGIN:VEVENT
                UID:briefgen-event-strike-1
                DTSTAMP:20241201T120000Z
                DTSTART;VALUE=DATE:20241001
                DTEND;VALUE=DATE:20241004
                TRANSP:TRANSPARENT
                STATUS:TENTATIVE
                SUMMARY:Claimed · Missiles hit "the base"\; one\, at least
                DESCRIPTION:Claimed by Guards\, Two officials\; unnamed (The Post)\n1–3 O
                 ctober 2024\n2024-10-04: Claimed by Guards (The Post): A strike\; 2024-10-
                 01\; Near Erbil\; A fence fell [reported]\; killed: 40–62 (claimed)
                LOCATION:Erbil\, Iraq
                CATEGORIES:Guards
                URL:https://briefing.example/events/strike-1.html
                X-BRIEFGEN-TITLE:Missiles hit "the base"\; one\, at least
                X-BRIEFGEN-STATUS:claimed
                X-BRIEFGEN-EDTF:2024-10-01/2024-10-03
                X-BRIEFGEN-CLAIMANTS:Guards,Two officials\; unnamed
                X-BRIEFGEN-SOURCES:The Post
                X-BRIEFGEN-QUOTE:late on Monday
                X-BRIEFGEN-DERIVATION:‘Late on Monday’ ⇒ 2024-10-01
                END:VEVENT
                BEGIN:VJOURNAL
                UID:briefgen-event-rumour
                DTSTAMP:19700101T000000Z
                SUMMARY:Reported · A rumour
                DESCRIPTION:Reported\nundated
                URL:https://briefing.example/events/rumour.html
                X-BRIEFGEN-TITLE:A rumour
                X-BRIEFGEN-STATUS:reported
                END:VJOURNAL
                END:VCALENDAR

                """#)
    }

    @Test(
        "a calendar says of an event no more than is known of its date",
        arguments: [
            (
                "2024-10-01", "1 October 2024",
                "VEVENT DTSTART;VALUE=DATE:20241001 DTEND;VALUE=DATE:20241002 CONFIRMED Confirmed · A raid"
            ),
            (
                "2024-10-01~", "about 1 October 2024",
                "VEVENT DTSTART;VALUE=DATE:20241001 DTEND;VALUE=DATE:20241002 TENTATIVE "
                    + "Confirmed · about 1 October 2024 · A raid"
            ),
            (
                "2024-10-01T12:30:00+03:00", "1 October 2024, 12:30 UTC+03:00",
                "VEVENT DTSTART:20241001T093000Z CONFIRMED Confirmed · A raid"
            ),
            (
                "2024-10-01T12:30:00", "1 October 2024, 12:30",
                "VEVENT DTSTART:20241001T123000 CONFIRMED Confirmed · A raid"
            ),
            (
                "2024-10-01/..", "from 1 October 2024",
                "VEVENT DTSTART;VALUE=DATE:20241001 DTEND;VALUE=DATE:20241002 TENTATIVE "
                    + "Confirmed · from 1 October 2024 · A raid"
            ),
            ("2023-12", "December 2023", "VJOURNAL Confirmed · December 2023 · A raid"),
            ("197X", "the 1970s", "VJOURNAL Confirmed · the 1970s · A raid"),
            (
                "2023-12/2024-01", "December 2023 – January 2024",
                "VJOURNAL Confirmed · December 2023 – January 2024 · A raid"
            ),
            ("[2024-10-01..2024-10-06]", "between", "VJOURNAL Confirmed · between · A raid"),
            ("-0479-08-27", "27 August 480 BC", "VJOURNAL Confirmed · 27 August 480 BC · A raid"),
        ])
    func calendarDates(date: String, text: String, expected: String) throws {
        var record = rumour()
        (record.date, record.dateText) = (try EDTFDate(parsing: date), text)
        (record.title, record.status, record.statusText) = ("A raid", "confirmed", "Confirmed")
        let lines = ExportFormat.calendar.text(of: [record]).replacing("\r\n ", with: "").split(separator: "\r\n")
        let shown = lines.dropFirst(6).compactMap { line -> Substring? in
            if line.hasPrefix("DT"), !line.hasPrefix("DTSTAMP") { return line }
            if line.hasPrefix("BEGIN:") || line.hasPrefix("STATUS:") || line.hasPrefix("SUMMARY:") {
                return line.drop { $0 != ":" }.dropFirst()
            }
            return nil
        }
        #expect(shown.joined(separator: " ") == expected)
    }

    @Test(
        "a table names each year that an event touches, and none where it may lie in several",
        arguments: [
            ("2024-10-01", "2024"), ("2023-12/2024-01", "2023; 2024"), ("198X", ""), ("[2023-12..2024-01]", ""),
            ("19XX", ""), ("2011/..", "2011"),
        ])
    func years(date: String, expected: String) throws {
        var record = rumour()
        record.date = try EDTFDate(parsing: date)
        let row = ExportFormat.csv.text(of: [record]).split(separator: "\r\n")[1]
        #expect(row.split(separator: ",", omittingEmptySubsequences: false)[6] == expected)
    }

    @Test("no line of a calendar is longer than 75 bytes, and none is cut within a character")
    func folding() throws {
        var record = try strike()
        record.title = String(repeating: "حمله‌ی موشکی ", count: 40)
        let lines = ExportFormat.calendar.text(of: [record]).split(separator: "\r\n")
        #expect(lines.allSatisfy { $0.utf8.count <= 75 })
        #expect(lines.contains { $0.hasPrefix(" ") })
        #expect(!lines.joined().unicodeScalars.contains("\u{FFFD}"))
    }

    @Test("Atom lists what changed last first")
    func atom() throws {
        #expect(
            ExportFormat.atom.text(of: [rumour(), try strike()]) == """
                <?xml version="1.0" encoding="utf-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
                <id>tag:briefing.example,2024:timeline/2024-10</id>
                <title>October 2024 – Briefing</title>
                <subtitle>What happened, and who says so</subtitle>
                <link rel="self" type="application/atom+xml" href="https://briefing.example/timeline/2024-10.xml"/>
                <link rel="alternate" type="text/html" href="https://briefing.example/timeline/2024-10.html"/>
                <updated>2024-12-01T12:00:00Z</updated>
                <author><name>The Institute</name>
                </author>
                <rights>CC BY 4.0</rights>
                <entry xml:lang="en">
                <id>tag:briefing.example,2024:events/strike-1</id>
                <title>Missiles hit &quot;the base&quot;; one, at least</title>
                <link rel="alternate" type="text/html" href="https://briefing.example/events/strike-1.html"/>
                <updated>2024-12-01T12:00:00Z</updated>
                <category term="irgc" label="Guards"/>
                <summary>1–3 October 2024 · Claimed by Guards, Two officials; unnamed (The Post) · Erbil, Iraq</summary>
                <content>2024-10-04: Claimed by Guards (The Post): A strike; 2024-10-01; Near Erbil; A fence fell [reported]; killed: 40–62 (claimed)</content>
                </entry>
                <entry xml:lang="en">
                <id>tag:briefing.example,2024:events/rumour</id>
                <title>A rumour</title>
                <link rel="alternate" type="text/html" href="https://briefing.example/events/rumour.html"/>
                <updated>1970-01-01T00:00:00Z</updated>
                <summary>undated · Reported</summary>
                </entry>
                </feed>

                """)
    }

    @Test("TimelineJS gets dated events only, its texts as HTML")
    func timelineJS() throws {
        #expect(
            ExportFormat.timelineJS.text(of: [try strike(), rumour()]) == """
                {"title":{"text":{"headline":"October 2024 – Briefing","text":"What happened, and who says so"}},\
                "events":[{"unique_id":"strike-1","start_date":{"year":2024,"month":10,"day":1},\
                "end_date":{"year":2024,"month":10,"day":3},"display_date":"1–3 October 2024","group":"Claimed",\
                "text":{"headline":"Missiles hit &quot;the base&quot;; one, at least",\
                "text":"<p>Claimed by Guards, Two officials; unnamed (The Post)</p>\
                <p><a href=\\"https://briefing.example/events/strike-1.html\\">#</a></p>"}}]}

                """)
    }
}
