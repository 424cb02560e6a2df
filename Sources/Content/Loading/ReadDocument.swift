internal import Diagnostics
internal import Localization
internal import Slugs

/// A document as it was read from its file, and what is wrong with the file by itself.
struct ReadDocument: Sendable {
    let entry: LoadingPlan.Document
    let document: Document
    let diagnostics: [Diagnostic]

    /// What a file of `content/` holds.
    indirect enum Document: Sendable {
        case article(Article)
        case topic(Topic)
        case event(CuratedEvent)
        case source(Source)
        case page(TextPage)
        case unreadable(UnreadableDocument)
    }

    /// Whether nothing has to be mended in the file.
    var isSound: Bool { !diagnostics.contains { $0.severity == .error } }

    /// A file that holds nothing that can be read.
    init(unreadable entry: LoadingPlan.Document, _ diagnostics: Diagnostic...) {
        self.entry = entry
        self.diagnostics = diagnostics
        document = .unreadable(entry.unreadable)
    }

    /// Decodes the bytes of a file.
    init(_ entry: LoadingPlan.Document, bytes: [UInt8]) {
        var diagnostics: [Diagnostic] = []
        if let document = Self.decode(entry, bytes, &diagnostics) {
            self.document = document
        } else {
            var unreadable = entry.unreadable
            unreadable.isDraft = DraftMark.stands(in: bytes)
            document = .unreadable(unreadable)
        }
        self.entry = entry
        self.diagnostics = diagnostics
    }

    private static func decode(
        _ entry: LoadingPlan.Document, _ bytes: [UInt8], _ diagnostics: inout [Diagnostic]
    ) -> Document? {
        let file = SourceFile(path: entry.path, bytes: bytes)
        let problems = TextCheck.diagnostics(of: file)
        diagnostics += problems
        guard problems.isEmpty, let document = MarkdownDocument(splitting: file, diagnostics: &diagnostics) else {
            return nil
        }
        if !Slug.isSafe(entry.stem) {
            diagnostics.append(
                Diagnostic(
                    .error, "unsafe-slug", Slug.ruleBroken(by: entry.stem), at: SourceLocation(wholeOf: entry.path),
                    help: Slug.replacement(for: entry.stem).map { "rename the file to \($0).md" }
                        ?? "choose another name"))
        }
        let stem = entry.stem
        switch entry.kind {
        case .article: return Article.decode(document, stem: stem, diagnostics: &diagnostics).map(Document.article)
        case .topic: return Topic.decode(document, stem: stem, diagnostics: &diagnostics).map(Document.topic)
        case .source: return Source.decode(document, stem: stem, diagnostics: &diagnostics).map(Document.source)
        case .page: return TextPage.decode(document, stem: stem, diagnostics: &diagnostics).map(Document.page)
        case .event:
            return EventReport.decode(document, stem: stem, diagnostics: &diagnostics).map(Document.event)
        }
    }
}

/// The settings as they were read from `site.yml`, and what is wrong with the file by itself.
struct ReadSettings: Sendable {
    let site: Site
    let diagnostics: [Diagnostic]

    /// Whether nothing has to be mended in the file.
    var isSound: Bool { !diagnostics.contains { $0.severity == .error } }

    /// Decodes the files that say something of the site as a whole: its settings, where there are any, the words of the
    /// interface, its own fields and tables.
    init(reading files: [SourceFile]) {
        let file = files.first { $0.path == LoadingPlan.settingsPath }
        var diagnostics = file.map(TextCheck.diagnostics) ?? []
        var site =
            if let file, diagnostics.isEmpty {
                Site.decode(file, diagnostics: &diagnostics)
            } else {
                Site(file: file ?? SourceFile(path: LoadingPlan.settingsPath, bytes: []))
            }
        site.strings = StringsTable(
            reading: files.filter { $0.path.hasPrefix("content/strings/") }, diagnostics: &diagnostics)
        site.strings.completeOwnTexts(fallingBackTo: site.language)
        for file in files where file.path == OwnFields.path {
            let problems = TextCheck.diagnostics(of: file)
            diagnostics += problems
            if problems.isEmpty { site.fields = OwnFields(reading: file, diagnostics: &diagnostics) }
        }
        site.tables = DataTable.read(files, diagnostics: &diagnostics)
        site.unreadTables = Set(
            files.map { String($0.path.dropFirst("content/".count)) }.filter { $0.hasPrefix("data/") }
        ).subtracting(site.tables.map { "data/" + $0.fileName })
        site.layers = MapLayer.read(files, diagnostics: &diagnostics)
        if let file, site.strings.strings(for: site.language) == nil {
            diagnostics.append(
                Diagnostic(
                    .warning, "missing-strings", "there are no words of the interface in ‘\(site.language)’",
                    at: file.location(ofKey: "language") ?? SourceLocation(wholeOf: LoadingPlan.settingsPath),
                    help: "write them into content/strings/\(site.language).yml; until then they are English"))
        }
        self.site = site
        self.diagnostics = diagnostics
    }
}
