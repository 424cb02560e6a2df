extension MarkupWriter {
    /// Writes the start of a link and remembers what is due at its end.
    mutating func enterLink(_ node: Node, _ resolver: inout some MarkupResolver) -> Bool {
        link = LinkState()
        link.isInLink = true
        if options.followsSpecificationOnly {
            html.append("<a href=\"")
            html.append(href: node.destination)
            openLink(titled: node.title)
            return true
        }
        link.destination = String(copying: node.destination)
        let destination = link.destination
        guard hasText(node) else {
            link.problem = .emptyLink(destination)
            return true
        }
        guard !Destination.isUnsafe(destination) else {
            link.problem = .unsafeDestination(destination)
            return true
        }
        if destination.utf8.first == UInt8(ascii: "#") {
            html.append("<a href=\"")
            writeFragment(destination.dropFirst())
            openLink(titled: node.title)
            return true
        }
        switch resolver.link(to: destination) {
        case .broken: link.problem = .brokenLink(destination)
        case .link(let href): open(href, titled: node.title)
        case .unverified(let href):
            link.isUnverified = true
            open(href, titled: node.title)
        case .external(let href):
            guard !Destination.isUnsafe(href) else { break }
            html.append("<a class=\"external\" rel=\"noopener\" href=\"")
            html.append(href: href)
            openLink(titled: node.title)
        }
        return true
    }

    /// Writes an address that stands in the text as a link to it.
    mutating func writeAddress(_ address: Span<UInt8>, _ resolver: inout some MarkupResolver) {
        let isWithoutScheme = address.hasPrefix("www.", at: 0)
        let destination = (isWithoutScheme ? "https://" : "") + String(copying: address)
        guard case .external(let href) = resolver.link(to: destination), !Destination.isUnsafe(href) else {
            writeText(address)
            return
        }
        html.append("<a class=\"external\" rel=\"noopener\" href=\"")
        html.append(href: href)
        html.append("\">")
        writeText(address)
        html.append("</a>")
    }

    private mutating func open(_ href: String, titled title: Span<UInt8>) {
        guard !Destination.isUnsafe(href) else { return }
        html.append("<a href=\"")
        html.append(href: href)
        openLink(titled: title)
    }

    private mutating func openLink(titled title: Span<UInt8>) {
        if !title.isEmpty {
            html.append("\" title=\"")
            html.append(text: title)
        }
        html.append("\">")
        link.isOpen = true
    }

    /// Writes a reference to an anchor of the document itself, which is checked when all anchors are known.
    private mutating func writeFragment(_ fragment: Substring) {
        html.append("#")
        guard !fragment.isEmpty, fragment != "top" else {
            html.append(href: String(fragment))
            return
        }
        html.append(href: options.idPrefix)
        html.append(href: String(fragment))
    }

    /// Writes the end of a link and notes what is wrong with it.
    ///
    /// It is noted at the end, since that is where the destination stands in the source.
    mutating func leaveLink() {
        if link.isOpen { html.append("</a>") }
        if !options.followsSpecificationOnly {
            let thing = Unlocated(lines: lines, mark: .destination(link.destination))
            if let problem = link.problem { unlocated.append((problem, thing)) }
            if link.isUnverified { unverified.append((link.destination, thing)) }
            if link.isOpen, link.destination.utf8.first == UInt8(ascii: "#") {
                let fragment = Destination.decoded(link.destination.dropFirst())
                if !fragment.isEmpty, fragment != "top" {
                    anchorLinks.append((options.idPrefix + fragment, fragment, thing))
                }
            }
        }
        link = LinkState()
    }

    private mutating func hasText(_ node: Node) -> Bool {
        if let child = node.firstChild, child.kind == .text, !child.literal.isEmpty, !child.literal[0].isWhitespace {
            return true
        }
        scratch.removeAll()
        node.appendPlainText(to: &scratch)
        return hasWords(scratch.span)
    }

    // MARK: Images

    /// Writes an image that stands between text.
    mutating func writeImage(_ node: Node, _ resolver: inout some MarkupResolver) {
        scratch.removeAll()
        node.appendPlainText(to: &scratch)
        if options.followsSpecificationOnly {
            html.append("<img src=\"")
            html.append(href: node.destination)
            html.append("\" alt=\"")
            html.append(text: scratch)
            if !node.title.isEmpty {
                html.append("\" title=\"")
                html.append(text: node.title)
            }
            html.append("\" />")
            return
        }
        guard let image = resolve(node, &resolver) else {
            readScratch()
            html.append(text: scratch)
            return
        }
        write(image, title: node.title)
    }

    /// Writes an image that is all of a paragraph; `false` if there is no such image.
    mutating func writeFigure(_ node: Node, _ resolver: inout some MarkupResolver) -> Bool {
        scratch.removeAll()
        node.appendPlainText(to: &scratch)
        guard let image = resolve(node, &resolver) else {
            guard hasWords(scratch.span) else { return true }
            startLine()
            html.append("<p>")
            readScratch()
            html.append(text: scratch)
            html.append("</p>\n")
            endBlock()
            return true
        }
        startLine()
        html.append("<figure>\n")
        write(image, title: Span())
        if !node.title.isEmpty {
            html.append("\n<figcaption>")
            endWord(with: "\n")
            writeText(node.title)
            html.append("</figcaption>")
        }
        html.append("\n</figure>\n")
        endBlock()
        return true
    }

    private mutating func resolve(_ node: Node, _ resolver: inout some MarkupResolver) -> ImageResolution? {
        let source = String(copying: node.destination)
        let mark = Unlocated.Mark.destination(source)
        guard !Destination.isUnsafe(source) else {
            report(.unsafeDestination(source), mark)
            return nil
        }
        guard let image = resolver.image(at: source), !Destination.isUnsafe(image.src) else {
            report(.missingImage(source), mark)
            return nil
        }
        if !hasWords(scratch.span) { report(.missingAlternativeText(source), mark) }
        return image
    }

    private mutating func write(_ image: ImageResolution, title: Span<UInt8>) {
        html.append("<img src=\"")
        html.append(href: image.src)
        html.append("\" alt=\"")
        html.append(text: scratch)
        if let width = image.width {
            html.append("\" width=\"")
            html.append(decimal: width)
        }
        if let height = image.height {
            html.append("\" height=\"")
            html.append(decimal: height)
        }
        if !title.isEmpty {
            html.append("\" title=\"")
            html.append(text: title)
        }
        html.append("\" loading=\"lazy\" decoding=\"async\">")
        if collectsText { copyScratch() }
    }

    private mutating func readScratch() {
        var isInWord = isInWord
        result.wordCount += scratch.span.countWords(isInWord: &isInWord)
        self.isInWord = isInWord
        if collectsText { copyScratch() }
    }

    private mutating func copyScratch() {
        text.append(bytes: scratch)
    }

    private func hasWords(_ bytes: Span<UInt8>) -> Bool {
        var isInWord = false
        return bytes.countWords(isInWord: &isInWord) > 0
    }
}
