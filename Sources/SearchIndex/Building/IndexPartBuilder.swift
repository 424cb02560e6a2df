/// Reads the words of documents, one after the other.
///
/// ```swift
/// var reader = IndexPartBuilder(stopWords: StopWords(languages: ["en"]))
/// reader.begin(document: 7, language: "en")
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
    private var places: [IndexPart.Place] = []
    private var number: Int?
    private var hasParticles = false
    private var length = 0

    /// Creates a reader that passes over words that say nothing.
    public init(stopWords: StopWords) {
        self.stopWords = stopWords
        terms = stopWords.terms
    }

    /// Whether no document has been read.
    public var isEmpty: Bool { documents.isEmpty && number == nil }

    /// Begins a document; what is added from now on belongs to it.
    ///
    /// - Parameter language: The BCP 47 tag of its language.
    public mutating func begin(document: Int, language: String) {
        end()
        number = document
        hasParticles = Particles.areWritten(in: language)
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
        words.forEachWord(in: text) { word, kind in
            let term = terms.number(of: word)
            guard term >= stopWords.terms.count, term < IndexPart.Posting.termLimit else {
                if kind == .word { places.append(.unsearched) }
                return
            }
            places.append(IndexPart.Place(term: term, isJoined: kind == .joined))
            length += 1
            count(term, weight: weight)
        }
        places.append(.gap)
        swap(&words, &self.words)
    }

    /// Adds what a document is found by beside its words, such as `status:disputed`.
    ///
    /// - Parameters:
    ///   - name: What is told, without a colon.
    ///   - value: What it is; what has spaces or an exclamation mark has others instead.
    public mutating func add(facet name: String, _ value: String) {
        let text = Facet.text(name, value)
        let term = terms.number(of: text.utf8Span.span)
        guard term < IndexPart.Posting.termLimit else { return }
        count(term, weight: 1)
    }

    private mutating func count(_ term: Int, weight: Int) {
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
        documents.append(
            IndexPart.Document(
                number: number, length: length, hasParticles: hasParticles, end: postings.count,
                placesEnd: places.count))
        present.removeAll(keepingCapacity: true)
        length = 0
        self.number = nil
    }

    /// What was read; the reader begins anew.
    public mutating func finish() -> IndexPart {
        end()
        let part = IndexPart(terms: terms.list, documents: documents, postings: postings, places: places)
        terms = stopWords.terms
        documents = []
        postings = []
        places = []
        counts.removeAll(keepingCapacity: true)
        return part
    }
}
