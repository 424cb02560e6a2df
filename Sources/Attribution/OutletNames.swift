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
        keys = Set(names.map { Self.keys(Sentence($0.utf8.span).tokens[...]) }.filter { !$0.isEmpty })
    }

    /// The words of a language with these names as those of outlets.
    public func added(to vocabulary: Vocabulary) -> Vocabulary { vocabulary.addingNames(names, as: .outlet) }

    /// Whether a name of several words or of one, an article before it left out, is that of an outlet.
    func contain(_ tokens: ArraySlice<Token>) -> Bool { !keys.isEmpty && keys.contains(Self.keys(tokens)) }

    private static func keys(_ tokens: ArraySlice<Token>) -> [WordKey] {
        let words = tokens.filter { $0.kind == .word || $0.kind == .number }
        return words.drop { $0.traits.contains(.determiner) }.map(\.key)
    }
}
