internal import Bounds

/// All terms of all parts in order, and for each the documents in which it stands.
struct Postings {
    /// The terms, in no order.
    let terms: TermTable
    /// The numbers of the terms that occur, in the order of ``TermOrder``.
    let order: [Int]
    /// Where the entries of each term begin, by its place in `order`; one more marks the end.
    let starts: [Int]
    /// Documents, ascending for each term, with the level in the lowest three bits.
    let entries: [UInt32]
    /// Where in the documents the terms stand.
    let places: PlaceTexts

    /// Puts parts together.
    ///
    /// - Parameters:
    ///   - parts: Parts that share their stop words; no document stands in two of them.
    ///   - kinds: The kind of each document, by number; documents past the end are left out.
    /// - Complexity: O(*n*) in the number of postings, besides sorting the terms.
    init(parts: [IndexPart], kinds: [Int]) {
        var terms = TermTable()
        let numbers = parts.map { part in
            (0..<part.terms.count).map { local in
                UInt32(terms.number(of: part.terms.term(local).span, hash: part.terms.hashes[local]))
            }
        }
        let documents = Self.documents(of: parts, count: kinds.count)
        var mentions = Mentions(terms, parts, numbers)
        var lengths = [Int](repeating: 0, count: kinds.count)
        var counts = [Int](repeating: 0, count: terms.count)
        for document in documents {
            lengths[document.number] = document.length
            mentions.forEach(in: document) { term, _ in counts[term] += 1 }
        }
        let order = TermOrder(terms).sorted(counts.indices.filter { counts[$0] > 0 })
        var starts: [Int] = [0]
        var next = [Int](repeating: 0, count: terms.count)
        for term in order {
            next[term] = starts[starts.count - 1]
            starts.append(starts[starts.count - 1] + counts[term])
        }
        let ranking = Ranking(lengths: lengths, kinds: kinds)
        var entries = [UInt32](repeating: 0, count: starts[starts.count - 1])
        for document in documents {
            mentions.forEach(in: document) { term, count in
                let level = ranking.level(count: count, document: document.number)
                entries[next[term]] = UInt32(document.number) << 3 | UInt32(level)
                next[term] += 1
            }
        }
        (self.terms, self.order, self.starts, self.entries) = (terms, order, starts, entries)
        places = PlaceTexts(documents, of: parts, numbers: numbers, termCount: terms.count)
    }

    /// A document and where its postings and its words are.
    struct Document {
        let number: Int
        let length: Int
        let hasParticles: Bool
        let part: Int
        let postings: Range<Int>
        let places: Range<Int>
    }

    /// The documents of all parts by number.
    private static func documents(of parts: [IndexPart], count: Int) -> [Document] {
        var documents: [Document] = []
        for (index, part) in parts.enumerated() {
            var (start, placesStart) = (0, 0)
            for document in part.documents {
                if document.number < count {
                    documents.append(
                        Document(
                            number: document.number, length: document.length, hasParticles: document.hasParticles,
                            part: index, postings: start..<document.end, places: placesStart..<document.placesEnd))
                }
                (start, placesStart) = (document.end, document.placesEnd)
            }
        }
        return documents.sorted { $0.number < $1.number }
    }
}
