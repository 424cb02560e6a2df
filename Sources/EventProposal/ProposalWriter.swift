public import Content
internal import Chronology
internal import Diagnostics

/// Writes proposed events into the front matter of an article, with a note that they are to be reviewed.
public enum ProposalWriter {
    /// The bytes of the article’s file with the proposals.
    ///
    /// Where the text is a brief of a source in the editors’ own words, its words are not quoted: a quote is the source’s.
    ///
    /// Every byte of the file is kept, but for an empty list, which is begun.
    ///
    /// - Returns: `nil` where the front matter is written in a way to which lines cannot be added: a list in brackets
    ///   that is not empty, or keys in braces.
    public static func bytes(of article: Article, with proposals: [ProposedEvent]) -> [UInt8]? {
        let file = article.document.file
        guard !proposals.isEmpty else { return file.bytes }
        var editor = FrontMatterEditor(article.document)
        guard editor.add(proposals.map { lines(of: $0, quoting: article.quotesItsSource) }, to: "events"),
            editor.add([["- " + quoted(note(for: proposals, of: article))]], to: "review")
        else { return nil }
        let edited = SourceFile(path: file.path, bytes: editor.bytes)
        return isSound(edited, article, adding: proposals) ? editor.bytes : nil
    }

    /// The bytes of the article’s file with a note for its editor; `nil` where no line can be added to its ‘review’.
    public static func bytes(of article: Article, noting note: String) -> [UInt8]? {
        guard !article.review.contains(where: { $0.text == note }) else { return article.document.file.bytes }
        var editor = FrontMatterEditor(article.document)
        guard editor.add([["- " + quoted(note)]], to: "review") else { return nil }
        let edited = SourceFile(path: article.document.file.path, bytes: editor.bytes)
        return isSound(edited, article, adding: []) ? editor.bytes : nil
    }

    /// What the article’s editor is asked to do.
    private static func note(for proposals: [ProposedEvent], of article: Article) -> String {
        let ids = proposals.map(\.id).joined(separator: ", ")
        let sources = article.source == nil ? ", say where each comes from with ‘sources’" : ""
        return "Proposed by machine, to be checked, retitled\(sources) or deleted: \(ids)"
    }

    private static func lines(of proposal: ProposedEvent, quoting: Bool) -> [String] {
        var lines = ["- id: \(proposal.id)", "  title: \(quoted(proposal.title))"]
        if let date = proposal.date?.description {
            lines.append("  date: \(date.hasPrefix("2") || date.hasPrefix("1") ? date : quoted(date))")
        }
        lines.append("  status: \(proposal.status.rawValue)")
        switch proposal.by {
        case .topic(let id): lines.append("  by: [\(id)]")
        case .named(let name): lines.append("  by: [{name: \(quoted(name))}]")
        case nil: break
        }
        if let place = proposal.place { lines.append("  place: \(quoted(place))") }
        if !proposal.topics.isEmpty { lines.append("  topics: [\(proposal.topics.joined(separator: ", "))]") }
        if quoting { lines.append("  quote: \(quoted(proposal.quote))") }
        lines.append("  derivation: \(quoted(proposal.derivation))")
        return lines
    }

    /// A double-quoted scalar (YAML 1.1 §5.7, §9.1).
    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\t": result += "\\t"
            case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{A0}", "\u{2028}", "\u{2029}", "\u{FEFF}":
                let digits = String(scalar.value, radix: 16, uppercase: true)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    /// Whether the edited file still says what it said, and the proposals besides.
    private static func isSound(_ file: SourceFile, _ article: Article, adding proposals: [ProposedEvent]) -> Bool {
        var problems: [Diagnostic] = []
        guard let edited = Article(reading: file, slug: article.slug, diagnostics: &problems) else { return false }
        let expected = article.events.map(summary) + proposals.map { summary(of: $0, quoting: article.quotesItsSource) }
        return !problems.contains { $0.severity == .error } && edited.events.map(summary) == expected
            && edited.title == article.title && edited.review.count == article.review.count + 1
    }

    private static func summary(of event: EventReport) -> [String] {
        [
            event.id.value, event.title, event.date?.description ?? "", event.status.rawValue, event.place, event.quote,
            event.derivation, event.topics.map(\.value).joined(separator: " "), "\(event.by.count)",
            "\(event.details.count)",
        ]
    }

    private static func summary(of event: ProposedEvent, quoting: Bool) -> [String] {
        [
            event.id, event.title, event.date?.description ?? "", event.status.rawValue, event.place ?? "",
            quoting ? event.quote : "",
            event.derivation, event.topics.joined(separator: " "), event.by == nil ? "0" : "1", "0",
        ]
    }
}

extension Article {
    /// Whether the words of the text are those that an event of it quotes.
    fileprivate var quotesItsSource: Bool { source == nil || rights != .brief }
}
