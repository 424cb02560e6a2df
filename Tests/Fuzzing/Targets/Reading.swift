internal import Attribution
internal import Chronology
internal import Diagnostics
internal import Gazetteer
internal import Language

/// Texts whose words are read.
enum Reading {
    /// Each line is a sentence that follows the one before.
    static func claims(_ bytes: [UInt8]) {
        var before: ArraySlice<UInt8>?
        for line in bytes.split(separator: UInt8(ascii: "\n")) {
            let claim = Claim(of: line.span, after: before?.span)
            for passage in [claim.by, claim.outlet].compactMap(\.self) {
                precondition(passage.bytes.upperBound <= line.count, "a passage lies in its sentence")
            }
            before = line
        }
    }

    /// A word file, and a text that is read by it.
    static func words(_ bytes: [UInt8]) {
        var problems: [Diagnostic] = []
        let file = SourceFile(path: "xx.words", bytes: bytes)
        let vocabulary = Language.Vocabulary(reading: file, tag: "xx", diagnostics: &problems)
        precondition(problems.allSatisfy { $0.location.line > 0 }, "what is wrong stands in a line")
        _ = TemporalTagger(vocabulary: vocabulary).expressions(in: bytes)
    }

    /// The first byte chooses a day of publication, or none.
    static func dates(_ bytes: [UInt8]) {
        guard let choice = bytes.first else { return }
        let days = ["2024-01-16", "0000-01-01", "9999-12-31", "-9999-01-01", "2024-02-29"]
        let published = Int(choice) < days.count ? (try? Moment(parsing: days[Int(choice)]))?.day : nil
        let text = Array(bytes.dropFirst())
        let other = Language.Vocabulary.deliveredTags[Int(choice) % Language.Vocabulary.deliveredTags.count]
        for (genre, language) in [(TemporalGenre.news, nil), (.narrative, nil), (.news, other), (.narrative, other)] {
            var end = 0
            let vocabulary = language.flatMap { Language.Vocabulary.delivered(for: $0) }
            let tagger = TemporalTagger(genre: genre, published: published, vocabulary: vocabulary)
            for found in tagger.expressions(in: text) {
                precondition(
                    found.bytes.lowerBound >= end && found.bytes.upperBound <= text.count, "dates are in order")
                end = found.bytes.upperBound
            }
        }
    }

    /// A date in the form of front matter is written as it was read.
    static func edtf(_ bytes: [UInt8]) {
        if let date = try? EDTFDate(utf8: bytes) {
            _ = (date.earliest, date.latest, date.precision)
            precondition((try? EDTFDate(parsing: date.description)) == date, "a date reads as it was written")
        }
        if let moment = try? Moment(utf8: bytes) { _ = (moment.unixTime(), moment.rfc3339()) }
    }

    private static let gazetteer = Gazetteer(
        topics: ["Iran", "Hezbollah", "Kataib Hezbollah", "حزب الله", "Saint Mary’s", "A", "ﬀ"].map { [Alias($0)] })

    /// Names in a text.
    static func names(_ bytes: [UInt8]) {
        let mentions = gazetteer.mentions(in: bytes.span)
        precondition(mentions.allSatisfy { $0.range.upperBound <= bytes.count }, "a mention lies in its text")
        _ = gazetteer.topics(in: bytes.span, title: String(decoding: bytes.prefix(40), as: UTF8.self))
        _ = Gazetteer.scalarRanges(of: mentions, in: bytes.span)
    }
}
