/// The words of some documents, ready to be put together with others.
public struct IndexPart: Sendable {
    /// The terms that occur in the documents.
    let terms: TermList
    /// The documents, in the order in which they were read.
    let documents: [Document]
    /// The terms of each document, document after document.
    let postings: [Posting]

    /// A document's number and length.
    struct Document {
        let number: Int
        /// How many words it has.
        let length: Int
        /// Where its terms end among all.
        let end: Int
    }

    /// A term in a document.
    struct Posting {
        /// How many terms a part can have; those past them are not searched.
        static let termLimit = 1 << 22
        private static let countLimit = 1 << 10 - 1

        private let bits: UInt32

        init(term: Int, count: Int) {
            bits = UInt32(term) << 10 | UInt32(min(count, Self.countLimit))
        }

        /// Its number in the part.
        var term: Int { Int(bits >> 10) }
        /// How often it stands there, each time multiplied by the weight of the place.
        var count: Int { Int(bits & 0x3FF) }
    }
}
