internal import Chronology
internal import Content
internal import Diagnostics
internal import EventProposal

extension Diagnostic {
    /// Says what is wrong with a step of the derivation of an event, at the expression that it starts from.
    init(_ fault: DerivationVerification.Fault, of event: EventReport, in article: Article) {
        let file = article.document.file
        let id = event.id.value
        func place(of step: StatedDerivation) -> SourceLocation {
            let range = event.derivationRange ?? event.id.range
            let words = Array("‘\(step.expression)’".utf8)
            let text = file.bytes[range.clamped(to: file.bytes.indices)]
            let start = text.indices.first { text[$0...].starts(with: words) }
            return file.location(of: start.map { $0..<$0 + words.count } ?? range)
        }
        let rule = "derivation-does-not-follow"
        switch fault {
        case .notInText(let step):
            self.init(
                .error, rule, "‘\(step.expression)’ is neither in the quote of ‘\(id)’ nor in its source",
                at: place(of: step), help: "derive the date from words of the source as they stand there")
        case .publishedOtherwise(let step, let day):
            let published = day.map { "came out on \(EDTFDate($0).text())" } ?? "has no day of publication"
            self.init(
                .error, rule,
                "‘\(step.expression)’ is counted from \(step.published ?? "a day"), and the article \(published)",
                at: place(of: step),
                note: "the anchor is ‘published’ of the article’s ‘source’, or of a text of its own",
                help: "correct the derivation, or the day of publication")
        case .meansOtherwise(let step, let expression):
            self.init(
                .error, rule, "‘\(step.expression)’ does not give \(step.result)", at: place(of: step),
                note: expression.derivation,
                help: "correct the derivation, or give the editor’s own reason in words without ‘…’ before the ⇒")
        case .datedOtherwise(let step, let date):
            self.init(
                .error, rule, "‘\(id)’ is dated \(date), and its derivation gives \(step.result)", at: place(of: step),
                help: "correct the date, or the derivation")
        }
    }
}
