import Testing

@testable import Chronology

/// A text, the day it was published, and the phrases that the tagger finds in it with their values.
struct TaggedRow: Sendable, CustomTestStringConvertible {
    let text: String
    let published: String?
    let found: [String]

    init(_ text: String, _ published: String?, _ found: String...) {
        self.text = text
        self.published = published
        self.found = found
    }

    var testDescription: String { "\(published ?? "undated"): \(text)" }

    /// Each phrase as `phrase = value`, the value in TIMEX3.
    func tagged(_ genre: TemporalGenre = .news) throws -> [String] {
        try expressions(genre).map { "\($0.text) = \($0.timex ?? "")" }
    }

    /// Each phrase with its derivation.
    func derived(_ genre: TemporalGenre = .news) throws -> [String] {
        try expressions(genre).map(\.derivation)
    }

    private func expressions(_ genre: TemporalGenre) throws -> [TemporalExpression] {
        let day = try published.map { try Moment(parsing: $0).day }
        return TemporalTagger(genre: genre, published: day).expressions(in: Array(text.utf8))
    }
}
