internal import Bounds
internal import Language

/// All the names of all topics as one automaton, which finds their mentions in texts.
///
/// Names are compared by folded letters (`Folding`), at the bounds of words, with regard to capitals (`LetterCase`).
/// The longest name wins: where *Kataib Hezbollah* is a topic, it is no mention of *Hezbollah*. A gazetteer never
/// changes, so all tasks can share one.
///
/// A name is found in the forms that it takes in the sentences of its language, too (`NameForms`): with other endings
/// («в Иране»), and behind particles and the article that are written together with it (وإيران, בישראל).
public struct Gazetteer: Sendable {
    /// Aliases, other than local ones, that two topics share.
    ///
    /// The earlier topic wins.
    public let collisions: [AliasCollision]

    let trie: Trie
    let entries: [Entry]
    /// The entries of each key of the trie: local ones last, otherwise in the order of the topics.
    let groups: [Range<Int32>]
    let exclusions: [Exclusions]
    /// The endings that words of names take.
    let endings: EndingTable
    /// The particles that are written together with names.
    let particles: ParticleTable
    let filter: WordStartFilter

    /// What a key of the trie stands for.
    struct Entry: Sendable {
        let topic: Int32
        let alias: Int32
        let kind: Alias.Kind
        let isDotted: Bool
        let endsInPossessive: Bool
        /// Whether particles are written together with it.
        let takesParticles: Bool
        /// Whether its last letter is a yeh with dots, which one without them is not: يمني is Yemeni, يمنى is right.
        let endsInYeh: Bool
        /// Whether it reads as an ordinary word in a line of capitals.
        let isEnglishWord: Bool
        /// The index into `exclusions`, or a negative number when there are none.
        let exclusions: Int32
        let letterCase: LetterCase
    }

    /// Builds the automaton from one list of aliases per topic.
    ///
    /// An alias without a letter or digit is left out.
    ///
    /// - Complexity: O(*n* log *n*), where *n* is the number of aliases.
    public init(topics: [[Alias]]) {
        var spellings: [(key: [UInt8], entry: Entry)] = []
        var exclusions: [Exclusions] = []
        var languages: [String: NameForms] = [:]
        var endings = EndingTable()
        var particles = ParticleTable()
        for (topic, aliases) in topics.enumerated() {
            for (index, alias) in aliases.enumerated() {
                let excluded = Exclusions(of: alias)
                if let excluded { exclusions.append(excluded) }
                let forms = AliasForms(of: alias, &languages, &endings, &particles)
                for pattern in forms.patterns where !pattern.key.isEmpty {
                    let entry = Entry(
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
        let entries = spellings.map(\.entry)
        self.trie = Trie(sorted: keys)
        self.entries = entries
        self.groups = groups
        self.exclusions = exclusions
        self.endings = endings
        self.particles = particles
        self.filter = WordStartFilter(spellings.lazy.map { ($0.key, $0.entry.letterCase) })
        self.collisions = AliasCollision.all(
            in: groups.map { entries[within: Int($0.lowerBound)..<Int($0.upperBound)] }, of: topics)
    }
}

extension Gazetteer.Entry {
    fileprivate var precedence: (Int, Int32, Int32) { (kind == .local ? 1 : 0, topic, alias) }
}
