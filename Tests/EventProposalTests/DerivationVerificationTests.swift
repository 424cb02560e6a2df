import Chronology
import Content
import EventProposal
import Testing

@Suite struct DerivationVerificationTests {
    private func faults(_ event: String, raw: String?, published: String = "2024-01-16") throws -> [String] {
        let article = try article(
            """
            ---
            title: T
            status: draft
            source: {publication: {name: P}\(published.isEmpty ? "" : ", published: \(published)")}
            events:
              - id: x
                title: t
                status: reported
            \(event.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n"))
            ---
            In the *article* it says two days later.

            """)
        let verification = DerivationVerification(of: article, raw: raw.map { Array($0.utf8) })
        return article.events.flatMap(verification.faults).map { fault in
            switch fault {
            case .notInText(let step): "‘\(step.expression)’ is in no text"
            case .publishedOtherwise(_, let day): "published \(day.map { "\($0)" } ?? "on an unknown day")"
            case .meansOtherwise(let step, let expression): "not \(step.result): \(expression.derivation)"
            case .datedOtherwise(let step, let date): "\(step.result) is not \(date)"
            }
        }
    }

    private static let monday = "derivation: ‘Late on Monday’, published 16 January 2024 ⇒ 15 January 2024"

    @Test(arguments: [
        (monday + "\ndate: 2024-01-15", "Late on Monday it fell."),
        (monday + ". The town is not named.\ndate: 2024-01-15", "Late  on\nMonday it fell."),
        ("derivation: ‘Monday’, published 16 January 2024 ⇒ Monday 15 January 2024", "Late. Monday’s raid."),
        ("derivation: ‘this month’ ⇒ January 2024\ndate: 2024-01-03", "It fell this month."),
        ("derivation: ‘3 May 2023’ ⇒ 3 May 2023", "On 3 May 2023 it fell."),
        (
            "derivation: ‘two days later’, counted from 3 May 2023 in the text ⇒ 5 May 2023",
            "On 3 May 2023 it fell, and two days later it burned."
        ),
        ("derivation: ‘the feast’ ⇒ 9 January 2024\ndate: 2024-01-09", "It fell on the feast."),
        ("derivation: \"‘Monday’ stays open: no day of publication is known\"", "nothing"),
        ("derivation: “Friday”, which is in no text, ⇒ 3 March 1999", "nothing"),
        ("derivation: The day after Monday ⇒ 16 January 2024", "nothing"),
    ])
    func `a derivation that follows, or is in the editor's own words, is left alone`(
        _ event: String, _ raw: String
    ) throws {
        #expect(try faults(event, raw: raw) == [])
    }

    @Test(arguments: [
        (
            "derivation: ‘Late on Monday’, published 16 January 2024 ⇒ 14 January 2024\ndate: 2024-01-14",
            "not 14 January 2024: ‘Late on Monday’, published 16 January 2024 ⇒ 15 January 2024"
        ),
        ("derivation: ‘Late on Monday’, published 9 January 2024 ⇒ 8 January 2024", "published 2024-01-16"),
        ("derivation: ‘Late on Friday’, published 16 January 2024 ⇒ 12 January 2024", "‘Late on Friday’ is in no text"),
        (monday + "\ndate: 2024-01-11", "15 January 2024 is not 2024-01-11"),
        (
            "derivation: ‘two days later’, counted from 1 May 2023 in the text ⇒ 5 May 2023",
            "not 5 May 2023: ‘two days later’, counted from 3 May 2023 in the text ⇒ 5 May 2023"
        ),
    ])
    func `a derivation that claims something else is a fault`(_ event: String, _ fault: String) throws {
        let raw = "Late on Monday it fell. On 3 May 2023 it stood, and two days later it burned."
        #expect(try faults(event, raw: raw) == [fault])
    }

    @Test func `without a day of publication nothing is counted from one`() throws {
        #expect(
            try faults(Self.monday, raw: "Late on Monday it fell.", published: "") == ["published on an unknown day"])
    }

    @Test func `without the source only what the article and the quote hold is checked`() throws {
        let quoted = "quote: Late on Monday it fell\n"
        #expect(try faults(Self.monday, raw: nil) == [])
        #expect(try faults(quoted + Self.monday, raw: nil) == [])
        #expect(
            try faults(quoted + Self.monday.replacing("⇒ 15", with: "⇒ 14"), raw: nil)
                == ["not 14 January 2024: ‘Late on Monday’, published 16 January 2024 ⇒ 15 January 2024"])
    }
}
