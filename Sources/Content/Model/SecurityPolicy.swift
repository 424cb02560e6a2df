/// What pages may load and do besides what every page of a site may (Content Security Policy Level 3).
///
/// The pages’ meta element, `_headers` and what servers are told are all made from it.
public struct SecurityPolicy: Sendable, Equatable {
    /// The directives that a site can widen.
    public enum Directive: String, Sendable, CaseIterable {
        case styles = "style-src"
        case scripts = "script-src"
        case images = "img-src"
        case fonts = "font-src"
        case connections = "connect-src"
        case media = "media-src"
        case frames = "frame-src"
        case forms = "form-action"
        case embedders = "frame-ancestors"

        /// What every site allows.
        var usual: [String] {
            switch self {
            case .styles, .scripts: ["'self'"]
            case .images: ["'self'", "data:"]
            default: []
            }
        }
    }

    /// What the site allows besides, in the order in which it says so: `'self'`, `https://host`, `data:`.
    public var sources: [Directive: [String]] = [:]

    /// Allows what every site does.
    public init() {}

    /// Everything that a directive allows.
    public func allowed(_ directive: Directive) -> [String] {
        let usual = directive.usual
        return usual + (sources[directive] ?? []).filter { !usual.contains($0) }
    }

    /// Whether a directive allows what lies at an absolute address, or on the site itself where there is none.
    public func allows(_ directive: Directive, from address: String?) -> Bool {
        let sources = allowed(directive)
        guard let address else { return sources.contains("'self'") }
        return sources.contains { address == $0 || address.hasPrefix($0.hasSuffix("/") ? $0 : $0 + "/") }
    }

    /// The policy of the meta element of a page.
    ///
    /// - Parameter hasScript: Whether the page has a script of the site.
    public func meta(hasScript: Bool) -> String {
        var directives = ["default-src 'none'"]
        let scripts = hasScript ? allowed(.scripts) : sources[.scripts] ?? []
        if !scripts.isEmpty { directives.append("script-src \(scripts.joined(separator: " "))") }
        directives += [text(.styles), text(.images)].compactMap(\.self) + rest
        directives += ["base-uri 'none'", text(.forms) ?? "form-action 'none'"]
        return directives.joined(separator: "; ")
    }

    /// The policy that servers send: with what only a header can say (§3.3).
    public var header: String { header(embedders: text(.embedders) ?? "frame-ancestors 'none'") }

    /// The policy that servers send with the pages that other sites may frame.
    public var embedHeader: String { header(embedders: "frame-ancestors *") }

    private func header(embedders: String) -> String {
        let directives =
            ["default-src 'none'"] + [text(.styles), text(.scripts), text(.images)].compactMap(\.self) + rest
            + [
                "base-uri 'none'", text(.forms) ?? "form-action 'none'", embedders,
            ]
        return directives.joined(separator: "; ")
    }

    /// The directives that most sites do not have.
    private var rest: [String] { [.fonts, .connections, .media, .frames].compactMap(text) }

    private func text(_ directive: Directive) -> String? {
        let sources = allowed(directive)
        return sources.isEmpty ? nil : "\(directive.rawValue) \(sources.joined(separator: " "))"
    }
}
