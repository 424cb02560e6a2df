internal import Bounds
internal import Diagnostics

/// Whether documents have the site’s own fields as they are declared.
struct OwnFieldCheck {
    private let fields: OwnFields
    private let topics: DefinedNames
    private let sources: DefinedNames
    private let events: DefinedNames
    /// Whether an article, which may report an event, could not be read.
    private let hasUnreadableArticles: Bool

    /// - Parameters:
    ///   - topics: The ids of topics.
    ///   - sources: The ids of sources.
    ///   - events: The ids of events.
    init(_ content: Content, topics: DefinedNames, sources: DefinedNames, events: DefinedNames) {
        fields = content.site.fields
        self.topics = topics
        self.sources = sources
        self.events = events
        hasUnreadableArticles = content.unreadable.contains { $0.folder == "articles" }
    }

    /// Reports what is wrong with the own fields of a document.
    ///
    /// - Complexity: O(*n* · *m*) for *n* fields that are declared and *m* that the document has.
    func check(
        _ entries: [OwnEntry], of owner: OwnField.Owner, _ document: MarkdownDocument, _ found: inout FileDiagnostics
    ) {
        let declared = fields[owner]
        guard !declared.isEmpty || !entries.isEmpty else { return }
        for entry in entries { check(entry, among: declared, owner, &found) }
        for field in declared where field.isRequired && !entries.contains(where: { $0.name.value == field.name }) {
            let top = document.frontMatter.lowerBound..<document.frontMatter.lowerBound
            found.report(
                .error, "missing-key", "\(owner.rawValue) have a field ‘\(field.name)’ on this site", at: top,
                help: "add fields: {\(field.name): …}, as content/fields.yml requires")
        }
    }

    /// Reports what is wrong with the own fields of an event of an article; what it lacks, its other reports may have.
    func check(_ event: EventReport, _ found: inout FileDiagnostics) {
        for entry in event.ownEntries { check(entry, among: fields[.events], .events, &found) }
    }

    private func check(
        _ entry: OwnEntry, among declared: [OwnField], _ owner: OwnField.Owner, _ found: inout FileDiagnostics
    ) {
        guard let field = declared.first(where: { $0.name == entry.name.value }) else {
            let names = declared.map(\.name)
            let meant = Suggestion.didYouMean(entry.name.value, among: names)
            found.report(
                .error, "unknown-own-field",
                "\(owner.rawValue) have no field ‘\(entry.name.value)’ of your own\(meant)",
                at: entry.name.range,
                help: names.isEmpty
                    ? "declare it in content/fields.yml: \(owner.rawValue): {\(entry.name.value): text}"
                    : "content/fields.yml declares \(names.joined(separator: ", "))")
            return
        }
        switch field.value(of: entry) {
        case .failure(let misfit):
            found.report(.error, misfit.code, misfit.message, at: misfit.range, help: misfit.help)
        case .success(.reference(let id)): check(id, field.kind, entry, &found)
        case .success: break
        }
    }

    private func check(_ id: String, _ kind: OwnField.Kind, _ entry: OwnEntry, _ found: inout FileDiagnostics) {
        let (known, noun, help): (DefinedNames, String, String)
        switch kind {
        case .topic: (known, noun, help) = (topics, "topic", "add content/topics/\(id).md, or name another")
        case .source: (known, noun, help) = (sources, "source", "add content/sources/\(id).md, or name another")
        default:
            guard !hasUnreadableArticles else { return }
            (known, noun, help) = (events, "event", "name an event of an article or of content/events")
        }
        guard !known.contains(id) else { return }
        found.report(
            .error, "unknown-\(noun)", "\(noun) ‘\(id)’ does not exist\(known.didYouMean(id))",
            at: entry.values.first?.range ?? entry.name.range, help: help)
    }
}
