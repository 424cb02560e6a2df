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
        let spellings = SpellingTable(topics: topics, areInflected: true)
        trie = Trie(sorted: spellings.keys)
        entries = spellings.entries
        groups = spellings.groups
        exclusions = spellings.exclusions
        endings = spellings.endings
        particles = spellings.particles
        filter = WordStartFilter(
            zip(spellings.keys, spellings.groups).lazy.flatMap { key, group in
                group.map { (key, spellings.entries[Int($0)].letterCase) }
            })
    }

    /// Aliases, other than local ones, that two topics share, as they are written; the earlier topic wins.
    ///
    /// - Parameter topics: One list of aliases per topic.
    /// - Complexity: O(*n* log *n*), where *n* is the number of aliases.
    public static func collisions(among topics: [[Alias]]) -> [AliasCollision] {
        let spellings = SpellingTable(topics: topics, areInflected: false)
        return AliasCollision.all(
            in: spellings.groups.map { spellings.entries[within: Int($0.lowerBound)..<Int($0.upperBound)] }, of: topics)
    }
}
