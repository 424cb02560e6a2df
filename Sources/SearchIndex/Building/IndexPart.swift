/// The words of some documents, ready to be put together with others.
public struct IndexPart: Sendable {
    /// The terms that occur in the documents.
    let terms: TermTable
    /// The documents, in the order in which they were read.
    let documents: [Document]
    /// Which term stands in which document how often, document after document.
    let postings: [Posting]

    /// A document's number and length.
    struct Document {
        let number: Int
        /// How many words it has.
        let length: Int
    }

    /// A term in a document: both by their numbers in the part.
    struct Posting {
        private let bits: UInt64

        init(term: Int, document: Int, count: Int) {
            bits = UInt64(term) << 40 | UInt64(document) << 20 | UInt64(min(count, 1 << 20 - 1))
        }

        var term: Int { Int(bits >> 40) }
        var document: Int { Int(bits >> 20 & (1 << 20 - 1)) }
        /// How often it stands there, each time multiplied by the weight of the place.
        var count: Int { Int(bits & (1 << 20 - 1)) }
    }
}
