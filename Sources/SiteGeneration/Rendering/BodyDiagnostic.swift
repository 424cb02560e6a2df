internal import CommonMark
internal import Diagnostics

/// The words for what can be wrong with a text.
struct BodyDiagnostic {
    private let kind: MarkupProblem.Kind
    private let links: LinkMap
    private let path: String
    private let route: String

    /// - Parameters:
    ///   - path: The path of the file, relative to the site's folder.
    ///   - route: The route of the page that shows it.
    init(_ kind: MarkupProblem.Kind, links: LinkMap, path: String, route: String) {
        self.kind = kind
        self.links = links
        self.path = path
        self.route = route
    }

    /// Whether the page can be published in spite of the problem: what is dropped, or only bad style, is a warning.
    var severity: Diagnostic.Severity {
        switch kind {
        case .rawHTML, .unsafeDestination, .emptyLink, .missingAlternativeText, .unreferencedNote, .emptyHeading,
            .extraCells, .heavyImage:
            .warning
        case .unrendered(let markup): markup.isBroken ? .error : .warning
        case .missingImage(let source): Self.isRemote(source) ? .warning : .error
        default: .error
        }
    }

    private static func isRemote(_ source: String) -> Bool {
        source.hasPrefix("https://") || source.hasPrefix("http://")
    }

    /// Whether a file is an image by its name, or has no name that says what it is.
    static func isImageName(_ path: String) -> Bool {
        let name = path.utf8.split(separator: UInt8(ascii: "/")).last ?? Substring().utf8
        guard let dot = name.lastIndex(of: UInt8(ascii: ".")) else { return true }
        let kinds = ["png", "jpg", "jpeg", "gif", "webp", "avif", "svg", "bmp", "ico"]
        return kinds.contains(Substring(name[name.index(after: dot)...]).lowercased())
    }

