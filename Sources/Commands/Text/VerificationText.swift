internal import Chronology
internal import Content
internal import Diagnostics
internal import EventProposal

/// What `briefgen verify` says: an article after the other, then how much is proven.
struct VerificationText {
    private var text = ""
    private var verified = 0
    private var notVerified = 0
    private var proven = 0
    private var quotes = 0
    /// What the raw files speak against.
    private(set) var diagnostics: [Diagnostic] = []

    /// Everything that was said, and the sum of it.
    var finished: String {
        text
            + "\(Printable.count(verified, "article")) verified, \(notVerified) not verified: \(proven) of \(quotes) quotes are verbatim\n"
    }

    /// Says that an article could not be verified.
    mutating func add(_ article: Article, notVerified reason: String) {
        notVerified += 1
        text += "\(article.document.file.path): not verified: \(reason)\n"
    }

    /// Says what is wrong with the derivations of an article’s events.
    mutating func add(_ article: Article, _ verification: DerivationVerification) {
        for event in article.events {
            for fault in verification.faults(of: event) {
                diagnostics.append(Diagnostic(fault, of: event, in: article))
            }
        }
    }

    /// Says what a raw file proves of an article.
    mutating func add(_ article: Article, _ verification: SourceVerification, of path: String) {
        verified += 1
        let findings = verification.events
        let quoted = findings.count { $0.quote != .absent }
        let verbatim = findings.count { $0.quote == .verbatim }
        quotes += quoted
        proven += verbatim
        text += "\(article.document.file.path): \(path), sha256 equal\n"
        text += "    dates in the raw file: \(DatesText.balance(of: verification.expressions))\n"
        text += "    quotes: \(verbatim) of \(quoted) are verbatim\n"
        let dated = findings.count { $0.event.date != nil }
        let following = findings.count { $0.date == .follows }
        let (overlapping, against) = (findings.count(where: \.date.overlaps), findings.count(where: \.date.contradicts))
        text +=
            "    dates of events: \(dated) = \(following) as in the quote + \(overlapping) that share days with it + "
            + "\(against) against it + \(dated - following - overlapping - against) derived by the editor\n"
        for finding in findings { add(finding, of: article) }
    }

    private mutating func add(_ finding: SourceVerification.Finding, of article: Article) {
        let id = finding.event.id
        let place = article.document.file.location(of: id.range)
        if finding.quote == .notFound {
            diagnostics.append(
                Diagnostic(
                    .error, "quote-not-in-source", "the quote of ‘\(id.value)’ is not part of the raw file", at: place,
                    note: "the quote is “\(finding.event.quote)”",
                    help: "quote the words of the source as they stand there"))
        }
        let date = finding.event.date?.description ?? ""
        switch finding.date {
        case .absent, .editorial, .follows: return
        case .overlaps(let expression):
            text +=
                "    \(place.path):\(place.line):\(place.column): ‘\(id.value)’ is dated \(date), the quote \(expression.date?.description ?? ""): "
                + "\(Printable.text(expression.derivation))\n"
        case .contradicts(let expression):
            diagnostics.append(
                Diagnostic(
                    .error, "date-does-not-follow",
                    "‘\(id.value)’ is dated \(date), and its quote \(expression.date?.description ?? "")", at: place,
                    note: expression.derivation, help: "correct the date, or quote the words that it follows from"))
        }
    }
}

extension SourceVerification.Dating {
    fileprivate var overlaps: Bool {
        if case .overlaps = self { true } else { false }
    }

    fileprivate var contradicts: Bool {
        if case .contradicts = self { true } else { false }
    }
}
