/// The words of some documents, ready to be put together with others.
public struct IndexPart: Sendable {
    /// The terms that occur in the documents.
    let terms: TermList
    /// The documents, in the order in which they were read.
    let documents: [Document]
    /// The terms of each document, document after document.
    let postings: [Posting]
    /// The words of each document as they stand there, document after document.
    let places: [Place]

    /// A document's number and length.
    struct Document {
        let number: Int
        /// How many words it has.
        let length: Int
        /// Whether particles are written together with its words, as in Arabic and Hebrew.
        let hasParticles: Bool
        /// Where its terms end among all.
        let end: Int
        /// Where its words end among all.
        let placesEnd: Int
    }

    /// A word at its place in a text: each is one after the one before, but for words that hold others together.
    struct Place {
        /// A place whose word is not searched.
        static let unsearched = Place(bits: .max)
        /// What lies between two texts of a document, so that no phrase goes from one to the other.
        static let gap = Place(bits: .max - 1)

        private let bits: UInt32

        private init(bits: UInt32) { self.bits = bits }

        init(term: Int, isJoined: Bool) {
            bits = UInt32(term) << 1 | (isJoined ? 1 : 0)
        }

        /// The term’s number in the part; `nil` where it has none.
        var term: Int? { bits >= Self.gap.bits ? nil : Int(bits >> 1) }
        /// How far it is from the word before.
        var distance: Int { bits == Self.gap.bits ? 16 : term != nil && bits & 1 == 1 ? 0 : 1 }
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