    /// The diagnostic of the problem at a place.
    func diagnostic(at location: SourceLocation) -> Diagnostic {
        func problem(_ code: String, _ message: String, help: String? = nil) -> Diagnostic {
            Diagnostic(severity, code, message, at: location, help: help)
        }
        switch kind {
        case .rawHTML: return problem("raw-html", "raw HTML is dropped", help: "write it in Markdown")
        case .textInHTML:
            return problem("text-in-html", "the text in this raw HTML would be lost", help: "write it in Markdown")
        case .unrendered(let markup): return problem(markup.code, markup.message, help: markup.help)
        case .unsafeDestination(let destination):
            return problem(
                "unsafe-link", "‘\(destination)’ could run code; the link is dropped",
                help: "link to an address that starts with https://, or to a file of content")
        case .brokenLink(let destination): return deadLink(destination, at: location)
        case .emptyLink: return problem("empty-link", "this link has no text; it is dropped", help: "write [text](…)")
        case .unknownAnchor(let anchor):
            return problem(
                "dead-anchor", "this text has no heading ‘#\(anchor)’",
                help: "the anchor of a heading is its words in small letters with hyphens")
        case .missingImage(let source) where Self.isRemote(source):
            return problem(
                "remote-image", "an image of another host is not shown; its text is",
                help: "save it into content/assets, if you may, and link to it as ../assets/…")
        case .missingImage(let source) where !Self.isImageName(source):
            return problem(
                "not-an-image", "‘\(source)’ is not an image",
                help: "link to it, and say what it is: [Film, 2 minutes](\(source))")
        case .missingImage(let source):
            return problem(
                "missing-image", "image ‘\(source)’ does not exist",
                help: "put it into content/assets and link to it as ../assets/…")
        case .missingFilm(let destination):
            return problem(
                "missing-film", "film ‘\(destination)’ does not exist",
                help: "put it into content/assets and name it as ../assets/…, or give the whole address of its page")
        case .notAFilm(let destination):
            return problem(
                "not-a-film", "‘\(destination)’ is not a film", help: "name an .mp4 or .webm file, or link to it")
        case .blockedFilm(let destination):
            return problem(
                "blocked-resource", "the site’s policy blocks ‘\(destination)’",
                help: "write security: {media-src: [self]} into content/site.yml")
        case .missingTable(let destination):
            return problem(
                "missing-table", "table ‘\(destination)’ does not exist",
                help: "put it into content/data and name it as ../data/deaths.csv")
        case .unfitTable(let destination, .tooManyRows(let limit)):
            return problem(
                "too-many-rows", "a text shows at most \(limit) rows of a table, and ‘\(destination)’ has more",
                help: "publish it in content/assets and link to it, or show a part of it")
        case .unfitTable(let destination, .tooManyMarks(let limit)):
            return problem(
                "too-many-rows", "so drawn, a table has at most \(limit) rows, and ‘\(destination)’ has more",
                help: "draw a part of it, or write [!data] to show the table alone")
        case .unfitTable(let destination, .noNumbers):
            return problem(
                "no-numbers", "no column of ‘\(destination)’ holds numbers that could be drawn",
                help: "write [!data] to show the table alone")
        case .cardWithoutCaption:
            return problem(
                "card-without-caption", "this card does not say what it shows",
                help: "write a caption behind the link, on its line")
        case .textInCard:
            return problem(
                "text-in-card", "this text is neither the caption nor the still of the card",
                help: "put an empty line without ‘>’ before it")
        case .heavyImage(let source, let bytes):
            return problem(
                "heavy-image", "image ‘\(source)’ has \(bytes / 1_000) kB",
                help: "save it smaller: on a slow connection 500 kB take half a minute")
        case .missingAlternativeText:
            return problem(
                "image-without-text", "this image has no alternative text",
                help: "say between the brackets what it shows: ![A map of…](…)")
        case .unknownCitation(let id) where links.hidesSource(id):
            return problem(
                "hidden-source", "source ‘\(id)’ is a draft",
                help: "publish content/sources/\(id).md, or cite another")
        case .unknownCitation(let id):
            return problem(
                "unknown-source", "source ‘\(id)’ does not exist", help: "add content/sources/\(id).md, or cite another"
            )
        case .undefinedNote(let id):
            return problem("missing-footnote", "footnote ‘\(id)’ is not defined", help: "add a line [^\(id)]: …")
        case .unreferencedNote(let id):
            return problem(
                "unused-footnote", "nothing refers to footnote ‘\(id)’; it is dropped",
                help: "write [^\(id)] where it belongs")
        case .duplicateNote(let id):
            return problem("duplicate-footnote", "footnote ‘\(id)’ is defined twice", help: "give one another id")
        case .nestedNote(let id):
            return problem(
                "nested-footnote", "footnote ‘\(id)’ is defined in a quotation or list, where it is none",
                help: "define it at the start of a line: [^\(id)]: …")
        case .extraCells(let columns):
            return problem(
                "extra-cells", "this row has more cells than the \(columns) of its header; they are not shown",
                help: "give the header as many cells")
        case .emptyHeading:
            return problem(
                "empty-heading", "this heading has no words; it is dropped",
                help: "write words behind the ‘#’, or delete it")
        case .longWarning:
            return problem(
                "long-warning", "the warning of a graphic passage is one line",
                help: "put a line with only ‘>’ after it, so that what follows stays hidden")
        case .tableTooWide(let columns):
            return problem(
                "table-too-wide", "a table has at most \(MarkupRenderer.maximumColumns) columns, not \(columns)")
        case .nestedTooDeeply: return problem("nested-too-deeply", "this block is nested too deeply")
        case .tooManyImages: return problem("too-many-images", "this paragraph has too many images")
        case .tooLong: return problem("text-too-long", "a text has at most 64 MiB")
        }
    }

    private func deadLink(_ destination: String, at location: SourceLocation) -> Diagnostic {
        switch links.target(of: destination, in: path, shownAt: route) {
        case .hidden:
            return Diagnostic(
                links.mayLeadNowhere ? .note : .error, "hidden-link",
                "‘\(destination)’ leads to a draft or what is held back", at: location,
                help: "publish it with this article, or leave out the link")
        case .nowhere:
            return Diagnostic(
                .error, "bad-address", "an address on the web has a host, and ‘\(destination)’ names none",
                at: location, help: "write the whole address: https://example.org/page")
        default: break
        }
        let isEvent = destination.hasPrefix("event:")
        return Diagnostic(
            .error, isEvent ? "unknown-event" : "dead-link", "‘\(destination)’ leads nowhere", at: location,
            help: isEvent ? "name the id of an event" : "link to a file of content by its path: ../topics/iran.md")
    }
}
