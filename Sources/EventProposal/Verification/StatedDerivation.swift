internal import Bounds
internal import Chronology

/// A step of a derivation that is written in the form of the tagger: `‘Late on Monday’, published 16 January 2024 ⇒ 15
/// January 2024`.
///
/// What editors write in words of their own, or between other quotation marks, states no step.
public struct StatedDerivation: Sendable, Hashable {
    /// The expression between ‘ and ’.
    public let expression: String
    /// The date after `published`, where one is stated.
    public let published: String?
    /// The date after `counted from`, where one is stated.
    let countedFrom: String?
    /// The date after ⇒, up to the end of the sentence.
    public let result: String

    /// The steps that a derivation states, in order.
    ///
    /// - Complexity: O(*n*) in the letters of the derivation.
    static func all(in derivation: String) -> [StatedDerivation] {
        var steps: [StatedDerivation] = []
        var rest = derivation[...]
        while let arrow = rest.firstIndex(of: "⇒") {
            let head = rest[..<arrow]
            rest = rest[rest.index(after: arrow)...]
            let result = sentence(rest)
            guard let (expression, ground) = expression(in: head), !result.isEmpty else { continue }
            steps.append(
                StatedDerivation(
                    expression: expression, published: date(after: "published ", in: ground),
                    countedFrom: date(after: "counted from ", in: ground), result: result))
        }
        return steps
    }

    /// The last expression in quotation marks of a text, and what follows it.
    ///
    /// A mark that a letter follows is an apostrophe.
    private static func expression(in text: Substring) -> (String, Substring)? {
        guard let opening = text.lastIndex(of: "‘") else { return nil }
        let inner = text[text.index(after: opening)...]
        let closing = inner.indices.first { index in
            let next = inner.index(after: index)
            return inner[index] == "’" && (next == inner.endIndex || !inner[next].isLetter)
        }
        guard let closing, closing > inner.startIndex else { return nil }
        return (String(inner[..<closing]), inner[inner.index(after: closing)...])
    }

    /// The date in a ground after some words: up to a comma, ‘in the text’ or the end.
    private static func date(after words: String, in ground: Substring) -> String? {
        guard let start = ground.firstRange(of: words)?.upperBound else { return nil }
        let rest = ground[start...]
        let end = rest.firstRange(of: " in the text")?.lowerBound ?? rest.firstIndex(of: ",") ?? rest.endIndex
        return trimmed(rest[..<end])
    }

    /// A text up to the end of its sentence.
    private static func sentence(_ text: Substring) -> String {
        trimmed(text[..<(text.firstRange(of: ". ")?.lowerBound ?? text.endIndex)])
    }

    private static func trimmed(_ text: Substring) -> String {
        var text = text
        while let first = text.first, first.isWhitespace { text.removeFirst() }
        while let last = text.last, last.isWhitespace || last == "." || last == ";" { text.removeLast() }
        return String(text)
    }

    /// Whether a stated date is the same as another, in the words of the tagger or in others that mean those days.
    static func states(_ text: String, _ date: EDTFDate) -> Bool {
        if text == date.text() { return true }
        let found = TemporalTagger().expressions(in: Array(text.utf8)).compactMap(\.date)
        return found.count == 1 && found[0].spansSameDays(as: date)
    }
}
