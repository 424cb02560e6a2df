internal import Content
internal import Templating

/// The element in a page’s head that says what the page may load and do, made once for all pages.
struct PolicyElement: Sendable {
    private let withScript: HTML
    private let withoutScript: HTML

    init(_ policy: SecurityPolicy) {
        func element(hasScript: Bool) -> HTML {
            HTML("<meta http-equiv=\"Content-Security-Policy\" content=\"\(policy.meta(hasScript: hasScript))\">")
        }
        (withScript, withoutScript) = (element(hasScript: true), element(hasScript: false))
    }

    /// The element of a page.
    ///
    /// - Parameter hasScript: Whether the page has a script of the site.
    func html(hasScript: Bool) -> HTML { hasScript ? withScript : withoutScript }
}
