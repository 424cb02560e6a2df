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

    @Test("a calendar has whole days, and a journal entry for what has no date")
    func calendar() throws {
        #expect(
            ExportFormat.calendar.text(of: [try strike(), rumour()]).replacing("\r\n", with: "\n") == #"""
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//briefgen//Events//EN
                CALSCALE:GREGORIAN
                X-WR-CALNAME:October 2024 – Briefing
                X-WR-CALDESC:What happened\, and who says so
                X-BRIEFGEN-LICENCE:CC BY 4.0\, https://licence.example/
                BEGIN:VEVENT
                UID:strike-1@briefing.example
                DTSTAMP:20241201T120000Z
                DTSTART;VALUE=DATE:20241001
                DTEND;VALUE=DATE:20241004
                TRANSP:TRANSPARENT
                STATUS:TENTATIVE
                SUMMARY:Missiles hit "the base"\; one\, at least
                DESCRIPTION:Claimed by Guards\, Two officials\; unnamed (The Post)\n1–3 O
                 ctober 2024\n2024-10-04: Claimed by Guards (The Post): A strike\; 2024-10-
                 01\; Near Erbil\; A fence fell [reported]\; killed: 40–62 (claimed)
                LOCATION:Erbil\, Iraq
                CATEGORIES:Guards
                URL:https://briefing.example/events/strike-1.html
                X-BRIEFGEN-STATUS:claimed
                X-BRIEFGEN-EDTF:2024-10-01/2024-10-03
                X-BRIEFGEN-CLAIMANTS:Guards,Two officials\; unnamed
                X-BRIEFGEN-SOURCES:The Post
                X-BRIEFGEN-QUOTE:late on Monday
                X-BRIEFGEN-DERIVATION:‘Late on Monday’ ⇒ 2024-10-01
                END:VEVENT
                BEGIN:VJOURNAL
                UID:rumour@briefing.example
                DTSTAMP:19700101T000000Z
                SUMMARY:A rumour
                DESCRIPTION:Reported\nundated
                URL:https://briefing.example/events/rumour.html
                X-BRIEFGEN-STATUS:reported
                END:VJOURNAL
                END:VCALENDAR

                """#)
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
