public import Content
internal import Chronology
internal import Diagnostics

/// Writes proposed events into the front matter of an article, each marked as one that no editor has taken up.
public enum ProposalWriter {
    /// What became of an article’s file.
    public struct Edit: Sendable {
        /// The whole file.
        public let bytes: [UInt8]
        /// The proposals that it has now and had not.
        public let added: [ProposedEvent]
        /// The ids of those that it has no more.
        public let removed: [String]
    }

    /// The article’s file with the proposals instead of those that were made before and that nobody edited.
    ///
    /// Where the text is a brief of a source in the editors’ own words, its words are not quoted: a quote is the source’s.
    ///
    /// Every other byte of the file is kept, but for an empty list, which is begun.
    ///
    /// - Returns: `nil` where the front matter is written in a way to which lines cannot be added: a list in brackets
    ///   that is not empty, or keys in braces.
    public static func edit(_ article: Article, to proposals: [ProposedEvent]) -> Edit? {
        let file = article.document.file
        var editor = FrontMatterEditor(article.document)
        let items = editor.items(of: key)
        let old = items.indices.filter { ProposalMark.isUnedited(items[$0].lines) }
        let new = proposals.map { ProposalMark.marked(lines(of: $0, quoting: article.quotesItsSource)) }
        let gone = old.filter { !new.contains(items[$0].lines) }
        let kept = Set(old.map { items[$0].lines })
        let added = proposals.indices.filter { !kept.contains(new[$0]) }
        guard !gone.isEmpty || !added.isEmpty else { return Edit(bytes: file.bytes, added: [], removed: []) }
        for item in gone.reversed() { editor.remove(items[item].bytes) }
        guard added.isEmpty || editor.add(added.map { new[$0] }, to: key) else { return nil }
        let ids = gone.map { id(in: items[$0].lines) }
        let edit = Edit(bytes: editor.bytes, added: added.map { proposals[$0] }, removed: ids)
        let edited = SourceFile(path: file.path, bytes: editor.bytes)
        return isSound(edited, article, removing: ids, adding: edit.added) ? edit : nil
    }

    /// The ids of the events in an article that were proposed for it and that nobody edited.
    static func uneditedProposals(of article: Article) -> Set<String> {
        guard article.events.contains(where: \.isProposed) else { return [] }
        let items = FrontMatterEditor(article.document).items(of: key)
        return Set(items.filter { ProposalMark.isUnedited($0.lines) }.map { id(in: $0.lines) })
    }

    private static let key = "events"
    private static let idStart = "- id: "

    /// The id in the first line of an item that was written here.
    private static func id(in lines: [String]) -> String {
        lines.first.map { String($0.dropFirst(idStart.count)) } ?? ""
    }

    /// The bytes of the article’s file with a note for its editor; `nil` where no line can be added to its ‘review’.
    public static func bytes(of article: Article, noting note: String) -> [UInt8]? {
        guard !article.review.contains(where: { $0.text == note }) else { return article.document.file.bytes }
        var editor = FrontMatterEditor(article.document)
        guard editor.add([["- " + quoted(note)]], to: "review") else { return nil }
        let edited = SourceFile(path: article.document.file.path, bytes: editor.bytes)
        return isSound(edited, article) ? editor.bytes : nil
    }

    private static func lines(of proposal: ProposedEvent, quoting: Bool) -> [String] {
        var lines = ["\(idStart)\(proposal.id)", "  title: \(quoted(proposal.title))"]
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

    /// Whether the edited file still says what it said, without what was removed and with the proposals besides.
    private static func isSound(
        _ file: SourceFile, _ article: Article, removing ids: [String] = [], adding proposals: [ProposedEvent] = []
    ) -> Bool {
        var problems: [Diagnostic] = []
        guard let edited = Article(reading: file, slug: article.slug, diagnostics: &problems) else { return false }
        let kept = article.events.filter { !ids.contains($0.id.value) }
        let expected = kept.map(summary) + proposals.map { summary(of: $0, quoting: article.quotesItsSource) }
        return !problems.contains { $0.severity == .error } && edited.events.map(summary) == expected
            && edited.title == article.title
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
