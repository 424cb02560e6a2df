internal import Bounds

/// Parts a word from the particles and the article that are written together with it.
struct WordSplitting {
    private let vocabulary: Vocabulary

    /// A word and what stood before it.
    struct Split {
        /// The folded letters of each particle.
        var particles: [ArraySlice<UInt8>] = []
        var isDefinite = false
        var hash: UInt64
        var entry: Int32
    }

    /// How many particles can stand before a word: *and*, *that*, *in*.
    private static let limit = 3

    init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

    /// A word as the vocabulary knows it; the whole of it where it knows no part of it either.
    ///
    /// - Parameter isNumeral: Whether it is written as Hebrew numerals and acronyms are.
    func split(_ letters: ArraySlice<UInt8>, _ hash: UInt64, isNumeral: Bool) -> Split {
        if let split = known(letters, hash, behind: 0, depth: 0) { return split }
        // “בז׳ באדר”: what is no numeral as a whole is one behind its first letter.
        if isNumeral, HebrewNumeral.value(of: letters) == nil {
            for particle in vocabulary.names.particles where letters.starts(with: particle.letters) {
                let rest = letters.dropFirst(particle.letters.count)
                guard HebrewNumeral.value(of: rest) != nil else { continue }
                return Split(particles: [letters.prefix(particle.letters.count)], hash: WordHash(rest).value, entry: -1)
            }
        }
        return Split(hash: hash, entry: -1)
    }

    private func known(_ letters: ArraySlice<UInt8>, _ hash: UInt64, behind rank: Int, depth: Int) -> Split? {
        if let entry = vocabulary.words[hash] { return Split(hash: hash, entry: entry) }
        for article in vocabulary.names.articles
        where letters.count > article.count + 1 && letters.starts(with: article) {
            let rest = WordHash(letters.dropFirst(article.count)).value
            if let entry = vocabulary.words[rest] { return Split(isDefinite: true, hash: rest, entry: entry) }
        }
        guard depth < Self.limit else { return nil }
        for particle in vocabulary.names.particles
        where particle.rank > rank && letters.count > particle.letters.count + 1
            && letters.starts(with: particle.letters)
        {
            let rest = letters.dropFirst(particle.letters.count)
            guard var split = known(rest, WordHash(rest).value, behind: particle.rank, depth: depth + 1) else {
                continue
            }
            split.particles.insert(letters.prefix(particle.letters.count), at: 0)
            return split
        }
        return nil
    }
}
