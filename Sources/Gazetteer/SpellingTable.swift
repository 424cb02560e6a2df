internal import Bounds
internal import Language

/// The spellings of all aliases in the order of their keys, those that are spelt alike beside one another.
struct SpellingTable {
    /// The entries, by key and precedence.
    let entries: [Gazetteer.Entry]
    /// The keys, each once.
    let keys: [[UInt8]]
    /// The entries of each key: local ones last, otherwise in the order of the topics.
    let groups: [Range<Int32>]
    /// What stands beside aliases that means something else, by the numbers in the entries.
    let exclusions: [Exclusions]
    /// The endings that words of names take.
    let endings: EndingTable
    /// The particles that are written together with names.
    let particles: ParticleTable

    /// - Parameter areInflected: Whether the forms that names take in sentences are spelt, too.
    /// - Complexity: O(*n* log *n*), where *n* is the number of aliases.
    init(topics: [[Alias]], areInflected: Bool) {
        var spellings: [(key: [UInt8], entry: Gazetteer.Entry)] = []
        var exclusions: [Exclusions] = []
        var languages: [String: NameForms] = [:]
        var endings = EndingTable()
        var particles = ParticleTable()
        for (topic, aliases) in topics.enumerated() {
            for (index, alias) in aliases.enumerated() {
                let excluded = Exclusions(of: alias)
                if let excluded { exclusions.append(excluded) }
                let forms =
                    areInflected
                    ? AliasForms(of: alias, &languages, &endings, &particles) : AliasForms(uninflected: alias)
                for pattern in forms.patterns where !pattern.key.isEmpty {
                    let entry = Gazetteer.Entry(
                        topic: Int32(topic), alias: Int32(index), kind: alias.kind, isDotted: pattern.isDotted,
                        endsInPossessive: pattern.endsInPossessive, takesParticles: forms.takesParticles,
                        endsInYeh: alias.text.unicodeScalars.last == "ي",
                        isEnglishWord: alias.kind == .acronym && EnglishWords.contains(pattern.key),
                        exclusions: excluded == nil ? -1 : Int32(exclusions.count - 1), letterCase: pattern.letterCase)
                    spellings.append((pattern.key, entry))
                }
            }
        }
        spellings.sort { left, right in
            if left.key != right.key { return left.key.lexicographicallyPrecedes(right.key) }
            return left.entry.precedence < right.entry.precedence
        }
        var keys: [[UInt8]] = []
        var groups: [Range<Int32>] = []
        for (index, spelling) in spellings.enumerated() {
            if keys.last == spelling.key, let group = groups.popLast() {
                groups.append(group.lowerBound..<Int32(index + 1))
            } else {
                keys.append(spelling.key)
                groups.append(Int32(index)..<Int32(index + 1))
            }
        }
        entries = spellings.map(\.entry)
        self.keys = keys
        self.groups = groups
        self.exclusions = exclusions
        self.endings = endings
        self.particles = particles
    }
}

extension Gazetteer.Entry {
    fileprivate var precedence: (Int, Int32, Int32) { (kind == .local ? 1 : 0, topic, alias) }
}
