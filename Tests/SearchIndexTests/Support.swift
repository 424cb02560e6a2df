@testable import SearchIndex

/// The words of a text as they are searched.
func terms(_ text: String) -> [String] {
    var reader = WordReader()
    var terms: [String] = []
    reader.forEachWord(in: text.utf8Span.span) { word, _ in
        terms.append(String(decoding: word.indices.map { word[$0] }, as: UTF8.self))
    }
    return terms
}
