internal import Bounds

/// Words of a script without capitals that stand beside each other more often than apart: *حزب الله*, *בנימין נתניהו*.
struct RecurringPhrase {
    var text: String
    /// The positions of the texts that have it.
    var articles: Set<Int>
    /// How often it stands in all of them.
    var count: Int

    /// The phrases of two to four words that recur in the texts.
    ///
    /// Two words belong together where, by the coefficient of Dice (1945), each stands beside the other in at least half of
    /// all cases; a phrase goes on while the next word follows it in two thirds of them.
    ///
    /// - Complexity: O(*n*) in the length of the texts.
    static func phrases(in texts: [String]) -> [RecurringPhrase] {
        let runs = texts.map(Self.runs)
        var counts: [Substring: Int] = [:]
        for word in runs.joined().joined() { counts[word, default: 0] += 1 }
        var found: [RecurringPhrase] = []
        var pairs = tallies(of: 2, in: runs).filter { words, phrase in
            let apart = words.reduce(0) { $0 + counts[$1, default: 0] }
            return phrase.isRecurring && phrase.count * 4 >= apart
        }
        for length in 3...4 where !pairs.isEmpty {
            let longer = tallies(of: length, in: runs).filter { words, phrase in
                guard phrase.isRecurring else { return false }
                let parts = [Array(words.dropLast()), Array(words.dropFirst())]
                return parts.contains { part in pairs[part].map { phrase.count * 3 >= $0.count * 2 } ?? false }
            }
            for words in longer.keys {
                pairs[Array(words.dropLast())] = nil
                pairs[Array(words.dropFirst())] = nil
            }
            found += pairs.values
            pairs = longer
        }
        return found + pairs.values
    }

    private var isRecurring: Bool { count > 2 || articles.count > 1 }

    /// How often each sequence of so many words stands where.
    private static func tallies(of length: Int, in texts: [[[Substring]]]) -> [[Substring]: RecurringPhrase] {
        var tallies: [[Substring]: RecurringPhrase] = [:]
        for (article, runs) in texts.enumerated() {
            for run in runs where run.count >= length {
                for start in 0...(run.count - length) {
                    let words = Array(run.dropFirst(start).prefix(length))
                    tallies[words, default: RecurringPhrase(text: words.joined(separator: " "), articles: [], count: 0)]
                        .add(article)
                }
            }
        }
        return tallies
    }

    private mutating func add(_ article: Int) {
        articles.insert(article)
        count += 1
    }

    /// The words without capitals that follow each other with nothing but a space between them.
    private static func runs(_ text: String) -> [[Substring]] {
        text.split { !($0.isLetter || $0 == " " || $0 == "\u{200C}") }.flatMap { run in
            run.split(separator: " ").split { word in
                word.count < 2 || CapitalisedName.isCased(word) || TopicWords.small.contains(word)
            }.map(Array.init)
        }
    }
}
