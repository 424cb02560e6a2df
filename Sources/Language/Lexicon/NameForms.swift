internal import Bounds
internal import DeliveredFiles
internal import Diagnostics
internal import Synchronization

/// How names change in the sentences of a language: the particles and the article that are written together with them
/// (وإيران, בישראל), and the endings that their words take («в Иране»).
public struct NameForms: Sendable {
    /// A particle that is written together with the word after it.
    public struct Particle: Sendable {
        /// Its folded letters.
        public let letters: [UInt8]
        /// Of several before one word each has a higher rank than the one before it.
        public let rank: Int
        /// Whether it swallows the article of the word behind it: لل before العراق is للعراق.
        public let holdsArticle: Bool
    }

    /// What a word is made of that changes.
    public struct Change: Sendable {
        /// How many folded bytes of the word stay as they are.
        public let stem: Int
        /// The rules by which it changes.
        public let rules: [Int]
    }

    /// The forms of words that end alike.
    private struct Rule: Sendable {
        let ending: [UInt8]
        let isForSmallOnly: Bool
        var forms: [[UInt8]] = []
    }

    /// The particles, the longest first.
    public private(set) var particles: [Particle] = []
    /// The article, where it is written together with the word after it.
    public private(set) var articles: [[UInt8]] = []
    private var rules: [Rule] = []

    /// The forms that come with the program for a language; none where it has no word file.
    ///
    /// Of the file nothing else is read, and only by the first call for a language.
    ///
    /// - Parameter tag: A BCP 47 tag: `fa-AF` is read as `fa`.
    public static func delivered(for tag: String) -> NameForms {
        let primary = Vocabulary.primary(tag)
        return known.withLock { known in
            if let forms = known[primary] { return forms }
            var vocabulary = Vocabulary(tag: primary)
            if let file = DeliveredFile.words.first(where: { $0.name == "\(primary).words" }) {
                var reader = WordFileReader(SourceFile(path: file.name, bytes: file.bytes))
                reader.readNameForms(into: &vocabulary)
            }
            known[primary] = vocabulary.names
            return vocabulary.names
        }
    }

    private static let known = Mutex<[String: NameForms]>([:])

    /// How a word changes: by the rules for the longest ending that it has, those for all words and those for words without
    /// a capital; `nil` where it does not.
    ///
    /// - Parameters:
    ///   - word: Its folded letters.
    ///   - isSmall: Whether it begins with a small letter.
    public func change(of word: ArraySlice<UInt8>, isSmall: Bool) -> Change? {
        var longest: (length: Int, rules: [Int])?
        for (index, rule) in rules.enumerated() where isSmall || !rule.isForSmallOnly {
            guard word.count > rule.ending.count, word.suffix(rule.ending.count).elementsEqual(rule.ending) else {
                continue
            }
            if longest.map({ $0.length < rule.ending.count }) ?? true { longest = (rule.ending.count, []) }
            if longest?.length == rule.ending.count { longest?.rules.append(index) }
        }
        guard let longest, !longest.rules.allSatisfy({ rules[$0].forms.isEmpty }) else { return nil }
        return Change(stem: word.count - longest.length, rules: longest.rules)
    }

    /// The endings that some rules give, the one of the word itself among them, the longest first.
    public func endings(by indices: [Int]) -> [[UInt8]] {
        var endings: Set<[UInt8]> = []
        for index in indices where rules.indices.contains(index) {
            endings.insert(rules[index].ending)
            endings.formUnion(rules[index].forms)
        }
        return endings.sorted { $0.count > $1.count }
    }

    mutating func add(particle letters: [UInt8], rank: Int, holdsArticle: Bool) {
        particles.append(Particle(letters: letters, rank: rank, holdsArticle: holdsArticle))
        particles.sort { $0.letters.count > $1.letters.count }
    }

    mutating func add(article letters: [UInt8]) { articles.append(letters) }

    /// Adds a form of the words that have an ending; `nil` says that they change in none but those that are added.
    mutating func add(form: [UInt8]?, ofWordsIn ending: [UInt8], isForSmallOnly: Bool) {
        let position: Int
        if let known = rules.firstIndex(where: { $0.ending == ending && $0.isForSmallOnly == isForSmallOnly }) {
            position = known
        } else {
            position = rules.count
            rules.append(Rule(ending: ending, isForSmallOnly: isForSmallOnly))
        }
        if let form { rules[position].forms.append(form) }
    }
}
