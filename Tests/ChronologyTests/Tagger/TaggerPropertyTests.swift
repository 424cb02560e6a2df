import Testing

@testable import Chronology

@Suite struct TaggerPropertyTests {
    @Test func countsPlacesInBytesAndInScalars() throws {
        let found = TemporalTagger().expressions(in: Array("“Größe” – 1 October 2024 …".utf8))
        #expect(found.map(\.bytes) == [18..<32])
        #expect(found.map(\.scalars) == [10..<24])
        #expect(found.map(\.text) == ["1 October 2024"])
    }

    @Test func anyBytesGiveOrderedExpressionsInsideThem() throws {
        let words = [
            "the", "first", "half", "of", "October", "7", "2024", "Monday", "last", "week", "from", "to", "–", "-", ",",
            ".", "'",
            "s", "two", "days", "later", "ago", "after", "in", "13th", "1980s", "BC", "\n", "\"", "(", "May",
            "22 Bahman", "9/11",
            "31/12/2024", "half a", "century", "Eid", "al-", "\u{E9}", "night", "early", "mid-", "until", "will",
            "99999999999",
        ]
        var random = SplitMix(seed: 3)
        let published = Day(year: 2024, month: 10, day: 6)
        for round in 0..<4000 {
            var text: [UInt8] = []
            for _ in 0..<Int.random(in: 0...40, using: &random) {
                text += Array((words.randomElement(using: &random) ?? "").utf8)
                if Bool.random(using: &random) { text.append(UInt8(ascii: " ")) }
                if round % 5 == 0 { text.append(UInt8.random(in: 0...255, using: &random)) }
            }
            let tagger = TemporalTagger(
                genre: round.isMultiple(of: 2) ? .news : .narrative, published: round % 3 == 0 ? nil : published)
            let found = tagger.expressions(in: text)
            var end = 0
            for expression in found {
                #expect(expression.bytes.lowerBound >= end && expression.bytes.upperBound <= text.count)
                #expect(!expression.bytes.isEmpty && !expression.derivation.isEmpty)
                end = expression.bytes.upperBound
            }
            #expect(tagger.expressions(in: text) == found)
        }
    }

    @Test(arguments: [
        "the first half of ", "the day after ", "5 am on ", "1 and ", "October 1 and 2, ", "from 1 to ", "2011-",
        "the very ",
        "two days after 7 October 2023 and ", "half a century ago ", "\" ", "Resolution 1559, 1559, ",
    ])
    func repetitionNeitherOverflowsTheStackNorTakesQuadraticTime(phrase: String) {
        let text = Array(String(repeating: phrase, count: 20_000).utf8)
        for expression in TemporalTagger(genre: .narrative).expressions(in: text) {
            #expect(expression.bytes.upperBound <= text.count)
        }
    }
}
