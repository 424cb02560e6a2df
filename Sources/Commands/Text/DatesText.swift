internal import Chronology
internal import EventProposal

/// The dates of a text for people: where each stands, what it means and why; then how many there are.
enum DatesText {
    static func text(of input: InputText, _ tagger: TemporalTagger) -> String {
        var text = ""
        let places = LineTable(input.prose.text)
        let expressions = tagger.expressions(in: input.prose.bytes)
        for expression in expressions {
            let place = places.place(of: expression.bytes.lowerBound)
            let words = input.prose.words(in: expression.bytes)
            text += "\(input.path):\(place): “\(Printable.text(words))”: \(value(of: expression))\n"
            text += "    \(Printable.text(expression.derivation))\n"
        }
        return text + balance(of: expressions) + "\n"
    }

    /// `16 found = 14 resolved + 2 unresolved (1 of them names no day)`.
    static func balance(of expressions: [TemporalExpression]) -> String {
        let resolved = expressions.count(where: \.isResolved)
        let vague = expressions.count { !$0.isResolved && $0.isVague }
        let remark =
            switch vague {
            case 0: ""
            case 1: " (1 of them names no day)"
            default: " (\(vague) of them name no day)"
            }
        return "\(expressions.count) found = \(resolved) resolved + \(expressions.count - resolved) unresolved\(remark)"
    }

    private static func value(of expression: TemporalExpression) -> String {
        if let date = expression.date { return "\(date) (\(date.precision.rawValue))" }
        return expression.isVague ? "names no day" : "unresolved"
    }
}
