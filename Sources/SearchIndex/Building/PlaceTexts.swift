internal import Bounds

/// Where each term stands in each document, as text.
///
/// For each place a number (``PostingText``): twice the distance from the place before in the same document, or, in a
/// document that comes next, twice the distance of that from the document before and one, and then the place there.
struct PlaceTexts {
    private let bytes: [UInt8]
    /// Where the text of each term begins, by number; one more marks the end.
    private let starts: [Int]

    /// Gathers places.
    ///
    /// - Parameters:
    ///   - documents: In the order of their numbers.
    ///   - numbers: For each part, the numbers of its terms among all.
    /// - Complexity: O(*n*) in the number of words, read twice: once to measure, once to write.
    init(_ documents: [Postings.Document], of parts: [IndexPart], numbers: [[UInt32]], termCount: Int) {
        var starts = [Int](repeating: 0, count: termCount + 1)
        Self.forEach(documents, parts, numbers, termCount) { term, first, second in
            starts[term + 1] += PostingText.length(first) + (second.map(PostingText.length) ?? 0)
        }
        for term in 0..<termCount { starts[term + 1] += starts[term] }
        var bytes = [UInt8](repeating: 0, count: starts[termCount])
        var ends = starts
        var text: [UInt8] = []
        Self.forEach(documents, parts, numbers, termCount) { term, first, second in
            text.removeAll(keepingCapacity: true)
            PostingText.append(first, to: &text)
            if let second { PostingText.append(second, to: &text) }
            for byte in text {
                bytes[ends[term]] = byte
                ends[term] += 1
            }
        }
        (self.bytes, self.starts) = (bytes, starts)
    }

    /// The places of a term.
    func text(of term: Int) -> ArraySlice<UInt8> { bytes[within: starts[term]..<starts[term + 1]] }

    private static func forEach(
        _ documents: [Postings.Document], _ parts: [IndexPart], _ numbers: [[UInt32]], _ termCount: Int,
        _ body: (_ term: Int, _ first: Int, _ second: Int?) -> Void
    ) {
        // The document and the place before, of each term.
        var last = [(document: UInt32, place: UInt32)](repeating: (.max, 0), count: termCount)
        for document in documents {
            var place = 0
            let (words, numbers) = (parts[document.part].places, numbers[document.part])
            for index in document.places.clamped(to: words.indices) {
                let word = words[index]
                place += word.distance
                guard let local = word.term else { continue }
                let term = Int(numbers[local])
                if last[term].document == UInt32(document.number) {
                    body(term, (place - Int(last[term].place)) * 2, nil)
                } else {
                    let before = last[term].document == .max ? 0 : Int(last[term].document)
                    body(term, (document.number - before) * 2 + 1, place)
                }
                last[term] = (UInt32(document.number), UInt32(place))
            }
        }
    }
}
