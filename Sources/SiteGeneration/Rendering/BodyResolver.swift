internal import Assets
internal import CommonMark
internal import Content
internal import Diagnostics
internal import Localization

/// Says where the links, images and citations of one text lead, and remembers what has to be looked at afterwards.
struct BodyResolver: MarkupResolver {
    let context: RenderingContext
    let document: MarkdownDocument
    /// The route of the page that shows the text.
    let route: String
    let viewpoint: Viewpoint
    /// Whether readers see the text, so that images have their dimensions.
    let isShown: Bool

    /// The destinations that name a fragment of another page, and what they lead to.
    private(set) var fragments: [String: (route: String, fragment: String)] = [:]
    /// The destinations that lead to what was taken back.
    private(set) var retracted: Set<String> = []
    /// The routes of files that the text shows or links to.
    private(set) var usedFiles: Set<String> = []
    /// Positions of the sources that the text cites, in order.
    private(set) var cited: [Int] = []
    private var isCited: Set<Int> = []

    /// The language of the text, where it is not the site’s, and its direction.
    private let language: String?
    private let direction: Direction
    /// The language of the sources’ names, where the text is in another.
    private let names: TextLanguage

    /// Finds what is linked by itself; `nil` where nothing is.
    private var autolinker: Autolinker?

    /// - Parameter article: The article whose text it is; `nil` for other texts, in which nothing is linked by itself.
    init(
        context: RenderingContext, document: MarkdownDocument, route: String, isShown: Bool,
        article: ArticleEntry? = nil
    ) {
        self.context = context
        self.document = document
        self.route = route
        viewpoint = Viewpoint(of: route)
        self.isShown = isShown
        let own = context.chronicle.site
        language = article?.article.language
        direction =
            article?.article.direction
            ?? Direction(ofLanguage: article?.article.language ?? own.language)
        if let language = article?.article.language, language != own.language {
            names = TextLanguage(
                tag: own.language, direction: (own.direction ?? Direction(ofLanguage: own.language)).rawValue)
        } else {
            names = TextLanguage()
        }
        if let article { autolinker = Autolinker(of: article, context: context, viewpoint: viewpoint) }
    }

    mutating func link(to destination: String) -> LinkResolution {
        switch context.links.target(of: destination, in: document.file.path, shownAt: route) {
        case .external:
            let isMail = destination.lowercased().hasPrefix("mailto:")
            return isMail ? .link(href: destination) : .external(href: destination)
        case .missing, .hidden, .nowhere: return .broken
        case .route(let target, let fragment):
            let isFile = target.hasPrefix("assets/")
            if isFile { usedFiles.insert(target) }
            autolinker?.skip(target)
            let href = isFile ? viewpoint.fileHref(target) : viewpoint.href(target)
            let isRetracted = context.links.isRetracted(target) && !context.links.isRetracted(route)
            if isRetracted { retracted.insert(destination) }
            guard !fragment.isEmpty else { return isRetracted ? .unverified(href: href) : .link(href: href) }
            fragments[destination] = (target, fragment)
            return .unverified(href: "\(href)#\(fragment)")
        }
    }

    mutating func image(at source: String) -> ImageResolution? {
        guard case .route(let target, _) = context.links.target(of: source, in: document.file.path, shownAt: route),
            target.hasPrefix("assets/"), BodyDiagnostic.isImageName(target)
        else { return nil }
        usedFiles.insert(target)
        let file = isShown ? context.images[target] : nil
        var image = ImageResolution(
            src: viewpoint.fileHref(target), width: file?.size?.width, height: file?.size?.height)
        image.sourceSet = file?.sourceSet(viewpoint.fileHref) ?? ""
        image.sizes = ImageCopy.sizes
        image.excessiveSize = context.images.excessiveSize(of: target)
        return image
    }

    mutating func film(at destination: String) -> FilmResolution {
        switch context.links.target(of: destination, in: document.file.path, shownAt: route) {
        case .external:
            let isPage = destination.hasPrefix("https://") || destination.hasPrefix("http://")
            guard isPage, let host = WebAddress.host(of: destination) else { return .other }
            return .page(href: destination, host: host)
        case .route(let target, _):
            guard target.hasPrefix("assets/") else { return .other }
            usedFiles.insert(target)
            let ending = target.split(separator: ".").last?.lowercased()
            guard ["mp4", "m4v", "webm", "ogv", "mov"].contains(ending) else { return .other }
            guard context.chronicle.site.policy.allows(.media, from: nil) else { return .blocked }
            return .file(src: viewpoint.fileHref(target))
        case .hidden, .nowhere, .missing: return .missing
        }
    }

    func table(at destination: String, drawnAs drawing: TableDrawing?) -> TableResolution {
        guard let path = LinkMap.contentPath(of: destination, in: document.file.path), path.hasPrefix("data/") else {
            return .missing
        }
        let site = context.chronicle.site
        guard let table = site.tables.first(where: { "data/" + $0.fileName == path }) else {
            // What is wrong with the file is told of it.
            return site.unreadTables.contains(path) ? .html([]) : .missing
        }
        let strings = language.flatMap { site.strings.strings(for: $0) } ?? context.maker.strings
        return TableFigure(table, direction: direction, labels: strings).resolution(drawnAs: drawing)
    }

    mutating func passages(in text: Span<UInt8>, isQuoted: Bool) -> [MarkedPassage] {
        autolinker?.passages(in: text, isQuoted: isQuoted) ?? []
    }

    mutating func citation(of id: String) -> CitationResolution? {
        guard let position = context.chronicle.sourcePositions[id] else { return nil }
        if isCited.insert(position).inserted { cited.append(position) }
        let source = context.chronicle.sources[position].source
        return CitationResolution(
            name: source.name, href: viewpoint.href(Routes.source(source.id)),
            language: names.tag.isEmpty ? nil : names.tag, direction: names.tag.isEmpty ? nil : names.direction)
    }
}
