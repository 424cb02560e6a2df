/// Cards: films and tables, as block quotes that begin with a link.
///
///     > [!video](https://video.example/1) Two minutes from the port
///     >
///     > ![Smoke over cranes](../assets/still.jpg)
///
///     > [!data bars](../data/deaths.csv) Deaths by month
///
/// What follows the link in its paragraph is the caption. A film may have a still, as a paragraph of its own.
extension MarkupWriter {
    /// Writes a block quote that is a card; `false` where it is none.
    mutating func writeCard(_ quote: Node, _ resolver: inout some MarkupResolver) -> Bool {
        switch marker(of: quote) {
        case .film: writeFilm(quote, &resolver)
        case .table(let drawing): writeTable(quote, as: drawing, &resolver)
        case .graphic, .alert, nil: return false
        }
        return true
    }

    /// Writes a block quote that is a film.
    private mutating func writeFilm(_ quote: Node, _ resolver: inout some MarkupResolver) {
        guard let paragraph = quote.firstChild, let link = paragraph.firstChild else { return }
        startBlock(paragraph)
        let destination = String(copying: link.destination)
        let film = Destination.isUnsafe(destination) ? .missing : resolver.film(at: destination)
        if let problem = Self.problem(of: film, destination) { report(problem, .destination(destination)) }
        let caption = caption(of: paragraph)
        if caption.isEmpty { report(.cardWithoutCaption, .block) }
        let still = still(of: quote, &resolver)
        startLine()
        html.append("<figure class=\"film\">\n")
        switch film {
        case .file(let src):
            html.append("<video controls preload=\"none\" src=\"")
            html.append(href: src)
            if let still {
                html.append("\" poster=\"")
                html.append(href: still.src)
                writeSize(of: still)
            }
            html.append("\" aria-label=\"")
            html.append(text: caption)
            html.append("\"></video>\n<figcaption>")
            writeText(caption.utf8Span.span)
        case .page(let href, let host):
            if let still {
                write(still, title: Span())
                html.append(UInt8(ascii: "\n"))
            }
            html.append("<figcaption><a class=\"external\" rel=\"noopener\" href=\"")
            html.append(href: href)
            html.append("\">")
            html.append(text: options.labels.film)
            html.append(" ")
            writeText(caption.utf8Span.span)
            html.append("</a> <span class=\"credit\">")
            html.append(text: host)
            html.append("</span>")
        case .blocked, .other, .missing:
            html.append("<figcaption>")
            writeText(caption.utf8Span.span)
        }
        html.append("</figcaption>\n</figure>\n")
        endBlock()
    }

    /// Writes a block quote that is a table.
    private mutating func writeTable(_ quote: Node, as drawing: TableDrawing?, _ resolver: inout some MarkupResolver) {
        guard let paragraph = quote.firstChild, let link = paragraph.firstChild else { return }
        startBlock(paragraph)
        let destination = String(copying: link.destination)
        let caption = caption(of: paragraph)
        if caption.isEmpty { report(.cardWithoutCaption, .block) }
        startLine()
        html.append("<figure class=\"data\">\n<figcaption>")
        writeText(caption.utf8Span.span)
        html.append("</figcaption>\n")
        switch resolver.table(at: destination, drawnAs: drawing) {
        case .html(let table): html.append(bytes: table.span)
        case .unfit(let misfit): report(.unfitTable(destination, misfit), .destination(destination))
        case .missing: report(.missingTable(destination), .destination(destination))
        }
        html.append("</figure>\n")
        endBlock()
        reportRest(after: paragraph)
    }

    private static func problem(of film: FilmResolution, _ destination: String) -> MarkupProblem.Kind? {
        switch film {
        case .file, .page: nil
        case .blocked: .blockedFilm(destination)
        case .other: .notAFilm(destination)
        case .missing: .missingFilm(destination)
        }
    }

    /// What follows the link that makes a card, in one line.
    private mutating func caption(of paragraph: Node) -> String {
        scratch.removeAll()
        guard var node = paragraph.firstChild?.next else { return "" }
        while true {
            switch node.kind {
            case .text, .code: scratch.append(bytes: node.literal)
            case .softBreak, .lineBreak: scratch.append(UInt8(ascii: " "))
            default: node.appendPlainText(to: &scratch)
            }
            guard let next = node.next else { break }
            node = next
        }
        return String(String(copying: scratch.span).drop(while: \.isWhitespace))
    }

    /// The still of a film: the image that is all of the second paragraph.
    ///
    /// What follows it is reported, since no reader would see it.
    private mutating func still(of quote: Node, _ resolver: inout some MarkupResolver) -> ImageResolution? {
        guard let paragraph = quote.firstChild, let second = paragraph.next else { return nil }
        guard second.kind == .paragraph, let image = second.firstChild, image.kind == .image, image.next == nil else {
            reportRest(after: paragraph)
            return nil
        }
        let lines = lines
        startBlock(second)
        scratch.removeAll()
        image.appendPlainText(to: &scratch)
        let still = resolve(image, &resolver)
        self.lines = lines
        reportRest(after: second)
        return still
    }

    private mutating func reportRest(after node: Node) {
        guard let rest = node.next else { return }
        startBlock(rest)
        report(.textInCard, .block)
    }

    private mutating func writeSize(of image: ImageResolution) {
        guard let width = image.width, let height = image.height else { return }
        html.append("\" width=\"")
        html.append(decimal: width)
        html.append("\" height=\"")
        html.append(decimal: height)
    }
}
