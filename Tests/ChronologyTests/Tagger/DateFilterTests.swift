import Testing

@testable import Chronology

/// A text that the filter holds back holds no date, whatever words and rules there are.
@Suite struct DateFilterTests {
    private let published = Day(year: 2024, month: 10, day: 6)

    private func dated(_ text: [UInt8], filtered: Bool, published: Day?) -> [TemporalExpression] {
        var memory = TemporalMemory()
        let tagger = TemporalTagger(published: published)
        if filtered { return tagger.datedExpressions(in: text.span, after: &memory) }
        let line = text.map { $0 == UInt8(ascii: "\n") ? UInt8(ascii: " ") : $0 }
        return tagger.expressions(in: line, after: &memory).filter { $0.date != nil }
    }

    @Test func textsOfAllWordsHaveTheSameDates() {
        let words = Lexicon.english.words.map { $0.key.text }.sorted()
        let forms = [
            "2024", "7", "18th", "1980s", "'80s", "9/11", "31/12/2024", "2024-10", "264", "B.C.", "BC", "AD", "Q3", "'",
            "s", "-", "–", "\u{A0}", ",", ".", "\n", "(", "“", "é", "10", "17", "200,000", "Aleppo", "missiles",
        ]
        var random = SplitMix(seed: 11)
        var skipped = 0
        for round in 0..<15_000 {
            var text: [UInt8] = []
            for _ in 0..<Int.random(in: 1...8, using: &random) {
                if Int.random(in: 0..<3, using: &random) == 0 {
                    text += Array((forms.randomElement(using: &random) ?? "").utf8)
                } else {
                    let word = words.randomElement(using: &random) ?? ""
                    text += Array(
                        (Bool.random(using: &random) ? word : word.prefix(1).uppercased() + word.dropFirst()).utf8)
                }
                if Int.random(in: 0..<8, using: &random) > 0 { text.append(UInt8(ascii: " ")) }
            }
            let day = round % 3 == 0 ? nil : published
            let expected = dated(text, filtered: false, published: day)
            if !DateFilter.english.allows(text.span) { skipped += 1 }
            #expect(dated(text, filtered: true, published: day) == expected, "\(String(decoding: text, as: UTF8.self))")
        }
        #expect(skipped > 250)
    }

    @Test(arguments: [
        ("It fell on Monday.", true), ("in 2015", true), ("a day later", true), ("May 4", true),
        ("It may rain.", false),
        ("on the 18th", true), ("since 9/11", true), ("200 missiles and 15 drones", false), ("5 aug", true),
        ("Dec 3", true), ("264 B.C.", true), ("Q3", true), ("now, recently and soon", false), ("Nowruz", true),
        ("New York", false), ("twenty twenty-four", true), ("the first of three", false), ("", false), ("Größe", false),
    ])
    func letsThroughWhatCanHoldADate(text: String, isLetThrough: Bool) {
        #expect(DateFilter.english.allows(Array(text.utf8).span) == isLetThrough)
    }

    @Test func countsFromTheParagraphBefore() {
        let tagger = TemporalTagger(published: published)
        var memory = TemporalMemory()
        let texts = ["The army moved on 1 March 2023.", "Nobody was hurt.", "Two days later it stopped."]
        let found = texts.map { tagger.datedExpressions(in: Array($0.utf8).span, after: &memory) }
        #expect(found.map { $0.map { $0.date?.description } } == [["2023-03-01"], [], ["2023-03-03"]])
    }
}
