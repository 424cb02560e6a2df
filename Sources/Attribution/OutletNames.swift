internal import Bounds
public import Language

/// The names of outlets that a site knows, besides those that the rules know: “Darfur24 said” is told by an outlet and
/// claimed by nobody.
public struct OutletNames: Sendable {
    private let names: [String]
    /// The words of each name, an article before it left out.
    private let keys: Set<[WordKey]>

    /// No names.
    public static let none = OutletNames([])

    /// - Parameter names: Names as they are written in texts.
    public init(_ names: [String]) {
        self.names = names
        let words = names.map { name in
            let sentence = Sentence(name.utf8.span)
            return Self.keys(0..<sentence.count, of: sentence)
        }
        keys = Set(words.filter { !$0.isEmpty })
    }

    /// The words of a language with these names as those of outlets.
    public func added(to vocabulary: Vocabulary) -> Vocabulary { vocabulary.addingNames(names, as: .outlet) }

    /// Whether a name of several words or of one, an article before it left out, is that of an outlet.
    func contain(_ phrase: Range<Int>, of sentence: Sentence) -> Bool {
        !keys.isEmpty && keys.contains(Self.keys(phrase, of: sentence))
    }

    private static func keys(_ phrase: Range<Int>, of sentence: Sentence) -> [WordKey] {
        let words = phrase.map { sentence[$0] }.filter(\.isWord)
        return words.drop { $0.traits.contains(.determiner) }.map(\.key)
    }
}
