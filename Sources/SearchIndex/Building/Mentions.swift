internal import Bounds

/// The terms that documents mention: those of their words, and what is left of words with particles where that is a
/// term, too (``Particles``).
struct Mentions {
    private let terms: TermTable
    private let parts: [IndexPart]
    /// For each part, the numbers of its terms among all.
    private let numbers: [[UInt32]]
    /// The terms that are left of a term, once they were looked up.
    private var rests: [Int: [Int]] = [:]
    /// The document, by its number plus one, that mentioned a term last.
    private var last: [UInt32]

    init(_ terms: TermTable, _ parts: [IndexPart], _ numbers: [[UInt32]]) {
        (self.terms, self.parts, self.numbers) = (terms, parts, numbers)
        last = [UInt32](repeating: 0, count: terms.count)
    }

    /// Calls `body` with each term of a document, once, and how often it stands there, by weight.
    mutating func forEach(in document: Postings.Document, _ body: (_ term: Int, _ count: Int) -> Void) {
        let numbers = numbers[document.part]
        let postings = parts[document.part].postings[within: document.postings]
        guard document.hasParticles else {
            for posting in postings { body(Int(numbers[posting.term]), posting.count) }
            return
        }
        let mark = UInt32(document.number) + 1
        for posting in postings {
            let term = Int(numbers[posting.term])
            last[term] = mark
            body(term, posting.count)
        }
        for posting in postings {
            for rest in rests(of: Int(numbers[posting.term])) where last[rest] != mark {
                last[rest] = mark
                body(rest, posting.count)
            }
        }
    }

    private mutating func rests(of term: Int) -> [Int] {
        if let known = rests[term] { return known }
        let found = Particles.rests(of: terms.term(term)).compactMap { terms.find($0) }
        rests[term] = found
        return found
    }
}
