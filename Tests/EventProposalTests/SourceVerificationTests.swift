import Chronology
import Content
import EventProposal
import Testing

@Suite struct SourceVerificationTests {
    private func findings(_ event: String, raw: String) throws -> [String] {
        let article = try article(
            """
            ---
            title: T
            status: draft
            source: {publication: {name: P}, published: 2024-01-16}
            events: [{id: x, title: t, status: reported, \(event)}]
            ---

            """)
        return SourceVerification(of: article, raw: Array(raw.utf8)).events.map { finding in
            switch finding.date {
            case .overlaps(let expression): "\(finding.quote) overlaps \(expression.date?.description ?? "")"
            case .contradicts(let expression): "\(finding.quote) contradicts \(expression.date?.description ?? "")"
            default: "\(finding.quote) \(finding.date)"
            }
        }
    }

    @Test(arguments: [
        ("quote: “it’s over” he said", "And “it’s over” he said.", "verbatim absent"),
        ("quote: it's over", "And “it’s\n   over” he said.", "verbatim absent"),
        ("quote: a b", "x a\u{A0}b y", "verbatim absent"),
        ("quote: aab", "aaab", "verbatim absent"),
        ("quote: The café burned", "The cafe\u{301} burned.", "verbatim absent"),
        ("quote: The cafe\u{301} burned", "The café burned.", "verbatim absent"),
        ("quote: The café burned", "The cafe burned.", "notFound absent"),
        ("quote: Việt", "Vie\u{302}\u{323}t", "verbatim absent"),
        ("quote: 한국", "\u{1112}\u{1161}\u{11AB}\u{1100}\u{116E}\u{11A8}", "verbatim absent"),
        ("quote: the first office", "the ﬁrst oﬃce", "verbatim absent"),
        ("quote: the ministry", "the min\u{AD}is\u{200B}try", "verbatim absent"),
        ("quote: می‌رود", "میرود", "verbatim absent"),
        ("quote: engineers closed it", "The engi-\n  neers closed it.", "verbatim absent"),
        ("quote: cross-border fire", "The cross-\nborder fire", "verbatim absent"),
        ("quote: crossborder fire", "The cross-border fire", "notFound absent"),
        ("quote: killed … two", "killed at least two", "notFound absent"),
        ("quote: two - three", "two -\nthree", "verbatim absent"),
        ("quote: it is over", "And “it’s over” he said.", "notFound absent"),
        ("quote: It’s over", "And “it’s over” he said.", "notFound absent"),
        ("quote: longer than the text", "short", "notFound absent"),
        ("quote: x", "", "notFound absent"),
        ("date: 2024-01-15", "On Monday it fell.", "absent absent"),
    ])
    func `a quote is a verbatim part of the raw text but for white space and curls`(
        _ event: String, _ raw: String, _ expected: String
    ) throws {
        #expect(try findings(event, raw: raw) == [expected])
    }

    @Test(arguments: [
        ("date: 2024-01-15, quote: Late on Monday", "Late on Monday it fell.", "verbatim follows"),
        ("date: 2024-01-15~, quote: Late on Monday", "Late on Monday it fell.", "verbatim follows"),
        ("date: 2024-01-03, quote: this month", "It fell this month.", "verbatim overlaps 2024-01"),
        ("date: 2024-01-14, quote: Late on Monday", "Late on Monday it fell.", "verbatim contradicts 2024-01-15"),
        ("date: 2024-01-14, quote: it fell", "Late on Monday it fell.", "verbatim editorial"),
        ("date: 2023-10-07, quote: on October 7", "Fighting began on October 7 there.", "verbatim follows"),
        ("date: 2022-10-07, quote: on October 7", "Fighting began on October 7, 2022.", "verbatim follows"),
    ])
    func `the date of an event is compared with that of its quote`(
        _ event: String, _ raw: String, _ expected: String
    ) throws {
        #expect(try findings(event, raw: raw) == [expected])
    }

    @Test func `the expressions of the raw text are counted`() throws {
        let article = try article("---\ntitle: T\nstatus: draft\nsource: {publication: {name: P}}\n---\n")
        let verification = SourceVerification(of: article, raw: Array("On Monday, 3 May 2024 and recently.".utf8))
        #expect(verification.expressions.map { $0.date?.description ?? "-" } == ["2024-05-03", "-"])
    }
}
