/// Reads the words of documents, one after the other.
///
/// ```swift
/// var reader = IndexPartBuilder(stopWords: StopWords(languages: ["en"]))
/// reader.begin(document: 7)
/// reader.add(title, weight: 12)
/// reader.add(body, weight: 1)
/// let part = reader.finish()
/// ```
public struct IndexPartBuilder: Sendable {
    private var words = WordReader()
    private let stopWords: StopWords
    private var terms: TermTable
    private var documents: [IndexPart.Document] = []
    private var postings: [IndexPart.Posting] = []
    /// How often each term stands in the document that is being read.
    private var counts: [Int32] = []
    /// The terms that do.
    private var present: [Int] = []
    private var number: Int?
    private var length = 0

    /// Creates a reader that passes over words that say nothing.
    public init(stopWords: StopWords) {
        self.stopWords = stopWords
        terms = stopWords.terms
    }

    /// Whether no document has been read.
    public var isEmpty: Bool { documents.isEmpty && number == nil }

    /// Begins a document; what is added from now on belongs to it.
    public mutating func begin(document: Int) {
        end()
        number = document
    }

    /// Adds a text of the document.
    ///
    /// - Parameters:
    ///   - text: UTF-8.
    ///   - weight: How much a word counts here compared with the body; from 1.
    /// - Complexity: O(*n*) in the length of the text.
    public mutating func add(_ text: Span<UInt8>, weight: Int) {
        // Moved out, so that reading does not hold on to the builder as a whole.
        var words = WordReader()
        swap(&words, &self.words)
        words.forEachWord(in: text) { add(terms.number(of: $0), weight: weight) }
        swap(&words, &self.words)
    }

    private mutating func add(_ term: Int, weight: Int) {
        guard term >= stopWords.terms.count, term < IndexPart.Posting.termLimit else { return }
        length += 1
        if term >= counts.count { counts.append(contentsOf: repeatElement(0, count: term + 1 - counts.count)) }
        if counts[term] == 0 { present.append(term) }
        counts[term] = Int32(clamping: Int(counts[term]) + weight)
    }

    /// Adds a text of the document.
    public mutating func add(_ text: String, weight: Int) {
        add(text.utf8Span.span, weight: weight)
    }

    private mutating func end() {
        guard let number else { return }
        for term in present {
            postings.append(IndexPart.Posting(term: term, count: Int(counts[term])))
            counts[term] = 0
        }
        documents.append(IndexPart.Document(number: number, length: length, end: postings.count))
        present.removeAll(keepingCapacity: true)
        length = 0
        self.number = nil
    }

    /// What was read; the reader begins anew.
    public mutating func finish() -> IndexPart {
        end()
        let part = IndexPart(terms: terms.list, documents: documents, postings: postings)
        terms = stopWords.terms
        documents = []
        postings = []
        counts.removeAll(keepingCapacity: true)
        return part
    }
}
