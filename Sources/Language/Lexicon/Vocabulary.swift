internal import Bounds
internal import DeliveredFiles
public import Diagnostics
internal import Synchronization

/// What is known of the words of a language: the senses of words and phrases, and how words are put together.
///
/// It is read from a word file; adding a language is adding one (see the page “Your language in an afternoon”).
public struct Vocabulary: Sendable {
    /// The language as a BCP 47 tag: `fr`.
    public let tag: String
    /// How the language puts dates and sentences together where languages differ.
    public internal(set) var order = OrderRules()

    /// The senses of all words, those of one word beside one another.
    private(set) var senses: [Sense] = []
    /// Where the senses of an entry lie; the first entry is that of words that only begin phrases.
    private(set) var entries: [Range<Int32>] = [0..<0]
    /// The entries of words by the hash of their folded letters.
    private(set) var words: [UInt64: Int32] = [:]
    /// The phrases that begin with a word: the hashes of the words that follow, and the entry; the longest first.
    private(set) var phrases: [UInt64: [(rest: [UInt64], entry: Int32)]] = [:]
    /// What is written together with words, and how names change.
    public internal(set) var names = NameForms()
    /// The hashes of words that end at an apostrophe: *l’*, *d’*.
    private(set) var elisions: Set<UInt64> = []
    /// What words of a kind end in that are in no entry, as written in small letters.
    private(set) var endings: [(letters: [UInt8], kind: Sense.Kind)] = []
    /// What words of a kind begin with that are in no entry, in folded letters.
    private(set) var beginnings: [(letters: [UInt8], kind: Sense.Kind)] = []

    /// A vocabulary without words.
    init(tag: String) { self.tag = tag }

    /// What words are put together of in a language, without its words.
    init(jointsOf other: Vocabulary) {
        self.init(tag: other.tag)
        elisions = other.elisions
    }

    /// Reads a word file.
    ///
    /// - Parameters:
    ///   - tag: The language as a BCP 47 tag.
    ///   - diagnostics: What is wrong with the file; the lines that are right count all the same.
    /// - Complexity: O(*n*) in the bytes of the file.
    public init(reading file: SourceFile, tag: String, diagnostics: inout [Diagnostic]) {
        self.init(tag: tag)
        var reader = WordFileReader(file)
        reader.read(into: &self)
        diagnostics += reader.diagnostics
    }

    /// The vocabulary that comes with the program for a language; `nil` where there is none.
    ///
    /// Only the first call for a language reads its file.
    ///
    /// - Parameter tag: A BCP 47 tag: `fa-AF` is read as `fa`.
    public static func delivered(for tag: String) -> Vocabulary? {
        let primary = primary(tag)
        return known.withLock { known in
            if let vocabulary = known[primary] { return vocabulary }
            guard let file = DeliveredFile.words.first(where: { $0.name == "\(primary).words" }) else { return nil }
            // Tests see to it that there is nothing wrong with a file that comes with the program.
            var diagnostics: [Diagnostic] = []
            let source = SourceFile(path: file.name, bytes: file.bytes)
            let vocabulary = Vocabulary(reading: source, tag: primary, diagnostics: &diagnostics)
            known[primary] = vocabulary
            return vocabulary
        }
    }

    /// The language of a tag without its script and country.
    static func primary(_ tag: String) -> String { String(tag.lowercased().prefix { $0 != "-" && $0 != "_" }) }

    /// The languages for which a vocabulary comes with the program, in the order of their tags.
    public static let deliveredTags: [String] = DeliveredFile.words.map { String($0.name.prefix { $0 != "." }) }

    private static let known = Mutex<[String: Vocabulary]>([:])

    /// How many words of a text the vocabulary knows.
    ///
    /// - Complexity: O(*n*) in the bytes of the text.
    public func knownWords(in text: [UInt8]) -> Int { WordStream(text, self).knownWords }

    /// The senses of an entry.
    func senses(of entry: Int32) -> ArraySlice<Sense> {
        guard entries.indices.contains(Int(entry)) else { return [] }
        let range = entries[Int(entry)]
        return senses[within: Int(range.lowerBound)..<Int(range.upperBound)]
    }
}

extension Vocabulary {
    /// Sets what the words and phrases of a file mean.
    mutating func set(_ meanings: [[UInt64]: [Sense]]) {
        for (words, own) in meanings.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
            guard let first = words.first else { continue }
            let entry = Int32(truncatingIfNeeded: entries.count)
            entries.append(
                Int32(truncatingIfNeeded: senses.count)..<Int32(truncatingIfNeeded: senses.count + own.count))
            senses += own
            if words.count == 1 {
                self.words[first] = entry
            } else {
                if self.words[first] == nil { self.words[first] = 0 }
                phrases[first, default: []].append((Array(words.dropFirst()), entry))
            }
        }
        for first in phrases.keys { phrases[first]?.sort { $0.rest.count > $1.rest.count } }
    }

    /// The vocabulary with names as words of a kind; names are only what has capitals where the script has them.
    ///
    /// - Complexity: O(*n*) in the words of the vocabulary.
    public func addingNames(_ names: [String], as kind: Sense.Kind) -> Vocabulary {
        guard !names.isEmpty else { return self }
        var meanings: [[UInt64]: [Sense]] = [:]
        for name in names {
            let stream = WordStream(Array(name.utf8), Vocabulary(jointsOf: self))
            let words = stream.lexemes.filter { $0.form == .word || $0.form == .number }.map(\.hash)
            guard let first = words.first, meanings[words] == nil else { continue }
            let known = words.count == 1 ? self.words[first].map { Array(senses(of: $0)) } ?? [] : []
            meanings[words] = known + [Sense(kind, Sense.isName)]
        }
        var vocabulary = self
        vocabulary.set(meanings)
        return vocabulary
    }

    /// Adds to what words are put together of.
    mutating func add(_ joint: Joint, _ letters: [UInt8]) {
        switch joint {
        case .attached(let rank, let holdsArticle):
            names.add(particle: letters, rank: rank, holdsArticle: holdsArticle)
        case .attachedArticle: names.add(article: letters)
        case .elided: elisions.insert(WordHash(letters).value)
        case .ending(let kind): endings.append((letters, kind))
        case .beginning(let kind): beginnings.append((letters, kind))
        }
        endings.sort { $0.letters.count > $1.letters.count }
        beginnings.sort { $0.letters.count > $1.letters.count }
    }

    /// How parts of words are joined.
    enum Joint: Hashable {
        /// Written together with the word after it, which means what it means by itself.
        case attached(rank: Int, holdsArticle: Bool)
        case attachedArticle
        /// Ends at the apostrophe.
        case elided
        case ending(Sense.Kind)
        case beginning(Sense.Kind)
    }
}
