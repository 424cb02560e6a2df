internal import CommonMark
internal import Content
internal import Diagnostics

/// What was noticed while a page was rendered.
struct PageReport: Sendable {
    /// A link to a fragment of another page, which is looked for when all else is well.
    struct FragmentLink: Sendable {
        let route: String
        let fragment: String
        let location: SourceLocation
    }

    /// What is wrong with the page's texts.
    private(set) var diagnostics: [Diagnostic] = []
    private(set) var fragmentLinks: [FragmentLink] = []
    /// The routes of files that the texts show or link to.
    private(set) var usedFiles: Set<String> = []

    /// Adds what was noticed about one text.
    mutating func add(_ markup: RenderedMarkup, of document: MarkdownDocument, resolver: BodyResolver, links: LinkMap) {
        let start = document.body.lowerBound
        func location(of range: Range<Int>) -> SourceLocation {
            document.file.location(of: start + range.lowerBound..<start + range.upperBound)
        }
        for problem in markup.problems {
            diagnostics.append(
                BodyDiagnostic(problem.kind, links: links, path: document.file.path, route: resolver.route)
                    .diagnostic(at: location(of: problem.range)))
        }
        for link in markup.unverifiedLinks {
            guard let target = resolver.fragments[link.destination] else { continue }
            fragmentLinks.append(
                FragmentLink(route: target.route, fragment: target.fragment, location: location(of: link.range)))
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
