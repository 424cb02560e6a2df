internal import Bounds
internal import CommonMark
internal import Content
internal import Diagnostics

/// What was noticed while a page was rendered.
struct PageReport: Sendable {
    /// A link to a fragment of another page, which is looked for when all else is well.
    struct FragmentLink: Sendable {
        let route: String
        let fragment: String
        /// The file in which the link stands, and its bytes.
        let file: SourceFile
        let range: Range<Int>
    }

    /// What is wrong with the page's texts.
    private var textDiagnostics: [Diagnostic] = []
    /// What is wrong with templates that loop without measure: the same on many pages.
    private var templateDiagnostics: Set<Diagnostic> = []
    /// What the policy blocks of addresses that templates made, by where they are made: the first of many pages.
    private var blocked: [SourceLocation: Diagnostic] = [:]
    /// The destinations of dead links, and unknown sources with `@` before their ids, by the positions of their
    /// diagnostics.
    private var deadLinks: [Int: String] = [:]
    private(set) var fragmentLinks: [FragmentLink] = []
    /// The routes of files that the texts show or link to.
    private(set) var usedFiles: Set<String> = []

    /// What is wrong with the page.
    var diagnostics: [Diagnostic] { textDiagnostics + templateDiagnostics + blocked.values }

    /// Whether a template did not come to its end.
    var hasEndlessTemplate: Bool { !templateDiagnostics.isEmpty }

    /// Adds what was noticed about a template.
    mutating func add(template problem: Diagnostic?) {
        if let problem { templateDiagnostics.insert(problem) }
    }

    /// Adds what was noticed about the image that stands for a document.
    mutating func add(
        _ image: LeadImage?, of document: MarkdownDocument, shownAt route: String, _ context: RenderingContext
    ) {
        guard let image else { return }
        let source = image.file.value
        let kind: MarkupProblem.Kind
        if let file = context.images.route(of: source, in: document) {
            usedFiles.insert(file)
            guard let bytes = context.images.excessiveSize(of: file) else { return }
            kind = .heavyImage(source, bytes: bytes)
        } else {
            kind = .missingImage(source)
        }
        let words = BodyDiagnostic(kind, links: context.links, path: document.file.path, route: route)
        var found = FileDiagnostics(of: document.file)
        if BodyDiagnostic.isImageName(source) {
            found.report(words.severity, at: image.file.range, words.diagnostic)
        } else {
            found.report(
                .error, "not-an-image", "‘\(source)’ is not an image", at: image.file.range,
                help: "name a .jpg, .png, .webp, .avif, .gif or .svg file of content/assets")
        }
        textDiagnostics += found.diagnostics
    }

    /// Adds what is blocked on the page.
    mutating func add(blocked diagnostics: [Diagnostic]) {
        for diagnostic in diagnostics where blocked[diagnostic.location] == nil {
            blocked[diagnostic.location] = diagnostic
        }
    }

    /// Adds what was noticed about one text.
    mutating func add(_ markup: RenderedMarkup, of document: MarkdownDocument, resolver: BodyResolver, links: LinkMap) {
        let start = document.body.lowerBound
        func place(_ range: Range<Int>) -> Range<Int> { start + range.lowerBound..<start + range.upperBound }
        var found = FileDiagnostics(of: document.file)
        for problem in markup.problems {
            let words = BodyDiagnostic(problem.kind, links: links, path: document.file.path, route: resolver.route)
            found.report(words.severity, at: place(problem.range), words.diagnostic)
            guard ["dead-link", "unknown-event", "unknown-source"].contains(found.diagnostics.last?.code) else {
                continue
            }
            switch problem.kind {
            case .brokenLink(let destination):
                deadLinks[textDiagnostics.count + found.diagnostics.count - 1] = destination
            case .unknownCitation(let id):
                deadLinks[textDiagnostics.count + found.diagnostics.count - 1] = "@" + id
            default: break
            }
        }
        for link in markup.unverifiedLinks where resolver.retracted.contains(link.destination) {
            found.report(
                .warning, "retracted-link", "‘\(link.destination)’ leads to what was retracted", at: place(link.range),
                help: "say in the text that it was retracted, or take the link out")
        }
        textDiagnostics += found.diagnostics
        for link in markup.unverifiedLinks {
            guard let target = resolver.fragments[link.destination] else { continue }
            fragmentLinks.append(
                FragmentLink(
                    route: target.route, fragment: target.fragment, file: document.file, range: place(link.range)))
        }
        usedFiles.formUnion(resolver.usedFiles)
    }

    /// Adds what was noticed about no text.
    mutating func add(_ diagnostic: Diagnostic) { textDiagnostics.append(diagnostic) }

    /// Adds what was noticed about another page.
    mutating func add(_ other: PageReport) {
        for (position, destination) in other.deadLinks { deadLinks[textDiagnostics.count + position] = destination }
        textDiagnostics += other.textDiagnostics
        templateDiagnostics.formUnion(other.templateDiagnostics)
        blocked.merge(other.blocked) { first, _ in first }
        fragmentLinks += other.fragmentLinks
        usedFiles.formUnion(other.usedFiles)
    }

    /// Says of dead links what they may have meant.
    mutating func suggestTargets(among links: LinkMap) {
        guard !deadLinks.isEmpty else { return }
        let suggestions = LinkSuggestions(among: links)
        for (position, destination) in deadLinks.sorted(by: { $0.key < $1.key }) {
            textDiagnostics[position].message += suggestions.suggestion(for: destination)
        }
    }

    /// Reports links to fragments that their pages do not have.
    ///
    /// Pages are not looked at in the order of files: there is one list for each file, so that each has its own limit.
    static func diagnostics(of deadLinks: [FragmentLink]) -> [Diagnostic] {
        Dictionary(grouping: deadLinks, by: \.file.path).values.flatMap { links -> [Diagnostic] in
            var diagnostics = FileDiagnostics(of: links[0].file)
            for link in links {
                diagnostics.report(
                    .error, "dead-anchor", "‘\(link.route)’ has no ‘#\(link.fragment)’", at: link.range,
                    help: "the anchor of a heading is its words in small letters with hyphens")
            }
            return diagnostics.diagnostics
        }
    }
}
