internal import Bounds
internal import Chronology
internal import Language

/// The parts of a text of several days: posts of a live report, messages of a channel, days of a round-up.
///
/// A line that holds a date and nothing else, save a time of day, dates what stands below it, up to the next such line:
/// “today” and “overnight” are counted from there.
struct DatedSections {
    /// The days from which a date of the text may be counted: that of publication, and those of the lines.
    let anchors: Set<Day>
    /// The temporal expressions of the text, in order.
    let expressions: [TemporalExpression]

    /// How many letters besides a date its line may have: “at”, “UTC”, “am”.
    private static let letterLimit = 6
    /// How long a line with nothing but a date is at most, in bytes.
    private static let lineLimit = 60

    private static let weekdays: Set<String> = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ]

    /// Finds the sections of a text, and the dates in each.
    ///
    /// - Parameters:
    ///   - published: The day of publication.
    ///   - language: The language of the text; in one that is not read no dates are found.
    /// - Complexity: O(*n*).
    init(of text: [UInt8], published: Day?, language: ReadingLanguage) {
        if case .unread = language {
            anchors = Set([published].compactMap { $0 })
            expressions = []
            return
        }
        let vocabulary = language.vocabulary
        let tagger = TemporalTagger(published: published, vocabulary: vocabulary)
        let whole = tagger.expressions(in: text)
        let lines = Self.dateLines(in: text, whole)
        guard !lines.isEmpty else {
            anchors = Set([published].compactMap { $0 })
            expressions = whole
            return
        }
        var found = whole.filter { $0.bytes.upperBound <= lines[0].end }
        var scalars = 0
        var counted = 0
        for (index, line) in lines.enumerated() {
            let end = index + 1 < lines.count ? lines[index + 1].end : text.count
            let bytes = Array(text[within: line.end..<end])
            while counted < line.end {
                if text[counted] & 0xC0 != 0x80 { scalars += 1 }
                counted += 1
            }
            found += TemporalTagger(published: line.day, vocabulary: vocabulary).expressions(in: bytes).map {
                $0.moved(bytes: line.end, scalars: scalars)
            }
        }
        anchors = Set([published].compactMap { $0 } + lines.map(\.day))
        expressions = found
    }

    /// The lines that hold a date alone, each by its end, and their days.
    private static func dateLines(
        in text: [UInt8], _ expressions: [TemporalExpression]
    ) -> [(end: Int, day: Day)] {
        var lines: [(end: Int, day: Day)] = []
        for expression in expressions {
            guard let date = expression.date, let day = date.earliest, day == date.latest,
                expression.bytes.lowerBound >= lines.last?.end ?? 0,
                expression.text.utf8.contains(where: { (0x30...0x39).contains($0) })
            else { continue }
            var start = expression.bytes.lowerBound
            var end = expression.bytes.upperBound
            while start > 0, text[start - 1] != UInt8(ascii: "\n"), end - start <= lineLimit { start -= 1 }
            while end < text.count, text[end] != UInt8(ascii: "\n"), end - start <= lineLimit { end += 1 }
            guard end - start <= lineLimit else { continue }
            let rest =
                text[within: start..<expression.bytes.lowerBound] + text[within: expression.bytes.upperBound..<end]
            let words = String(decoding: rest, as: UTF8.self).lowercased().split { !$0.isLetter }
            let letters = words.filter { !weekdays.contains(String($0)) }.reduce(0) { $0 + $1.utf8.count }
            guard letters <= letterLimit, !rest.contains(UInt8(ascii: "|")) else { continue }
            lines.append((end, day))
        }
        return lines
    }
}
