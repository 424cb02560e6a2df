import EventProposal
import Testing

@Suite struct QuotationTests {
    private func event(_ sentence: String) throws -> ProposedEvent? {
        let article = try article("---\ntitle: T\npublished: 2026-11-20\n---\n\(sentence)\n")
        return try EventProposer(topics: topicIndex()).proposals(for: article).first
    }

    @Test(arguments: [
        ("On 3 November 2026 rebels entered the town.", "On 3 November 2026 rebels entered the town"),
        (
            "The port stayed closed on 18 November 2026 after a strike damaged two of its cranes, the ministry said.",
            "The port stayed closed on 18 November 2026"
        ),
        (
            "On 3 November 2026, rebels entered Uvira, cutting the last road that still led to Burundi.",
            "On 3 November 2026, rebels entered Uvira"
        ),
        (
            "The long column of the retreating third army was hit near the bridge on 3 November 2026 by drones.",
            "was hit near the bridge on 3 November 2026 by drones"
        ),
        (
            "The truce that took effect on 10 October 2026 has been broken almost daily by both of the armies.",
            "The truce that took effect on 10 October 2026"
        ),
        (
            "The defence force has confirmed the deaths of 13 of its men in Goma in 2025.",
            "confirmed the deaths of 13 of its men in Goma in 2025"
        ),
        (
            "The mission withdrew from the U.S. base on 5 May 2026 under fire from the hills above the U.S.",
            "The mission withdrew from the U.S. base on 5 May 2026"
        ),
        (
            "“It fell on 3 November 2026 and nobody came to help us,” said one of those who had lived in the town.",
            "It fell on 3 November 2026 and nobody came to help us"
        ),
    ])
    func `a quote is the sentence, or the clause of it that holds the date and a verb`(
        _ sentence: String, _ quote: String
    ) throws {
        #expect(try event(sentence)?.quote == quote)
    }

    @Test func `a quote is verbatim, holds the date, has twelve words at most and ends with no open word`() throws {
        let starts = [
            "The port of Haifa", "On Monday, in a speech to the nation, the president of the country", "“They",
        ]
        let verbs = ["stayed closed", "was, so far as is known,", "had been shelled by *both* of the armies", "fell"]
        let dates = ["on 18 November 2026", "late on Sunday", "in the autumn of 2025", "yesterday"]
        let ends = [
            "after a strike damaged two of its cranes, Israel’s transport ministry said.", "and of the", "",
            "(as in 2024), killing a great many of those who had been in the [hall](x.md) with the “guards”.",
        ]
        let open: Set<String> = [
            "the", "a", "of", "in", "on", "after", "and", "had", "was", "been", "by", "to", "that",
        ]
        for start in starts {
            for verb in verbs {
                for date in dates {
                    for end in ends {
                        let sentence = "\(start) \(verb) \(date) \(end)"
                        let text = "---\ntitle: T\npublished: 2026-11-20\n---\nÉté. \(sentence)\n"
                        let article = try article(text)
                        for event in try EventProposer(topics: topicIndex()).proposals(for: article) {
                            let words = event.quote.split(separator: " ")
                            #expect(Array(text.utf8)[event.quoteBytes].elementsEqual(event.quote.utf8), "\(sentence)")
                            #expect((1...12).contains(words.count), "\(sentence)")
                            #expect(!open.contains(words.last?.lowercased() ?? "the"), "\(sentence): \(event.quote)")
                            #expect(
                                event.derivation.contains("‘")
                                    && dates.contains(where: { date in
                                        event.quote.contains(date.split(separator: " ").last ?? "")
                                    }) || event.quote.contains("Monday"), "\(sentence): \(event.quote)")
                        }
                    }
                }
            }
        }
    }
}
