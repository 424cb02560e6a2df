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
    private(set) var diagnostics: [Diagnostic] = []
    private(set) var fragmentLinks: [FragmentLink] = []
    /// The routes of files that the texts show or link to.
    private(set) var usedFiles: Set<String> = []

    /// Adds what was noticed about one text.
    ///
    /// - Parameter suggestions: What was suggested for dead links before, by their destinations.
    mutating func add(
        _ markup: RenderedMarkup, of document: MarkdownDocument, resolver: BodyResolver, links: LinkMap,
        suggestions: inout [String: String]
    ) {
        let start = document.body.lowerBound
        func place(_ range: Range<Int>) -> Range<Int> { start + range.lowerBound..<start + range.upperBound }
        var found = FileDiagnostics(of: document.file)
        for problem in markup.problems {
            let words = BodyDiagnostic(problem.kind, links: links, path: document.file.path, route: resolver.route)
            found.report(words.severity, at: place(problem.range)) {
                words.diagnostic(at: $0, suggestions: &suggestions)
            }
        }
        diagnostics += found.diagnostics
        for link in markup.unverifiedLinks {
            guard let target = resolver.fragments[link.destination] else { continue }
            fragmentLinks.append(
                FragmentLink(
                    route: target.route, fragment: target.fragment, file: document.file, range: place(link.range)))
        }
        usedFiles.formUnion(resolver.usedFiles)
    }

    /// Adds what was noticed about another page.
    mutating func add(_ other: PageReport) {
        diagnostics += other.diagnostics
        fragmentLinks += other.fragmentLinks
        usedFiles.formUnion(other.usedFiles)
    }
}
