internal import Diagnostics
internal import Templating

/// A mistake as a page shows it.
struct ProblemView: View {
    let diagnostic: Diagnostic
    let excerpt: Excerpt?
    /// The address of the page of its file; empty where it is not led to.
    let address: String

    init(_ diagnostic: Diagnostic, address: String = "") {
        self.diagnostic = diagnostic
        self.address = address
        excerpt = diagnostic.location.line > 0 ? Excerpt(of: diagnostic.location) : nil
    }

    /// `content/articles/a.md:6:10`, or the path alone.
    private var place: String {
        let location = diagnostic.location
        return location.line > 0 ? "\(location.path):\(location.line):\(location.column)" : location.path
    }

    static let fields = Fields<ProblemView> {
        Field("severity") { $0.diagnostic.severity.rawValue }
        Field("code") { $0.diagnostic.code }
        Field("message") { $0.diagnostic.message }
        Field("place") { $0.place }
        Field("href") { $0.address }
        Field("number") { $0.diagnostic.location.line }
        Field("gutter") { String(repeating: " ", count: "\($0.diagnostic.location.line)".count) }
        Field("line") { $0.excerpt?.line ?? "" }
        Field("underline") { $0.excerpt?.underline ?? "" }
        Field("note") { $0.diagnostic.note ?? "" }
        Field("help") { $0.diagnostic.help ?? "" }
    }
}

/// What is wrong with the site, over the page.
struct OverlayView: View {
    let problems: [ProblemView]
    let summary: String
    let moreCount: Int

    /// How many mistakes are shown over a page; the desk has all.
    private static let limit = 50

    init(_ problems: Problems) {
        self.problems = problems.all.prefix(Self.limit).map { ProblemView($0) }
        summary = DiagnosticPrinter().summary(of: problems.all)
        moreCount = max(0, problems.all.count - Self.limit)
    }

    static let fields = Fields<OverlayView> {
        Field("summary") { $0.summary }
        Field("problems") { $0.problems }
        Field("more_count") { $0.moreCount }
    }
}

/// What stands in the head of a page for live reload.
struct HeadParts: View {
    let tag: String
    let stylesheet: String

    static let fields = Fields<HeadParts> {
        Field("tag") { $0.tag }
        Field("stylesheet") { $0.stylesheet }
    }
}

/// The page of a site that cannot be shown.
struct EmptyPageView: View {
    let head: HTML
    let overlay: HTML

    static let fields = Fields<EmptyPageView> {
        Field("head") { $0.head }
        Field("overlay") { $0.overlay }
    }
}
