internal import Bounds
internal import Language

/// The words beside which an alias means something else.
struct Exclusions: Sendable {
    private let words: [Exclusion]
    /// How the alias is written, where it is Latin with accents: *Irán*, which a text that writes it so means in particular.
    private let spelling: [UInt8]?

    /// `nil` where an alias has none.
    init?(of alias: Alias) {
        words = (alias.notAfter.map { Exclusion($0) } + alias.notBefore.map { Exclusion($0, isBehind: true) })
            .filter { !$0.key.isEmpty }
        guard !words.isEmpty else { return nil }
        let isAccented = !alias.text.utf8.allSatisfy { $0 < 0x80 }
        spelling = isAccented && AliasPattern(alias.text).key.allSatisfy { $0 < 0x80 } ? Array(alias.text.utf8) : nil
    }

    /// Whether some of the words stand where they change the meaning of the alias in a range.
    func hold(beside range: Range<Int>, inWordAt word: Int, in text: Span<UInt8>, syntax: TextSyntax) -> Bool {
        words.contains { $0.stands(beside: range, inWordAt: word, in: text, syntax: syntax) }
    }

    /// Whether the text in a range is written with the very accents of the alias.
    func areOfSpelling(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
        guard let spelling, spelling.count == range.count else { return false }
        return zip(range, spelling).allSatisfy { text[$0] == $1 }
    }
}
